"""`operative-single-unnumbered`: the only operative paragraph of a decision bears no number."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import count_by_place, sequences
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    if context.profile.scheme_for(context.lang).single_operative_numbered:
        return
    for siblings in sequences(context):
        if siblings.level or siblings.kind is not Kind.OPERATIVE or len(siblings.items) > 1:
            continue
        paragraph = context.document.paragraphs[siblings.items[0]]
        if paragraph.mark:
            yield RULE.found(
                context,
                siblings.items[0],
                "The only operative paragraph of a decision bears no number;"
                f" “{paragraph.mark}” stands before it.",
                fixes=[Fix("Remove the number", count_by_place([paragraph.id]), safe=True)],
            )


RULE = Rule(
    "operative-single-unnumbered",
    Category.NUMBERING,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
)
