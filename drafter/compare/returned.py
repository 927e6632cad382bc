"""The return path: what reviewers want changed in our draft, as a list of proposals to decide.

Each copy becomes one redline against the text that was sent out, under our own identities; its
revisions are grouped into proposals. What is taken of it is then merged with what we changed
ourselves since (`compare.sent`). If we changed nothing, taking all of one copy gives the text of that
copy; refusing all always gives ours (the tests prove both). Several copies are decided one by one
and then merged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.compare.merge import merged_document
from drafter.compare.proposals import Copy, CopyReader, Proposal
from drafter.compare.sent import Base, base_of
from drafter.model.nodes import Document
from drafter.model.revisions import REMARKS, accept, decided, final, pruned, without_comments
from drafter.model.richtext import COMMENT, Mark, RichText

__all__ = ["Copy", "Proposal", "Returned", "take_in"]


@dataclass(frozen=True, slots=True)
class Returned:
    """Our draft, the text that was sent to each reviewer, each copy merged into that, all proposals.

    Proposals stand in the order of our text.
    """

    ours: Document
    bases: tuple[Document, ...]
    merged: tuple[Document, ...]
    proposals: tuple[Proposal, ...]

    def result(self, taken: Collection[str], *, tracked: bool = False) -> Document:
        """Our draft with the proposals of these keys taken and all others refused.

        `tracked`: they stay visible as revisions of their reviewers (of one copy only).
        """
        views = [self._one(number, taken, tracked=tracked) for number in range(len(self.merged))]
        whole = views[0] if views else self.ours
        for view in views[1:]:
            whole = merged_document(self.ours, whole, view)
        return _own_remarks(self.ours, whole)

    def _one(self, number: int, taken: Collection[str], *, tracked: bool) -> Document:
        own = [p for p in self.proposals if p.copy == number]
        refused = {r for p in own if p.key not in taken for r in p.revisions}
        kept = {r for p in own if p.key in taken for r in p.revisions}
        document = self.merged[number]
        document = decided(document, dict.fromkeys(refused - kept, False))
        if not tracked:
            document = accept(document, kept)
        gone = {p.comment for p in own if p.comment and p.key not in taken}
        document = without_comments(document, gone)
        base = self.bases[number]
        return document if base is self.ours else merged_document(base, document, self.ours)


def take_in(ours: Document, copies: Sequence[Copy]) -> Returned:
    """Compare returned copies with our draft. Changes open in our draft count as accepted."""
    ours = final(ours)
    bases: list[Document] = []
    merged: list[Document] = []
    proposals: list[Proposal] = []
    serial = max([ours.serial, *(c.document.serial for c in copies)])
    for number, copy in enumerate(copies):
        base = base_of(ours, copy.document, copy.sent)
        one, found = CopyReader(base.document, copy, number, serial).read()
        serial = max(serial, one.serial)
        bases.append(base.document)
        merged.append(one)
        same = base.document is ours and not base.unsure
        proposals += found if same else _placed(found, base, ours, serial)
    proposals.sort(key=lambda p: (p.place, p.about, p.span, p.copy))
    return Returned(ours, tuple(bases), tuple(merged), tuple(_with_conflicts(proposals)))


def _placed(
    found: Sequence[Proposal], base: Base, ours: Document, serial: int
) -> Iterator[Proposal]:
    """Proposals beside our paragraphs of today, with word of what we have changed there ourselves."""
    _, mine = CopyReader(base.document, Copy("", ours), 0, serial).read()
    for proposal in found:
        here = ours.index_of(proposal.paragraph)
        touched = {proposal.paragraph, proposal.about} & base.unsure
        since = proposal.change != "comment" and (
            bool(touched) or here < 0 or any(_meet(proposal, own) for own in mine)
        )
        yield replace(proposal, place=max(here, 0), since=since)


# --- several copies ------------------------------------------------------------------------


def _with_conflicts(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    by_paragraph: dict[str, list[Proposal]] = {}
    for proposal in proposals:
        by_paragraph.setdefault(proposal.paragraph, []).append(proposal)
    for proposal in proposals:
        clashing = frozenset(
            other.key
            for other in by_paragraph[proposal.paragraph]
            if other.copy != proposal.copy and _clash(proposal, other)
        )
        yield replace(proposal, conflicts=clashing)


_APART = ("comment", "inserted")
_WHOLE = ("deleted", "moved")


def _meet(one: Proposal, other: Proposal) -> bool:
    return one.paragraph == other.paragraph and _clash(one, other)


def _clash(one: Proposal, other: Proposal) -> bool:
    if one.change in _APART or other.change in _APART or _same(one, other):
        return False
    if one.about != other.about:
        return False
    if one.change in _WHOLE or other.change in _WHOLE or one.change == other.change == "kind":
        return True
    if "kind" in (one.change, other.change):
        return False
    return (one.span[0] < other.span[1] and other.span[0] < one.span[1]) or one.span == other.span


def _same(one: Proposal, other: Proposal) -> bool:
    """Whether two copies propose the very same thing; the words around it do not matter."""
    mine, theirs = ([p for p in x.pieces if p[1]] for x in (one, other))
    return one.span == other.span and one.change == other.change and mine == theirs


def _own_remarks(ours: Document, result: Document) -> Document:
    """Our own comments stay where their words are still there, else on their paragraph."""
    there = {c.id for c in result.comments}
    missing = {c.id: c for c in ours.comments if c.id not in there}
    if not missing:
        return pruned(result, result)
    for paragraph in ours.paragraphs:
        index = result.index_of(paragraph.id)
        if index < 0:
            continue
        now = result.paragraphs[index]
        content, lost = _remarked(paragraph.content, now.content, missing)
        own = [c for c in paragraph.get(REMARKS).split() if c in missing]
        names = [*now.get(REMARKS).split(), *lost, *own]
        now = now.with_content(content).with_extra(REMARKS, " ".join(names))
        result = result.with_paragraph(index, now)
    result = _with_remarked_notes(ours, result, missing)
    return replace(result, comments=(*result.comments, *missing.values()))


def _remarked(
    before: RichText, now: RichText, missing: Container[str]
) -> tuple[RichText, list[str]]:
    """`now` with those comments of `before` whose words are still there, and the others."""
    lost = []
    for mark in before.marks:
        if mark.kind != COMMENT or mark.value not in missing:
            continue
        words = re.escape(before.text[mark.start : mark.end])
        places = [m.start() for m in re.finditer(words, now.text)]
        if not places:
            lost.append(mark.value)
            continue
        at = min(places, key=lambda place: abs(place - mark.start))
        own = Mark(at, at + mark.end - mark.start, COMMENT, mark.value)
        now = RichText.of(now.text, (*now.marks, own))
    return now, lost


def _with_remarked_notes(ours: Document, result: Document, missing: Container[str]) -> Document:
    """With our comments in notes; what lost its words there goes to where the note is cited."""
    for note in ours.notes:
        now = result.note(note.id)
        lost: list[str] = []
        if now is None:
            lost = [m.value for c in note.paragraphs for m in c.marks if m.kind == COMMENT]
        else:
            contents = list(now.paragraphs)
            for n, before in enumerate(note.paragraphs):
                at = min(n, len(contents) - 1)
                contents[at], gone = _remarked(before, contents[at], missing)
                lost += gone
            if tuple(contents) != now.paragraphs:
                result = result.with_note(replace(now, paragraphs=tuple(contents)))
        result = _on_paragraph(ours, result, note.id, [c for c in lost if c in missing])
    return result


def _on_paragraph(
    ours: Document, result: Document, note_id: str, comments: Sequence[str]
) -> Document:
    """These comments on the paragraph that cites a note in our draft."""
    citing = (ours.paragraphs[i].id for i, _, n in ours.citations() if n == note_id)
    index = result.index_of(next(citing, "")) if comments else -1
    if index < 0:
        return result
    paragraph = result.paragraphs[index]
    names = dict.fromkeys((*paragraph.get(REMARKS).split(), *comments))
    return result.with_paragraph(index, paragraph.with_extra(REMARKS, " ".join(names)))
