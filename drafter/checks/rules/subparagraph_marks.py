"""`subparagraph-marks`: subparagraphs are marked in the manner of their level and language."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import (
    Siblings,
    count_by_place,
    has_form,
    ids,
    is_inserted_number,
    lost_marks,
    sequences,
)
from drafter.model.numbering import format_mark

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if siblings.level and siblings.pattern:
            yield from _check_list(context, siblings)


def _check_list(context: Context, siblings: Siblings) -> Iterator[Finding]:
    """One finding a list, at the first mark that differs, with a fix for all of them."""
    paragraphs = context.document.paragraphs
    for i in lost_marks(context, siblings):
        fix = Fix("Mark it by its place", count_by_place(ids(context, [i])), safe=True)
        yield RULE.found(context, i, "This subparagraph has lost its mark.", fixes=[fix])
    odd = [
        i
        for i in siblings.items
        if (mark := paragraphs[i].mark)
        and not has_form(mark, siblings.pattern)
        and not is_inserted_number(mark)
    ]
    if not odd:
        return
    wanted = context.outline.labels[odd[0]] or format_mark(siblings.pattern, 1)
    message = f"“{paragraphs[odd[0]].mark}” is not the mark of this level; “{wanted}” is expected."
    fix = Fix("Mark the list by level and place", count_by_place(ids(context, odd)), safe=True)
    yield RULE.found(context, odd[0], message, fixes=[fix])


RULE = Rule(
    "subparagraph-marks",
    Category.NUMBERING,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
)
