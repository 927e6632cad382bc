"""`opening-number`: the verb of an operative paragraph is singular, as the body is one."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.nearest import in_singular
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind, Paragraph
from drafter.text.expression import Expression

__all__ = ["RULE"]

_SEVERAL = Expression(r"\band the\b|^We\b")


def _check(context: Context, index: int) -> Iterator[Finding]:
    several = False
    for i, paragraph in enumerate(context.document.paragraphs):
        if paragraph.kind is Kind.BODY_LINE:
            several = bool(_SEVERAL.search(paragraph.text))
        elif not several and part_of(paragraph) == "operative":
            yield from _check_one(context, i, paragraph)


def _check_one(context: Context, index: int, paragraph: Paragraph) -> Iterator[Finding]:
    found = located(context, paragraph)
    if found is not None:
        return
    text, where = paragraph.content.without_objects()
    plural = in_singular(context.profile.openings(context.paragraph_lang(paragraph)), text)
    if plural is None:
        return
    start, end = where(plural[0]), where(plural[1])
    message = f"The body is one, so the verb is “{plural[2]}”, not “{text[plural[0] : plural[1]]}”."
    fix = Fix(
        f"Write “{plural[2]}”", replace_in_paragraph(paragraph.id, start, end, plural[2]), True
    )
    yield RULE.found(context, index, message, start, end, [fix])


RULE = Rule(
    "opening-number",
    Category.OPENING,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
    languages=frozenset({"en"}),
)
