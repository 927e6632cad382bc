"""`reference-lost`: a cross-reference has its target, on the side that the words say."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.model.references import BROKEN, reference_text, split_target
from drafter.model.richtext import REFERENCE
from drafter.text.citations import OPPOSITE, direction_word

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for i, paragraph in enumerate(context.document.paragraphs):
        if not paragraph.content.marks:
            continue
        for at, value in paragraph.content.objects(REFERENCE):
            message, fixes = _fault(context, i, at, value)
            if message:
                yield RULE.found(context, i, message, at, at + 1, fixes)


def _fault(context: Context, index: int, at: int, value: str) -> tuple[str, list[Fix]]:
    words = reference_text(context.document, context.outline, value)
    if words == BROKEN:
        return "The paragraph that this reference names is gone or has no number.", []
    target = context.document.index_of(split_target(value)[0])
    paragraph = context.document.paragraphs[index]
    lang = (paragraph.lang or context.document.lang).partition("-")[0].lower()
    text = paragraph.content.text
    start, end, towards = direction_word(text, lang, at + 1)
    message = ""
    if towards == "above" and target >= index:
        message = f"“Above” is wrong: {words} does not stand before this paragraph."
    if towards == "below" and target <= index:
        message = f"“Below” is wrong: {words} does not stand behind this paragraph."
    other = OPPOSITE.get(text[start:end], "")
    if not message or not other or target == index:
        return message, []
    return message, [Fix(f"Write “{other}”", replace_in_paragraph(paragraph.id, start, end, other))]


def _facts(context: Context, index: int) -> object:
    content = context.document.paragraphs[index].content
    return content if content.objects(REFERENCE) else ""


RULE = Rule(
    "reference-lost", Category.REFERENCE, Scope.DOCUMENT, Severity.ERROR, _check, facts=_facts
)
