"""`reference-number`: a decision is cited with its number."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WITHOUT = Expression(
    rf"\b(?:(?:its|Assembly|Council|Parties|Programme|Committee) |the )(?P<word>resolution|decision) "
    rf"(?:of (?:[0-3]?\d (?:{MONTHS})|(?:{MONTHS})|(?:19|20)\d\d)|entitled\b|adopted (?:on|at)\b)",
    signs=("resolution", "decision"),
)
_ITS = Expression(
    r"\bits (?P<word>resolution|decision) on\b", signs=("its resolution", "its decision")
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for pattern in (_WITHOUT, _ITS):
        for found in pattern.finditer(text):
            if found["word"] == "decision" and found[0].startswith("the "):
                continue
            start, end = found.span("word")
            yield Hit(start, end, f"The {found['word']} is cited without its number.")


RULE = wording_rule(
    "reference-number", Category.REFERENCE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
