"""Where two versions of a sequence or a content differ: common ends, and what kept its order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from drafter.model.richtext import RichText

__all__ = ["common_ends", "in_order", "increasing", "objects_of", "same_ends"]


def common_ends(
    was: Sequence[object], now: Sequence[object], limit: int | None = None
) -> tuple[int, int]:
    """How many entries are the same at the beginning (`limit` at most), and at the end."""
    most = min(len(was), len(now))
    first = most if limit is None else min(most, limit)
    start = 0
    # What stayed is mostly the very same value, which is far cheaper to see.
    while start < first and (was[start] is now[start] or was[start] == now[start]):
        start += 1
    end = 0
    while end < most - start and (was[-1 - end] is now[-1 - end] or was[-1 - end] == now[-1 - end]):
        end += 1
    return start, end


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that keeps both orders."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            ends.append(n)
        else:
            tails[at], ends[at] = j, n
    out = []
    n = ends[-1] if ends else -1
    while n >= 0:
        out.append(pairs[n])
        n = before[n]
    return out[::-1]


def in_order(was: Sequence[str], now: Sequence[str]) -> set[str]:
    """Ids that kept their order, when one or a few were put elsewhere."""
    places = {ident: n for n, ident in enumerate(was)}
    return {now[n] for n, _ in increasing([(n, places[ident]) for n, ident in enumerate(now)])}


def objects_of(content: RichText) -> list[tuple[int, str, str]]:
    """Place, kind and value of every object in a content."""
    return [(m.start, m.kind, m.value) for m in content.marks if m.is_object]


def same_ends(was: RichText, now: RichText, limit: int | None = None) -> tuple[int, int]:
    """How many characters are the same at both ends, objects by what they are; see `common_ends`."""
    a = {at: (kind, value) for at, kind, value in objects_of(was)}
    b = {at: (kind, value) for at, kind, value in objects_of(now)}
    one = [a.get(i, c) for i, c in enumerate(was.text)]
    other = [b.get(i, c) for i, c in enumerate(now.text)]
    return common_ends(one, other, limit)
