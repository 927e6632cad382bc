"""`percent-form`: “per cent” in two words behind figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_SIGN = Expression(
    r"(?P<number>\d[\d.,]*)(?P<wrong>[ \u00a0]?(?:%|percent\b|pct\.?(?=\s)|per-cent\b))"
)
_WORD = Expression(r"\bpercent\b(?!age)|\bper-cent\b")
_SPELT = Expression(
    r"(?<!ty )(?<!ty to )(?<!hundred and )\b(?P<number>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)[ \u00a0](?:per cent|percent)\b",
    re.IGNORECASE,
)
_FIGURES = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15", "twenty": "20",
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
    "ninety": "90",
}  # fmt: skip


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if "%" not in text and "cent" not in text and "pct" not in text:
        return
    done: list[int] = []
    for found in _SPELT.finditer(text):
        number = _FIGURES.get(found["number"].lower())
        at_head = not text[: found.start()].strip()
        if not at_head:
            done.append(found.end())
            new = (f"{number} per cent",) if number else ()
            yield Hit(found.start(), found.end(), "A percentage takes figures.", new, bool(number))
    for found in _SIGN.finditer(text):
        start, end = found.span("wrong")
        done.append(end)
        yield Hit(start, end, "Write “per cent”, in two words.", (" per cent",), True)
    for found in _WORD.finditer(text):
        if found.end() not in done:
            yield Hit(
                found.start(), found.end(), "Write “per cent”, in two words.", ("per cent",), True
            )


RULE = wording_rule("percent-form", Category.STYLE, Severity.ERROR, _look)
