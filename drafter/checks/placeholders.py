"""Blanks that a drafter leaves to be filled: “[--]”, “XX”, “TBD”, “__ November”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.pairs import quoted
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["is_placeholder_bracket", "placeholders"]

_INSIDE = r"""
    [\s\u00a0]* | [-–—_.…•●*?#\s\u00a0]+ | [xX]{1,4} | [nN] | (?i:tb[acd])
    | (?i: (?:exact\ |full\ )? (?:date|dates|number|no\.|title|name|place|venue|symbol|reference|year|amount|figure|text) )
    | (?i: (?:to\ be|insert|add|complete|fill\ in|placeholder) \b [^\[\]]{0,80} )
"""
_BRACKETED = Expression(rf"\[(?:{_INSIDE})\]", re.VERBOSE)
_MONTH = rf"(?:{MONTHS})\b"
# “XX” alone may be the roman numeral twenty, as in resolution 2106 A (XX); beside a stroke, before
# a month or a year it is none.
_BARE = Expression(
    rf"""
    _{{2,}}
    | \b(?i:tb[acd])\b(?!\s*\()
    | (?<=/)[xX]{{2,4}}\b | (?<![.(])\b(?:XX|xx)(?=/\w) | \b(?:XXXX+|xxxx+|YYYY|yyyy)\b
    | \b(?:19|20)(?:[xX]{{2}}|[xX])\b
    | \b(?:[xX]{{1,2}}|dd|DD|\#{{1,2}})(?=[\s\u00a0]+{_MONTH})
    | (?<!\S)(?:--|\.{{2,3}}|…|–|—)(?=[\s\u00a0]+{_MONTH})
    | (?<=\w/)--?(?![\w-])
    | (?<![\w(])(?:xx|XX)(?=[\s\u00a0](?:per\ cent|million|paragraphs?|parties)\b)
    | \b(?:paragraph|decision|resolution|document)\ (?P<blank>xx|XX)\b
    | \?{{2,}}
    """,
    re.VERBOSE,
)
_DOTS = Expression(r"…|(?<!\.)\.{3,}")
_SIGNS = Expression(
    r"[\[_?…#]|\.\.|--|[xX][xX]|[tT][bB]|[yY]{4}|[dD][dD] |\d[xX]|/-|[xX–—][ \u00a0][A-Z]"
)


def is_placeholder_bracket(text: str) -> bool:
    """Whether a whole bracketed string is a blank to fill rather than words not agreed."""
    return _BRACKETED.fullmatch(text) is not None


def placeholders(text: str) -> Iterator[tuple[int, int]]:
    """Where blanks stand, as `(start, end)`; dots inside quotation marks are an omission."""
    if not _SIGNS.search(text):
        return
    spans: list[tuple[int, int]] = []
    quotes = quoted(text)
    for pattern in (_BRACKETED, _BARE, _DOTS):
        for found in pattern.finditer(text):
            start, end = found.span("blank" if found.groupdict().get("blank") else 0)
            within = any(a < start < b for a, b in quotes)
            if within and not found.group().strip("[]. …\u00a0"):
                continue
            if not any(a < end and start < b for a, b in spans):
                spans.append((start, end))
    yield from sorted(spans)
