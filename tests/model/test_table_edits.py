"""Columns, merged and split cells: the grid stays whole, and words go only with what is removed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import docx, formats
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse
from drafter.model.richtext import RichText
from drafter.model.table_edits import (
    Area,
    area_of,
    blank_table,
    column_inserted,
    column_removed,
    columns_of,
    merged,
    row_inserted,
    split,
)
from drafter.model.tables import Cell, Row, Table, places, row_removed, table_of, with_table
from drafter.profiles import load


def _cover(table: Table) -> list[tuple[int, int]]:
    """Every place of the grid, once for each cell that lies over it."""
    return sorted(
        (r, c)
        for n, row in enumerate(table.rows)
        for k in range(len(row.cells))
        for area in [area_of(table, n, k)]
        for r in range(area.top, area.bottom + 1)
        for c in range(area.left, area.right + 1)
    )


def _full(rows: int, columns: int) -> list[tuple[int, int]]:
    return [(r, c) for r in range(rows) for c in range(columns)]


def _words(table: Table) -> Counter[str]:
    return Counter(w for r in table.rows for c in r.cells for w in c.content.text.split())


def _reads_back(table: Table) -> bool:
    return table_of(with_table(Paragraph("p", Kind.TABLE), table)) == table


@st.composite
def whole_tables(draw: st.DrawFn) -> tuple[Table, int]:
    """A table without gaps, made by merging, and the number of its columns."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    cells = [[Cell(RichText(f"{r}.{c}")) for c in range(columns)] for r in range(rows)]
    widths = draw(st.sampled_from([(), tuple(1000 + 100 * c for c in range(columns))]))
    table = Table(tuple(Row(tuple(row)) for row in cells), widths)
    for _ in range(draw(st.integers(0, 2))):
        table = merged(table, draw(areas(table))) or table
    return table, columns


@st.composite
def areas(draw: st.DrawFn, table: Table) -> Area:
    top = draw(st.integers(0, len(table.rows) - 1))
    left = draw(st.integers(0, columns_of(table) - 1))
    bottom = draw(st.integers(top, len(table.rows) - 1))
    return Area(top, left, bottom, draw(st.integers(left, columns_of(table) - 1)))


@st.composite
def any_tables(draw: st.DrawFn) -> Table:
    """What a file may hold: ragged rows, skipped places, cells that reach beyond the end."""
    cell = st.builds(Cell, st.sampled_from([RichText("a b"), RichText("c"), RichText()]),
                     st.integers(1, 3), st.integers(1, 3))  # fmt: skip
    row = st.builds(Row, st.lists(cell, min_size=1, max_size=4).map(tuple), skip=st.integers(0, 2))
    return Table(tuple(draw(st.lists(row, min_size=1, max_size=4))))


@given(whole_tables(), st.data())
def test_the_grid_stays_whole(drawn: tuple[Table, int], data: st.DataObject) -> None:
    table, columns = drawn
    rows = len(table.rows)
    assert _cover(table) == _full(rows, columns)
    at = data.draw(st.integers(0, columns))
    wider = column_inserted(table, at)
    assert _cover(wider) == _full(rows, columns + 1)
    assert _words(wider) == _words(table)
    assert len(wider.widths) in (0, columns + 1)
    back = column_removed(wider, at)
    assert back == replace(table, widths=back.widths if back else ())
    taller = row_inserted(table, data.draw(st.integers(0, rows)))
    assert _cover(taller) == _full(rows + 1, columns)
    assert _words(taller) == _words(table)
    area = data.draw(areas(table))
    joined = merged(table, area)
    if joined is not None:
        assert _words(joined) == _words(table)
        assert _cover(joined) == _full(len(joined.rows), columns)
    assert all(map(_reads_back, (wider, taller, joined or table)))


