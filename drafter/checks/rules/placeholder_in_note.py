"""`placeholder-in-note`: no blank is left to be filled in a footnote."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.placeholders import placeholders

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    text = context.document.notes[index].paragraphs[0].text
    for start, end in placeholders(text):
        message = f"“{text[start:end].strip()}” in the footnote is a blank still to be filled."
        yield RULE.found_in_note(context, index, message, start, end)


RULE = Rule("placeholder-in-note", Category.PLACEHOLDER, Scope.NOTE, Severity.ADVICE, _check)
