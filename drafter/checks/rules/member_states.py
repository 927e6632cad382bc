"""`member-states`: the States that are members of the United Nations are “Member States”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_MEMBERS = Expression(r"\b(?P<word>member) [Ss]tates?\b(?! of )", signs=("member ",))
_OTHERS = Expression(
    r"(?:Union|Association|organizations?|Organi[sz]ation|League|Commission|Agency|Community|their|its|arrangements?|bodies) \Z"
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _MEMBERS.finditer(text):
        if not _OTHERS.search(text[: found.start()]):
            start, end = found.span("word")
            message = "The members of the United Nations are “Member States”."
            yield Hit(start, end, message, ("Member",))


RULE = wording_rule(
    "member-states", Category.STYLE, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
