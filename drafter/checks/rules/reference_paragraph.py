"""`reference-paragraph`: the paragraph that a reference names is there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.places import numbers_of, pointing
from drafter.text.citations import pointers

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for i, pointer in pointing(context):
        if not pointer.towards:
            continue
        known = numbers_of(context, i, pointer.towards)
        if len(known.tops) < 2:
            continue  # paragraphs without numbers
        for number, letters in pointer.numbers:
            lost = _lost(number, letters, known.tops, known.letters)
            if lost:
                message = f"There is no paragraph {lost} in this text."
                yield RULE.found(context, i, message, pointer.start, pointer.end)
                break


def _lost(
    number: int, letters: tuple[str, ...], tops: dict[int, int], lettered: dict[int, set[str]]
) -> str:
    if number not in tops:
        return str(number)
    under = lettered.get(number, set())
    if letters and under and letters[0] not in under:
        return f"{number} {letters[0]}"
    return ""


def _facts(context: Context, index: int) -> object:
    paragraph = context.document.paragraphs[index]
    return pointers(paragraph.content.text, context.paragraph_lang(paragraph).split("-", 1)[0])


RULE = Rule(
    "reference-paragraph",
    Category.REFERENCE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es"}),
    facts=_facts,
)
