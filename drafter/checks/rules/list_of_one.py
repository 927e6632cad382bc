"""`list-of-one`: a list has two items or more."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sequences import Siblings, has_form, sequences

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if siblings.level and len(siblings.items) == 1 and _is_item(context, siblings):
            yield RULE.found(
                context,
                siblings.items[0],
                "This is the only item of its list; a list has two or more, and a single one"
                " belongs in the paragraph above.",
            )


def _is_item(context: Context, siblings: Siblings) -> bool:
    """Whether a lone paragraph is an item: no quotation, and not put there by a wrong mark."""
    paragraphs = context.document.paragraphs
    own = paragraphs[siblings.items[0]]
    if siblings.head < 0 or own.text.lstrip().startswith(("“", '"', "«", "‘")):
        return False
    if own.level > paragraphs[siblings.head].level + 1:
        return False
    return not own.mark or has_form(own.mark, siblings.pattern)


RULE = Rule("list-of-one", Category.NUMBERING, Scope.DOCUMENT, Severity.ADVICE, _check)
