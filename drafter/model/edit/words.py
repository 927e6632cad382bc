"""Typing and deleting, within a paragraph and across paragraph ends."""

from __future__ import annotations

from drafter.model.edit.cleanup import drop_uncited_notes
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import EMPTY, RichText

__all__ = [
    "delete_back",
    "delete_forward",
    "delete_selection",
    "replace_text",
    "set_content",
]


def set_content(state: State, index: int, content: RichText, caret: int) -> State:
    """The words of one paragraph as they now stand, caret at code point `caret`."""
    paragraph = state.document.paragraphs[index].with_content(content)
    document = state.document.with_paragraph(index, paragraph)
    return State(document, Selection.at(index, caret)).clamped()


def replace_text(state: State, text: str) -> State | None:
    """Type `text` over the selection."""
    base = state if state.selection.is_caret else delete_selection(state)
    if base is None or not base.document.paragraphs:
        return None
    at = base.selection.head
    content = base.document.paragraphs[at.index].content.inserted(at.offset, text)
    grown = len(content) - len(base.document.paragraphs[at.index].content)
    return set_content(base, at.index, content, at.offset + grown) if grown else None


def delete_selection(state: State) -> State | None:
    """Remove what is selected; paragraphs that come together keep the first one's kind."""
    start, end = state.selection.start, state.selection.end
    if start == end:
        return None
    after = remove(state.document, start, end)
    before, rest = state.document.paragraphs[start.index], after.paragraphs[start.index :]
    if start.index != end.index and before.kind in _SOLID and rest[1:] and rest[0] == before:
        # A table that was not touched takes in nothing that is written next.
        return State(after, Selection.at(start.index + 1))
    return State(after, Selection.at(start.index, start.offset))


def remove(document: Document, start: Place, end: Place) -> Document:
    """The document without what lies between two places."""
    paragraphs = document.paragraphs
    first, last = paragraphs[start.index], paragraphs[end.index]
    if _SOLID & {first.kind, last.kind}:
        rest = _kept_apart(document, start, end)
        return drop_uncited_notes(document, document.spliced(start.index, end.index + 1, rest))
    content = first.content.slice(0, start.offset) + last.content.slice(end.offset)
    keeper = first
    if start.index != end.index and not start.offset and last.content.slice(end.offset):
        # Deleting whole paragraphs up to the start of another leaves that other one whole.
        keeper = last
    merged = keeper.with_content(content)
    after = document.spliced(start.index, end.index + 1, (merged,))
    return drop_uncited_notes(document, after)


_SOLID = frozenset({Kind.TABLE, Kind.FOREIGN})
"""Kinds that never run on into another paragraph, and go as a whole."""


def _kept_apart(document: Document, start: Place, end: Place) -> tuple[Paragraph, ...]:
    """What remains of the paragraphs of two places where one is solid: they do not come together."""
    paragraphs = document.paragraphs
    first, last = paragraphs[start.index], paragraphs[end.index]
    if start.index == end.index:
        rest = first.content.slice(0, start.offset) + first.content.slice(end.offset)
        pieces = [first.with_content(rest)] if rest else []
    else:
        head, tail = first.content.slice(0, start.offset), last.content.slice(end.offset)
        pieces = [p.with_content(c) for p, c in ((first, head), (last, tail)) if c]
    if pieces:
        return tuple(pieces)
    # Somewhere one must be able to go on writing.
    soft = next((p for p in (first, last) if p.kind not in _SOLID), None)
    if soft is not None:
        return (soft.with_content(EMPTY),)
    alone = end.index - start.index + 1 == len(paragraphs)
    return (Paragraph(first.id, Kind.PLAIN, lang=first.lang),) if alone else ()


def delete_back(state: State) -> State | None:
    """Backspace: the selection, the character before the caret, or the paragraph end."""
    if not state.selection.is_caret:
        return delete_selection(state)
    at = state.selection.head
    if at.offset > 0:
        place = Place(at.index, at.offset - 1)
        return State(remove(state.document, place, at), Selection.at(at.index, place.offset))
    return _join(state, at.index - 1)


def delete_forward(state: State) -> State | None:
    """Delete: the selection, the character after the caret, or the paragraph end."""
    if not state.selection.is_caret:
        return delete_selection(state)
    at = state.selection.head
    paragraphs = state.document.paragraphs
    if paragraphs and at.offset < len(paragraphs[at.index].content):
        place = Place(at.index, at.offset + 1)
        return State(remove(state.document, at, place), Selection.at(at.index, at.offset))
    return _join(state, at.index)


def _join(state: State, index: int) -> State | None:
    """Paragraph `index + 1` runs on into paragraph `index`."""
    paragraphs = state.document.paragraphs
    if index < 0 or index + 1 >= len(paragraphs):
        return None
    first, second = paragraphs[index], paragraphs[index + 1]
    solid = {first.kind, second.kind} & _SOLID
    if solid and first.content and second.content:
        return None
    keeper: Paragraph = first if first.content or not second.content else second
    joined = keeper.with_content(first.content + second.content)
    document = state.document.spliced(index, index + 2, (joined,))
    return State(document, Selection.at(index, len(first.content)))
