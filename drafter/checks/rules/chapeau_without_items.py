"""`chapeau-without-items`: after the colon of a numbered paragraph something follows."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.paragraphs import has_subparagraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text.rstrip(" \u00a0\n\ufffc]")
    if not text.endswith(":") or has_subparagraphs(context, index):
        return
    part = context.outline.part(index)
    if index + 1 < part.end:
        after = context.document.paragraphs[index + 1]
        if after.kind is not Kind.NUMBERED:
            return  # a table, a quotation or a bare list
    elif context.outline.part_of[index] + 1 < len(context.outline.parts):
        return  # what is announced may be the annex or the decision that follows
    message = "A colon announces a list, but none follows."
    yield RULE.found(context, index, message, len(text) - 1, len(text))


RULE = Rule(
    "chapeau-without-items",
    Category.NUMBERING,
    Scope.PLACE,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.NUMBERED}),
)
