"""The differences between two documents as rows, paragraph by paragraph, for text and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from drafter.model.foreign import label_of
from drafter.model.nodes import Document, Kind, Paragraph, Revision
from drafter.model.outline import outline
from drafter.model.references import reference_text
from drafter.model.revisions import END_DELETED, END_INSERTED, KIND_CHANGED, final, original
from drafter.model.richtext import (
    DELETION,
    FOREIGN,
    FORMAT,
    INSERTION,
    NOTE,
    OBJECT,
    REFERENCE,
    RichText,
)
from drafter.model.tables import table_of
from drafter.profiles import load

__all__ = ["Difference", "Piece", "Reading", "differences", "front_differences", "pieces_of"]

Piece = tuple[str, str]
"""A stretch of words and what happened to it: "", inserted, deleted or format."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One paragraph or note that differs.

    `change`: inserted, deleted, moved-from, moved-to, changed or kind. `kind` and `label` are
    those of the paragraph in the redline. `note`: the id of the note it is about, else "".
    `pieces`: its words in order.
    """

    change: str
    kind: str
    label: str
    paragraph: str
    pieces: tuple[Piece, ...]
    note: str = ""


def differences(marked: Document) -> list[Difference]:
    """The differences that a redline holds, in reading order; notes after the text."""
    derived = outline(marked, load(marked.profile).scheme_for(marked.lang))
    records = {r.id: r for r in marked.revisions}
    reading = Reading(marked)
    out = []
    for paragraph, label in zip(marked.paragraphs, derived.labels, strict=True):
        change = _change(paragraph, records)
        if change:
            out.append(
                Difference(
                    change,
                    paragraph.kind.value,
                    label,
                    paragraph.id,
                    tuple(pieces_of(paragraph.content, reading)),
                )
            )
    for note in marked.notes:
        pieces = tuple(p for content in note.paragraphs for p in pieces_of(content, reading))
        if any(kind for _, kind in pieces):
            label = reading.note(note.id)
            out.append(Difference("changed", "note", label, "", pieces, note.id))
    return out


def _change(paragraph: Paragraph, records: Mapping[str, Revision]) -> str:
    extra = dict(paragraph.extra)
    for key, name in ((END_INSERTED, "inserted"), (END_DELETED, "deleted")):
        record = records.get(extra.get(key, ""))
        if record is not None and _is_whole(paragraph.content, key):
            if not record.move:
                return name
            return "moved-to" if key == END_INSERTED else "moved-from"
    if paragraph.kind is Kind.TABLE:
        rows = table_of(paragraph).rows
        if all(r.inserted for r in rows):
            return "inserted"
        if all(r.deleted for r in rows):
            return "deleted"
    if any(m.kind in (INSERTION, DELETION, FORMAT) for m in paragraph.content.marks):
        return "changed"
    if paragraph.kind is Kind.TABLE and any(
        r.inserted or r.deleted for r in table_of(paragraph).rows
    ):
        return "changed"
    return "kind" if KIND_CHANGED in extra else ""


def _is_whole(content: RichText, key: str) -> bool:
    kind = INSERTION if key == END_INSERTED else DELETION
    return not content.text or content.covers(0, len(content.text), kind)


class Reading:
    """What notes and references read as in a redline: in the old text where they are struck out."""

    def __init__(self, marked: Document) -> None:
        scheme = load(marked.profile).scheme_for(marked.lang)
        texts = (final(marked), original(marked)) if marked.revisions else (marked, marked)
        self._new, self._old = ((text, outline(text, scheme)) for text in texts)

    def note(self, ident: str) -> str:
        """The number of a note: of the new text, or of the old one if it is gone."""
        return self._new[1].note_labels.get(ident) or self._old[1].note_labels.get(ident, "")

    def words(self, values: Mapping[str, str]) -> str:
        """What one object reads as; `values` are its marks."""
        if NOTE in values:
            labels = (self._old if DELETION in values else self._new)[1].note_labels
            return f"[{labels.get(values[NOTE]) or self.note(values[NOTE])}]"
        document, derived = self._old if DELETION in values else self._new
        return reference_text(document, derived, values.get(REFERENCE, ""))


def pieces_of(content: RichText, reading: Reading) -> Iterator[Piece]:
    """The stretches of a content, those of one fate together."""
    for what, group in groupby(_runs(content, reading), key=lambda piece: piece[1]):
        yield "".join(text for text, _ in group), what


def _runs(content: RichText, reading: Reading) -> Iterator[Piece]:
    names = ((INSERTION, "inserted"), (DELETION, "deleted"), (FORMAT, "format"))
    for text, values in content.runs():
        if FOREIGN in values:
            shown = label_of(values[FOREIGN])
        else:
            shown = text.replace(OBJECT, reading.words(values)) if OBJECT in text else text
        yield shown, next((name for kind, name in names if kind in values), "")


def front_differences(old: Document, new: Document) -> list[tuple[str, str, str]]:
    """Fields of the masthead that differ: name, old value, new value."""
    names = sorted({k for k, _ in (*old.front.fields, *new.front.fields)})
    rows = [(n, old.front.get(n), new.front.get(n)) for n in names]
    return [row for row in rows if row[1] != row[2]]
