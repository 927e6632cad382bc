"""`double-space`: one space parts two words."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.model.nodes import Kind
from drafter.model.richtext import OBJECT
from drafter.text.expression import Expression

__all__ = ["RULE"]

_SEVERAL = Expression(r"(?<=[^ \u00a0\t\n|])(?:[ \u00a0\t]{2,}|\t)(?=[^ \u00a0\t\n|])")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if "  " not in text and "\t" not in text and "\u00a0" not in text:
        return
    gaps = list(_SEVERAL.finditer(text))
    if passage.kind is Kind.PLAIN and all(gap[0] == "\t" for gap in gaps):
        return  # a row of a table
    if "\t" in text and len(gaps) > 1:
        yield _torn(text, gaps[0].start(), gaps[-1].end())
        return
    for found in gaps:
        inside = found[0]
        if inside == "\t" and passage.kind not in DECISION_TEXT:
            continue  # it parts a number from a title
        what = "A tab stands" if "\t" in inside else "Several spaces stand"
        new = "\u00a0" if "\u00a0" in inside else " "
        yield Hit(
            found.start(), found.end(), f"{what} where one space parts the words.", (new,), True
        )


def _torn(text: str, start: int, end: int) -> Hit:
    """A stretch full of tabs, as a reader of pages leaves it: one finding for all."""
    message = "Tabs and several spaces stand where one space parts the words."
    if OBJECT in text[start:end]:
        return Hit(start, end, message)
    mended = _SEVERAL.sub(" ", f"x{text[start:end]}x")[1:-1]
    return Hit(start, end, message, (mended,), True)


RULE = wording_rule(
    "double-space", Category.TYPOGRAPHY, Severity.ADVICE, _look, languages=frozenset(),
    everywhere=True,
)  # fmt: skip
