"""Typed references to paragraphs of the same text: found, made genuine, or kept right.

"paragraph 3 (b) above" or "of the present decision" says without doubt whose paragraph is meant.
Such words follow their paragraph when it moves, in the same step; everything else that looks like
a reference ("paragraph 5 of article 16") is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.checks.finding import Context
from drafter.checks.places import numbers_of, pointing
from drafter.model.nodes import Document, Paragraph
from drafter.model.places import State
from drafter.model.references import number_path
from drafter.model.richtext import REFERENCE, RichText
from drafter.text.citations import OPPOSITE, Pointer

__all__ = [
    "Typed",
    "linked",
    "typed_references",
    "with_followed_references",
]

_NUMBER = re.compile(r"\d{1,3}(?: ?\([a-z]{1,4}\))*")
_LETTERS = re.compile(r"\([a-z]{1,4}\)")


@dataclass(frozen=True, slots=True)
class Typed:
    """The number at `start:end` of paragraph `index`, and the id of the paragraph it means."""

    index: int
    start: int
    end: int
    target: str


def typed_references(context: Context) -> Iterator[Typed]:
    """Every typed number that says without doubt which paragraph of the text it means."""
    for index, pointer in pointing(context):
        if pointer.towards:
            yield from _numbers(context, index, pointer)


def _numbers(context: Context, index: int, pointer: Pointer) -> Iterator[Typed]:
    text = context.document.paragraphs[index].content.text
    end = pointer.word[0] or pointer.end
    for found in _NUMBER.finditer(text, pointer.start, end):
        letters = _LETTERS.findall(found[0])
        number = int(found[0].split("(")[0])
        target = _target(context, index, pointer.towards, number, letters)
        if target is not None:
            yield Typed(index, found.start(), found.end(), target.id)


def _target(
    context: Context, index: int, towards: str, number: int, letters: list[str]
) -> Paragraph | None:
    at = numbers_of(context, index, towards).tops.get(number)
    if at is None:
        return None
    paragraphs, labels = context.document.paragraphs, context.outline.labels
    for level, letter in enumerate(letters, 1):
        wanted = letter.strip("()")
        at = next(
            (
                i
                for i in range(at + 1, _end_of(paragraphs, at))
                if paragraphs[i].level == level and labels[i].strip("().").casefold() == wanted
            ),
            None,
        )
        if at is None:
            return None
    return paragraphs[at]


def _end_of(paragraphs: tuple[Paragraph, ...], index: int) -> int:
    """The end of what hangs under a paragraph."""
    own = paragraphs[index]
    for i in range(index + 1, len(paragraphs)):
        if paragraphs[i].kind is not own.kind or paragraphs[i].level <= own.level:
            return i
    return len(paragraphs)


# Making them genuine


def linked(context: Context, chosen: tuple[Typed, ...]) -> State:
    """The document with these numbers as references that follow by themselves."""
    document = context.document
    for typed in sorted(chosen, key=lambda t: (t.index, t.start), reverse=True):
        paragraph = document.paragraphs[typed.index]
        content = paragraph.content.replaced(typed.start, typed.end, _genuine(typed))
        document = document.with_paragraph(typed.index, paragraph.with_content(content))
    return State(document)


def _genuine(typed: Typed) -> RichText:
    return RichText.object(REFERENCE, f"{typed.target}|number")


# Keeping them right


def with_followed_references(before: Context, after: Context) -> Document:
    """The document of `after` with typed references as the move of their paragraphs asks.

    Only words that stood in `before` already and were right there are touched. The document
    itself where nothing is to be done.
    """
    old, new = before.document, after.document
    places = {p.id: i for i, p in enumerate(new.paragraphs)}
    todo: dict[int, list[tuple[int, int, RichText]]] = {}
    for index, pointer in pointing(before):
        at = places.get(old.paragraphs[index].id)
        if not pointer.towards or at is None:
            continue
        if new.paragraphs[at].content != old.paragraphs[index].content:
            continue
        numbers = tuple(_numbers(before, index, pointer))
        changes = list(_renumbered(before, after, numbers, places))
        turned = _turned(before, (index, at), (pointer, numbers), places)
        todo.setdefault(at, []).extend([*changes, *turned])
    document = new
    for at, rows in todo.items():
        paragraph = document.paragraphs[at]
        content = paragraph.content
        for start, end, words in sorted(rows, reverse=True):
            content = content.replaced(start, end, words)
        if rows:
            document = document.with_paragraph(at, paragraph.with_content(content))
    return document


def _renumbered(
    before: Context, after: Context, numbers: tuple[Typed, ...], places: dict[str, int]
) -> Iterator[tuple[int, int, RichText]]:
    for typed in numbers:
        at = places.get(typed.target)
        if at is None:
            # A number that now means another paragraph would be wrong without anybody seeing it.
            yield typed.start, typed.end, _genuine(typed)
            continue
        was = number_path(before.document, before.outline, before.document.index_of(typed.target))
        now = number_path(after.document, after.outline, at)
        if now and now != was:
            yield typed.start, typed.end, RichText.of(now)


def _turned(
    before: Context,
    own: tuple[int, int],
    what: tuple[Pointer, tuple[Typed, ...]],
    places: dict[str, int],
) -> list[tuple[int, int, RichText]]:
    """“above” for “below” where all that is meant has changed sides."""
    pointer, numbers = what
    start, end = pointer.word
    word = before.document.paragraphs[own[0]].content.text[start:end]
    other = OPPOSITE.get(word)
    sides_before = {before.document.index_of(t.target) < own[0] for t in numbers}
    sides_after = {places[t.target] < own[1] for t in numbers if t.target in places}
    was_above = pointer.towards == "above"
    if other and sides_before == {was_above} and sides_after == {not was_above}:
        return [(start, end, RichText.of(other))]
    return []
