"""`footnote-without-mark`: every note is cited somewhere in the text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sketch import note_marks

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for i, note in enumerate(context.document.notes):
        if note.id not in context.outline.note_labels:
            words = " ".join(note.text.split())[:40]
            yield RULE.found_in_note(
                context, i, f"The note “{words}” has no mark in the text, so it cannot be printed."
            )


RULE = Rule(
    "footnote-without-mark",
    Category.FOOTNOTE,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
    facts=note_marks,
)
