"""Commands that fixes are made of.

A fix finds its paragraph by identity, never by index, since findings of unchanged paragraphs are
kept while others are added and removed around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Selection, State
from drafter.model.richtext import ITALIC, RichText

__all__ = [
    "insert_after",
    "join_with_previous",
    "raise_to_paragraph",
    "remove_paragraphs",
    "replace_in_note",
    "replace_in_paragraph",
    "set_italics",
    "update",
]


def update(paragraph_id: str, change: Paragraph) -> Command:
    """Put `change` in the place of the paragraph with this id."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        return State(state.document.with_paragraph(index, change), state.selection).clamped()

    return command


def raise_to_paragraph(paragraph_id: str) -> Command:
    """Make a subparagraph a paragraph of its own that counts by its place."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        raised = replace(state.document.paragraphs[index], level=0, mark=None)
        return State(state.document.with_paragraph(index, raised), state.selection)

    return command


def replace_in_paragraph(paragraph_id: str, start: int, end: int, new: str) -> Command:
    """Replace code points `start:end` of a paragraph by plain text, keeping the marks around."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        paragraph = state.document.paragraphs[index]
        content = replaced_words(paragraph.content, start, end, new)
        document = state.document.with_paragraph(index, paragraph.with_content(content))
        return State(document, Selection.at(index, start + len(new))).clamped()

    return command


def replace_in_note(note_id: str, start: int, end: int, new: str) -> Command:
    """Replace code points `start:end` of the first paragraph of a note."""

    def command(state: State) -> State | None:
        note = state.document.note(note_id)
        if note is None:
            return None
        first = replaced_words(note.paragraphs[0], start, end, new)
        changed = replace(note, paragraphs=(first, *note.paragraphs[1:]))
        return State(state.document.with_note(changed), state.selection)

    return command


def replaced_words(content: RichText, start: int, end: int, new: str) -> RichText:
    """Content with words replaced; the new ones take the marks of the old ones' beginning."""
    values = content.values_at(start) if end > start else {}
    piece = RichText.of(new)
    for kind, value in values.items():
        if new and kind not in ("note", "reference", "foreign"):
            piece = piece.marked(0, len(new), kind, value)
    return content.replaced(start, end, piece)


def set_italics(paragraph_id: str, start: int, end: int) -> Command:
    """Italics over exactly `start:end` at the head of a paragraph, none before or behind them.

    Italics that begin after `end` are left alone: they are a title or a later verb.
    """

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        paragraph = state.document.paragraphs[index]
        content = paragraph.content
        for low, high in content.spans(ITALIC):
            if low <= end:
                content = content.unmarked(low, high, ITALIC)
        content = content.marked(start, end, ITALIC)
        document = state.document.with_paragraph(index, paragraph.with_content(content))
        return State(document, state.selection)

    return command


def join_with_previous(paragraph_id: str) -> Command:
    """Append a paragraph to the one before, with a space between."""

    def command(state: State) -> State | None:
        document = state.document
        index = document.index_of(paragraph_id)
        if index < 1:
            return None
        before, own = document.paragraphs[index - 1 : index + 1]
        joined = before.content.slice(0, len(before.content.text.rstrip())) + RichText.of(" ")
        whole = before.with_content(joined + own.content)
        return State(document.spliced(index - 1, index + 1, (whole,)), state.selection).clamped()

    return command


def remove_paragraphs(paragraph_ids: Sequence[str]) -> Command:
    """Take paragraphs out; a document keeps at least one."""
    wanted = frozenset(paragraph_ids)

    def command(state: State) -> State | None:
        kept = tuple(p for p in state.document.paragraphs if p.id not in wanted)
        if not kept or len(kept) == len(state.document.paragraphs):
            return None
        return State(replace(state.document, paragraphs=kept), state.selection).clamped()

    return command


def insert_after(paragraph_id: str, kind: Kind, content: RichText) -> Command:
    """Put a new paragraph behind the one with this id."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        document = replace(state.document, serial=state.document.serial + 1)
        new = Paragraph(f"p{document.serial}", kind, content)
        return State(document.spliced(index + 1, index + 1, (new,)), state.selection).clamped()

    return command
