"""`no-break-space`: a no-break space stands where a line must not break, and only there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NEEDLESS = Expression(r"(?<=[a-z]{2}[a-z,;])\u00a0(?=[a-z]{3})", signs=("\u00a0",))
_WANTED = Expression(
    rf"(?:\b[0-3]?\d(?P<day> )(?=(?:{MONTHS})\b))"
    r"|(?:\b(?:[Pp]aragraphs?|[Aa]rticles?|[Aa]nnex|[Ss]ections?|Nos?\.|vol\.)(?P<number> )(?=[\dIVX]))"
    r"|(?:\d(?P<unit> )(?=(?:million|billion|per cent|a\.m\.|p\.m\.)))"
)
_KEPT = Expression(
    r"\d\u00a0[A-Z]|(?:paragraph|article|annex|No\.)\u00a0|\d\u00a0(?:million|per)",
    signs=("\u00a0",),
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _NEEDLESS.finditer(text):
        if text[found.end() : found.end() + 4] != "cent":
            message = "A no-break space stands between words that a line may part."
            yield Hit(found.start(), found.end(), message, (" ",), True)
    # Who sets them by hand in one place of a paragraph wants them in the others.
    if _KEPT.search(text):
        for found in _WANTED.finditer(text):
            start, end = found.span(found.lastgroup or 0)
            message = "Elsewhere in this paragraph a no-break space keeps number and word together."
            yield Hit(start, end, message, ("\u00a0",), True)


RULE = wording_rule(
    "no-break-space", Category.TYPOGRAPHY, Severity.ADVICE, _look, kinds=DECISION_TEXT, notes=False
)
