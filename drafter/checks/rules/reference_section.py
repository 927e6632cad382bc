"""`reference-section`: the section that a reference names is there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind
from drafter.text.citations import same_number, section_pointers

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    headings = [
        i for i, p in enumerate(paragraphs) if p.kind is Kind.HEADING and context.outline.labels[i]
    ]
    if not headings:
        return
    for i, paragraph in enumerate(paragraphs):
        if paragraph.kind in (Kind.FRONT, Kind.TABLE, Kind.FOREIGN):
            continue
        for start, end, number, towards in section_pointers(paragraph.content.text):
            found = [h for h in headings if same_number(context.outline.labels[h], number)]
            if not found:
                message = f"There is no section {number} in this text."
                yield RULE.found(context, i, message, start, end)
            elif towards and not any((h < i) == (towards == "above") for h in found):
                message = f"Section {number} does not stand {towards} this place."
                yield RULE.found(context, i, message, start, end)


def _facts(context: Context, index: int) -> object:
    paragraph = context.document.paragraphs[index]
    return section_pointers(paragraph.content.text)


RULE = Rule(
    "reference-section",
    Category.REFERENCE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en"}),
    facts=_facts,
)
