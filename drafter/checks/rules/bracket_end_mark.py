"""`bracket-end-mark`: a paragraph wholly in square brackets has its last mark inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import strays
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WHOLE = Expression(r"\[(?P<words>.{12,}[^\s,;.\]])(?P<end>\]\s?(?P<mark>[,;.]))\s*", re.DOTALL)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    found = _WHOLE.fullmatch(text) if text.startswith("[") else None
    if found is None or strays(found["words"]):
        return  # several pairs of brackets, the first of which only begins the paragraph
    start, end = found.span("end")
    fix = Fix(
        "Move the mark inside",
        replace_in_paragraph(paragraph.id, start, end, found["mark"] + "]"),
        safe=True,
    )
    yield RULE.found(
        context,
        index,
        f"The whole paragraph is in square brackets, so its “{found['mark']}” belongs inside.",
        start,
        end,
        [fix],
    )


RULE = Rule(
    "bracket-end-mark",
    Category.BRACKET,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
