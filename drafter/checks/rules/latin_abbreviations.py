"""`latin-abbreviations`: e.g., i.e. and etc. are written out."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_LATIN = Expression(
    r"(?<![\w.])(?P<e>e\.? ?g\.,?|eg\b(?=[ ,]))|(?<![\w.])(?P<i>i\.e\.,?|ie\b(?=[ ,]))"
    r"|(?<![\w.])(?P<etc>,? ?\betc\b\.?)|(?<![\w.])(?P<viz>viz\.?|cf\.)(?=[ ,])",
    signs=("e.g", "e. g", "eg", "i.e", "ie", "etc", "viz", "cf."),
)
_WORDS = {"e": "for example,", "i": "that is,"}


def _look(passage: Passage) -> Iterator[Hit]:
    for found in _LATIN.finditer(passage.text):
        new = _WORDS.get(found.lastgroup or "")
        written = found[0].strip(", ")
        message = f"“{written}” is not used in a decision; write it out" + (
            f": “{new.rstrip(',')}”." if new else " or leave it."
        )
        yield Hit(found.start(), found.end(), message, (new,) if new else ())


RULE = wording_rule(
    "latin-abbreviations", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
