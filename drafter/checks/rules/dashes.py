"""`dashes`: ranges of figures take an en dash, compounds a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]

_RANGE = Expression(
    r"(?<![\w./–-])(?P<from>(?:19|20)\d\d)(?P<sign> ?(?:--?|—) ?| – )(?P<to>(?:19|20)\d\d)(?![\w/–-])",
    signs=("-", "–", "—"),
)
_PAGES = Expression(
    r"\b(?:pages?|pp\.|paragraphs?|paras?\.|articles?|arts?\.|annexes|sections?|chapters?|goals?|items?|rules?)"
    r"[ \u00a0](?P<from>\d{1,4})(?P<sign> ?(?:--?|—) ?| – )(?P<to>\d{1,4})(?![\w/–-])",
    re.IGNORECASE,
    signs=("-", "–", "—"),
)
_DAYS = Expression(
    rf"(?<![\w./–-])(?P<from>[0-3]?\d)(?P<sign> ?(?:--?|—) ?| – )(?P<to>[0-3]?\d)(?=[ \u00a0](?:{MONTHS})\b)",
    signs=("-", "–", "—"),
)
_DOUBLE = Expression(r"(?<=[\w ,])(?P<sign>--)(?=[\w ])", signs=("--",))
_EM = Expression(r"(?P<sign> ?— ?)", signs=("—",))
_COMPOUND = Expression(
    r"\b(?P<from>[Ss]cience|[Pp]ublic|[Ss]outh|[Nn]orth|Asia)(?P<sign> ?– ?| - )"
    r"(?P<to>[Pp]olicy|[Pp]rivate|South|Pacific)\b",
    signs=("–", " - "),
)
_LOOSE = Expression(
    r"(?<=[a-z])(?P<sign> -|- )(?! ?(?:and|or|to)\b)(?=[a-z]{2,})", signs=(" -", "- ")
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if "-" not in text and "–" not in text and "—" not in text:
        return
    for pattern in (_RANGE, _PAGES, _DAYS):
        for found in pattern.finditer(text):
            yield from _ranged(found)
    for found in _DOUBLE.finditer(text):
        start, end = found.span("sign")
        yield Hit(start, end, "Two hyphens stand where a dash belongs.", ("–", " – "))
    for found in _EM.finditer(text):
        start, end = found.span("sign")
        yield Hit(start, end, "The house sets an en dash with spaces, not a long dash.", (" – ",))
    for pattern in (_COMPOUND, _LOOSE):
        for found in pattern.finditer(text):
            start, end = found.span("sign")
            yield Hit(
                start,
                end,
                "A compound takes a hyphen without spaces.",
                ("-",),
                pattern is _COMPOUND,
            )


def _ranged(found: re.Match[str]) -> Iterator[Hit]:
    if int(found["from"]) < int(found["to"]):
        start, end = found.span("sign")
        yield Hit(start, end, "A range of figures takes an en dash without spaces.", ("–",), True)


RULE = wording_rule("dashes", Category.TYPOGRAPHY, Severity.WARNING, _look)
