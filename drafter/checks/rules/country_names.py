"""`country-names`: States bear the names that they have in the United Nations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression
from drafter.text.wordlists import entries

__all__ = ["RULE"]

_PLAIN = frozenset({"UK", "U.K.", "USA", "U.S.A.", "DRC", "DPRK"})
_TURKEY = Expression(r"(?:of|in|by|and|from|with|to|,) \Z|^\W*\Z")
_FOLLOWED = Expression(r" \((?:[A-Z]\w+ )+of(?: the)?\)")


@lru_cache(maxsize=1)
def _pattern() -> Expression:
    names = sorted(entries("countries", "names"), key=len, reverse=True)
    return Expression(r"(?<![\w./-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w/-])")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _pattern().finditer(text):
        name = found[0]
        if _is_part_of_more(text, found.start(), found.end(), name):
            continue
        right = entries("countries", "names")[name]
        message = f"In the United Nations the State is named “{right}”, not “{name}”."
        yield Hit(found.start(), found.end(), message, (right,))


def _is_part_of_more(text: str, start: int, end: int, name: str) -> bool:
    right = entries("countries", "names")[name]
    whole = entries("countries", "whole").get(name, "").split("|")
    for form in (right, *whole):
        at = form.find(name)
        if form and at >= 0 and text[start - at : start - at + len(form)] == form and start >= at:
            return True
    if name == "Turkey" and not _TURKEY.search(text[:start]):
        return True
    return name not in _PLAIN and bool(_FOLLOWED.match(text, end))


RULE = wording_rule("country-names", Category.STYLE, Severity.WARNING, _look)
