"""`time-form`: the time of day is written “3.15 p.m.”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_DIGIT = Expression(r"\d")
_CLOCK = Expression(
    r"\bat[ \u00a0](?P<time>(?P<h>[01]?\d|2[0-3])[:.h](?P<m>[0-5]\d))(?![ \u00a0]?[ap]\.m\.)(?![\d.]|[ \u00a0](?:per cent|million|billion)\b)(?: ?(?:hours|hrs)\b)?",
    signs=("at ", "at\xa0"),
)
_HALF = Expression(
    r"(?<![\d.])(?P<time>1?\d(?:[:.][0-5]\d)?)(?P<gap>[ \u00a0]?)(?P<half>(?:AM|PM|am|pm)(?!\w)\.?|[AP]\.M\.|[ap]\.m(?![\w.]))",
    signs=("AM", "PM", "am", "pm", "A.M.", "P.M.", "a.m", "p.m"),
)
_COLON = Expression(r"(?<!\d)1?\d(?P<sign>:)[0-5]\d[ \u00a0][ap]\.m\.", signs=(" a.m.", " p.m."))


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if not _DIGIT.search(text):
        return
    for found in _CLOCK.finditer(text):
        hour, minute = int(found["h"]), found["m"]
        half = "p.m." if hour >= 12 else "a.m."
        shown = f"{(hour - 1) % 12 + 1}" + ("" if minute == "00" else f".{minute}")
        message = f"The time of day is written “{shown} {half}”."
        yield Hit(found.start("time"), found.end(), message, (f"{shown} {half}",))
    for found in _HALF.finditer(text):
        half = f"{found['half'][0].lower()}.m."
        time = found["time"].replace(":", ".").removesuffix(".00")
        new = f"{time} {half}"
        yield Hit(found.start(), found.end(), f"The time of day is written “{new}”.", (new,), True)
    for found in _COLON.finditer(text):
        start, end = found.span("sign")
        yield Hit(start, end, "A full stop parts hours and minutes.", (".",), True)


RULE = wording_rule("time-form", Category.STYLE, Severity.ADVICE, _look)
