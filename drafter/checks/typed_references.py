"""References to paragraphs of the same text: typed ones found, made genuine, or kept right.

"paragraph 3 (b) above" or "of the present decision" says without doubt whose paragraph is meant.
Such words follow their paragraph when it moves, in the same step; everything else that looks like
a reference ("paragraph 5 of article 16") is left alone. The numbers of genuine references are
derived; "above" or "below" behind them is typed and follows as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafter.checks.finding import Context
from drafter.checks.places import numbers_of, pointing
from drafter.model.nodes import Document, Paragraph
from drafter.model.numbering import labels
from drafter.model.places import State
from drafter.model.references import number_path, split_target
from drafter.model.revisions import final
from drafter.model.richtext import DELETION, REFERENCE, RichText
from drafter.text.citations import OPPOSITE, Pointer, direction_word

__all__ = [
    "Typed",
    "linked",
    "typed_references",
    "with_followed_references",
]

_NUMBER = re.compile(r"\d{1,3}(?: ?\([a-z]{1,4}\))*")
_BETWEEN = re.compile(r"(?:,| and| or| to|,? et| ou| à| y| o| a|–|-)[ \u00a0]?|–|-")
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
    paragraphs, shown = context.document.paragraphs, context.outline.labels
    for level, letter in enumerate(letters, 1):
        wanted = letter.strip("()")
        at = next(
            (
                i
                for i in range(at + 1, _end_of(paragraphs, at))
                if paragraphs[i].level == level and shown[i].strip("().").casefold() == wanted
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
    """The document of `after` with what is typed of references as the move of paragraphs asks.

    Only words that stood in `before` already and were right there are touched. The document
    itself where nothing is to be done.
    """
    before, after = _as_final(before), _as_final(after)
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
        numbers = tuple(n for n in numbers if not _is_struck_out(old, n))
        changes = list(_renumbered(before, after, numbers, places))
        turned = _turned(before, (index, at), (pointer, numbers), places)
        todo.setdefault(at, []).extend([*changes, *turned])
    for index, paragraph in enumerate(old.paragraphs):
        at = places.get(paragraph.id)
        if at is not None and new.paragraphs[at].content == paragraph.content:
            todo.setdefault(at, []).extend(_turned_behind(before, (index, at), places))
    document = new
    for at, rows in todo.items():
        paragraph = document.paragraphs[at]
        content = paragraph.content
        for start, end, words in sorted(rows, reverse=True):
            content = content.replaced(start, end, words)
        if rows:
            document = document.with_paragraph(at, paragraph.with_content(content))
    return document


def _as_final(context: Context) -> Context:
    """The same text with the numbers of its final text, which are those that its words mean.

    What is struck out bears none.
    """
    document = context.document
    if not document.revisions:
        return context
    shown = final(document)
    scheme = context.profile.scheme_for(document.lang)
    kept = dict(zip((p.id for p in shown.paragraphs), labels(shown, scheme), strict=True))
    numbers = tuple(kept.get(p.id, "") for p in document.paragraphs)
    return Context(document, replace(context.outline, labels=numbers), context.profile)


def _is_struck_out(document: Document, typed: Typed) -> bool:
    content = document.paragraphs[typed.index].content
    return bool(content.marks) and DELETION in content.values_at(typed.start)


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
    targets = [t.target for t in numbers]
    if _changed_sides(before.document, own, targets, places, pointer.towards):
        return _opposite(before.document.paragraphs[own[0]].content, pointer.word)
    return []


def _turned_behind(
    before: Context, own: tuple[int, int], places: dict[str, int]
) -> Iterator[tuple[int, int, RichText]]:
    """The same behind genuine references, one or several in a row (“{2} and {3} above”)."""
    paragraph = before.document.paragraphs[own[0]]
    content = paragraph.content
    if not content.marks:
        return
    lang = before.paragraph_lang(paragraph).partition("-")[0].lower()
    row: list[str] = []
    behind = 0
    for at, value in content.objects(REFERENCE):
        if not _BETWEEN.fullmatch(content.text[behind:at]):
            row = []
        row.append(split_target(value)[0])
        behind = at + 1
        start, end, towards = direction_word(content.text, lang, behind)
        if towards and _changed_sides(before.document, own, row, places, towards):
            yield from _opposite(content, (start, end))


def _changed_sides(
    old: Document,
    own: tuple[int, int],
    targets: list[str],
    places: dict[str, int],
    towards: str,
) -> bool:
    """Whether all targets stood on the side that a word says, and now all stand on the other.

    `own`: the place of the paragraph with the word, before and after.
    """
    sides_before = {old.index_of(t) < own[0] for t in targets}
    sides_after = {places[t] < own[1] for t in targets if t in places and places[t] != own[1]}
    above = towards == "above"
    return sides_before == {above} and sides_after == {not above}


def _opposite(content: RichText, word: tuple[int, int]) -> list[tuple[int, int, RichText]]:
    start, end = word
    other = OPPOSITE.get(content.text[start:end])
    return [(start, end, RichText.of(other))] if other else []
