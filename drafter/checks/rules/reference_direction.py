"""`reference-direction`: “above” points back, “below” points on."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.places import numbers_of, pointing, top_number
from drafter.text.citations import OPPOSITE, Pointer, pointers

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for i, pointer in pointing(context):
        if pointer.towards not in ("above", "below"):
            continue
        known = numbers_of(context, i, pointer.towards).tops
        wrong = [
            (n, letters)
            for n, letters in pointer.numbers
            if n in known and _is_wrong(context, i, n, letters, pointer)
        ]
        if wrong:
            yield _finding(context, i, pointer, *wrong[0])


def _is_wrong(
    context: Context, index: int, number: int, letters: tuple[str, ...], pointer: Pointer
) -> bool:
    own, letter = top_number(context, index)
    if own and number == own:
        # Within one paragraph only its letters can lie above or below.
        if not letters or not letter:
            return not letters and not letter
        return (letters[0] < letter) != (pointer.towards == "above")
    place = numbers_of(context, index, pointer.towards).tops[number]
    return (place < index) != (pointer.towards == "above")


def _finding(
    context: Context, index: int, pointer: Pointer, number: int, letters: tuple[str, ...]
) -> Finding:
    paragraph = context.document.paragraphs[index]
    start, end = pointer.word
    word = paragraph.content.text[start:end]
    own, letter = top_number(context, index)
    if number == own and letters[:1] in ((), (letter,)):
        message = f"The paragraph points to itself: paragraph {number} is this one."
        return RULE.found(context, index, message, pointer.start, pointer.end)
    other = OPPOSITE.get(word, "")
    where = "before" if pointer.towards == "below" else "behind"
    cited = " ".join((str(number), *letters))
    message = f"Paragraph {cited} stands {where} this one, not “{word}”."
    fixes = [Fix(f"Write “{other}”", replace_in_paragraph(paragraph.id, start, end, other))]
    return RULE.found(context, index, message, start, end, fixes if other else ())


def _facts(context: Context, index: int) -> object:
    paragraph = context.document.paragraphs[index]
    return pointers(paragraph.content.text, context.paragraph_lang(paragraph).split("-", 1)[0])


RULE = Rule(
    "reference-direction",
    Category.REFERENCE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es"}),
    facts=_facts,
)
