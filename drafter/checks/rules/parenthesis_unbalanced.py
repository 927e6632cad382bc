"""`parenthesis-unbalanced`: round brackets come in pairs."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import strays

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if "(" not in text and ")" not in text:
        return
    english = context.paragraph_lang(paragraph).startswith("en")
    for stray in strays(text, enumerators=not english):
        if stray.sign not in "()" or stray.what == "crossed":
            continue
        what = "opened but never closed" if stray.sign == "(" else "closed but was never opened"
        fix = Fix("Remove it", replace_in_paragraph(paragraph.id, stray.at, stray.at + 1, ""))
        yield RULE.found(
            context, index, f"This round bracket is {what}.", stray.at, stray.at + 1, [fix]
        )


RULE = Rule("parenthesis-unbalanced", Category.BRACKET, Scope.PARAGRAPH, Severity.WARNING, _check)
