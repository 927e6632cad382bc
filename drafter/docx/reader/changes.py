"""Tracked changes of a file as they are met: each stretch that one person changed is one revision.

Word writes an element for every run; neighbours of the same sort, author and time are one change,
also across the end of a paragraph that belongs to it.
"""

from __future__ import annotations

from typing import Any

from drafter.docx.names import w
from drafter.model.nodes import Revision
from drafter.model.richtext import DELETION, FORMAT, INSERTION

__all__ = ["Changes", "sort_of"]

_AUTHOR, _DATE, _NAME, _ID = w("author"), w("date"), w("name"), w("id")
_SORTS = {
    w("ins"): INSERTION,
    w("moveTo"): INSERTION,
    w("del"): DELETION,
    w("moveFrom"): DELETION,
}
_MOVES = {w("moveFrom"): w("moveFromRangeStart"), w("moveTo"): w("moveToRangeStart")}
_RANGES = {
    w("moveFromRangeStart"): w("moveFromRangeEnd"),
    w("moveToRangeStart"): w("moveToRangeEnd"),
}
_RANGE_ENDS = frozenset(_RANGES.values())
_NO_ONE = "Unknown"


def sort_of(element: Any) -> str | None:
    """Whether an element is an insertion or a deletion; None for anything else."""
    return _SORTS.get(element.tag)


class Changes:
    """The revisions of one file, by id in the draft."""

    def __init__(self) -> None:
        self.records: dict[str, Revision] = {}
        self._last: dict[bool, tuple[tuple[str, ...], str]] = {}
        self._moves: dict[tuple[str, str], str] = {}
        self._ended: dict[str, str] = {}

    def rest(self, *, words: bool = True, formats: bool = True) -> None:
        """Something unchanged stands here: what follows is another change, of words or formats."""
        if words:
            self._last.pop(False, None)
            self._ended.clear()
        if formats:
            self._last.pop(True, None)

    def id_of(self, element: Any) -> str:
        """The revision that an insertion or deletion belongs to."""
        return self._id(element, _SORTS[element.tag], self._move_of(element), "")

    def format_id(self, element: Any, was: str) -> str:
        """The revision of a change of format or kind; `was` is what held before."""
        return self._id(element, FORMAT, "", was)

    def _id(self, element: Any, sort: str, move: str, was: str) -> str:
        author = element.get(_AUTHOR, "").strip() or _NO_ONE
        date = element.get(_DATE, "")
        key = (sort, author, date, move, was)
        last = self._last.get(sort == FORMAT)
        if last is not None and last[0] == key:
            return last[1]
        ident = f"r{len(self.records) + 1}"
        self.records[ident] = Revision(ident, author, date, move, was)
        self._last[sort == FORMAT] = (key, ident)
        return ident

    def _move_of(self, element: Any) -> str:
        start = _MOVES.get(element.tag)
        names = [name for (tag, _), name in self._moves.items() if tag == start]
        # The sign at the end of a paragraph may follow the end of its range.
        return names[-1] if names else self._ended.get(start or "", "")

    def range_mark(self, element: Any) -> bool:
        """Take note of the begin or end of a move; whether the element is one."""
        tag = element.tag
        if tag in _RANGES:
            self._moves[(tag, element.get(_ID, ""))] = element.get(_NAME, "")
        elif tag in _RANGE_ENDS:
            start = next(s for s, end in _RANGES.items() if end == tag)
            self._ended[start] = self._moves.pop((start, element.get(_ID, "")), "")
        else:
            return False
        return True
