"""`also-further-sequence`: paragraphs of one verb run bare, “also”, “further”, and bare again."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.adverbs import Fault, faults, mend_run, step_facts
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity

__all__ = ["RULE"]

_SORTS = frozenset({"missing", "addressee"})


def _check(context: Context, index: int) -> Iterator[Finding]:
    for fault in faults(context, _SORTS):
        fixes = mend_run(context, fault, safe=fault.sort == "missing")
        found = fault.step.found
        yield RULE.found(context, fault.step.index, _message(fault), found.start, found.end, fixes)


def _message(fault: Fault) -> str:
    words, adverb = fault.step.found.words, fault.step.adverb
    if fault.sort == "missing":
        same = "verb and addressee" if fault.step.addressee else "phrase"
        return (
            f"The paragraph before opens with the same {same}, so “{words}” takes “{fault.wanted}”."
        )
    return f"The paragraph before addresses somebody else, so “{words}” stands without “{adverb}”."


RULE = Rule(
    "also-further-sequence",
    Category.SEQUENCE,
    Scope.DOCUMENT,
    Severity.ADVICE,
    _check,
    languages=frozenset({"en"}),
    facts=step_facts,
)
