"""`reference-annex`: an annex is “to” its text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_OF = Expression(
    r"\b(?P<annex>[Aa]nnex(?: [IVX]{1,5}| \d{1,2})?)(?P<of> of) (?=(?:the present|this) (?:decision|resolution|note)\b)",
    signs=("nnex",),
)
_CAPITAL = Expression(
    r"(?<=[a-z,;] )(?P<word>Annex)(?= [IVX]{1,5}\b| to the present)", signs=("Annex",)
)
_ATTACHED = Expression(
    r"\bthe (?P<wrong>attached|annexed) (?:document|guidance|text|guidelines|annex)\b",
    signs=("attached", "annexed"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _OF.finditer(text):
        start, end = found.span("of")
        yield Hit(start, end, "An annex is “to” its decision, not “of” it.", (" to",), True)
    if passage.context.profile.words.article == "lower":
        for found in _CAPITAL.finditer(text):
            yield Hit(found.start(), found.end(), "“annex” has no capital.", ("annex",), True)
    for found in _ATTACHED.finditer(text):
        start, end = found.span("wrong")
        message = "Say where the text stands: “set out in the annex to the present decision”."
        yield Hit(start, end, message)


RULE = wording_rule(
    "reference-annex", Category.REFERENCE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
