"""`secretariat-capital`: the secretariat is written with the letter the body gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WORD = Expression(r"(?<![\w-])(?P<word>[Ss]ecretariat)(?![\w-])", signs=("ecretariat",))
_BEFORE = Expression(
    r"(?:United Nations|Nations|[A-Z][\w’-]+|\b[A-Z]{2,}|interim|joint|own|small|technical|permanent|provisional) \Z"
)
_WHOLE = Expression(r"(?:Nations|Ozone|Commonwealth|Community|Forum|Union) \Z")
_OTHERS = Expression(r" (?:of|to|for) the (?!Convention|[^,;.]{0,40}Conventions?\b)[A-Z]")
_OF_THE_UN = Expression(r" of the (?:United Nations|Organization)\b")


def _look(passage: Passage) -> Iterator[Hit]:
    wanted = passage.context.profile.words.secretariat
    if wanted == "any":
        return
    text = passage.text
    for found in _WORD.finditer(text):
        word = found["word"]
        before = text[: found.start()]
        if (word[0].isupper()) == (wanted == "upper") or not before.strip():
            continue
        if wanted == "lower" and (_WHOLE.search(before) or _BEFORE.search(before)):
            continue
        if wanted == "lower" and _OTHERS.match(text, found.end()):
            continue
        if wanted == "lower" and (
            _OF_THE_UN.match(text, found.end()) or "United Nations Secretariat" in text
        ):
            continue
        if wanted == "upper" and re.match(
            r"s? of (?!the (?:Basel|Rotterdam|Stockholm|Convention))", text[found.end() :]
        ):
            continue
        new = word.capitalize() if wanted == "upper" else word.lower()
        message = f"This body writes “{new}”, not “{word}”."
        yield Hit(found.start(), found.end(), message, (new,), True)


RULE = wording_rule(
    "secretariat-capital", Category.STYLE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
