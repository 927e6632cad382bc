"""What a returned copy proposes: the copy brought under our identities, and its changes listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from drafter.compare.align import align
from drafter.compare.redline import Merging, matched_notes
from drafter.compare.report import Piece
from drafter.compare.revising import Reviser
from drafter.compare.tracing import Trace, Traces
from drafter.compare.units import Unit, Units
from drafter.model.nodes import Comment, Document, Revision
from drafter.model.revisions import END_INSERTED, REMARKS, final, without_remarks
from drafter.model.richtext import COMMENT, NOTE, REFERENCE, Mark, RichText

__all__ = ["Copy", "CopyReader", "Proposal", "tracked"]


@dataclass(frozen=True, slots=True)
class Copy:
    """A returned copy: how it is called (its file, or its reviewer) and what was read from it.

    `sent`: signs of the text that was sent out, by identity, if the copy tells.
    """

    name: str
    document: Document
    sent: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that a copy would change, to be taken or refused.

    `sort`: tracked, silent or comment. `change`: changed, inserted, deleted, moved, format, kind,
    note or comment. `paragraph`, `place`: ours, beside which it is listed. `pieces`: its words.
    `span`: offsets in our paragraph or note that it touches. `conflicts`: keys of proposals of
    other copies that cannot be taken together with it. `since`: our own words there have changed
    since the copy was sent, so that taking it undoes what we wrote.
    """

    key: str
    copy: int
    sort: str
    change: str
    reviewer: str
    date: str
    paragraph: str
    place: int
    pieces: tuple[Piece, ...]
    span: tuple[int, int] = (0, 0)
    about: str = ""
    revisions: frozenset[str] = frozenset()
    comment: str = ""
    conflicts: frozenset[str] = frozenset()
    since: bool = False


class CopyReader:
    """Brings one copy under our identities and reads its proposals."""

    def __init__(self, ours: Document, copy: Copy, number: int, serial: int) -> None:
        self._ours = ours
        self._copy = copy
        self._number = number
        self._serial = serial
        self._traces = Traces(copy.document)
        self._names: dict[str, str] = {}
        self._note_names: dict[str, str] = {}

    def read(self) -> tuple[Document, list[Proposal]]:
        """The copy merged into ours, and what it proposes."""
        theirs = final(self._copy.document)
        base = without_remarks(self._ours)
        pairs = align(base.paragraphs, theirs.paragraphs)
        arrived = {p.moved: p.new for p in pairs if p.moved and p.old is None}
        for pair in pairs:
            new = arrived.get(pair.moved) if pair.moved and pair.new is None else pair.new
            if pair.old is not None and new is not None:
                self._names[theirs.paragraphs[new].id] = base.paragraphs[pair.old].id
        for old, new_id in matched_notes(base, theirs).items():
            self._note_names[new_id] = old
        renamed = self._renamed(theirs)
        merging = Merging(base, renamed, pairs, Reviser(self._copy.name))
        document = replace(merging.document(), front=base.front, profile=base.profile,
                           lang=base.lang, stage=base.stage, ignored=base.ignored)  # fmt: skip
        document = replace(document, base=base.base)
        document = replace(document, words=base.words, versions=base.versions)
        return self._with_proposals(document)

    def _fresh(self, letter: str) -> str:
        self._serial += 1
        return f"{letter}{self._serial}"

    def _renamed(self, theirs: Document) -> Document:
        for paragraph in theirs.paragraphs:
            if paragraph.id not in self._names:
                self._names[paragraph.id] = self._fresh("p")
        for note in theirs.notes:
            if note.id not in self._note_names:
                self._note_names[note.id] = self._fresh("n")
        comments = {c.id: f"{c.id}k{self._number + 1}" for c in theirs.comments}
        known = {(c.author, c.text, c.date): c.id for c in self._ours.comments}
        for comment in theirs.comments:
            same = known.get((comment.author, comment.text, comment.date))
            if same:
                comments[comment.id] = same
        paragraphs = tuple(
            replace(
                p.with_content(self._content(p.content, comments)).with_extra(
                    REMARKS, " ".join(comments.get(c, c) for c in p.get(REMARKS).split())
                ),
                id=self._names[p.id],
            )
            for p in theirs.paragraphs
        )
        notes = tuple(
            replace(
                n,
                id=self._note_names[n.id],
                paragraphs=tuple(self._content(c, comments) for c in n.paragraphs),
            )
            for n in theirs.notes
        )
        named = tuple(
            replace(c, id=comments[c.id], parent=comments.get(c.parent, ""))
            for c in theirs.comments
        )
        return replace(
            theirs, paragraphs=paragraphs, notes=notes, comments=named, serial=self._serial
        )

    def _content(self, content: RichText, comments: Mapping[str, str]) -> RichText:
        tables = {NOTE: self._note_names, COMMENT: comments}

        def named(mark: Mark) -> Mark:
            if mark.kind == REFERENCE:
                target, bar, form = mark.value.partition("|")
                value = self._names.get(target, target) + bar + form
            elif mark.kind in tables:
                value = tables[mark.kind].get(mark.value, mark.value)
            else:
                return mark
            return Mark(mark.start, mark.end, mark.kind, value)

        return RichText.of(content.text, map(named, content.marks)) if content.marks else content

    # --- proposals -------------------------------------------------------------------------

    def _with_proposals(self, document: Document) -> tuple[Document, list[Proposal]]:
        lister = _Lister(document, self._ours, self._copy.name, self._number, self._traces)
        lister.theirs = {ours: own for own, ours in self._names.items()}
        lister.their_notes = {ours: own for own, ours in self._note_names.items()}
        lister.run()
        records = tuple(
            replace(r, author=lister.origin[r.id].author, date=lister.origin[r.id].date)
            if r.id in lister.origin
            else r
            for r in document.revisions
        )
        return replace(document, revisions=records), lister.found


