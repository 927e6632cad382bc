"""`numbering-across-sections`: paragraph numbers run on under all headings, or under none."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import Siblings, count_by_place, ids, sequences
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if not siblings.level and siblings.kind is Kind.OPERATIVE:
            yield from _check_decision(context, siblings)


def _check_decision(context: Context, siblings: Siblings) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    begun: list[int] = []
    running = 0
    for i in siblings.items[1:]:
        if paragraphs[i].start == 1:
            begun.append(i)
        elif paragraphs[i - 1].kind is Kind.HEADING:
            running += 1
    if begun and running:
        fix = Fix("Number all by their place", count_by_place(ids(context, siblings.items)))
        yield RULE.found(
            context,
            begun[0],
            "The numbers begin anew here but run on under other headings; they do one or the other.",
            fixes=[fix],
        )


RULE = Rule(
    "numbering-across-sections", Category.NUMBERING, Scope.DOCUMENT, Severity.ADVICE, _check
)
