"""`number-words`: numbers under 10 are written in words, others in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_FIGURE = Expression(r"(?<=[a-z,;] )(?P<number>[1-9])(?=[ \u00a0](?P<next>[a-z]+(?:-[a-z]+)*))")
_WORD = Expression(
    r"(?<=[a-z,;] )(?P<number>eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
    r"(?=[ \u00a0](?!hundred|thousand|per cent|million)(?P<next>[a-z]+))",
    signs=(
        "eleven",
        "twel",
        "teen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ),
)
_LABELS = Expression(
    r"\b(?:paragraphs?|subparagraphs?|paras?\.|articles?|arts?\.|annex(?:es)?|appendix|chapters?|sections?"
    r"|parts?|goals?|targets?|items?|sub-items?|agenda|pages?|pp?\.|Nos?\.|numbers?|tables?|figures?|boxe?s?|phases?|levels?"
    r"|categor(?:y|ies)|groups?|class(?:es)?|tiers?|scenarios?|pillars?|outputs?|outcomes?|indicators?|objectives?|priorit(?:y|ies)"
    r"|rules?|regulations?|programmes?|subprogrammes?|components?|streams?|options?|steps?|type|types|ranked|windows?"
    r"|recommendations?|principles?|decisions?|resolutions?|Goals?|from|to|and|or|between|rev\.)"
    r" \Z",
    re.IGNORECASE,
)
_UNITS = frozenset(
    [
        "per",
        "million",
        "billion",
        "to",
        "and",
        "or",
        "of",
        "in",
        "the",
        "mm",
        "cm",
        "km",
        "kg",
        "mg",
        "g",
        "ha",
        "above",
        "below",
        "january",
        "degrees",
        "percent",
        "months-old",
        "metre",
        "metres",
        "litre",
        "litres",
        "kilometre",
        "kilometres",
        "tonnes",
        "for",
        "as",
        "is",
        "was",
        "at",
        "on",
        "with",
        "by",
        "are",
        "that",
        "which",
    ]
)
_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_TEENS = [
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_CLOSE = 40  # code points within which things are taken to be of one series
_OTHER_FIGURE = Expression(r"(?<![\w/.])\d{2,3}(?=[ \u00a0](?!and |to |or |per )[a-z])")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _FIGURE.finditer(text):
        if found["next"] in _UNITS or _LABELS.search(text[: found.start()]):
            continue
        around = text[max(0, found.start() - _CLOSE) : found.end() + _CLOSE]
        if _OTHER_FIGURE.search(around):
            continue  # in a series of like things the largest decides
        new = _WORDS[int(found["number"])]
        message = f"A number under 10 is written in words: “{new}”."
        yield Hit(found.start(), found.end(), message, (new,))
    for found in _WORD.finditer(text):
        new = str(_value(found["number"]))
        message = f"A number from 10 on is written in figures: “{new}”."
        yield Hit(found.start(), found.end(), message, (new,))


def _value(word: str) -> int:
    if word in _TEENS:
        return 11 + _TEENS.index(word)
    tens, _, unit = word.partition("-")
    return _TENS[tens] + (_WORDS.index(unit) if unit else 0)


RULE = wording_rule("number-words", Category.STYLE, Severity.ADVICE, _look)
