"""`placeholder-left`: no blank is left to be filled."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.placeholders import placeholders
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_TITLES = frozenset({Kind.DECISION_TITLE, Kind.TITLE})


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.kind in _TITLES and context.stage != "final":
        return  # a draft has its number when it is adopted
    text = paragraph.content.text
    for start, end in placeholders(text):
        repeats = paragraph.kind is Kind.ANNEX_TITLE and text[:start].endswith("/")
        if repeats and context.stage != "final":
            continue  # "Annex to decision MC-7/[--]" repeats the number of the title
        words = text[start:end].strip()
        yield RULE.found(context, index, f"“{words}” is a blank still to be filled.", start, end)


RULE = Rule("placeholder-left", Category.PLACEHOLDER, Scope.PARAGRAPH, Severity.ADVICE, _check)
