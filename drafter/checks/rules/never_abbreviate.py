"""`never-abbreviate`: some names are never abbreviated in a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NAMES = {
    "UN": "United Nations", "U.N.": "United Nations", "GA": "General Assembly",
    "UNGA": "General Assembly", "SC": "Security Council", "UNSC": "Security Council",
    "ECOSOC": "Economic and Social Council", "SG": "Secretary-General",
    "UNSG": "Secretary-General", "COP": "Conference of the Parties", "HRC": "Human Rights Council",
    "MS": "Member States", "COPs": "conferences of the parties",
}  # fmt: skip
_ABBREVIATED = Expression(
    r"(?<![\w./(–-])(?P<name>U\.N\.|UN|GA|UNGA|SC|UNSC|ECOSOC|SG|UNSG|COPs?|HRC|MS)(?![\w/)–-]|\.\w)(?P<own>[’']s)?",
    signs=("UN", "U.N", "GA", "SC", "ECOSOC", "SG", "COP", "HRC", "MS"),
)
_ESTABLISHED = Expression(
    r"[ \u00a0-](?:Women|Habitat|Water|Energy|Oceans|Nutrition|DOC|SPIDER|Ocean|REDD|Comtrade|Document)"
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _ABBREVIATED.finditer(text):
        name = found["name"]
        if _ESTABLISHED.match(text, found.end()) or re.match(r"[- ]?\d", text[found.end() :]):
            continue
        if name in ("SC", "MS", "GA") and not re.match(r" [a-z]|[,;.]", text[found.end() :]):
            continue
        full = _NAMES[name]
        message = f"“{name}” is never abbreviated; write “{full}”."
        yield Hit(found.start("name"), found.end("name"), message, (full,), name in ("UN", "U.N."))


RULE = wording_rule(
    "never-abbreviate", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
