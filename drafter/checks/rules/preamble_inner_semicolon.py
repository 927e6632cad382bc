"""`preamble-inner-semicolon`: commas join the statements of a preambular paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.opening import part_of
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_INNER = Expression(r"[ \u00a0]?;(?=[\ufffc]*[ \u00a0]+\w)")
_LISTED = Expression(r"\((?:a|i|1)\) ")
_ENCLOSED = Expression(r"[“«(\[][^”»)\]]*[”»)\]]")


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if part_of(paragraph) is None or ";" not in text or _LISTED.search(text):
        return
    plain = _ENCLOSED.sub(lambda m: "_" * len(m[0]), text)
    found = _INNER.search(plain)
    if found:
        fix = Fix("Write a comma",
                  replace_in_paragraph(paragraph.id, found.start(), found.end(), ","))  # fmt: skip
        message = "Commas and “and” join the statements of a preambular paragraph, not semicolons."
        yield RULE.found(context, index, message, found.start(), found.end(), [fix])


RULE = Rule(
    "preamble-inner-semicolon",
    Category.PUNCTUATION,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
