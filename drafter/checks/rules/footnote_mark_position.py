"""`footnote-mark-position`: a note mark should stand directly behind the punctuation, or the word."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.model.nodes import Paragraph
from drafter.model.richtext import NOTE, OBJECT, RichText

__all__ = ["RULE"]

_MARKS = ",;:."
_SPACES = " \u00a0\u202f"
_MARK_BEFORE_PUNCTUATION = frozenset({"fr", "es"})
# Two notes at one place are parted by a comma and perhaps a space.
_BETWEEN = OBJECT + "," + _SPACES


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if OBJECT not in paragraph.content.text:
        return
    before = context.paragraph_lang(paragraph).split("-", 1)[0] in _MARK_BEFORE_PUNCTUATION
    done = 0
    for at, _ in paragraph.content.objects(NOTE):
        if at < done:
            continue
        start, end = at, _run_end(paragraph, at)
        done = end
        change = _mended(paragraph.content, start, end, before)
        if change is None:
            continue
        content, message = change
        fix = Fix("Move the note mark", update(paragraph.id, paragraph.with_content(content)), True)
        yield RULE.found(context, index, message, start, end, [fix])


def _run_end(paragraph: Paragraph, at: int) -> int:
    """One past the last of the note marks that stand together from here on."""
    notes = {a for a, _ in paragraph.content.objects(NOTE)}
    text = paragraph.content.text
    end = i = at + 1
    while i < len(text) and text[i] in _BETWEEN:
        if i in notes:
            end = i + 1
        i += 1
    return end


def _mended(content: RichText, start: int, end: int, before: bool) -> tuple[RichText, str] | None:
    """The content with the marks `start:end` in their place, and what was wrong with it."""
    text = content.text
    left = start
    while left and text[left - 1] in _SPACES:
        left -= 1
    if not left:
        return None
    marks = content.slice(start, end)
    if before:
        return _moved_forward(content, left, marks, end)
    if end < len(text) and text[end] in _MARKS and text[left - 1] not in _MARKS:
        if text[end : end + 2].strip(".") == "" and len(text[end : end + 2]) == 2:
            return None  # dots that stand for words
        mended = content.slice(0, left) + content.slice(end, end + 1) + marks
        name = f"“{text[end]}”"
        return mended + content.slice(end + 1), f"The note mark should stand behind the {name}."
    if left < start and text[left - 1] != "[":
        mended = content.slice(0, left) + marks + content.slice(end)
        return mended, "The note mark should stand directly behind the word, without a space."
    return None


def _moved_forward(
    content: RichText, left: int, marks: RichText, end: int
) -> tuple[RichText, str] | None:
    """In French and Spanish the mark stands before the punctuation and its space."""
    text = content.text
    if text[left - 1] not in ",;:" and not (text[left - 1] == "." and end >= len(text.rstrip())):
        return None
    at = left - 1
    while at and text[at - 1] in _SPACES:
        at -= 1
    mended = content.slice(0, at) + marks + content.slice(at, left) + content.slice(end)
    return mended, f"In this language the note mark should stand before the “{text[left - 1]}”."


RULE = Rule(
    "footnote-mark-position",
    Category.FOOTNOTE,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    languages=frozenset({"en", "fr", "es"}),
)
