"""`trailing-space`: no space stands at the head or the end of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_AROUND = Expression(r"^[ \u00a0\t\n]+|(?<=[^ \u00a0\t\n])[ \u00a0\t\n]+$")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if passage.kind is Kind.DECISION_TITLE and text.endswith(": "):
        return  # the title of a new draft waits for its words behind the space
    if text[:1].isspace() or text[-1:].isspace():
        for found in _AROUND.finditer(text):
            where = "before the first" if not found.start() else "behind the last"
            message = f"A space stands {where} word of the paragraph."
            yield Hit(found.start(), found.end(), message, ("",), True)


RULE = wording_rule(
    "trailing-space", Category.TYPOGRAPHY, Severity.ADVICE, _look, languages=frozenset(),
    everywhere=True,
)  # fmt: skip
