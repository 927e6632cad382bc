"""`subparagraph-sequence`: the letters and numbers of a list run on without gaps or repeats."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sequences import (
    describe,
    sequence_faults,
    sequence_fixes,
    sequences,
)
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    for siblings in sequences(context):
        if not siblings.pattern or (not siblings.level and siblings.kind is Kind.OPERATIVE):
            continue
        if not any(paragraphs[i].mark or paragraphs[i].start is not None for i in siblings.items):
            continue
        for fault in sequence_faults(context, siblings):
            yield RULE.found(
                context,
                siblings.items[fault.place],
                describe(context, siblings, fault, "Mark" if siblings.level else "Number"),
                fixes=sequence_fixes(context, siblings, fault),
            )


RULE = Rule(
    "subparagraph-sequence",
    Category.NUMBERING,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
)
