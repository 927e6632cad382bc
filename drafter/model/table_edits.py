"""Changing the grid of a table: rows and columns that come and go, cells merged and split.

Cells are lifted out of their rows to the places of the grid that they cover, changed there and put
back. What is put back has no gap inside a row and no row without a cell of its own, since neither
can be written down (`tables`). Words are lost only with a row or column that is removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from drafter.model.richtext import EMPTY, RichText
from drafter.model.tables import BREAK, Cell, Row, Table, places, row_added

__all__ = [
    "Area",
    "area_of",
    "areas_of",
    "blank_table",
    "column_inserted",
    "column_removed",
    "columns_of",
    "merged",
    "row_inserted",
    "split",
]

_WIDTH = re.compile(r"<(?:\w+:)?tcW\b[^>]*/>")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the grid, the last row and column included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell and the place of the grid where it begins."""

    row: int
    column: int
    cell: Cell

    @property
    def area(self) -> Area:
        """All of the grid that it covers."""
        bottom, right = self.row + self.cell.down - 1, self.column + self.cell.across - 1
        return Area(self.row, self.column, bottom, right)


def blank_table(rows: int, columns: int, *, head: bool = False) -> Table:
    """A table of empty cells; `head`: its first row is repeated on each page."""
    row = Row(tuple(Cell() for _ in range(max(1, columns))))
    first = replace(row, head=head)
    return Table((first, *(row for _ in range(rows - 1))))


def columns_of(table: Table) -> int:
    """How many columns the grid has, those included that only cells from above reach into."""
    return max((p.area.right + 1 for p in _placed(table)), default=1)


def area_of(table: Table, row: int, place: int) -> Area:
    """What cell `place` of a row covers."""
    column = places(table)[row][place]
    return _within(table, _Placed(row, column, table.rows[row].cells[place])).area


def areas_of(table: Table) -> dict[tuple[int, int], Area]:
    """What each cell covers, by its row and its place in that."""
    return {
        (n, k): _within(table, _Placed(n, column, cell)).area
        for n, (row, columns) in enumerate(zip(table.rows, places(table), strict=True))
        for k, (cell, column) in enumerate(zip(row.cells, columns, strict=True))
    }


def _within(table: Table, placed: _Placed) -> _Placed:
    """A cell that reaches below the last row ends there."""
    down = min(placed.cell.down, len(table.rows) - placed.row)
    return placed if down == placed.cell.down else _with(placed, down=down)


def _with(placed: _Placed, *, across: int = 0, down: int = 0) -> _Placed:
    """With another extent; a width that Word had noted for the old one is void."""
    cell = placed.cell
    look = _WIDTH.sub("", cell.look) if across not in (0, cell.across) else cell.look
    cell = replace(cell, across=across or cell.across, down=down or cell.down, look=look)
    return replace(placed, cell=cell)


def _placed(table: Table) -> list[_Placed]:
    return [
        _within(table, _Placed(n, column, cell))
        for n, (row, columns) in enumerate(zip(table.rows, places(table), strict=True))
        for cell, column in zip(row.cells, columns, strict=True)
    ]


def _rebuilt(table: Table, cells: Iterable[_Placed], widths: tuple[int, ...]) -> Table:
    """The table with these cells in the rows that it has; rows without a cell of their own go."""
    rows, left = list(table.rows), list(cells)
    for n in range(len(rows) - 1, -1, -1):
        if not any(p.row == n for p in left):
            left = [_closed_up(p, n) for p in left]
            del rows[n]
    taken: set[tuple[int, int]] = set()
    made = []
    for n, row in enumerate(rows):
        own = sorted((p for p in left if p.row == n), key=lambda p: p.column)
        made.append(_row(row, n, own, taken))
    return replace(table, rows=tuple(made), widths=widths)


def _closed_up(placed: _Placed, gone: int) -> _Placed:
    if placed.row > gone:
        return replace(placed, row=placed.row - 1)
    return _with(placed, down=placed.cell.down - 1) if placed.area.bottom >= gone else placed


def _row(row: Row, number: int, own: list[_Placed], taken: set[tuple[int, int]]) -> Row:
    """A row of its cells, which are sorted; `taken` are the places that cells from above cover."""
    cells: list[Cell] = []
    skip, column = 0, 0
    for placed in own:
        while column < placed.column:
            if (number, column) not in taken:
                if cells:
                    cells.append(Cell())
                else:
                    skip = placed.column
            column += 1
        cells.append(placed.cell)
        area = placed.area
        taken |= {
            (r, c)
            for r in range(area.top, area.bottom + 1)
            for c in range(area.left, area.right + 1)
        }
        column = area.right + 1
    return replace(row, cells=tuple(cells), skip=skip)


# --- rows ----------------------------------------------------------------------------------


def row_inserted(table: Table, at: int) -> Table:
    """With an empty row before row `at`, or behind the last; it has the cells of its neighbour."""
    if at > 0:
        return row_added(table, min(at, len(table.rows)) - 1)
    first = table.rows[0]
    cells = tuple(replace(c, content=EMPTY, down=1) for c in first.cells)
    new = replace(first, cells=cells, inserted="", deleted="")
    return replace(table, rows=(new, *table.rows))


