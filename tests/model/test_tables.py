"""Rows come and go in tables whose cells reach over several rows and columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.model.tables import (
    Cell,
    Row,
    Table,
    places,
    row_added,
    row_removed,
    table_of,
    with_table,
)


def _cover(table: Table) -> list[tuple[int, int]]:
    """Every place of the grid, once for each cell that lies over it."""
    return sorted(
        (n + down, column + across)
        for n, (row, starts) in enumerate(zip(table.rows, places(table), strict=True))
        for cell, column in zip(row.cells, starts, strict=True)
        for down in range(cell.down)
        for across in range(cell.across)
    )


def _grid(rows: int, columns: int) -> list[tuple[int, int]]:
    return [(r, c) for r in range(rows) for c in range(columns)]


@st.composite
def _tables(draw: st.DrawFn) -> tuple[Table, int]:
    """A table without gaps whose first column is not merged, and the number of its columns."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(2, 4))
    taken: set[tuple[int, int]] = set()
    out: list[Row] = []
    for r in range(rows):
        cells: list[Cell] = []
        for c in range(columns):
            if (r, c) in taken:
                continue
            across = draw(st.integers(1, 2)) if c else 1
            while (r, c + across - 1) in taken or c + across > columns:
                across -= 1
            down = draw(st.integers(1, rows - r)) if c else 1
            taken |= {(r + i, c + j) for i in range(down) for j in range(across)}
            cells.append(Cell(RichText(f"{r}.{c}"), across, down))
        out.append(Row(tuple(cells)))
    return Table(tuple(out)), columns


@given(_tables(), st.data())
def test_the_grid_stays_whole(drawn: tuple[Table, int], data: st.DataObject) -> None:
    table, columns = drawn
    rows = len(table.rows)
    assert _cover(table) == _grid(rows, columns)
    at = data.draw(st.integers(0, rows - 1))
    added = row_added(table, at)
    assert _cover(added) == _grid(rows + 1, columns)
    assert not any(c.content.text for c in added.rows[at + 1].cells)
    again = row_removed(added, at + 1)
    assert again == table
    paragraph = with_table(Paragraph("p", Kind.TABLE), added)
    assert table_of(paragraph) == added
    fewer = row_removed(table, at)
    if fewer is not None:
        assert _cover(fewer) == _grid(rows - 1, columns)
    assert (fewer is None) == (rows == 1)