class _Lister:
    """Goes through a merged document and lists what it proposes.

    `theirs`, `their_notes`: our identities to those of the copy. `origin`: by revision, whose it is.
    """

    def __init__(
        self, document: Document, ours: Document, name: str, number: int, traces: Traces
    ) -> None:
        self._document, self._ours = document, ours
        self._name, self._number, self._traces = name, number, traces
        self._places = {p.id: n for n, p in enumerate(ours.paragraphs)}
        self._units = Units(document)
        self._moves: dict[str, int] = {}
        self._beside = ""
        self.theirs: Mapping[str, str] = {}
        self.their_notes: Mapping[str, str] = {}
        self.origin: dict[str, Revision] = {}
        self.found: list[Proposal] = []

    def run(self) -> None:
        """List everything, comments last."""
        for paragraph in self._document.paragraphs:
            if paragraph.id in self._places and not paragraph.get(END_INSERTED):
                self._beside = paragraph.id
            trace = self._traces.paragraphs.get(self.theirs.get(paragraph.id, ""), Trace())
            for unit in self._units.of(paragraph):
                gone = unit.change == "deleted"
                self._add(unit, self._traces.left(paragraph.text) if gone else tracked(unit, trace))
            for _, note_id in paragraph.content.objects(NOTE):
                trace = self._traces.notes.get(self.their_notes.get(note_id, ""), Trace())
                for unit in self._units.of_note(self._document, note_id):
                    self._add(unit, tracked(unit, trace))
        self._comments()

    def _key(self) -> str:
        return f"{self._number + 1}.{len(self.found) + 1}"

    def _add(self, unit: Unit, source: str) -> None:
        record = self._traces.records.get(source)
        proposal = Proposal(
            key=self._key(),
            copy=self._number,
            sort="silent" if record is None else "tracked",
            change=unit.change,
            reviewer=self._name if record is None else record.author,
            date="" if record is None else record.date,
            paragraph=self._beside,
            place=self._places.get(self._beside, 0),
            pieces=unit.pieces,
            span=unit.span,
            about=unit.about,
            revisions=frozenset(unit.revisions),
        )
        for revision in unit.revisions:
            self.origin[revision] = Revision("", proposal.reviewer, proposal.date)
        at = self._moves.get(unit.move) if unit.move else None
        if at is None:
            if unit.move:
                self._moves[unit.move] = len(self.found)
            self.found.append(proposal)
            return
        first = self.found[at]
        known = proposal if proposal.sort == "tracked" else first
        self.found[at] = replace(
            first,
            revisions=first.revisions | proposal.revisions,
            sort=known.sort,
            reviewer=known.reviewer,
            date=known.date,
        )

    def _comments(self) -> None:
        known = {c.id for c in self._ours.comments}
        at: dict[str, str] = {}
        beside = ""
        for paragraph in self._document.paragraphs:
            beside = paragraph.id if paragraph.id in self._places else beside
            notes = (self._document.note(n) for _, n in paragraph.content.objects(NOTE))
            contents = (paragraph.content, *(c for n in notes if n for c in n.paragraphs))
            marked = [m.value for c in contents for m in c.marks if m.kind == COMMENT]
            for name in (*marked, *paragraph.get(REMARKS).split()):
                at.setdefault(name, beside)
        for comment in self._document.comments:
            if comment.id in known or (comment.parent and comment.parent not in known):
                continue
            where = at.get(comment.parent or comment.id, "")
            self.found.append(
                Proposal(
                    key=self._key(),
                    copy=self._number,
                    sort="comment",
                    change="comment",
                    reviewer=comment.author,
                    date=comment.date,
                    paragraph=where,
                    place=self._places.get(where, 0),
                    pieces=((_thread(self._document, comment), ""),),
                    about="~comment",
                    comment=comment.id,
                )
            )


def _thread(document: Document, comment: Comment) -> str:
    answers = [f"{c.author}: {c.text}" for c in document.comments if c.parent == comment.id]
    return "\n".join([comment.text, *answers])


def tracked(unit: Unit, trace: Trace) -> str:
    """The revision of the copy that a unit goes back to, "" if it was silent."""
    start, end = unit.new
    if unit.change in ("kind", "moved") or unit.is_table:
        return next((r for r in trace.others if r), "") or (trace.any() if unit.is_table else "")
    if unit.change == "format":
        return trace.reformatted(start, end)
    found = trace.inserted(start, end) if start < end else ""
    return found or (trace.deleted(start, unit.gone) if unit.gone else "")
