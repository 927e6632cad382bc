"""`money-form`: sums are written “$2.3 million” or “2,300,000 United States dollars”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_CODE = Expression(
    r"(?P<wrong>\b(?:USD|US[ \u00a0]?\$|US dollars?)[ \u00a0]?)(?P<sum>\d[\d,.]*\d|\d)(?P<tail>[ \u00a0](?:million|billion|thousand))?"
)
_BEHIND = Expression(
    r"(?P<sum>\d[\d,.]*\d|\d)(?P<tail>[ \u00a0](?:million|billion|thousand))?(?P<wrong>[ \u00a0]?(?:USD|US\$|US dollars|\$))(?![\w$]|[ \u00a0]\d)"
)
_SHORT = Expression(
    r"(?<=\$)(?P<sum>\d[\d.,]*)(?P<wrong>[ \u00a0]?(?:M|mn|mil|m|bn|B|k|K))(?![\w])"
)
_SPACE = Expression(r"\$(?P<wrong>[ \u00a0]+)(?=\d)")
_LONG = {
    "M": " million",
    "mn": " million",
    "mil": " million",
    "m": " million",
    "bn": " billion",
    "B": " billion",
}


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if "$" not in text and "US" not in text:
        return
    for found in _CODE.finditer(text):
        start, end = found.span("wrong")
        yield Hit(start, end, "Dollars of the United States are written “$”.", ("$",), True)
    for found in _BEHIND.finditer(text):
        new = f"${found['sum']}{found['tail'] or ''}"
        if text[: found.start()].endswith(("$", "USD ", "US$ ")):
            continue
        yield Hit(found.start(), found.end(), f"The sum is written “{new}”.", (new,), True)
    for found in _SHORT.finditer(text):
        start, end = found.span("wrong")
        long = _LONG.get(found["wrong"].strip())
        yield Hit(
            start,
            end,
            "“Million” and “billion” are written out.",
            (long,) if long else (),
            bool(long),
        )
    for found in _SPACE.finditer(text):
        if not text[: found.start()].endswith("US"):
            start, end = found.span("wrong")
            yield Hit(start, end, "No space stands behind the “$”.", ("",), True)


RULE = wording_rule("money-form", Category.STYLE, Severity.WARNING, _look)
