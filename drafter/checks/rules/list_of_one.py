"""`list-of-one`: a list has two items or more."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sequences import sequences

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if siblings.level and siblings.head >= 0 and len(siblings.items) == 1:
            if _is_quoted(context.document.paragraphs[siblings.items[0]].text):
                continue
            yield RULE.found(
                context,
                siblings.items[0],
                "This is the only item of its list; a list has two or more, and a single one"
                " belongs in the paragraph above.",
            )


def _is_quoted(text: str) -> bool:
    return text.lstrip().startswith(("“", '"', "«", "‘"))


RULE = Rule("list-of-one", Category.NUMBERING, Scope.DOCUMENT, Severity.ADVICE, _check)
