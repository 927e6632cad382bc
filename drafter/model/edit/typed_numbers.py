"""A number typed at the head of a paragraph that has one of its own: "1. ", "(a) ", "(iv) "."""

from __future__ import annotations

import re

from drafter.model.edit.structure import change_level
from drafter.model.edit.words import remove
from drafter.model.nodes import Kind, Paragraph
from drafter.model.numbering import Scheme, is_kept, labels
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import BOLD, ITALIC, LANGUAGE, UNDERLINE

__all__ = ["without_typed_number"]

_NUMBER = re.compile(r"\d{1,3}\. ")
_BRACKETED = re.compile(r"\(([a-z]|([a-z])\2|[ivx]{2,6})\) ")
_HALF_BRACKETED = re.compile(r"([a-z]|([a-z])\2|[ivx]{2,6})\) ")
"""As French and Spanish lists are marked; elsewhere it may be the end of something in brackets."""

_PLAIN = frozenset({ITALIC, BOLD, UNDERLINE, LANGUAGE})


def without_typed_number(state: State, scheme: Scheme) -> State | None:
    """The paragraph with the caret without the number that ends at the caret and is all before it.

    "(a) " makes a subparagraph of what is none. In a subparagraph "(i)" goes one level further in,
    unless it is the letter that stands there by itself. None where there is no such number, the
    paragraph bears none of its own, or it cannot become a subparagraph.
    """
    at = state.selection.head
    if not state.selection.is_caret or at.index >= len(state.document.paragraphs):
        return None
    paragraph = state.document.paragraphs[at.index]
    if not _is_numbered(paragraph, scheme) or not _is_plain(paragraph, at.offset):
        return None
    typed = paragraph.content.text[: at.offset]
    sign = _sign(typed, scheme.formats(paragraph.kind))
    if not sign and not _NUMBER.fullmatch(typed):
        return None
    document = remove(state.document, Place(at.index, 0), at)
    after = State(document, Selection.at(at.index))
    if sign and not paragraph.level:
        return change_level(after, 1)
    return (_moved_in(after, sign, scheme) if sign else None) or after


def _is_numbered(paragraph: Paragraph, scheme: Scheme) -> bool:
    """Whether the outline counts it. The only paragraph of a decision is, though it shows none."""
    if paragraph.kind not in (Kind.OPERATIVE, Kind.NUMBERED):
        return False
    if paragraph.mark == "" or is_kept(paragraph.mark):
        return False
    formats = scheme.formats(paragraph.kind)
    return bool(formats and formats[min(paragraph.level, len(formats) - 1)])


def _is_plain(paragraph: Paragraph, end: int) -> bool:
    """Whether no revision and no remark lies over the first `end` code points: not just typed."""
    return all(m.kind in _PLAIN for m in paragraph.content.marks if m.start < end)


def _sign(typed: str, formats: tuple[str, ...]) -> str:
    """The letter or roman numeral of "(a) ", "" where it is none; "a) " where lists have it so."""
    found = _BRACKETED.fullmatch(typed)
    if found is None and "a)" in formats:
        found = _HALF_BRACKETED.fullmatch(typed)
    return found[1] if found else ""


def _moved_in(state: State, sign: str, scheme: Scheme) -> State | None:
    """A subparagraph moved in to where roman numerals count, if `sign` can only mean that."""
    index = state.selection.head.index
    if state.document.paragraphs[index].level != 1 or sign.strip("ivx"):
        return None
    if _label(state, index, scheme) == sign:
        return None
    moved = change_level(state, 1)
    if moved is None:
        return None
    # "(v)" is a letter too: a slip of one letter must not become another level.
    sure = len(set(sign)) > 1 or _label(moved, index, scheme) == sign
    return moved if sure else None


def _label(state: State, index: int, scheme: Scheme) -> str:
    return labels(state.document, scheme)[index].strip("().")
