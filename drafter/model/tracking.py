"""Tracking: what a step changed, as revisions of an author, instead of the bare result.

What somebody else wrote, or what stood there before, is marked as deleted; what the author inserted
is really taken back. Accepting everything gives what the step would have left without tracking;
rejecting everything gives what rejecting before the step would have given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from drafter.model.differing import common_ends, in_order, objects_of, same_ends
from drafter.model.nodes import Document, Kind, Note, Paragraph, Revision
from drafter.model.places import Place, Selection, State
from drafter.model.revisions import (
    END_DELETED,
    END_INSERTED,
    FORMATS,
    KIND_CHANGED,
    kind_was,
    pruned,
)
from drafter.model.richtext import (
    DELETION,
    EMPTY,
    FORMAT,
    INSERTION,
    RichText,
)
from drafter.model.tables import Row, table_of, with_table

__all__ = ["Author", "tracked"]


@dataclass(frozen=True, slots=True)
class Author:
    """Who changes, and when (ISO 8601)."""

    name: str
    date: str = ""


def tracked(before: State, after: State, author: Author) -> State:
    """`after` with the step from `before` as revisions of `author`, and the caret in its place."""
    old, new = before.document, after.document
    if old.paragraphs == new.paragraphs and old.notes == new.notes:
        return after
    work = _Tracking(before, after, author)
    document = work.document()
    return State(document, work.selection(document)).clamped()


@dataclass(slots=True)
class _Tracking:
    before: State
    after: State
    author: Author
    records: list[Revision] = field(default_factory=list)
    shifts: dict[str, tuple[int, int, bool]] = field(default_factory=dict)
    serial: int = 0

    def document(self) -> Document:
        old, new = self.before.document, self.after.document
        self.serial = max(old.serial, new.serial)
        start, end = common_ends(old.paragraphs, new.paragraphs)
        was = old.paragraphs[start : len(old.paragraphs) - end]
        now = new.paragraphs[start : len(new.paragraphs) - end]
        rows = self._region(list(was), list(now))
        paragraphs = (*new.paragraphs[:start], *rows, *new.paragraphs[len(new.paragraphs) - end :])
        notes = self._notes(old.notes, new.notes, paragraphs)
        document = replace(
            new,
            paragraphs=paragraphs,
            notes=notes,
            revisions=(*new.revisions, *self.records),
            serial=self.serial,
        )
        return pruned(document, document)

    # --- records ---------------------------------------------------------------------------

    def _record(self, was: str = "", move: str = "") -> str:
        taken = {r.id for r in (*self.before.document.revisions, *self.records)}
        taken |= {r.id for r in self.after.document.revisions}
        number = len(taken) + 1
        while f"r{number}" in taken:
            number += 1
        record = Revision(f"r{number}", self.author.name, self.author.date, move, was)
        self.records.append(record)
        return record.id

    def _is_own(self, ident: str) -> bool:
        known = (*self.before.document.revisions, *self.after.document.revisions, *self.records)
        return any(r.id == ident and r.author == self.author.name and not r.move for r in known)

    def _near(self, content: RichText, places: Iterable[int], kind: str) -> str:
        """The author's own revision of a kind beside a change, which then goes on; else a new one."""
        for at in places:
            if 0 <= at < len(content.text):
                found = content.values_at(at).get(kind, "")
                if found and self._is_own(found):
                    return found
        return self._record()

    # --- paragraphs ------------------------------------------------------------------------

    def _region(self, was: list[Paragraph], now: list[Paragraph]) -> list[Paragraph]:
        was, now, done = self._ends(was, now)
        there = {p.id: p for p in was}
        # What was struck out whole stays where it stood: nobody sees it go elsewhere.
        gone = {p.id for p in was if _is_gone(p)} & {p.id for p in now if p == there.get(p.id)}
        now = [p for p in now if p.id not in gone]
        kept = [p.id for p in now if p.id in there]
        order = [p.id for p in was if p.id in set(kept)]
        stayed = in_order(order, kept)
        out: list[Paragraph] = []
        waiting = list(was)
        moved: dict[str, str] = {}
        for ident in kept:
            if ident not in stayed:
                moved[ident] = f"m{self._fresh_move()}"
        for paragraph in now:
            if paragraph.id in stayed:
                out += self._left(waiting, paragraph.id, moved)
            if paragraph.id in done:
                out.append(paragraph)
            elif paragraph.id in moved:
                out.append(self._come(paragraph, moved[paragraph.id]))
            elif paragraph.id in there:
                out.append(self._changed(there[paragraph.id], paragraph))
            else:
                out.append(self._come(paragraph, ""))
        return [*out, *self._left(waiting, "", moved)]

    def _fresh_move(self) -> int:
        self.serial += 1
        return self.serial

    def _left(self, waiting: list[Paragraph], until: str, moved: dict[str, str]) -> list[Paragraph]:
        """What stood before a paragraph that stayed, marked as gone."""
        out: list[Paragraph] = []
        while waiting:
            paragraph = waiting.pop(0)
            if paragraph.id == until:
                break
            if _is_gone(paragraph):
                out.append(paragraph)
            elif paragraph.id in moved:
                self.serial += 1
                copy = replace(paragraph, id=f"p{self.serial}")
                out += self._gone(copy, moved[paragraph.id])
            else:
                out += self._gone(paragraph, "")
        return out

    def _gone(self, paragraph: Paragraph, move: str) -> list[Paragraph]:
        if paragraph.kind is Kind.TABLE:
            return self._gone_table(paragraph)
        if not move and self._is_own(paragraph.get(END_INSERTED)):
            content = self._removed(paragraph.content, "")
            if not content.text:
                return []
        record = self._record(move=move)
        content = self._removed(paragraph.content, record)
        if not paragraph.get(END_DELETED):
            paragraph = paragraph.with_extra(END_DELETED, record)
        return [paragraph.with_content(content)]

    def _gone_table(self, paragraph: Paragraph) -> list[Paragraph]:
        table = table_of(paragraph)
        record = self._record()
        rows = tuple(
            r if r.deleted else replace(r, deleted=record)
            for r in table.rows
            if not self._is_own(r.inserted)
        )
        return [with_table(paragraph, replace(table, rows=rows))] if rows else []

    def _come(self, paragraph: Paragraph, move: str) -> Paragraph:
        record = self._record(move=move)
        if paragraph.kind is Kind.TABLE:
            table = table_of(paragraph)
            rows = tuple(replace(r, inserted=record) for r in table.rows)
            return with_table(paragraph, replace(table, rows=rows))
        content = self._added(paragraph.content, record, moved=bool(move))
        return paragraph.with_extra(KIND_CHANGED, "").with_extra(END_DELETED, "").with_extra(
            END_INSERTED, record
        ).with_content(content)  # fmt: skip

    def _changed(self, was: Paragraph, now: Paragraph) -> Paragraph:
        if was == now:
            return now
        if now.kind is Kind.TABLE:
            return self._changed_table(was, now)
        content = self._content(was.content, now.content, now.id)
        now = now.with_content(content)
        own = self._is_own(was.get(END_INSERTED))
        if kind_was(was) != kind_was(now) and not own and not now.get(KIND_CHANGED):
            now = now.with_extra(KIND_CHANGED, self._record(was=kind_was(was)))
        return now

    def _changed_table(self, was: Paragraph, now: Paragraph) -> Paragraph:
        """Rows by their cells; where the number of rows is the same, cell by cell."""
        before, after = table_of(was), table_of(now)
        shape = [len(r.cells) for r in before.rows]
        if shape == [len(r.cells) for r in after.rows]:
            rows = [self._row(a, b) for a, b in zip(before.rows, after.rows, strict=True)]
            return with_table(now, replace(after, rows=tuple(rows)))
        start, end = common_ends(before.rows, after.rows)
        record = self._record()
        gone = [
            r if r.deleted else replace(r, deleted=record)
            for r in before.rows[start : len(before.rows) - end]
            if not self._is_own(r.inserted)
        ]
        come = [replace(r, inserted=record) for r in after.rows[start : len(after.rows) - end]]
        rows = [*after.rows[:start], *gone, *come, *after.rows[len(after.rows) - end :]]
        return with_table(now, replace(after, rows=tuple(rows)))

    def _row(self, was: Row, now: Row) -> Row:
        cells = tuple(
            b if a == b else replace(b, content=self._content(a.content, b.content, ""))
            for a, b in zip(was.cells, now.cells, strict=True)
        )
        return replace(now, cells=cells)

    def _ends(
        self, was: list[Paragraph], now: list[Paragraph]
    ) -> tuple[list[Paragraph], list[Paragraph], set[str]]:
        """A paragraph cut in two, or two joined, where that is all that happened."""
        if len(was) == 1 and len(now) == 2:
            cut = _cut(was[0], now)
            if cut is not None:
                first, second = cut
                first = first.with_extra(END_DELETED, "").with_extra(END_INSERTED, self._record())
                for key in (END_INSERTED, END_DELETED):
                    second = second.with_extra(key, was[0].get(key))
                return was, [first, second], {first.id, second.id}
        if len(was) == 2 and len(now) == 1:
            joined = self._join(was, now[0])
            if joined is not None:
                return joined, joined, {p.id for p in joined}
        return was, now, set()

    def _join(self, was: list[Paragraph], now: Paragraph) -> list[Paragraph] | None:
        first, second = was
        whole = first.content + second.content
        if now.id != first.id or now.content != whole or now.kind is not first.kind:
            return None
        at = len(first.content)
        if self._is_own(first.get(END_INSERTED)):
            for key in (END_INSERTED, END_DELETED):
                now = now.with_extra(key, second.get(key))
            return [now]
        self.shifts[first.id] = (at, 0, False)
        return [first.with_extra(END_DELETED, first.get(END_DELETED) or self._record()), second]

    # --- words -----------------------------------------------------------------------------

    def _content(self, was: RichText, now: RichText, ident: str) -> RichText:
        if was.text == now.text and objects_of(was) == objects_of(now):
            return self._formatted(was, now)
        start, end = self._stretch(was, now, ident)
        removed, added = was.slice(start, len(was) - end), now.slice(start, len(now) - end)
        beside = (start - 1, len(was) - end)
        if removed.text:
            removed = self._removed(removed, self._near(was, beside, DELETION))
        if added.text:
            added = self._added(added, self._near(was, beside, INSERTION))
        if ident:
            self.shifts[ident] = (start, len(removed), bool(added.text))
        first = self._formatted(was.slice(0, start), now.slice(0, start))
        last = self._formatted(was.slice(len(was) - end), now.slice(len(now) - end))
        return first + removed + added + last

    def _stretch(self, was: RichText, now: RichText, ident: str) -> tuple[int, int]:
        """How many characters stayed at the beginning and at the end.

        Where a space was typed before another, either could be the new one: it is the one at the
        caret, or what stood there would count as typed.
        """
        start, end = same_ends(was, now)
        carets = [self._caret_in(state, ident) for state in (self.before, self.after)]
        known = [caret for caret in carets if caret >= 0]
        at = min(known, default=start)
        if at >= start:
            return start, end
        first, moved = same_ends(was, now, at)
        return (first, moved) if first + moved == start + end else (start, end)

    def _caret_in(self, state: State, ident: str) -> int:
        """Where the selection begins in a paragraph, -1 where it begins elsewhere."""
        place, paragraphs = state.selection.start, state.document.paragraphs
        here = ident and place.index < len(paragraphs) and paragraphs[place.index].id == ident
        return place.offset if here else -1

    def _removed(self, content: RichText, record: str) -> RichText:
        """Words taken out: marked, but for what the author had put in, which is gone."""
        out = EMPTY
        at = 0
        for text, values in content.runs():
            piece = content.slice(at, at + len(text))
            at += len(text)
            if DELETION in values:
                out = out + piece
            elif not self._is_own(values.get(INSERTION, "")):
                out = out + (piece.marked(0, len(text), DELETION, record) if record else piece)
        return out

    def _added(self, content: RichText, record: str, *, moved: bool = False) -> RichText:
        """Words put in: what they took over from their neighbours is not theirs.

        What was struck out in a paragraph that is moved stays struck out where it arrives.
        """
        length = len(content.text)
        for kind in (INSERTION, FORMAT) if moved else (DELETION, INSERTION, FORMAT):
            content = content.unmarked(0, length, kind)
        return content.marked(0, length, INSERTION, record) if length else content

    def _formatted(self, was: RichText, now: RichText) -> RichText:
        """Words that stayed, with what changed of their bold, italics and so on."""
        if was.marks == now.marks:
            return now
        cuts = sorted({0, len(now.text), *(p for c in (was, now) for m in c.marks
                                           for p in (m.start, m.end))})  # fmt: skip
        record: dict[str, str] = {}
        out = now
        for a, b in pairwise(cuts):
            before, after = was.values_at(a), now.values_at(a)
            held = " ".join(k for k in FORMATS if k in before)
            free = FORMAT in after or self._is_own(after.get(INSERTION, ""))
            if held != " ".join(k for k in FORMATS if k in after) and not free:
                if held not in record:
                    record[held] = self._record(was=held)
                out = out.marked(a, b, FORMAT, record[held])
        return out

    # --- notes -----------------------------------------------------------------------------

    def _notes(
        self, was: Sequence[Note], now: Sequence[Note], paragraphs: Sequence[Paragraph]
    ) -> tuple[Note, ...]:
        there = {n.id: n for n in was}
        out = []
        for note in now:
            old = there.get(note.id)
            if old is None or old == note or len(old.paragraphs) != len(note.paragraphs):
                out.append(note)
                continue
            contents = tuple(
                self._content(a, b, "") if a != b else b
                for a, b in zip(old.paragraphs, note.paragraphs, strict=True)
            )
            out.append(replace(note, paragraphs=contents))
        known = {n.id for n in out}
        marked = {v for p in paragraphs for _, v in p.content.objects("note")}
        return (*out, *(n for n in was if n.id not in known and n.id in marked))

    # --- the caret -------------------------------------------------------------------------

    def selection(self, document: Document) -> Selection:
        """Where the selection of the step stands in the document with its revisions."""
        after = self.after.selection
        return Selection(self._place(after.anchor, document), self._place(after.head, document))

    def _place(self, place: Place, document: Document) -> Place:
        paragraphs = self.after.document.paragraphs
        if place.index >= len(paragraphs):
            return place
        ident = paragraphs[place.index].id
        index = max(0, document.index_of(ident))
        start, length, typed = self.shifts.get(ident, (0, 0, False))
        offset = place.offset
        if length and (offset > start or (offset == start and (typed or self._forward(start)))):
            offset += length
        return Place(index, offset)

    def _forward(self, start: int) -> bool:
        """Whether what went stood behind the caret, which then goes on past it."""
        before = self.before.selection
        return before.is_caret and before.head.offset == start


def _is_gone(paragraph: Paragraph) -> bool:
    """Whether a paragraph and its end are struck out."""
    if not paragraph.get(END_DELETED) or paragraph.kind is Kind.TABLE:
        return False
    length = len(paragraph.content.text)
    return not length or paragraph.content.covers(0, length, DELETION)


def _cut(was: Paragraph, now: Sequence[Paragraph]) -> tuple[Paragraph, Paragraph] | None:
    first, second = now
    if first.id != was.id or first.content + second.content != was.content:
        return None
    same = kind_was(first) == kind_was(was) and (second.kind, second.level) == (was.kind, was.level)
    return (first, second) if same and second.content and first.content else None
