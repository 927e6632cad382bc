"""`opening-italics`: exactly the opening phrase of a paragraph stands in italics."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.checks.italics import italic_head, italics_fault
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None or not paragraph.content.spans(ITALIC):
        return
    found = located(context, paragraph, part)
    if found is None:
        return
    fault = italics_fault(context, paragraph.content, found)
    head = italic_head(paragraph.content, found.start, found.end)
    if not fault or head is None:
        return
    message = f"The whole opening phrase “{found.words}” should be in italics."
    if fault == "long":
        message = f"Only the opening phrase “{found.words}” should be in italics, not the words behind it."
    start, end = min(head[0], found.start), max(head[1], found.end)
    content = paragraph.content.unmarked(start, end, ITALIC)
    mended = paragraph.with_content(content.marked(found.start, found.end, ITALIC))
    fix = Fix(
        f"Set “{found.words}” in italics",
        update(paragraph.id, mended),
        safe=found.opening.phrase is not None,
    )
    yield RULE.found(context, index, message, start, end, [fix])


RULE = Rule(
    "opening-italics",
    Category.ITALICS,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
