"""One document that shows two: the new one, with what differs from the old as revisions.

Accepting everything gives the new text, rejecting everything the old (`tests/compare` proves both,
in the model and in the Word file). What has no revisions in Word is taken from the new document:
fields of the masthead, widths and borders of tables, comments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from drafter.compare import tables
from drafter.compare.align import Pair, align, ids_agree
from drafter.compare.likeness import bag, likeness
from drafter.compare.revising import Reviser, marked_through
from drafter.model.foreign import with_pictures
from drafter.model.nodes import Document, Kind, Note, Paragraph
from drafter.model.revisions import (
    END_DELETED,
    END_INSERTED,
    KIND_CHANGED,
    final,
    kind_was,
    without_remarks,
)
from drafter.model.richtext import (
    DELETION,
    INSERTION,
    NOTE,
    REFERENCE,
    Mark,
    RichText,
)

__all__ = ["Merging", "matched_notes", "redline"]

_ALIKE = 0.5


def redline(old: Document, new: Document, author: str = "drafter", date: str = "") -> Document:
    """The new document with its differences from the old as revisions of `author` at `date`."""
    before, after = without_remarks(final(old)), final(new)
    pairs = align(before.paragraphs, after.paragraphs)
    return Merging(before, after, pairs, Reviser(author, date)).document()


@dataclass(slots=True)
class Merging:
    """Two documents becoming one. Names of the old are changed to those they have in the result."""

    old: Document
    new: Document
    pairs: Sequence[Pair]
    reviser: Reviser
    names: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    serial: int = 0

    def document(self) -> Document:
        """The one document."""
        self.serial = max(self.old.serial, self.new.serial)
        self._name_paragraphs()
        matched = self._name_notes()
        paragraphs = tuple(self._paragraph(pair) for pair in self.pairs)
        notes = self._all_notes(matched)
        return replace(
            with_pictures(self.new, self.old.pictures),
            paragraphs=paragraphs,
            notes=notes,
            serial=self.serial,
            revisions=tuple(self.reviser.records),
        )

    # --- names -----------------------------------------------------------------------------

    def _fresh(self, letter: str) -> str:
        self.serial += 1
        return f"{letter}{self.serial}"

    def _name_paragraphs(self) -> None:
        taken = {p.id for p in self.new.paragraphs}
        arrived = {pair.moved: pair.new for pair in self.pairs if pair.moved and pair.old is None}
        for pair in self.pairs:
            if pair.old is None:
                continue
            ident = self.old.paragraphs[pair.old].id
            there = arrived.get(pair.moved) if pair.moved else pair.new
            if there is not None:
                # A reference to what was moved goes on to where it is now.
                self.names[ident] = self.new.paragraphs[there].id
            else:
                self.names[ident] = ident if ident not in taken else self._fresh("p")

    def _name_notes(self) -> dict[str, str]:
        """Old notes that are notes of the new document too; all others get names of their own."""
        matched = matched_notes(self.old, self.new)
        taken = {n.id for n in self.new.notes}
        for note in self.old.notes:
            if note.id in matched:
                self.notes[note.id] = matched[note.id]
            else:
                self.notes[note.id] = note.id if note.id not in taken else self._fresh("n")
        return matched

    def rename(self, kind: str, value: str) -> str:
        """The value that an object of the old document has in the result."""
        if kind == NOTE:
            return self.notes.get(value, value)
        if kind == REFERENCE:
            target, bar, form = value.partition("|")
            return self.names.get(target, target) + bar + form
        return value

    def _renamed(self, content: RichText) -> RichText:
        if not any(m.is_object for m in content.marks):
            return content
        return RichText.of(
            content.text,
            [
                Mark(m.start, m.end, m.kind, self.rename(m.kind, m.value)) if m.is_object else m
                for m in content.marks
            ],
        )

    # --- paragraphs ------------------------------------------------------------------------

    def _paragraph(self, pair: Pair) -> Paragraph:
        if pair.new is None:
            assert pair.old is not None
            return self._gone(self.old.paragraphs[pair.old], pair.moved)
        if pair.old is None:
            return self._come(self.new.paragraphs[pair.new], pair.moved)
        return self._changed(self.old.paragraphs[pair.old], self.new.paragraphs[pair.new])

    def _gone(self, paragraph: Paragraph, moved: int) -> Paragraph:
        ident = self.names[paragraph.id]
        if moved:
            ident = self._fresh("p")
        paragraph = replace(paragraph, id=ident, content=self._renamed(paragraph.content))
        return _whole(paragraph, DELETION, END_DELETED, self.reviser.new(_move(moved)))

    def _come(self, paragraph: Paragraph, moved: int) -> Paragraph:
        return _whole(paragraph, INSERTION, END_INSERTED, self.reviser.new(_move(moved)))

    def _changed(self, old: Paragraph, new: Paragraph) -> Paragraph:
        before = self._renamed(old.content)
        if old.kind is Kind.TABLE:
            return tables.merged(old.with_content(before), new, self.reviser)
        content = self.reviser.merged(before, new.content)
        paragraph = new if content == new.content else new.with_content(content)
        if kind_was(old) != kind_was(new):
            record = self.reviser.new(was=kind_was(old))
            paragraph = paragraph.with_extra(KIND_CHANGED, record)
        return paragraph

    # --- notes -----------------------------------------------------------------------------

    def _all_notes(self, matched: Mapping[str, str]) -> tuple[Note, ...]:
        before = {matched[n.id]: n for n in self.old.notes if n.id in matched}
        out = [self._note(before.get(n.id), n) for n in self.new.notes]
        for note in self.old.notes:
            if note.id not in matched:
                contents = tuple(self._renamed(c) for c in note.paragraphs)
                out.append(replace(note, id=self.notes[note.id], paragraphs=contents))
        return tuple(out)

    def _note(self, old: Note | None, new: Note) -> Note:
        if old is None:
            return new
        contents = tuple(
            self.reviser.merged(self._renamed(a), b)
            for a, b in zip(old.paragraphs, new.paragraphs, strict=True)
        )
        return replace(new, paragraphs=contents)


def _move(number: int) -> str:
    return f"m{number}" if number else ""


def _whole(paragraph: Paragraph, kind: str, end: str, record: str) -> Paragraph:
    """A paragraph that came or went as a whole."""
    if paragraph.kind is Kind.TABLE:
        return tables.whole(paragraph, kind, record)
    content = marked_through(paragraph.content, kind, record)
    return paragraph.with_content(content).with_extra(end, record)


def matched_notes(old: Document, new: Document) -> dict[str, str]:
    """Old note id to new note id, for notes that are the same or were changed."""
    trusted = ids_agree(old.paragraphs, new.paragraphs)
    there = {n.id: n for n in new.notes}
    out: dict[str, str] = {}
    if trusted:
        for note in old.notes:
            other = there.get(note.id)
            if other is not None and _same_sort(note, other) and _alike(note, other):
                out[note.id] = note.id
    _match(old.notes, new.notes, out, lambda a, b: a.paragraphs == b.paragraphs)
    _match(old.notes, new.notes, out, _alike)
    return out


def _match(
    old: Sequence[Note],
    new: Sequence[Note],
    out: dict[str, str],
    same: Callable[[Note, Note], bool],
) -> None:
    free = [n for n in new if n.id not in set(out.values())]
    for note in old:
        if note.id in out:
            continue
        found = next((n for n in free if _same_sort(note, n) and same(note, n)), None)
        if found is not None:
            out[note.id] = found.id
            free.remove(found)


def _same_sort(a: Note, b: Note) -> bool:
    shape = (a.sign, a.endnote, len(a.paragraphs))
    return shape == (b.sign, b.endnote, len(b.paragraphs))


def _alike(a: Note, b: Note) -> bool:
    return likeness(bag(a.text), bag(b.text)) >= _ALIKE
