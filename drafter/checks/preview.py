"""What a fix would change, in a line: the words before and after, with a little around them."""

from __future__ import annotations

from itertools import zip_longest

from drafter.checks.finding import Fix
from drafter.model.nodes import Document
from drafter.model.places import State

__all__ = ["preview"]

_AROUND = 14  # characters shown on either side of a change
_LONGEST = 60
_ELLIPSIS = "…"


def preview(document: Document, fix: Fix) -> str:
    """For example “to meet. → to meet;”; "" where no words change or nothing can be done."""
    after = fix.command(State(document))
    if after is None:
        return ""
    for old, new in zip(_texts(document), _texts(after.document), strict=False):
        if old != new:
            return _change(old, new)
    return ""


def _texts(document: Document) -> list[str]:
    return [p.text for p in document.paragraphs] + [n.text for n in document.notes]


def _change(old: str, new: str) -> str:
    start = next(
        (i for i, (a, b) in enumerate(zip_longest(old, new)) if a != b), min(len(old), len(new))
    )
    tail = 0
    while tail < min(len(old), len(new)) - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    low = _word_start(old, start - _AROUND) if start > _AROUND else 0
    rows = []
    for text in (old, new):
        end = len(text) - tail + (min(tail, _AROUND))
        piece = " ".join(text[low:end].split())
        if len(piece) > _LONGEST:
            piece = piece[: _LONGEST // 2] + _ELLIPSIS + piece[-_LONGEST // 2 :]
        rows.append((_ELLIPSIS if low else "") + piece + (_ELLIPSIS if end < len(text) else ""))
    return f"{rows[0]} → {rows[1]}"


def _word_start(text: str, at: int) -> int:
    found = text.find(" ", max(0, at))
    return found + 1 if 0 <= found < at + _AROUND else max(0, at)
