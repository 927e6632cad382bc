"""`and-or`: “and/or” and “his/her” are avoided."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_STROKE = Expression(
    r"\b(?:and ?/ ?or|or ?/ ?and|[Hh]is/her|[Hh]er/his|[Hh]e/she|[Ss]he/he|s/he|him/her)\b"
)
_INSTEAD = {
    "and/or": ("or", "and"),
    "his/her": ("his or her",),
    "he/she": ("he or she",),
    "him/her": ("him or her",),
}


def _look(passage: Passage) -> Iterator[Hit]:
    if "/" not in passage.text:
        return
    for found in _STROKE.finditer(passage.text):
        message = f"“{found[0]}” is avoided; say which is meant."
        yield Hit(found.start(), found.end(), message, _INSTEAD.get(found[0], ()))


RULE = wording_rule(
    "and-or", Category.STYLE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
