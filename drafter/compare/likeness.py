"""How alike two stretches of text are, by the words they share."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["Bag", "bag", "likeness"]

Bag = tuple[Counter[str], int]
"""Words of a text with their number, and how many there are."""

_WORD = re.compile(r"\w+")


def bag(text: str) -> Bag:
    """The words of a text."""
    words = Counter(_WORD.findall(text.lower()))
    return words, words.total()


def likeness(one: Bag, other: Bag) -> float:
    """The share of words that both have: 1 for the same words, 0 for none in common."""
    total = one[1] + other[1]
    if not total:
        return 1.0
    few, many = (one[0], other[0]) if len(one[0]) < len(other[0]) else (other[0], one[0])
    shared = sum(min(n, many[w]) for w, n in few.items() if w in many)
    return 2 * shared / total
