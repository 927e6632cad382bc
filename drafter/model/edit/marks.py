"""Commands on marks: italic, bold, underline, superscript, subscript."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.places import State
from drafter.model.richtext import SUBSCRIPT, SUPERSCRIPT, RichText

__all__ = ["toggle_mark"]

_RIVALS = {SUPERSCRIPT: SUBSCRIPT, SUBSCRIPT: SUPERSCRIPT}


def toggle_mark(state: State, kind: str) -> State | None:
    """Lay the mark over the selection, or take it off where the whole selection has it."""
    start, end = state.selection.start, state.selection.end
    if start == end:
        return None
    pieces = []
    for i in range(start.index, end.index + 1):
        content = state.document.paragraphs[i].content
        low = start.offset if i == start.index else 0
        high = end.offset if i == end.index else len(content)
        if low < high:
            pieces.append((i, low, high, content))
    if not pieces:
        return None
    off = all(content.covers(low, high, kind) for _, low, high, content in pieces)
    paragraphs = list(state.document.paragraphs)
    for i, low, high, content in pieces:
        paragraphs[i] = paragraphs[i].with_content(_changed(content, low, high, kind, off=off))
    return State(replace(state.document, paragraphs=tuple(paragraphs)), state.selection)


def _changed(content: RichText, low: int, high: int, kind: str, *, off: bool) -> RichText:
    if off:
        return content.unmarked(low, high, kind)
    if kind in _RIVALS:
        content = content.unmarked(low, high, _RIVALS[kind])
    return content.marked(low, high, kind)
