"""`footnote-repeated`: a source is given once, where it is first mentioned."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sketch import note_marks

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    words = {n.id: _key(n.text) for n in context.document.notes if not n.sign}
    labels = context.outline.note_labels
    first: dict[str, str] = {}
    cited: set[str] = set()
    for i, at, note in context.document.citations():
        text = words.get(note, "")
        if note in cited and note in words:
            message = (
                f"The mark of note {labels[note]} stands here a second time; a source is given at"
                " its first mention only, and a further mark takes a note of its own."
            )
            yield RULE.found(context, i, message, at, at + 1)
        elif note not in cited and text in first:
            message = (
                f"Note {labels[note]} says the same as note {labels[first[text]]}; a source is"
                " given at its first mention only."
            )
            yield RULE.found(context, i, message, at, at + 1)
        cited.add(note)
        if text and not text.startswith("ibid"):
            first.setdefault(text, note)


def _key(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".")


RULE = Rule(
    "footnote-repeated",
    Category.FOOTNOTE,
    Scope.DOCUMENT,
    Severity.ADVICE,
    _check,
    facts=note_marks,
)
