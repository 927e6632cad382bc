"""Measures and switches of WordprocessingML, read with care."""

from __future__ import annotations

from typing import Any

from drafter.docx.names import w

__all__ = ["VAL", "is_on", "measure", "points", "value"]

VAL = w("val")
_OFF = frozenset({"0", "false", "off", "none"})
_LONGEST = 6


def measure(element: Any | None, name: str, default: float | None = None) -> float | None:
    """An attribute of `element` given in twentieths of a point, in points."""
    text = "" if element is None else element.get(w(name), "")
    digits = text.removeprefix("-")
    if not digits.isascii() or not digits.isdigit() or len(digits) > _LONGEST:
        return default
    return int(text) / 20


def points(element: Any | None, name: str, default: float = 0.0) -> float:
    """As `measure`, where something must come out."""
    found = measure(element, name)
    return default if found is None else found


def value(element: Any | None, name: str, default: str = "") -> str:
    """The `w:val` of a child, `default` where there is none."""
    child = None if element is None else element.find(w(name))
    return default if child is None else str(child.get(VAL, default))


def is_on(element: Any) -> bool:
    """Whether an element that switches something is on."""
    return element.get(VAL, "1") not in _OFF
