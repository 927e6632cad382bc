"""`paragraph-broken`: no paragraph is broken in two."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import join_with_previous
from drafter.checks.paragraphs import goes_on_from
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    if goes_on_from(context, index):
        paragraph = context.document.paragraphs[index]
        message = "This is the rest of the paragraph before, from which it was broken off."
        fix = Fix("Join the two", join_with_previous(paragraph.id))
        yield RULE.found(context, index, message, 0, len(paragraph.content), [fix])


RULE = Rule(
    "paragraph-broken",
    Category.STRUCTURE,
    Scope.PLACE,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