# --- columns -------------------------------------------------------------------------------


def column_inserted(table: Table, at: int) -> Table:
    """With an empty column before column `at` of the grid, or behind the last.

    Cells that reach over its place grow; rows that end before it stay as they are.
    """
    cells = _placed(table)
    out: list[_Placed] = []
    covered: set[int] = set()
    for placed in cells:
        area = placed.area
        if area.left < at <= area.right:
            covered |= set(range(area.top, area.bottom + 1))
            out.append(_with(placed, across=placed.cell.across + 1))
        else:
            out.append(replace(placed, column=placed.column + (area.left >= at)))
    out += [
        _Placed(number, at, _beside(cells, number, at))
        for number in range(len(table.rows))
        if number not in covered and _reaches(cells, number, at)
    ]
    return _rebuilt(table, out, _wider(table, at))


def _reaches(cells: list[_Placed], row: int, at: int) -> bool:
    """Whether something of a row lies directly before the place, or it is the first one."""
    before = [p.area for p in cells if p.area.top <= row <= p.area.bottom]
    first = min((a.left for a in before), default=0)
    return (at == 0 and first == 0) or any(a.left < at <= a.right + 1 for a in before)


def _beside(cells: list[_Placed], row: int, at: int) -> Cell:
    """An empty cell that looks as its neighbour does."""
    near = (at - 1, at) if at else (0,)
    for column in near:
        for p in cells:
            if p.row == row and p.area.left <= column <= p.area.right:
                return Cell(align=p.cell.align, look=_WIDTH.sub("", p.cell.look))
    return Cell()


def _wider(table: Table, at: int) -> tuple[int, ...]:
    """Widths with a column more; the table stays as wide as it is."""
    widths = table.widths
    if len(widths) != columns_of(table) or not sum(widths):
        return ()
    own = widths[max(0, at - 1)]
    whole = sum(widths)
    more = (*widths[:at], own, *widths[at:])
    return tuple(max(1, round(w * whole / (whole + own))) for w in more)


def column_removed(table: Table, at: int) -> Table | None:
    """Without one column of the grid; cells that reach over it shrink. None where it is the only one."""
    count = columns_of(table)
    out: list[_Placed] = []
    for placed in _placed(table):
        area = placed.area
        if area.left <= at <= area.right:
            if placed.cell.across > 1:
                out.append(_with(placed, across=placed.cell.across - 1))
        else:
            out.append(replace(placed, column=placed.column - (area.left > at)))
    if count < 2 or not out:
        return None
    known = len(table.widths) == count
    widths = (*table.widths[:at], *table.widths[at + 1 :]) if known else ()
    return _rebuilt(table, out, widths)


# --- cells ---------------------------------------------------------------------------------


def merged(table: Table, area: Area) -> Table | None:
    """With all cells that the area touches as one, their words in paragraphs of it.

    None where it touches one cell only, or rows that came or go by different changes.
    """
    cells = _placed(table)
    area = _whole(cells, area)
    inside = [p for p in cells if _touch(p.area, area)]
    changes = {(r.inserted, r.deleted) for r in table.rows[area.top : area.bottom + 1]}
    if len(inside) < 2 or len(changes) > 1:
        return None
    words = [p.cell.content for p in inside if p.cell.content]
    content = EMPTY
    for n, piece in enumerate(words):
        content = content + (RichText(BREAK) if n else EMPTY) + piece
    across, down = area.right - area.left + 1, area.bottom - area.top + 1
    # Where rows are ragged the corner itself may be free.
    first = replace(inside[0], row=area.top, column=area.left)
    one = _with(first, across=across, down=down)
    one = replace(one, cell=replace(one.cell, content=content))
    rest = [p for p in cells if not _touch(p.area, area)]
    return _rebuilt(table, [*rest, one], table.widths)


def _whole(cells: list[_Placed], area: Area) -> Area:
    """The area with all of every cell that it touches."""
    while True:
        areas = [area, *(p.area for p in cells if _touch(p.area, area))]
        wider = Area(
            min(a.top for a in areas),
            min(a.left for a in areas),
            max(a.bottom for a in areas),
            max(a.right for a in areas),
        )
        if wider == area:
            return area
        area = wider


def _touch(one: Area, other: Area) -> bool:
    return (
        one.top <= other.bottom
        and other.top <= one.bottom
        and one.left <= other.right
        and other.left <= one.right
    )


def split(table: Table, row: int, place: int) -> Table | None:
    """With a merged cell as the single cells that it covers; its words stay in the first.

    None where it covers one place only.
    """
    area = area_of(table, row, place)
    if (area.top, area.left) == (area.bottom, area.right):
        return None
    own = table.rows[row].cells[place]
    single = replace(own, across=1, down=1, look=_WIDTH.sub("", own.look))
    cells = [p for p in _placed(table) if (p.row, p.column) != (area.top, area.left)]
    cells += [
        _Placed(r, c, single if (r, c) == (area.top, area.left) else replace(single, content=EMPTY))
        for r in range(area.top, area.bottom + 1)
        for c in range(area.left, area.right + 1)
    ]
    return _rebuilt(table, cells, table.widths)
