"""`body-line-italics`: the name of the body is in italics, its comma is not."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import set_italics
from drafter.checks.italics import italic_head, name_place
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    content = paragraph.content
    place = name_place(content)
    if place is None or not content.spans(ITALIC):
        return
    start, end = place
    head = italic_head(content, start, end)
    if head is None or head == (start, end):
        return
    message = "The name of the body should be in italics as a whole."
    if head[1] > end:
        message = "The mark behind the name of the body should not be in italics."
    fix = Fix("Set the name in italics", set_italics(paragraph.id, start, end), safe=True)
    yield RULE.found(context, index, message, min(start, head[0]), max(end, head[1]), [fix])


RULE = Rule(
    "body-line-italics",
    Category.ITALICS,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.BODY_LINE}),
)
