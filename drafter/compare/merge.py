"""Two versions of one draft made one: what either changed of their common base.

Paragraphs and notes go by identity. Where both changed the same words, the first version stands;
such conflicts are shown before, so that nobody takes both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.compare.words import Step, steps
from drafter.model.differing import increasing
from drafter.model.foreign import with_pictures
from drafter.model.nodes import Document, Note, Paragraph
from drafter.model.revisions import kind_was, with_kind_of
from drafter.model.richtext import EMPTY, Mark, RichText

__all__ = ["merged_content", "merged_document"]


def merged_document(base: Document, one: Document, other: Document) -> Document:
    """`one` with what `other` changed of `base`."""
    before = {p.id: p for p in base.paragraphs}
    theirs = {p.id: p for p in other.paragraphs}
    rows = [
        _merged_paragraph(before.get(p.id), p, theirs.get(p.id))
        for p in one.paragraphs
        if p.id in theirs or p.id not in before
    ]
    rows = _placed(rows, base, other)
    notes = _merged_notes(base, one, other)
    known = {c.id for c in one.comments}
    comments = (*one.comments, *(c for c in other.comments if c.id not in known))
    return replace(
        with_pictures(one, other.pictures),
        paragraphs=tuple(rows),
        notes=notes,
        comments=comments,
        serial=max(one.serial, other.serial),
    )


def _placed(rows: list[Paragraph], base: Document, other: Document) -> list[Paragraph]:
    """With paragraphs that `other` brought in or moved, each after the one before it there."""
    order = {p.id: n for n, p in enumerate(base.paragraphs)}
    shared = [(n, order[p.id]) for n, p in enumerate(other.paragraphs) if p.id in order]
    stayed = {other.paragraphs[n].id for n, _ in increasing(shared)}
    there = {p.id: p for p in rows}
    previous = ""
    for paragraph in other.paragraphs:
        is_new = paragraph.id not in order
        if is_new or (paragraph.id not in stayed and paragraph.id in there):
            kept = there.get(paragraph.id, paragraph)
            rows = [p for p in rows if p.id != paragraph.id]
            at = next((n + 1 for n, p in enumerate(rows) if p.id == previous), 0)
            rows.insert(at, kept)
        if is_new or paragraph.id in there:
            previous = paragraph.id
    return rows


def _merged_paragraph(base: Paragraph | None, one: Paragraph, other: Paragraph | None) -> Paragraph:
    if base is None or other is None or other == base:
        return one
    if one == base:
        return other
    content = merged_content(base.content, one.content, other.content)
    extra = one.extra if one.extra != base.extra else other.extra
    merged = replace(one, content=content, extra=extra)
    if kind_was(one) == kind_was(base):
        merged = with_kind_of(merged, kind_was(other))
    return merged


def _merged_notes(base: Document, one: Document, other: Document) -> tuple[Note, ...]:
    before = {n.id: n for n in base.notes}
    theirs = {n.id: n for n in other.notes}
    out = []
    for note in one.notes:
        old, new = before.get(note.id), theirs.get(note.id)
        if old is None or new is None or new == old:
            out.append(note)
        elif note == old:
            out.append(new)
        elif len({len(n.paragraphs) for n in (old, note, new)}) == 1:
            contents = tuple(
                merged_content(a, b, c)
                for a, b, c in zip(old.paragraphs, note.paragraphs, new.paragraphs, strict=True)
            )
            out.append(replace(note, paragraphs=contents))
        else:
            out.append(note)
    known = {n.id for n in out}
    return (*out, *(n for n in other.notes if n.id not in known and n.id not in before))


@dataclass(frozen=True, slots=True)
class _Change:
    """What takes the place of `start:end` of the base."""

    start: int
    end: int
    new: RichText


def merged_content(base: RichText, one: RichText, other: RichText) -> RichText:
    """`one` with what `other` changed of `base`."""
    mine, theirs = _Version(one, _steps(base, one)), _Version(other, _steps(base, other))
    changes = mine.changes()
    changes += [c for c in theirs.changes() if all(_apart(c, taken) for taken in changes)]
    changes.sort(key=lambda c: (c.start, c.end))
    out, at = EMPTY, 0
    for change in (*changes, _Change(len(base), len(base), EMPTY)):
        if at < change.start:
            out = out + _kept(base.slice(at, change.start), at, mine, theirs)
        out = out + change.new
        at = change.end
    return out


def _steps(base: RichText, new: RichText) -> list[Step]:
    return steps(base, new, lambda _, value: value)


def _apart(one: _Change, other: _Change) -> bool:
    if one == other:
        return False
    return one.end <= other.start or other.end <= one.start


@dataclass(frozen=True, slots=True)
class _Version:
    """A new content, and how it came from the base."""

    new: RichText
    found: Sequence[Step]

    def changes(self) -> list[_Change]:
        """What it changed."""
        return [_Change(*s.old, self.new.slice(*s.new)) for s in self.found if not s.same]

    def marks(self, base: RichText, start: int) -> set[Mark]:
        """The marks over a stretch that begins at `start` of the base and stayed."""
        end = start + len(base)
        for step in self.found:
            if step.same and step.old[0] <= start and end <= step.old[1]:
                shift = step.new[0] - step.old[0]
                return set(self.new.slice(start + shift, end + shift).marks)
        return set(base.marks)


def _kept(base: RichText, start: int, one: _Version, other: _Version) -> RichText:
    """A stretch that neither changed in its words, under the marks that either gave it."""
    mine, theirs, was = one.marks(base, start), other.marks(base, start), set(base.marks)
    marks = [m for m in mine | theirs if m not in was or (m in mine and m in theirs)]
    return RichText.of(base.text, marks)
