"""`quotation-unbalanced`: double quotation marks come in pairs."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.pairs import Stray, lone_quotes
from drafter.model.outline import Part
from drafter.text.expression import Expression

__all__ = ["RULE"]

_RIGHT_TO_LEFT = Expression("[\u0590-\u08ff]")


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        yield from _check_part(context, part)


def _check_part(context: Context, part: Part) -> Iterator[Finding]:
    """A quotation of several paragraphs opens each of them and is closed in the last."""
    paragraphs = context.document.paragraphs
    carried: list[tuple[int, Stray]] = []
    for i in range(part.start, part.end):
        text = paragraphs[i].content.text
        if not any(sign in text for sign in '“”«»"'):
            continue
        if _RIGHT_TO_LEFT.search(text):
            continue  # there the signs are often typed the other way round
        lead = len(text) - len(text.lstrip())
        goes_on = bool(carried) and text[lead] in "“«"
        hidden = text[:lead] + " " + text[lead + 1 :] if goes_on else text
        for stray in lone_quotes(hidden):
            if stray.sign in "“«":
                carried.append((i, stray))
            elif stray.sign in "”»" and carried:
                carried.clear()
            else:
                yield _finding(context, i, stray)
    for i, stray in carried:
        yield _finding(context, i, stray)


def _finding(context: Context, index: int, stray: Stray) -> Finding:
    what = "closed but was never opened" if stray.what == "unopened" else "opened but never closed"
    return RULE.found(context, index, f"This quotation mark is {what}.", stray.at, stray.at + 1)


def _facts(context: Context, index: int) -> object:
    text = context.document.paragraphs[index].content.text
    opens = text.lstrip()[:1] in ("“", "«")
    return text if opens or lone_quotes(text) else ""


RULE = Rule(
    "quotation-unbalanced", Category.BRACKET, Scope.DOCUMENT, Severity.WARNING, _check, facts=_facts
)
