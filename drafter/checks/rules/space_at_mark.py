"""`space-at-mark`: a space stands behind a mark, not before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule

__all__ = ["RULE"]

_BEFORE = re.compile(r"(?<=[\w)”’%\]])[ \u00a0\u202f]+(?=[,;:.?!](?:[\s\u00a0\ufffc”)]|$))")
_BEHIND = re.compile(r"(?<=[^\W\d_][^\W\d_])[,;](?=[^\W\d_])|(?<=[a-z]{2})[.:](?=[A-Z][a-z])")
_BRACKET = re.compile(r"(?<=[(\[“])[ \u00a0]+(?=[^\s,;.])|(?<=[^\s,;.])[ \u00a0]+(?=[)”])")
_JOINED = re.compile(r"(?<=[a-z]{2})(?=\((?:[a-z]{3,}|[A-Z]{2,}))|(?<=[a-z]\))(?=[a-z]{3})")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _BEFORE.finditer(text):
        mark = text[found.end()]
        if mark != "." or text[found.end() : found.end() + 2] != "..":
            message = f"No space stands before the “{mark}”."
            yield Hit(found.start(), found.end(), message, ("",), True)
    for found in _BEHIND.finditer(text):
        if "@" not in text and "//" not in text:
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
    for found in _JOINED.finditer(text):
        at = found.start()
        message = "A space is missing at the bracket."
        yield Hit(at, at, message, (" ",))


RULE = wording_rule("space-at-mark", Category.TYPOGRAPHY, Severity.WARNING, _look)
