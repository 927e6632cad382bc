"""`date-range`: a range that begins with “from” goes on with “to”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]

_FROM = Expression(
    rf"\bfrom[ \u00a0](?P<a>(?:[0-3]?\d|(?:19|20)\d\d))(?P<sign>[–-])(?=[0-3]?\d[ \u00a0](?:{MONTHS})|(?:19|20)\d\d\b)",
    signs=("from",),
)
_BETWEEN = Expression(
    r"\bbetween[ \u00a0](?:[0-3]?\d|(?:19|20)\d\d)(?P<sign>[–-])(?=\d)", signs=("between",)
)
_SHORT_YEAR = Expression(
    r"(?<![\w./(–-])(?P<century>19|20)(?P<from>\d\d)(?P<sign>[–-])(?P<to>\d\d)(?![\d\w/–-])(?!\))",
    signs=("–", "-"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for pattern, word in ((_FROM, " to "), (_BETWEEN, " and ")):
        for found in pattern.finditer(text):
            start, end = found.span("sign")
            message = f"Write “{word.strip()}” where a range begins with a word."
            yield Hit(start, end, message, (word,), True)
    for found in _SHORT_YEAR.finditer(text):
        if int(found["from"]) < int(found["to"]):
            new = f"–{found['century']}{found['to']}"
            message = "Both years are written in full."
            yield Hit(found.start("sign"), found.end("to"), message, (new,), True)


RULE = wording_rule("date-range", Category.STYLE, Severity.WARNING, _look)
