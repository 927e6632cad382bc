"""`number-form`: large numbers have commas, decimals a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_SPACED = Expression(r"(?<![\d.,/\w])\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\d\w/-])")
_DECIMAL = Expression(
    r"(?<![\d.,/])\d{1,3}(?P<sign>,)\d{1,2}(?=[ \u00a0](?:million|billion|per cent|tonnes|kg|mg|km|degrees)\b)",
    signs=("million", "billion", "per cent", "tonnes", "kg", "mg", "km", "degrees"),
)
_NAKED = Expression(
    r"(?<![\w.,)])(?P<sign>\.)(?=\d+[ \u00a0](?:mg|g|kg|per cent|million|tonnes)\b)",
    signs=(" .", "(."),
)
_LONG = Expression(r"(?<![\w.,/$-])[1-9]\d{4,8}(?![\w.,/-]\w|\d|[/-])(?=[ \u00a0][a-z])")
_DIGITS = Expression(r"\d{2}|\.\d|\d,")
_NUMBERED = Expression(
    r"(?:\bNos?\.|\bvol\.|\b[Rr]esolutions?|\bnumbers?|\bprojects?|(?!EUR|USD|CHF)\b[A-Z]{2,})[ \u00a0]\Z"
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if not _DIGITS.search(text):
        return
    for found in (
        () if "\t" in text else _SPACED.finditer(text)
    ):  # figures of a row stand as in a table
        head = found[0].split(" ")[0].split("\u00a0")[0]
        if " " in found[0] and (
            len(head) == 3 or text[: found.start()].endswith(("No. ", "Nos. "))
        ):
            continue  # two numbers beside each other
        new = re.sub(r"[ \u00a0\u202f'’]", ",", found[0])
        yield Hit(
            found.start(),
            found.end(),
            f"Thousands are parted by commas: “{new}”.",
            (new,),
            "\u00a0" in found[0],
        )
    for found in _DECIMAL.finditer(text):
        start, end = found.span("sign")
        yield Hit(start, end, "The decimal mark is a full stop.", (".",), True)
    for found in _NAKED.finditer(text):
        start, end = found.span("sign")
        yield Hit(start, end, "A decimal below one begins with a zero.", ("0.",), True)
    for found in _LONG.finditer(text):
        if not _NUMBERED.search(text[: found.start()]):
            new = f"{int(found[0]):,}"
            yield Hit(
                found.start(),
                found.end(),
                f"Thousands are parted by commas: “{new}”.",
                (new,),
                True,
            )


RULE = wording_rule("number-form", Category.STYLE, Severity.WARNING, _look)
