"""The only place where code points meet UTF-16, and line feeds meet line separators.

The model counts code points and breaks lines with U+000A; Qt counts UTF-16 units and breaks
lines inside a block with U+2028.
"""

from __future__ import annotations

__all__ = ["from_qt", "points", "to_qt", "units"]

_LAST_OF_PLANE_0 = "\uffff"


def units(text: str, offset: int) -> int:
    """How many UTF-16 units the first `offset` code points of `text` take."""
    if text.isascii():
        return min(offset, len(text))
    return len(text[:offset]) + sum(c > _LAST_OF_PLANE_0 for c in text[:offset])


def points(text: str, offset: int) -> int:
    """How many code points lie before UTF-16 unit `offset`; inside a pair, those before it."""
    if text.isascii():
        return min(offset, len(text))
    if max(text, default="") <= _LAST_OF_PLANE_0:
        return min(offset, len(text))
    count = 0
    for char in text:
        offset -= 2 if char > _LAST_OF_PLANE_0 else 1
        if offset < 0:
            break
        count += 1
    return count


def to_qt(text: str) -> str:
    """Text of the model as Qt holds it; the number of code points stays the same."""
    return text.replace("\n", "\u2028")


def from_qt(text: str) -> str:
    """Text of a Qt block as the model holds it; the number of code points stays the same."""
    return text.replace("\u2028", "\n")
