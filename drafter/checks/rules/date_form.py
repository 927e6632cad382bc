"""`date-form`: dates are written day, month, year."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]
_SIGNS = tuple(MONTHS.split("|"))

_AMERICAN = Expression(
    rf"\b(?P<month>{MONTHS})[ \u00a0](?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?[ \u00a0](?P<year>(?:19|20)\d\d)\b",
    signs=_SIGNS,
)
_AMERICAN_SHORT = Expression(
    rf"\b(?P<month>{MONTHS})[ \u00a0](?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!,? ?\d)(?! (?:to|and) \d)",
    signs=_SIGNS,
)
_ORDINAL = Expression(
    rf"\b(?P<day>[0-3]?\d)(?P<wrong>(?:st|nd|rd|th)(?: of)?)[ \u00a0](?P<month>{MONTHS})\b",
    signs=_SIGNS,
)
_COMMA = Expression(
    rf"\b[0-3]?\d[ \u00a0](?P<month>{MONTHS})(?P<wrong>,[ \u00a0]?)(?P<year>(?:19|20)\d\d)\b",
    signs=_SIGNS,
)
_ZERO = Expression(rf"(?<![\d.,/])(?P<wrong>0)(?=[1-9][ \u00a0](?:{MONTHS})\b)", signs=_SIGNS)
_NUMERIC = Expression(
    r"(?<![\w./-])(?:[0-3]?\d([./-])[01]?\d\1(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\w/-])"
)
_FIGURES = Expression(r"\d[./-]\d")
_SHORT = Expression(
    r"\b[0-3]?\d[ \u00a0](?P<wrong>(?:Jan|Feb|Mar|Apr|May(?=\.)|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)[ \u00a0](?=(?:19|20)\d\d\b)",
    signs=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    taken: list[int] = []
    for found in _AMERICAN.finditer(text):
        taken.append(found.start())
        new = f"{int(found['day'])} {found['month']} {found['year']}"
        yield Hit(found.start(), found.end(), f"Write the date “{new}”.", (new,), True)
    for found in _AMERICAN_SHORT.finditer(text):
        if found.start() not in taken and 1 <= int(found["day"]) <= 31:
            new = f"{int(found['day'])} {found['month']}"
            yield Hit(found.start(), found.end(), f"Write the date “{new}”.", (new,))
    for pattern, new in ((_ORDINAL, ""), (_COMMA, " "), (_ZERO, "")):
        for found in pattern.finditer(text):
            start, end = found.span("wrong")
            message = "A date is written like “21 November 2023”, without comma or ending."
            yield Hit(start, end, message, (new,), True)
    for found in _NUMERIC.finditer(text) if _FIGURES.search(text) else ():
        yield Hit(found.start(), found.end(), "A date has its month in words.")
    for found in _SHORT.finditer(text):
        start, end = found.span("wrong")
        yield Hit(start, end, "The month is written in full.", (_full(found["wrong"]),), True)


def _full(short: str) -> str:
    return next(m for m in MONTHS.split("|") if m.startswith(short[:3]))


RULE = wording_rule("date-form", Category.STYLE, Severity.ERROR, _look)
