"""`bracket-unbalanced`: square brackets come in pairs and do not cross other brackets."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.pairs import Stray, strays
from drafter.model.outline import Part

__all__ = ["RULE"]

_OUTER = " \u00a0\t\n\ufffc.,;:"


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        yield from _check_part(context, part)


def _check_part(context: Context, part: Part) -> Iterator[Finding]:
    """A bracket that begins one paragraph may end a later one of the same part."""
    paragraphs = context.document.paragraphs
    open_ones: list[tuple[int, Stray]] = []
    for i in range(part.start, part.end):
        text = paragraphs[i].content.text
        if "[" not in text and "]" not in text:
            continue
        for stray in strays(text):
            if stray.what == "crossed":
                yield _finding(context, i, stray)
            elif stray.sign == "[" and _begins(text, stray.at):
                open_ones.append((i, stray))
            elif stray.sign == "]" and open_ones and _ends(text, stray.at):
                open_ones.pop()
            elif stray.sign in "[]":
                yield _finding(context, i, stray)
    for i, stray in open_ones:
        yield _finding(context, i, stray)


def _begins(text: str, at: int) -> bool:
    return not text[:at].strip(_OUTER + "[")


def _ends(text: str, at: int) -> bool:
    return not text[at + 1 :].strip(_OUTER + "]")


def _finding(context: Context, index: int, stray: Stray) -> Finding:
    paragraph_id = context.document.paragraphs[index].id
    remove = replace_in_paragraph(paragraph_id, stray.at, stray.at + 1, "")
    fixes = [Fix("Remove it", remove)]
    match stray.what:
        case "crossed":
            message = "This bracket crosses another pair; what opens inside closes inside."
            fixes = []
        case "unclosed":
            message = "This square bracket is opened but never closed."
        case _:
            message = "This square bracket is closed but was never opened."
    return RULE.found(context, index, message, stray.at, stray.at + 1, fixes)


def _facts(context: Context, index: int) -> object:
    text = context.document.paragraphs[index].content.text
    return text if ("[" in text or "]" in text) and strays(text) else ""


RULE = Rule(
    "bracket-unbalanced", Category.BRACKET, Scope.DOCUMENT, Severity.ERROR, _check, facts=_facts
)
