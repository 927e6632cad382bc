"""`preamble-no-number`: preambular paragraphs bear no number."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import count_by_place, is_session_label
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.mark:
        return
    if is_session_label(context, paragraph.mark):
        return
    if context.profile.scheme_for(context.lang).preambular[0]:
        return
    yield RULE.found(
        context,
        index,
        f"A preambular paragraph bears no number or mark; “{paragraph.mark}” stands before it.",
        fixes=[Fix("Remove the number", count_by_place([paragraph.id]), safe=True)],
    )


RULE = Rule(
    "preamble-no-number",
    Category.NUMBERING,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
