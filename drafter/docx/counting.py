"""How Word counts automatic numbers, so that writer and reader agree with it.

All lists made from one definition (`w:abstractNum`) share their counters. A list (`w:num`) may say
that a level starts at a number of its own (`w:startOverride`), which applies the first time it is
used and whenever a higher level starts that level anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["LEVELS", "ListCounter", "NumberList"]

LEVELS = 9


@dataclass(frozen=True, slots=True)
class NumberList:
    """A `w:num`: its id, the definition it uses, the starts it overrides, by level."""

    id: int
    definition: int
    starts: Mapping[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class ListCounter:
    """The counters of one definition while a document is read from top to bottom.

    `defaults`: where each level starts. `keeps`: levels that go on through higher ones.
    """

    defaults: tuple[int, ...] = (1,) * LEVELS
    keeps: frozenset[int] = frozenset()
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    used: set[tuple[int, int]] = field(default_factory=set)
    skipped: list[bool] = field(default_factory=lambda: [False] * LEVELS)

    def upcoming(self, numbers: NumberList, level: int) -> int:
        """The number that a paragraph at `level` (from 0) of a list would bear now."""
        start = numbers.starts.get(level)
        if start is not None and (numbers.id, level) not in self.used:
            return start
        count = self.counts[level]
        if count is None:
            return start if start is not None else self.defaults[level]
        return count + 1

    def is_doubtful(self, level: int) -> bool:
        """Whether a deeper level came before this one, where programs count differently."""
        return self.counts[level] is None and self.skipped[level]

    def count(self, numbers: NumberList, level: int) -> int:
        """Count a paragraph and return its number."""
        number = self.upcoming(numbers, level)
        self.counts[level] = number
        self.used.add((numbers.id, level))
        self.skipped[level] = False
        for deeper in range(level + 1, LEVELS):
            if deeper not in self.keeps:
                self.counts[deeper] = None
            self.skipped[deeper] = False
        for higher in range(level):
            if self.counts[higher] is None:
                self.skipped[higher] = True
        return number
