"""`section-numbering`: numbered headings run I., II., then A., B., without gaps or repeats."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import count_by_place, shown_mark
from drafter.model.nodes import Kind
from drafter.model.numbering import format_mark, read_mark

__all__ = ["RULE"]

_MOST_NUMERALS = 49  # "C." and "D." are letters, not a hundred and five hundred


def _check(context: Context, index: int) -> Iterator[Finding]:
    formats = context.profile.scheme_for(context.lang).heading
    for part in context.outline.parts:
        headings = [
            i
            for i in range(part.start, part.end)
            if context.document.paragraphs[i].kind is Kind.HEADING and shown_mark(context, i)
        ]
        if any(context.document.paragraphs[i].mark for i in headings):
            yield from _check_part(context, formats, headings)


def _check_part(
    context: Context, formats: tuple[str, ...], headings: list[int]
) -> Iterator[Finding]:
    """`last` holds the last number of each level that is open.

    Levels are told by the marks themselves, as files often do not say them.
    """
    paragraphs = context.document.paragraphs
    last = [0] * len(formats)
    marks = [shown_mark(context, i) for i in headings]
    foreign = False
    for n, i in enumerate(headings):
        level = min(max(paragraphs[i].level, 1), len(formats)) - 1
        placed = _place(marks[n], formats, last, level)
        if placed is None:
            wanted = last[level] + 1
            own = _number(marks[n], formats[level])
            if own is not None or not foreign:
                yield _finding(context, i, format_mark(formats[level], wanted))
            foreign = foreign or own is None
            following = [_number(mark, formats[level]) for mark in marks[n + 1 :]]
            mistyped = own is None or wanted + 1 in following[:3]
            placed = level, wanted if mistyped or own is None else own
        level, last[placed[0]] = placed
        last[level + 1 :] = [0] * (len(last) - level - 1)


def _finding(context: Context, index: int, wanted: str) -> Finding:
    message = (
        f"Heading number “{shown_mark(context, index)}” does not follow; “{wanted}” is expected"
        " here."
    )
    fixes = []
    if context.outline.labels[index] == wanted:
        command = count_by_place([context.document.paragraphs[index].id])
        fixes = [Fix(f"Replace with “{wanted}”", command)]
    return RULE.found(context, index, message, fixes=fixes)


def _place(
    mark: str, formats: tuple[str, ...], last: list[int], level: int
) -> tuple[int, int] | None:
    """The level and number a mark goes on with; "I." is a numeral or the ninth letter."""
    deepest = max((n for n, number in enumerate(last) if number), default=-1)
    for n in (level, *range(len(formats))):
        number = _number(mark, formats[n])
        may = n == level or last[n] > 0 or n > deepest >= 0
        if number is not None and may and number == last[n] + 1:
            return n, number
    return None


def _number(mark: str, pattern: str) -> int | None:
    found = read_mark(mark)
    if found is None:
        return None
    number = found.number(pattern) or found.number(pattern.rstrip("."))
    return None if number and "I" in pattern and number > _MOST_NUMERALS else number


RULE = Rule("section-numbering", Category.NUMBERING, Scope.DOCUMENT, Severity.WARNING, _check)
