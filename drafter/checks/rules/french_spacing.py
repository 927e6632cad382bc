"""`french-spacing`: a no-break space stands before the tall marks and inside « »."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_MISSING = Expression(
    r"(?<=[\w)»’\]])(?=[;?!](?:[\s\u00a0\ufffc»)]|$))|(?<=[^\W\d_])(?=:(?:[\s\u00a0]|$))"
)
_BREAKING = Expression(
    r"(?<=[\w)»’\]]) +(?=[;:?!](?:[\s\u00a0\ufffc»)]|$))|(?<=«) +(?=\S)|(?<=\S) +(?=»)"
)
_INSIDE = Expression(r"(?<=«)(?=\S)(?![\u00a0\u202f])|(?<=[^\s\u00a0\u202f])(?=»)")
_NO_BREAK = Expression(r"[\u00a0\u202f](?=[;:?!»])|(?<=«)[\u00a0\u202f]")
_BEFORE_LOW = Expression(r"(?<=[\w)»\]])[ \u00a0\u202f]+(?=[,.](?:[\s\u00a0\ufffc]|$))")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _BEFORE_LOW.finditer(text):
        message = f"No space stands before the “{text[found.end()]}”."
        yield Hit(found.start(), found.end(), message, ("",), True)
    # A text made without no-break spaces gets them when it is exported.
    spaced = _NO_BREAK.search(text) is not None
    for pattern in (_MISSING, _INSIDE, _BREAKING) if spaced else (_MISSING, _INSIDE):
        for found in pattern.finditer(text):
            message = "In French a no-break space stands here."
            yield Hit(found.start(), found.end(), message, ("\u00a0",), True)


RULE = wording_rule(
    "french-spacing", Category.TYPOGRAPHY, Severity.ADVICE, _look, languages=frozenset({"fr"}),
    everywhere=True,
)  # fmt: skip
