"""`spelling-preferred`: of two spellings in use, the commoner one of adopted texts."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.spelling import in_case
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.wordlists import spellings

__all__ = ["RULE"]


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    low = text.replace("İ", "I").lower()
    for wrong, right in spellings().doubtful.items():
        at = low.find(wrong)
        if at < 0:
            continue
        end = at + len(wrong)
        around = low[at - 1 : at] + low[end : end + 1]
        if any(c.isalnum() or c == "-" for c in around) or text[at].isupper():
            continue
        new = in_case(text[at:end], right)
        message = f"Adopted texts mostly write “{new}”, not “{text[at:end]}”."
        yield Hit(at, end, message, (new,))


RULE = wording_rule("spelling-preferred", Category.SPELLING, Severity.ADVICE, _look)
