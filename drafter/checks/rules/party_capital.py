"""`party-capital`: parties are written with the letter the body gives them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_PARTY = Expression(
    r"(?<![\w-])(?P<word>[Pp]art(?:y|ies))(?![\w-])(?! to (?:the )?(?:conflict|armed|dispute|hostilities|negotiation|agreements?\b))",
    signs=("art",),
)
_CONFERENCE = Expression(
    r"(?:Conferences?|[Mm]eetings?|Meetings?|Assembl(?:y|ies)|conferences?|COP) of (?:the )?(?:(?:Contracting|States) )?\Z|\bStates? \Z|\bContracting \Z"
)
_POLITICS = Expression(
    r"(?:political|third|interested|warring|opposition|opposing|fighting|conflicting|Libyan|Yemeni|Syrian) \Z"
)


def _look(passage: Passage) -> Iterator[Hit]:
    wanted = passage.context.profile.words.party
    if wanted == "any":
        return
    text = passage.text
    for found in _PARTY.finditer(text):
        word = found["word"]
        if (word[0].isupper()) == (wanted == "upper"):
            continue
        before = text[: found.start()]
        if _CONFERENCE.search(before) or _POLITICS.search(before) or not before.strip():
            continue
        new = word.capitalize() if wanted == "upper" else word.lower()
        message = f"This body writes “{new}”, not “{word}”."
        yield Hit(found.start(), found.end(), message, (new,), True)


RULE = wording_rule(
    "party-capital", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
