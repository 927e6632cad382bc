"""`also-without-antecedent`: “also” and “further” follow a paragraph with the same verb."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.adverbs import faults, mend_run, step_facts
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity

__all__ = ["RULE"]

_SORTS = frozenset({"alone"})


def _check(context: Context, index: int) -> Iterator[Finding]:
    for fault in faults(context, _SORTS):
        found, adverb = fault.step.found, fault.step.adverb
        message = (
            f"“{adverb.capitalize()}” in “{found.words}” has no paragraph of that verb before it."
        )
        fixes = mend_run(context, fault, safe=True)
        yield RULE.found(context, fault.step.index, message, found.start, found.end, fixes)


RULE = Rule(
    "also-without-antecedent",
    Category.SEQUENCE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en"}),
    facts=step_facts,
)
