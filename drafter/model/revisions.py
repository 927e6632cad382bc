"""Revisions: what was inserted, deleted, moved or reformatted, by whom; accepting and rejecting.

A revision is a record in the document, named by marks over the text (`insertion`, `deletion`,
`format`) and by values that travel with a paragraph (`Paragraph.extra`):

`end-inserted`, `end-deleted`: the end of the paragraph came with, or goes with, the revision; where
it goes, the paragraph joins the next one, or leaves if nothing remains of it.
`kind-changed`: the paragraph was of another kind (`Revision.was` tells which).

A move is a deletion and an insertion whose records share a name (`Revision.move`). All views are
derived: `final` with everything accepted, `original` with everything rejected. Pure functions.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from drafter.model import tables
from drafter.model.edit.cleanup import drop_uncited_notes
from drafter.model.nodes import Document, Kind, Note, Paragraph, Revision
from drafter.model.richtext import (
    BOLD,
    COMMENT,
    DELETION,
    EMPTY,
    FORMAT,
    INSERTION,
    ITALIC,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Mark,
    RichText,
)

__all__ = [
    "END_DELETED",
    "END_INSERTED",
    "FORMATS",
    "KIND_CHANGED",
    "REMARKS",
    "accept",
    "decided",
    "final",
    "has_revisions",
    "kind_was",
    "of_paragraph",
    "original",
    "pruned",
    "reject",
    "revision_ids",
    "with_kind_of",
    "without_comments",
    "without_remarks",
]

END_INSERTED, END_DELETED = "end-inserted", "end-deleted"
KIND_CHANGED = "kind-changed"
REMARKS = "comments"
"""Ids of comments on a paragraph that has no words to mark, parted by spaces."""

FORMATS = (BOLD, ITALIC, SUBSCRIPT, SUPERSCRIPT, UNDERLINE)
"""The marks that a change of format is about; `Revision.was` names those that held before."""

_REVISED = frozenset({INSERTION, DELETION, FORMAT})
_KEYS = (END_INSERTED, END_DELETED, KIND_CHANGED)

Verdicts = Mapping[str, bool]
"""Revision id to True (accepted) or False (rejected); the others stay open."""


def has_revisions(document: Document) -> bool:
    """Whether anything in the document is marked as changed."""
    return next(_named(document), None) is not None


def revision_ids(document: Document) -> tuple[str, ...]:
    """The ids of all revisions that something names, in reading order."""
    return tuple(dict.fromkeys(_named(document)))


def _named(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        yield from _in_paragraph(paragraph)
    for note in document.notes:
        for content in note.paragraphs:
            yield from _in_content(content)


def _in_paragraph(paragraph: Paragraph) -> Iterator[str]:
    yield from _in_content(paragraph.content)
    if paragraph.extra:
        yield from (v for k, v in paragraph.extra if k in _KEYS)
        if paragraph.kind is Kind.TABLE:
            yield from tables.revisions_of(paragraph)


def _in_content(content: RichText) -> Iterator[str]:
    yield from (m.value for m in content.marks if m.kind in _REVISED)


def of_paragraph(document: Document, paragraph_id: str) -> frozenset[str]:
    """The ids of the revisions in a paragraph, in its notes too."""
    index = document.index_of(paragraph_id)
    if index < 0:
        return frozenset()
    paragraph = document.paragraphs[index]
    found = set(_in_paragraph(paragraph))
    for _, note_id in paragraph.content.objects("note"):
        note = document.note(note_id)
        for content in note.paragraphs if note else ():
            found.update(_in_content(content))
    return frozenset(found)


def final(document: Document) -> Document:
    """The document with every change accepted."""
    return _all(document, accepted=True)


def original(document: Document) -> Document:
    """The document with every change rejected."""
    return _all(document, accepted=False)


def _all(document: Document, *, accepted: bool) -> Document:
    ids = revision_ids(document)
    if not ids:
        return document if not document.revisions else replace(document, revisions=())
    return decided(document, dict.fromkeys(ids, accepted))


def accept(document: Document, ids: Collection[str]) -> Document:
    """With some revisions accepted; both ends of a move go together."""
    return decided(document, dict.fromkeys(_with_moves(document, ids), True))


def reject(document: Document, ids: Collection[str]) -> Document:
    """With some revisions rejected; both ends of a move go together."""
    return decided(document, dict.fromkeys(_with_moves(document, ids), False))


def _with_moves(document: Document, ids: Collection[str]) -> set[str]:
    moves = {r.move for r in document.revisions if r.id in ids and r.move}
    return {*ids, *(r.id for r in document.revisions if r.move and r.move in moves)}


def decided(document: Document, verdicts: Verdicts, *, follow_moves: bool = True) -> Document:
    """With the revisions that `verdicts` names accepted or rejected, and their marks gone.

    `follow_moves`: what goes back to where it came from takes its identity along.
    """
    if not verdicts:
        return document
    deciding = _Deciding(verdicts, {r.id: r for r in document.revisions})
    paragraphs = _joined([deciding.paragraph(p) for p in document.paragraphs])
    if follow_moves:
        paragraphs = _with_identities(document, paragraphs)
    notes = tuple(deciding.note(n) for n in document.notes)
    after = replace(document, paragraphs=paragraphs, notes=notes)
    return pruned(document, drop_uncited_notes(document, after))


def _with_identities(before: Document, after: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """What goes back to where it was moved from keeps the identity under which it is known."""
    moves = {r.id: r.move for r in before.revisions if r.move}
    if not moves:
        return after
    there = {p.id for p in after}
    left: dict[str, str] = {}
    arrived: dict[str, str] = {}
    for paragraph in before.paragraphs:
        if paragraph.extra:
            for key, ends in ((END_DELETED, left), (END_INSERTED, arrived)):
                move = moves.get(paragraph.get(key))
                if move:
                    ends[move] = paragraph.id
    names = {
        ident: arrived[move]
        for move, ident in left.items()
        if ident in there and move in arrived and arrived[move] not in there
    }
    return tuple(replace(p, id=names[p.id]) if p.id in names else p for p in after)


@dataclass(frozen=True, slots=True)
class _Decided:
    """A paragraph after its verdicts, and whether its end is gone."""

    paragraph: Paragraph
    end_gone: bool


@dataclass(frozen=True, slots=True)
class _Deciding:
    verdicts: Verdicts
    records: Mapping[str, Revision]

    def note(self, note: Note) -> Note:
        contents = tuple(self.content(c) for c in note.paragraphs)
        return note if contents == note.paragraphs else replace(note, paragraphs=contents)

    def paragraph(self, paragraph: Paragraph) -> _Decided:
        if paragraph.kind is Kind.TABLE and paragraph.extra:
            rows = tables.decided(paragraph, self.verdicts)
            if rows is None:
                return _Decided(paragraph.with_content(EMPTY), end_gone=True)
            paragraph = rows
        content = self.content(paragraph.content)
        if content is not paragraph.content:
            paragraph = paragraph.with_content(content)
        if not paragraph.extra:
            return _Decided(paragraph, end_gone=False)
        gone = False
        for key, goes_when in ((END_INSERTED, False), (END_DELETED, True)):
            verdict = self.verdicts.get(paragraph.get(key))
            if verdict is not None:
                paragraph = paragraph.with_extra(key, "")
                gone = gone or verdict is goes_when
        return _Decided(self._kind(paragraph), gone)

    def _kind(self, paragraph: Paragraph) -> Paragraph:
        revision = paragraph.get(KIND_CHANGED)
        verdict = self.verdicts.get(revision)
        if verdict is None:
            return paragraph
        paragraph = paragraph.with_extra(KIND_CHANGED, "")
        record = self.records.get(revision)
        return paragraph if verdict or record is None else with_kind_of(paragraph, record.was)

    def content(self, content: RichText) -> RichText:
        if not any(m.kind in _REVISED and m.value in self.verdicts for m in content.marks):
            return content
        cuts: list[tuple[int, int]] = []
        marks: list[Mark] = []
        before: list[Mark] = []
        for mark in content.marks:
            verdict = self.verdicts.get(mark.value) if mark.kind in _REVISED else None
            if verdict is None:
                marks.append(mark)
            elif mark.kind == (DELETION if verdict else INSERTION):
                cuts.append((mark.start, mark.end))
            elif mark.kind == FORMAT and not verdict:
                before.append(mark)
        whole = RichText.of(content.text, marks)
        for mark in before:
            record = self.records.get(mark.value)
            whole = _formatted(whole, mark.start, mark.end, record.was if record else "")
        for start, end in reversed(_merged(cuts)):
            whole = whole.replaced(start, end, EMPTY)
        return whole


def _formatted(content: RichText, start: int, end: int, was: str) -> RichText:
    held = was.split()
    for kind in FORMATS:
        content = content.unmarked(start, end, kind)
        if kind in held:
            content = content.marked(start, end, kind)
    return content


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


_APART = frozenset({Kind.TABLE, Kind.FOREIGN})


def _joined(rows: list[_Decided]) -> tuple[Paragraph, ...]:
    """The paragraphs, with those whose end is gone joined to the next or left out."""
    out: list[Paragraph] = []
    open_one: Paragraph | None = None
    for row in rows:
        paragraph = row.paragraph
        if open_one is not None and paragraph.kind in _APART and not row.end_gone:
            out.append(open_one)
            open_one = None
        if open_one is not None:
            paragraph = _one_of(open_one, paragraph)
            open_one = None
        if not row.end_gone:
            out.append(paragraph)
        elif paragraph.content and paragraph.kind not in _APART:
            open_one = paragraph
    if open_one is not None:
        out.append(open_one)
    return tuple(out)


def _one_of(first: Paragraph, second: Paragraph) -> Paragraph:
    """Two paragraphs as one: it begins as the first and ends as the second."""
    joined = first.with_content(first.content + second.content)
    for key in (END_INSERTED, END_DELETED):
        joined = joined.with_extra(key, second.get(key))
    remarks = " ".join(filter(None, (first.get(REMARKS), second.get(REMARKS))))
    return joined.with_extra(REMARKS, remarks)


def kind_was(paragraph: Paragraph) -> str:
    """Kind, level and numbering of a paragraph as `Revision.was` keeps them."""
    row = [paragraph.kind.value, paragraph.level, paragraph.mark, paragraph.start, paragraph.lang]
    return json.dumps(row, ensure_ascii=False)


def with_kind_of(paragraph: Paragraph, was: str) -> Paragraph:
    """The paragraph with kind, level and numbering as `was` has them; what is unreadable stays."""
    try:
        kind, level, mark, start, lang = json.loads(was)
        kind = Kind(kind)
    except (ValueError, TypeError):
        return paragraph
    if not isinstance(level, int) or not isinstance(lang, str):
        return paragraph
    mark = mark if isinstance(mark, str) else None
    start = start if isinstance(start, int) else None
    return replace(paragraph, kind=kind, level=level, mark=mark, start=start, lang=lang)


def pruned(before: Document, after: Document) -> Document:
    """`after` without records that nothing names any more, and without remarks on lost words."""
    named = set(_named(after))
    revisions = tuple(r for r in after.revisions if r.id in named)
    anchored = _remarked(before)
    there = _remarked(after)
    gone = {c.id for c in after.comments if c.id in anchored and c.id not in there}
    # A thread goes with the remark that it answers.
    comments = tuple(c for c in after.comments if c.id not in gone and c.parent not in gone)
    if len(revisions) == len(after.revisions) and len(comments) == len(after.comments):
        return after
    return replace(after, revisions=revisions, comments=comments)


def _remarked(document: Document) -> set[str]:
    out: set[str] = set()
    for paragraph in document.paragraphs:
        out.update(m.value for m in paragraph.content.marks if m.kind == COMMENT)
        if paragraph.extra:
            out.update(paragraph.get(REMARKS).split())
    for note in document.notes:
        out.update(m.value for c in note.paragraphs for m in c.marks if m.kind == COMMENT)
    return out


def without_remarks(document: Document) -> Document:
    """The document without its comments."""
    if not document.comments and not _remarked(document):
        return document
    paragraphs = tuple(
        _unremarked(p) if p.content.marks or p.extra else p for p in document.paragraphs
    )
    notes = tuple(
        replace(n, paragraphs=tuple(c.unmarked(0, len(c.text), COMMENT) for c in n.paragraphs))
        for n in document.notes
    )
    return replace(document, paragraphs=paragraphs, notes=notes, comments=())


def _unremarked(paragraph: Paragraph) -> Paragraph:
    content = paragraph.content.unmarked(0, len(paragraph.content.text), COMMENT)
    return paragraph.with_content(content).with_extra(REMARKS, "")


def without_comments(document: Document, ids: Collection[str]) -> Document:
    """The document without some comments and the answers to them."""
    gone = {c.id for c in document.comments if c.id in ids or c.parent in ids}
    if not gone:
        return document

    def kept(content: RichText) -> RichText:
        marks = [m for m in content.marks if m.kind != COMMENT or m.value not in gone]
        return content if len(marks) == len(content.marks) else RichText.of(content.text, marks)

    paragraphs = tuple(
        p.with_content(kept(p.content)).with_extra(
            REMARKS, " ".join(c for c in p.get(REMARKS).split() if c not in gone)
        )
        for p in document.paragraphs
    )
    notes = tuple(
        replace(n, paragraphs=tuple(kept(c) for c in n.paragraphs)) for n in document.notes
    )
    comments = tuple(c for c in document.comments if c.id not in gone)
    return replace(document, paragraphs=paragraphs, notes=notes, comments=comments)
