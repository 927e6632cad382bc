"""`also-further-order`: “also” comes second in a run of one verb, “further” third."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.adverbs import faults, mend_run, step_facts
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity

__all__ = ["RULE"]

_SORTS = frozenset({"order"})


def _check(context: Context, index: int) -> Iterator[Finding]:
    for fault in faults(context, _SORTS):
        found, adverb = fault.step.found, fault.step.adverb
        instead = f"“{fault.wanted}”, not “{adverb}”" if fault.wanted else f"no “{adverb}”"
        message = (
            f"Of paragraphs with one verb the second takes “also”, the third “further” and the"
            f" fourth neither; here “{found.words}” takes {instead}."
        )
        fixes = mend_run(context, fault, safe=True)
        yield RULE.found(context, fault.step.index, message, found.start, found.end, fixes)


RULE = Rule(
    "also-further-order",
    Category.SEQUENCE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en"}),
    facts=step_facts,
)
