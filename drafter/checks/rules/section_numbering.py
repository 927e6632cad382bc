"""`section-numbering`: numbered headings run I., II., then A., B., without gaps or repeats."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import count_by_place
from drafter.model.nodes import Kind
from drafter.model.numbering import format_mark, read_mark
from drafter.model.outline import Part

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    formats = context.profile.scheme_for(context.lang).heading
    for part in context.outline.parts:
        headings = [
            i
            for i in range(part.start, part.end)
            if context.document.paragraphs[i].kind is Kind.HEADING
        ]
        if any(context.document.paragraphs[i].mark for i in headings):
            yield from _check_part(context, part, formats, headings)


def _check_part(
    context: Context, part: Part, formats: tuple[str, ...], headings: list[int]
) -> Iterator[Finding]:
    """`last` holds the last number of each level that is open."""
    last = [0] * len(formats)
    for i in headings:
        paragraph = context.document.paragraphs[i]
        if paragraph.mark == "":
            continue
        mark = paragraph.mark or context.outline.labels[i]
        level = min(max(paragraph.level, 1), len(formats)) - 1
        placed = _place(mark, formats, last, level)
        if placed is None:
            wanted = format_mark(formats[level], last[level] + 1)
            message = f"Heading number “{mark}” does not follow; “{wanted}” is expected here."
            fixes = []
            if context.outline.labels[i] == wanted:
                fixes = [Fix(f"Replace with “{wanted}”", count_by_place([paragraph.id]))]
            yield RULE.found(context, i, message, fixes=fixes)
            placed = level, _number(mark, formats[level]) or last[level] + 1
        level, last[placed[0]] = placed
        last[level + 1 :] = [0] * (len(last) - level - 1)


def _place(
    mark: str, formats: tuple[str, ...], last: list[int], level: int
) -> tuple[int, int] | None:
    """The level and number a mark goes on with; "I." is a numeral or the ninth letter."""
    for n in (level, *range(len(formats))):
        number = _number(mark, formats[n])
        goes_on = n == level or last[n] > 0
        if number is not None and goes_on and number == last[n] + 1:
            return n, number
    return None


def _number(mark: str, pattern: str) -> int | None:
    found = read_mark(mark)
    if found is None:
        return None
    bare = pattern.rstrip(".")
    return found.number(pattern) or found.number(bare)


RULE = Rule("section-numbering", Category.NUMBERING, Scope.DOCUMENT, Severity.WARNING, _check)
