"""`spelling-ize`: the house writes -ize and -ization."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.spelling import in_case, ise_spelling, tokens
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NAMES_AFTER = Expression(r"(?: [a-zà-ÿ’']+)* (?:de|del|la|las|des|du|internationale)\b")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    if "is" not in text:
        return
    for start, word, low in tokens(text):
        if "is" in low:
            yield from _judged(text, start, word, low)


def _judged(text: str, start: int, word: str, low: str) -> Iterator[Hit]:
    parts = re.split("(-)", low)
    found = [ise_spelling(part) for part in parts]
    hits = [f for f in found if f is not None]
    if not hits:
        return
    opens = not text[:start].strip("“[( \u00a0")
    certain = all(known for _, known in hits)
    if word[0].isupper() and not opens and (not certain or _NAMES_AFTER.match(text, start)):
        return  # a name
    new = "".join(f[0] if f else part for f, part in zip(found, parts, strict=True))
    new = in_case(word, new)
    safe = certain and (opens or word[0].islower())
    yield Hit(start, start + len(word), f"“{word}” is spelt “{new}”.", (new,), safe)


RULE = wording_rule("spelling-ize", Category.SPELLING, Severity.WARNING, _look)
