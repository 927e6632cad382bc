"""`bracket-unagreed`: a final text holds no words in square brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import quoted
from drafter.checks.placeholders import is_placeholder_bracket
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_INNERMOST = Expression(r"\[[^\[\]]*\]")
_EDITORIAL = Expression(
    r"\[(?:sic|(?:in )?(?:Arabic|Chinese|English|French|Russian|Spanish)(?:[ ,/].*)?"
    r"|(?:on the (?:report|recommendation) of|without reference to|adopted) .*)\]",
    re.IGNORECASE,
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if "[" not in text:
        return
    quotes = quoted(text)
    for found in _INNERMOST.finditer(text):
        words = found.group()
        if is_placeholder_bracket(words) or _EDITORIAL.fullmatch(words):
            continue
        start, end = found.span()
        if any(a < start < b for a, b in quotes):
            continue
        shown = words if len(words) < 40 else f"{words[:38]}…]"
        yield RULE.found(
            context,
            index,
            f"“{shown}” is still in square brackets; a final text holds agreed words only.",
            start,
            end,
            [
                Fix("Keep the words", replace_in_paragraph(paragraph.id, start, end, words[1:-1])),
                Fix("Remove the words", replace_in_paragraph(paragraph.id, start, end, "")),
            ],
        )


RULE = Rule(
    "bracket-unagreed",
    Category.BRACKET,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset(
        {
            Kind.DECISION_TITLE,
            Kind.PREAMBULAR,
            Kind.OPERATIVE,
            Kind.NUMBERED,
            Kind.HEADING,
        }
    ),
)
