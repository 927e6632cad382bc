"""`space-at-mark`: a space stands behind a mark, not before it."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_BEFORE = Expression(
    r"(?<=[\w)”’%\]])[ \u00a0\u202f]+(?=[,;:.?!](?:[\s\u00a0\ufffc”)]|$))",
    signs=(" ,", " ;", " :", " .", " ?", " !", "\xa0,", "\xa0;", "\xa0:", "\xa0.", "\u202f"),
)
_BEHIND = Expression(r"[,;](?=[^\W\d_])|[.:](?=[A-Z][a-z])")
_BRACKET = Expression(
    r"(?<=[(\[“])[ \u00a0]+(?=[^\s,;.])|(?<=[^\s,;.])[ \u00a0]+(?=[)”])",
    signs=("( ", "[ ", "“ ", " )", " ”", "\xa0)", "(\xa0", "“\xa0", "\xa0”"),
)
_JOINED = Expression(r"(?<=[a-z]{2})(?=\((?:[a-z]{3,}|[A-Z]{2,}))|(?<=[a-z]\))(?=[a-z]{3})")
_TOUCHING = Expression(r"\w\(|\)\w")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _BEFORE.finditer(text):
        mark = text[found.end()]
        if mark != "." or text[found.end() : found.end() + 2] != "..":
            message = f"No space stands before the “{mark}”."
            yield Hit(found.start(), found.end(), message, ("",), True)
    for found in _BEHIND.finditer(text):
        before = text[max(0, found.start() - 2) : found.start()]
        letters = len(before) == 2 and before.isalpha() and (found[0] in ",;" or before.islower())
        if letters and "@" not in text and "//" not in text:
            message = f"A space is missing behind the “{found[0]}”."
            yield Hit(found.start(), found.end(), message, (f"{found[0]} ",), True)
    for found in _BRACKET.finditer(text):
        yield Hit(
            found.start(),
            found.end(),
            "No space stands inside a bracket or quotation mark.",
            ("",),
            True,
        )
    for found in _JOINED.finditer(text) if _TOUCHING.search(text) else ():
        at = found.start()
        message = "A space is missing at the bracket."
        yield Hit(at, at, message, (" ",))


RULE = wording_rule("space-at-mark", Category.TYPOGRAPHY, Severity.WARNING, _look)
