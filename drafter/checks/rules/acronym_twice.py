"""`acronym-twice`: an acronym is introduced once."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.acronyms import definitions
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        seen: dict[str, int] = {}
        for i in range(part.start, part.end):
            for acronym, start, end in definitions(context.document.paragraphs[i].content.text):
                if acronym in seen:
                    message = f"“{acronym}” has been introduced before; use it, or the full name, without the bracket."
                    yield RULE.found(context, i, message, start, end)
                seen.setdefault(acronym, i)


def _facts(context: Context, index: int) -> object:
    text = context.document.paragraphs[index].content.text
    return definitions(text)


RULE = Rule(
    "acronym-twice",
    Category.STYLE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en"}),
    facts=_facts,
)