@given(whole_tables(), st.data())
def test_a_split_cell_is_single_again(drawn: tuple[Table, int], data: st.DataObject) -> None:
    table, columns = drawn
    row = data.draw(st.integers(0, len(table.rows) - 1))
    place = data.draw(st.integers(0, len(table.rows[row].cells) - 1))
    area = area_of(table, row, place)
    parts = split(table, row, place)
    assert (parts is None) == ((area.top, area.left) == (area.bottom, area.right))
    if parts is not None:
        assert _cover(parts) == _full(len(table.rows), columns)
        assert _words(parts) == _words(table)
        assert merged(parts, area) == replace(table, rows=table.rows)


@given(whole_tables(), st.data())
def test_a_column_takes_only_its_own_words_along(
    drawn: tuple[Table, int], data: st.DataObject
) -> None:
    table, columns = drawn
    at = data.draw(st.integers(0, columns - 1))
    fewer = column_removed(table, at)
    assert (fewer is None) == (columns == 1)
    if fewer is not None:
        gone = Counter(
            w for n, row in enumerate(table.rows) for k, cell in enumerate(row.cells)
            if cell.across == 1 and area_of(table, n, k).left == at
            for w in cell.content.text.split()
        )  # fmt: skip
        assert _words(fewer) == _words(table) - gone
        assert _cover(fewer) == _full(len(fewer.rows), columns - 1)
        assert _reads_back(fewer)


@given(any_tables(), st.data())
def test_no_table_is_too_odd(table: Table, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, columns_of(table) - 1))
    made: list[Table | None] = [
        column_inserted(table, at),
        column_removed(table, at),
        row_inserted(table, data.draw(st.integers(0, len(table.rows)))),
        row_removed(table, data.draw(st.integers(0, len(table.rows) - 1))),
        merged(table, data.draw(areas(table))),
        split(table, 0, 0),
    ]
    for kept in (made[0], made[2], made[4], made[5]):
        assert kept is None or _words(kept) == _words(table)
    for other in made:
        if other is not None:
            assert all(row.cells for row in other.rows)
            assert len(places(other)) == len(other.rows)


def test_rows_of_different_changes_are_not_merged() -> None:
    rows = (Row((Cell(RichText("a")),), inserted="r1"), Row((Cell(RichText("b")),)))
    assert merged(Table(rows), Area(0, 0, 1, 0)) is None


def test_a_merged_row_is_one_row() -> None:
    table = Table((Row((Cell(RichText("a")),)), Row((Cell(RichText("b")),))))
    assert merged(table, Area(0, 0, 1, 0)) == Table((Row((Cell(RichText("a\u0085b")),)),))


def test_a_blank_table() -> None:
    table = blank_table(2, 3, head=True)
    assert [(r.head, len(r.cells)) for r in table.rows] == [(True, 3), (False, 3)]


def _document(table: Table) -> Document:
    text = parse("dt| Draft\nbl| _The Conference_,\nop| Decides;\nop| Table.")
    paragraph = with_table(Paragraph("p4", Kind.TABLE), table)
    return replace(text.with_paragraph(3, paragraph), profile="minamata")


@given(whole_tables(), st.data())
@settings(max_examples=8, deadline=None)
def test_an_edited_table_goes_out_and_comes_back(
    tmp_path_factory: pytest.TempPathFactory, drawn: tuple[Table, int], data: st.DataObject
) -> None:
    table, columns = drawn
    table = column_inserted(table, data.draw(st.integers(0, columns)))
    table = merged(table, data.draw(areas(table))) or table
    path = tmp_path_factory.mktemp("table") / "a.docx"
    document = _document(table)
    docx.write(document, load("minamata"), path)
    read = formats.read(path).document
    (again,) = (table_of(p) for p in read.paragraphs if p.kind is Kind.TABLE)
    shape = [[(c.content.text, c.across, c.down) for c in r.cells] for r in again.rows]
    assert shape == [[(c.content.text, c.across, c.down) for c in r.cells] for r in table.rows]
    assert Path(path).exists()
