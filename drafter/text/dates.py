"""The months in English, as an expression puts them together."""

from __future__ import annotations

__all__ = ["MONTHS"]

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""The names of the months, for the inside of a group of a regular expression."""
