"""Commands on notes: insert, edit, cite again, remove."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.edit.words import set_content
from drafter.model.nodes import Note
from drafter.model.places import State
from drafter.model.richtext import EMPTY, NOTE, RichText

__all__ = ["cite_note", "insert_note", "remove_note", "set_note", "toggle_sign"]


def insert_note(state: State, content: RichText = EMPTY) -> State | None:
    """A new numbered note at the caret. Its id is the highest of the document's notes."""
    if not state.document.paragraphs:
        return None
    serial = state.document.serial + 1
    note = Note(f"n{serial}", (content,))
    document = replace(state.document, serial=serial).with_note(note)
    return _cite(State(document, state.selection), note.id)


def cite_note(state: State, note_id: str) -> State | None:
    """Cite a note once more at the caret; it keeps the number of its first citation."""
    if state.document.note(note_id) is None or not state.document.paragraphs:
        return None
    return _cite(state, note_id)


def _cite(state: State, note_id: str) -> State | None:
    at = state.selection.end
    content = state.document.paragraphs[at.index].content
    content = content.replaced(at.offset, at.offset, RichText.object(NOTE, note_id))
    return set_content(state, at.index, content, at.offset + 1)


def set_note(state: State, note_id: str, paragraphs: tuple[RichText, ...]) -> State | None:
    """The words of a note; None where there is no such note or nothing changes."""
    note = state.document.note(note_id)
    new = paragraphs or (EMPTY,)
    if note is None or note.paragraphs == new:
        return None
    return replace(state, document=state.document.with_note(replace(note, paragraphs=new)))


def remove_note(state: State, note_id: str) -> State | None:
    """The note and every mark that cites it."""
    document = state.document
    if document.note(note_id) is None:
        return None
    paragraphs = list(document.paragraphs)
    for i, paragraph in enumerate(paragraphs):
        places = [at for at, value in paragraph.content.objects(NOTE) if value == note_id]
        content = paragraph.content
        for at in reversed(places):
            content = content.replaced(at, at + 1, EMPTY)
        if places:
            paragraphs[i] = paragraph.with_content(content)
    notes = tuple(n for n in document.notes if n.id != note_id)
    document = replace(document, paragraphs=tuple(paragraphs), notes=notes)
    return State(document, state.selection).clamped()


def toggle_sign(state: State, note_id: str) -> State | None:
    """A numbered note becomes one with an asterisk, as for the note to an agenda item, and back."""
    note = state.document.note(note_id)
    if note is None:
        return None
    return replace(
        state, document=state.document.with_note(replace(note, sign="" if note.sign else "*"))
    )
