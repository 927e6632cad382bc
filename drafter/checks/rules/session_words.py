"""`session-words`: meetings and sessions have their number in words."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression
from drafter.text.ordinals import ordinal

__all__ = ["RULE"]

_ORDINAL = Expression(
    r"\b(?P<number>\d{1,3})(?P<end>st|nd|rd|th)(?P<gap>[ \u00a0])"
    r"(?=(?:(?:regular|special|resumed|extraordinary|annual|emergency) )?(?:session|meeting|anniversary)s?\b)",
    signs=("st ", "nd ", "rd ", "th ", "\xa0"),
)
_CODE = Expression(
    r"\b(?P<body>COP|MOP|CMP|CMA|OEWG|UNEA|SBSTTA|CRIC|INC|ICC)[- \u00a0]?(?P<number>\d{1,2})\b(?![./]\w)",
    signs=("COP", "MOP", "CMP", "CMA", "OEWG", "UNEA", "SBSTTA", "CRIC", "INC", "ICC"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _ORDINAL.finditer(text):
        if text[found.end() :].startswith("meeting") and "plenary" in text[: found.start()]:
            continue
        number = ordinal(int(found["number"]))
        new = (f"{number}{found['gap']}",) if number else ()
        message = f"The number of a meeting stands in words: “{number}”."
        yield Hit(found.start(), found.end(), message, new, bool(number))
    for found in _CODE.finditer(text):
        if text[found.start() - 1 : found.start()] in ("/", "."):
            continue
        number = ordinal(int(found["number"]))
        message = f"Name the meeting in words: “at its {number} meeting”, not “{found[0]}”."
        yield Hit(found.start(), found.end(), message)


RULE = wording_rule(
    "session-words", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
