"""What several rules ask of a paragraph: its last mark, its place in the decision, its list."""

from __future__ import annotations

from drafter.checks.finding import Context
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import RichText

__all__ = [
    "closing_mark",
    "goes_on_from",
    "goes_on_in_next",
    "has_subparagraphs",
    "is_last_operative",
    "next_in_decision",
    "previous_in_decision",
]

_SILENT = " \u00a0\t\n\ufffc]"
_FEW_WORDS = 5  # a paragraph of fewer is a title
_CLOSERS = "”’\"')"


def closing_mark(content: RichText) -> tuple[int, str]:
    """Place and text of the mark that ends a paragraph; text is "" where a word ends it.

    Note marks, spaces and a square bracket behind the mark are passed over. Where there is no
    mark, the place is the one behind the last word, where it belongs.
    """
    text = content.text
    at = len(text)
    while at and text[at - 1] in _SILENT:
        at -= 1
    if not at:
        return 0, ""
    if text[at - 1] in ",;:.?!":
        return at - 1, text[at - 1]
    if text[at - 1] in _CLOSERS and at > 1 and text[at - 2] in ",;.?!":
        return at - 2, text[at - 2]
    return at, ""


def next_in_decision(context: Context, index: int) -> int:
    """The next paragraph of the same decision that has words and is no heading, -1 if none."""
    part = context.outline.part(index)
    paragraphs = context.document.paragraphs
    for i in range(index + 1, part.end):
        if paragraphs[i].kind is Kind.CLOSING:
            return -1
        if paragraphs[i].kind is not Kind.HEADING and paragraphs[i].text.strip():
            return i
    return -1


def previous_in_decision(context: Context, index: int) -> int:
    """The paragraph before in the same decision that has words and is no heading, -1 if none."""
    part = context.outline.part(index)
    paragraphs = context.document.paragraphs
    for i in range(index - 1, part.start - 1, -1):
        if paragraphs[i].kind is not Kind.HEADING and paragraphs[i].text.strip():
            return i
    return -1


def is_last_operative(context: Context, index: int) -> bool:
    """Whether no operative paragraph with words follows in the decision."""
    part = context.outline.part(index)
    paragraphs = context.document.paragraphs
    return not any(
        p.kind is Kind.OPERATIVE and p.text.strip() for p in paragraphs[index + 1 : part.end]
    )


def has_subparagraphs(context: Context, index: int) -> bool:
    """Whether a paragraph one or more levels deeper hangs directly under this one."""
    paragraphs = context.document.paragraphs
    if index + 1 >= len(paragraphs):
        return False
    return _hangs_under(paragraphs[index + 1], paragraphs[index])


def goes_on_from(context: Context, index: int) -> bool:
    """Whether a paragraph is the rest of the one before, from which it was broken off.

    It begins with a small letter, and the one before ends with a word.
    """
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    if index == 0 or own.level or own.kind not in (Kind.PREAMBULAR, Kind.OPERATIVE):
        return False
    before = paragraphs[index - 1]
    if before.kind is not own.kind or before.level or not own.text[:2].islower():
        return False
    words = before.text.split()
    return len(words) > _FEW_WORDS and not closing_mark(before.content)[1]


def goes_on_in_next(context: Context, index: int) -> bool:
    """Whether the rest of a paragraph stands in the next one."""
    return index + 1 < len(context.document.paragraphs) and goes_on_from(context, index + 1)


def _hangs_under(item: Paragraph, head: Paragraph) -> bool:
    return item.kind is head.kind and item.level > head.level
