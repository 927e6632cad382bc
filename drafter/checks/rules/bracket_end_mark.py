"""`bracket-end-mark`: the last mark stands inside square brackets only around a whole paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import behind_partial, strays
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WHOLE = Expression(r"\[(?P<words>.{12,}[^\s,;.\]])(?P<end>\]\s?(?P<mark>[,;.]))\s*", re.DOTALL)
_INSIDE = Expression(r"(?P<end>(?P<mark>[,;])\s?\])\s*\Z", signs=(",]", ";]", " ]", "\u00a0]"))


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    found = _WHOLE.fullmatch(text) if text.startswith("[") else None
    if found is None or strays(found["words"]):
        # Perhaps several pairs of brackets, the first of which only begins the paragraph.
        yield from _swallowed(context, index, text)
        return
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


def _swallowed(context: Context, index: int, text: str) -> Iterator[Finding]:
    """The mark of the sentence inside brackets that hold only its last words."""
    found = _INSIDE.search(text)
    if found is None or behind_partial(text, found.start()) != found.end("end"):
        return
    start, end = found.span("end")
    mark = found["mark"]
    fix = Fix(
        "Move the mark outside",
        replace_in_paragraph(context.document.paragraphs[index].id, start, end, "]" + mark),
        safe=True,
    )
    message = f"Only the last words are in square brackets, so the “{mark}” belongs outside."
    yield RULE.found(context, index, message, start, end, [fix])


RULE = Rule(
    "bracket-end-mark",
    Category.BRACKET,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
