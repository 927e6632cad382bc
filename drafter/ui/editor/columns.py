"""How wide the columns of a table are on the screen: as the table says, but no word is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.model.tables import Table, places

__all__ = ["column_count", "column_widths"]

_WIDEST = 0.5  # of the whole: no single word has a column take more than that


def column_count(table: Table) -> int:
    """How many columns the grid has, those included that only cells from above reach into."""
    ends = [
        start + cell.across
        for row, starts in zip(table.rows, places(table), strict=True)
        for cell, start in zip(row.cells, starts, strict=True)
    ]
    return max(ends, default=1)


def column_widths(
    table: Table, width: float, measured: Callable[[str], float], around: float
) -> list[float]:
    """The width of each column, `width` together.

    `measured` tells how long a word is, `around` how much a cell needs beside its words.
    """
    count = column_count(table)
    known = table.widths if len(table.widths) == count and all(w > 0 for w in table.widths) else ()
    shares = [w / sum(known) for w in known] if known else [1 / count] * count
    least = [min(w, width * _WIDEST) for w in _least(table, count, measured, around)]
    if sum(least) >= width:
        return _capped(width, least)
    return _spread(width, shares, least)


def _least(
    table: Table, count: int, measured: Callable[[str], float], around: float
) -> list[float]:
    """What the longest word of each column needs; a merged cell asks all its columns."""
    out = [around] * count
    asked = [
        (cell.across, start, measured(max(words, key=len)) + around)
        for row, starts in zip(table.rows, places(table), strict=True)
        for cell, start in zip(row.cells, starts, strict=True)
        if (words := cell.content.text.split())
    ]
    for across, start, needed in sorted(asked):
        lacking = needed - sum(out[start : start + across])
        for column in range(start, start + across) if lacking > 0 else ():
            out[column] += lacking / across
    return out


def _capped(width: float, least: Sequence[float]) -> list[float]:
    """What each needs, but for the widest, which have to share what is left."""
    left, waiting = width, sorted(least, reverse=True)
    while waiting and waiting[-1] <= left / len(waiting):
        left -= waiting.pop()
    most = left / len(waiting) if waiting else width
    return [min(w, most) for w in least]


def _spread(width: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Shares of the width, but what each needs at least; the others give way."""
    fixed: set[int] = set()
    while True:
        room = width - sum(least[i] for i in fixed)
        rest = sum(s for i, s in enumerate(shares) if i not in fixed) or 1.0
        out = [least[i] if i in fixed else room * s / rest for i, s in enumerate(shares)]
        short = {i for i, w in enumerate(out) if i not in fixed and w < least[i]}
        if not short:
            return out
        fixed |= short
