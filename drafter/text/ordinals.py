"""Ordinal numbers in English words: "seventy-ninth" and 79."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

__all__ = ["ordinal", "ordinal_value"]

_UNITS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_TENS = ("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")


def ordinal(number: int) -> str:
    """The ordinal of 1 to 199 in words, "" for others: 79 gives "seventy-ninth"."""
    if not 0 < number < 200:
        return ""
    if number >= 100:
        rest = number - 100
        return f"one hundred and {ordinal(rest)}" if rest else "one hundredth"
    if number < 20:
        return _UNITS[number]
    tens, unit = divmod(number, 10)
    return f"{_TENS[tens]}y-{_UNITS[unit]}" if unit else f"{_TENS[tens]}ieth"


@lru_cache(maxsize=1)
def _values() -> MappingProxyType[str, int]:
    return MappingProxyType({ordinal(n): n for n in range(1, 200)})


def ordinal_value(words: str) -> int:
    """The number of an ordinal in words, 0 where it is none: "seventy-ninth" gives 79."""
    plain = " ".join(words.lower().replace("‑", "-").split())
    return _values().get(plain, 0)
