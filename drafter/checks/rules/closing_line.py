"""`closing-line`: a draft carries no line of its adoption."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import remove_paragraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    if context.stage not in ("draft", "in-session"):
        return
    paragraph = context.document.paragraphs[index]
    begins = context.outline.part(index).start == index
    if not paragraph.text.strip():
        return
    if not begins and context.document.paragraphs[index - 1].kind is Kind.CLOSING:
        return
    following = context.document.paragraphs[index : min(index + 4, context.outline.part(index).end)]
    lines = [p.id for p in takewhile(lambda p: p.kind is Kind.CLOSING, following)]
    yield RULE.found(
        context,
        index,
        "A meeting or adoption line stands under adopted texts only, not under a draft.",
        fixes=[Fix("Remove it", remove_paragraphs(lines))],
    )


RULE = Rule(
    "closing-line",
    Category.STRUCTURE,
    Scope.PLACE,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.CLOSING}),
)
