"""`doubled-word`: no word stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_TWICE = Expression(
    r"\b(?P<first>[^\W\d_]{1,})(?P<gap>[ \u00a0\n]+)(?P<second>(?i:(?P=first)))\b(?![-’'])"
)
_RIGHT = frozenset(
    {"that", "had", "is", "vous", "nous", "bora", "wagga", "inter", "de facto", "on"}
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _TWICE.finditer(text):
        word = found["first"]
        if word.lower() in _RIGHT or text[found.start() - 1 : found.start()] in ("-", "’", "'"):
            continue
        if len(word) == 1 and (word.isupper() or word not in "aàyouoe"):
            continue
        if word[0].isupper() and found["second"][0].isupper():
            continue  # a name
        message = f"“{word}” stands twice."
        start = found.end("first")
        yield Hit(start, found.end("second"), message, ("",), True)


RULE = wording_rule(
    "doubled-word", Category.TYPOGRAPHY, Severity.WARNING, _look, languages=frozenset()
)
