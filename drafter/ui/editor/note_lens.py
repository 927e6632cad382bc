"""Seen through this lens the notes are a document of their own, which edit commands understand.

Each paragraph of a note is a paragraph of that document; an edit of it becomes new words of the
notes concerned. Notes keep to themselves: no edit may run from one into another.
"""

from __future__ import annotations

from dataclasses import replace

from drafter.model.edit.notes import set_note
from drafter.model.history import Command
from drafter.model.nodes import Document, Kind, Note, Paragraph
from drafter.model.outline import Outline
from drafter.model.places import Selection, State
from drafter.model.richtext import RichText

__all__ = ["as_document", "edit_note", "first_paragraph", "labels", "note_at", "ordered_notes"]


def ordered_notes(document: Document, outline: Outline) -> tuple[Note, ...]:
    """Notes by their numbers; those that nobody cites come last."""
    place = {note_id: i for i, note_id in enumerate(outline.note_labels)}
    return tuple(sorted(document.notes, key=lambda n: place.get(n.id, len(place))))


def as_document(notes: tuple[Note, ...]) -> Document:
    """All notes, a paragraph each; the id of a paragraph names its note and its place in it."""
    return Document(
        tuple(
            Paragraph(f"{note.id}:{i}", Kind.NUMBERED, content)
            for note in notes
            for i, content in enumerate(note.paragraphs)
        )
    )


def first_paragraph(note_id: str) -> str:
    """The id that the first paragraph of a note has in the lens."""
    return f"{note_id}:0"


def note_at(paragraphs: tuple[Paragraph, ...], index: int) -> tuple[str, int]:
    """The note that a paragraph of the lens belongs to, and which of its paragraphs it is."""
    if not 0 <= index < len(paragraphs):
        return "", 0
    note_id, _, place = paragraphs[index].id.rpartition(":")
    return note_id, int(place or 0)


def labels(paragraphs: tuple[Paragraph, ...], outline: Outline) -> tuple[str, ...]:
    """The number before the first paragraph of each note, a dash for one that nobody cites."""
    out = []
    for index in range(len(paragraphs)):
        note_id, place = note_at(paragraphs, index)
        out.append("" if place else outline.note_labels.get(note_id, "–"))
    return tuple(out)


def edit_note(
    paragraphs: tuple[Paragraph, ...], selection: Selection, command: Command
) -> tuple[Command, Selection] | None:
    """`command` on the words of the one note that is selected, as a command on the session.

    Returns it with the selection in the lens afterwards; None where the selection runs over
    several notes or the command is not possible.
    """
    first, start = note_at(paragraphs, selection.start.index)
    last, _ = note_at(paragraphs, selection.end.index)
    if not first or first != last:
        return None
    low = selection.start.index - start
    own = tuple(p for p in paragraphs if p.id.rpartition(":")[0] == first)
    state = State(Document(own), _moved(selection, -low))
    after = command(state)
    if after is None:
        return None
    contents = tuple(p.content for p in after.document.paragraphs) or (RichText(),)

    def change(outer: State) -> State | None:
        return set_note(outer, first, contents)

    return change, _moved(after.clamped().selection, low)


def _moved(selection: Selection, by: int) -> Selection:
    anchor, head = selection.anchor, selection.head
    return Selection(replace(anchor, index=anchor.index + by), replace(head, index=head.index + by))
