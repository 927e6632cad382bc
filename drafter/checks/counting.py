"""Counting words as conference services do: everything between spaces."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["word_count"]


@lru_cache(maxsize=16384)
def word_count(text: str) -> int:
    """Words of a text; the marks of notes are none."""
    return len(text.replace("\ufffc", " ").split())
