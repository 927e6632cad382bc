"""`heading-end-mark`: titles and headings end without a mark."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import ending, mend_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_NAMES = {".": "full stop", ",": "comma", ";": "semicolon", ":": "colon"}
_ABBREVIATED = ("etc.", "Inc.", "Ltd.", "Co.", "St.", "Jr.", "Add.", "Rev.", "Corr.")


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    found = ending(paragraph.content, context.paragraph_lang(paragraph))
    if found.mark not in _NAMES:
        return
    text = paragraph.content.text[: found.end]
    if text.endswith(_ABBREVIATED) or len(text.strip()) < 4 or text.endswith(".."):
        return  # an abbreviation, a bare number such as "II.", dots that stand for words
    if paragraph.kind is Kind.DECISION_TITLE and _waits_for_words(context, text):
        return  # the title that a new draft begins with; that it has no words yet is said already
    what = "A heading" if paragraph.kind is Kind.HEADING else "A title"
    message = f"{what} should end without a {_NAMES[found.mark]}."
    fix = mend_end(context, index, "")
    yield RULE.found(context, index, message, found.start, found.end, [fix])


def _waits_for_words(context: Context, text: str) -> bool:
    starters = map(context.profile.starter_title, context.profile.forms)
    return any(text.rstrip(" :") == starter.rstrip(" :") for starter in starters)


RULE = Rule(
    "heading-end-mark",
    Category.PUNCTUATION,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.HEADING, Kind.TITLE, Kind.DECISION_TITLE, Kind.ANNEX_TITLE}),
)
