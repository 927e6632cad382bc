"""Tables in pasted HTML: which of them are tables, and the cells that their rows of text stand in.

Word and spreadsheets put tables of data on the clipboard, mail programs a whole letter in a table of
one cell: what has no two cells side by side, or holds further tables, is no table but text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from drafter.model.richtext import EMPTY, RichText
from drafter.model.tables import BREAK, Cell, Row, Table, cell_content

__all__ = ["HtmlTables", "Stretch"]

_TAGS = frozenset({"table", "tr", "td", "th"})
_MOST_SPANNED = 63  # columns or rows, as in Word
_MOST_IN_A_CELL = 20  # paragraphs; what holds more was put in a table to be placed on a page


@dataclass(slots=True)
class _Cell:
    """A cell, and which of the rows of text stand in it. `end` is -1 while it is open."""

    start: int
    across: int
    down: int
    head: bool
    align: str
    end: int = -1


@dataclass(slots=True)
class _Found:
    start: int
    rows: list[list[_Cell]] = field(default_factory=list)
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A table that takes the place of the rows of text from `start` on."""

    start: int
    table: Table


class HtmlTables:
    """Follows the tags of tables; `at` is how many rows of text there are so far."""

    def __init__(self) -> None:
        self._open: list[_Found] = []

    def begin(self, tag: str, given: Mapping[str, str], at: int) -> None:
        """A tag opens, whatever it is."""
        if tag == "table":
            for outer in self._open:
                outer.nested = True
            self._open.append(_Found(at))
        elif tag == "tr" and self._open:
            self._end_cell(at)
            self._open[-1].rows.append([])
        elif tag in ("td", "th") and self._open:
            self._end_cell(at)
            rows = self._open[-1].rows
            if not rows:
                rows.append([])
            across, down = (_span(given.get(name, "")) for name in ("colspan", "rowspan"))
            rows[-1].append(_Cell(at, across, down, tag == "th", _align(given)))

    def end(self, tag: str, at: int, words: Callable[[int], RichText]) -> Stretch | None:
        """A tag closes; the table that it ends, if that is one. `words`: of a row of text."""
        if not self._open or tag not in _TAGS:
            return None
        self._end_cell(at)
        if tag != "table":
            return None
        found = self._open.pop()
        return Stretch(found.start, _table(found, words)) if _is_table(found) else None

    def _end_cell(self, at: int) -> None:
        rows = self._open[-1].rows
        if rows and rows[-1] and rows[-1][-1].end < 0:
            rows[-1][-1].end = at


def _is_table(found: _Found) -> bool:
    cells = [cell for row in found.rows for cell in row]
    return (
        not found.nested
        and any(len(row) > 1 for row in found.rows)
        and all(cell.end - cell.start <= _MOST_IN_A_CELL for cell in cells)
        and any(cell.end > cell.start for cell in cells)
    )


def _table(found: _Found, words: Callable[[int], RichText]) -> Table:
    return Table(
        tuple(
            Row(
                tuple(_made(cell, words) for cell in row),
                head=all(cell.head for cell in row),
            )
            for row in found.rows
            if row
        )
    )


def _made(cell: _Cell, words: Callable[[int], RichText]) -> Cell:
    content = EMPTY
    for at in range(cell.start, cell.end):
        content = content + (RichText(BREAK) if at > cell.start else EMPTY) + words(at)
    content = cell_content(content)
    return Cell(content, cell.across, cell.down, cell.align)


def _span(given: str) -> int:
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 1
    return max(1, min(number, _MOST_SPANNED))


def _align(given: Mapping[str, str]) -> str:
    style = given.get("style", "").lower().replace(" ", "")
    for side in ("center", "right"):
        if f"text-align:{side}" in style or given.get("align", "").lower() == side:
            return side
    return ""
