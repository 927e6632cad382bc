"""The words that open a paragraph, put in and set in italics as a whole."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.places import Selection, State
from drafter.model.richtext import ITALIC, RichText

__all__ = ["open_with", "set_opening_italic"]


def open_with(state: State, end: int, phrase: str) -> State | None:
    """Put `phrase` in italics and a space in the place of the first `end` code points.

    It acts on the paragraph with the caret, which goes behind the space.
    """
    index = state.selection.head.index
    if index >= len(state.document.paragraphs):
        return None
    paragraph = state.document.paragraphs[index]
    opening = RichText.of(phrase).marked(0, len(phrase), ITALIC)
    rest = paragraph.content.slice(end)
    if rest.text.startswith((" ", "\u00a0")):
        rest = rest.slice(1)
    content = opening + RichText.of(" ") + rest
    document = state.document.with_paragraph(index, paragraph.with_content(content))
    return State(document, Selection.at(index, len(phrase) + 1))


def set_opening_italic(state: State, index: int, start: int, end: int) -> State | None:
    """Italics over `start:end` of a paragraph; None where they are there already."""
    if not 0 <= index < len(state.document.paragraphs):
        return None
    paragraph = state.document.paragraphs[index]
    if start >= end or paragraph.content.covers(start, end, ITALIC):
        return None
    content = paragraph.content.marked(start, end, ITALIC)
    return replace(
        state, document=state.document.with_paragraph(index, paragraph.with_content(content))
    )
