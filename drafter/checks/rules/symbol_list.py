"""`symbol-list`: every symbol of a list is written out."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_SHORTENED = Expression(
    r"(?P<base>\b(?:UNEP|FCCC|CBD|A|E|S|HSP)(?:/[\w.()]+)+/)\d{1,4}(?P<rest>(?:, \d{1,4})*(?:,? and| or) \d{1,4})(?![\w/]|[ \u00a0](?:parties|States|other|per|million|members|of the))"
)
_COUNTED = Expression(r"[ \u00a0][a-z]")
_NUMBER = Expression(r"\d{1,4}")


def _look(passage: Passage) -> Iterator[Hit]:
    for found in _SHORTENED.finditer(passage.text):
        new = _NUMBER.sub(found["base"] + r"\g<0>", found["rest"])
        start, end = found.span("rest")
        # "…/7 and 3 submissions": what a number counts may stand behind it.
        certain = not _COUNTED.match(passage.text, end)
        yield Hit(start, end, "Every symbol of a list is written out.", (new,), certain)


RULE = wording_rule("symbol-list", Category.SYMBOL, Severity.WARNING, _look)
