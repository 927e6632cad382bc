"""Tables: rows of cells in one paragraph of kind `table`, so that a draft stays flat.

The words stand in the paragraph's content: cells parted by tabs, rows by line ends, paragraphs of
a cell by U+0085 (next line). So notes, marks, search and rules work in tables as anywhere. What
the words cannot say (cells that reach over several columns or rows, widths, heads, rows inserted
or deleted by a revision) stands in `Paragraph.extra` under `table`, as JSON; where it does not fit
the words, because somebody edited them, the table is read as a plain grid.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import DELETION, EMPTY, INSERTION, RichText

__all__ = [
    "BREAK",
    "CELL",
    "ROW",
    "Cell",
    "Row",
    "Table",
    "cell_content",
    "decided",
    "places",
    "revisions_of",
    "row_added",
    "row_removed",
    "table_of",
    "with_cell",
    "with_table",
]

CELL, ROW, BREAK = "\t", "\n", "\u0085"
_KEY = "table"
_SPACES = str.maketrans({CELL: " ", ROW: BREAK})


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `across`, `down`: columns and rows that it covers, at least 1.

    `content` holds its paragraphs, parted by `BREAK`. `align` is left, center, right or "".
    `look`: what Word says of the cell and has no place here, as XML.
    """

    content: RichText = EMPTY
    across: int = 1
    down: int = 1
    align: str = ""
    look: str = ""

    @property
    def paragraphs(self) -> tuple[RichText, ...]:
        """The paragraphs of the cell, at least one."""
        return tuple(_cut(self.content, BREAK))


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `head`: it is repeated on each page. `skip`: columns left free before it.

    `inserted`, `deleted`: ids of the revisions with which the whole row came or goes.
    """

    cells: tuple[Cell, ...] = (Cell(),)
    head: bool = False
    skip: int = 0
    inserted: str = ""
    deleted: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` of its columns are twips, empty where nothing is known. `look` as above."""

    rows: tuple[Row, ...] = (Row(),)
    widths: tuple[int, ...] = ()
    look: str = ""

    @property
    def columns(self) -> int:
        """How many columns the widest row covers."""
        return max((r.skip + sum(c.across for c in r.cells) for r in self.rows), default=0)


def _cut(content: RichText, at: str) -> list[RichText]:
    if at not in content.text:
        return [content]
    places = [-1, *(i for i, c in enumerate(content.text) if c == at), len(content.text)]
    return [content.slice(a + 1, b) for a, b in pairwise(places)]


def table_of(paragraph: Paragraph) -> Table:
    """The table that a paragraph of kind `table` holds."""
    rows = [_cut(line, CELL) for line in _cut(paragraph.content, ROW)]
    shape = _shape(paragraph.get(_KEY))
    shapes = shape.get("rows", [])
    if [len(r.get("cells", ())) for r in shapes] != [len(r) for r in rows]:
        return Table(tuple(Row(tuple(Cell(c) for c in cells)) for cells in rows))
    return Table(
        tuple(_row(cells, given) for cells, given in zip(rows, shapes, strict=True)),
        tuple(w for w in shape.get("widths", ()) if isinstance(w, int)),
        _text(shape, "look"),
    )


def _shape(written: str) -> dict[str, Any]:
    try:
        shape = json.loads(written) if written else {}
    except ValueError:
        return {}
    sound = isinstance(shape, dict) and isinstance(shape.get("rows", []), list)
    sound = sound and all(
        isinstance(r, dict)
        and isinstance(r.get("cells", []), list)
        and all(isinstance(c, dict) for c in r.get("cells", []))
        for r in shape.get("rows", [])
    )
    return shape if sound else {}


def _row(cells: Sequence[RichText], given: Mapping[str, Any]) -> Row:
    return Row(
        tuple(_cell(c, g) for c, g in zip(cells, given["cells"], strict=True)),
        head=given.get("head") is True,
        skip=_count(given, "skip", 0),
        inserted=_text(given, "inserted"),
        deleted=_text(given, "deleted"),
        look=_text(given, "look"),
    )


def _cell(content: RichText, given: Mapping[str, Any]) -> Cell:
    return Cell(
        content,
        across=_count(given, "across", 1),
        down=_count(given, "down", 1),
        align=_text(given, "align"),
        look=_text(given, "look"),
    )


_MOST = 63
"""Columns that Word allows; more rows than that are hardly covered by one cell."""


def _count(given: Mapping[str, Any], name: str, least: int) -> int:
    value = given.get(name, least)
    return max(least, min(value, _MOST)) if type(value) is int else least


def _text(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name, "")
    return value if isinstance(value, str) else ""


def with_table(paragraph: Paragraph, table: Table) -> Paragraph:
    """The paragraph with another table in it."""
    content = EMPTY
    for n, row in enumerate(table.rows):
        line = EMPTY
        for k, cell in enumerate(row.cells):
            line = line + (RichText(CELL) if k else EMPTY) + cell_content(cell.content)
        content = content + (RichText(ROW) if n else EMPTY) + line
    return replace(paragraph, kind=Kind.TABLE, level=0, content=content).with_extra(
        _KEY, _written(table)
    )


def cell_content(content: RichText) -> RichText:
    """Content that cannot be taken for several cells; ends of paragraphs bear revisions alone."""
    if CELL in content.text or ROW in content.text:
        content = RichText.of(content.text.translate(_SPACES), content.marks)
    if BREAK not in content.text or not content.marks:
        return content
    ends = [i for i, c in enumerate(content.text) if c == BREAK]
    for kind in {m.kind for m in content.marks} - {INSERTION, DELETION}:
        for at in ends:
            content = content.unmarked(at, at + 1, kind)
    return content


def _written(table: Table) -> str:
    rows = [
        _filled(
            cells=[
                _filled(
                    across=c.across if c.across > 1 else 0,
                    down=c.down if c.down > 1 else 0,
                    align=c.align,
                    look=c.look,
                )
                for c in r.cells
            ],
            head=r.head,
            skip=r.skip,
            inserted=r.inserted,
            deleted=r.deleted,
            look=r.look,
        )
        for r in table.rows
    ]
    shape = _filled(rows=rows, widths=list(table.widths), look=table.look)
    plain = not table.widths and not table.look and all(set(r) <= {"cells"} for r in rows)
    if plain and not any(c for r in rows for c in r.get("cells", ())):
        return ""
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def _filled(**values: Any) -> dict[str, Any]:
    return {k: v for k, v in values.items() if v}


# --- changing a table ----------------------------------------------------------------------


def with_cell(table: Table, row: int, column: int, content: RichText) -> Table:
    """With the content of one cell replaced; `column` counts the cells of the row."""
    cells = list(table.rows[row].cells)
    cells[column] = replace(cells[column], content=content)
    return _with_row(table, row, replace(table.rows[row], cells=tuple(cells)))


def _with_row(table: Table, at: int, row: Row) -> Table:
    return replace(table, rows=(*table.rows[:at], row, *table.rows[at + 1 :]))


def places(table: Table) -> list[list[int]]:
    """For each row the column of the grid at which each of its cells begins."""
    out: list[list[int]] = []
    taken: set[tuple[int, int]] = set()
    for n, row in enumerate(table.rows):
        column, starts = row.skip, []
        for cell in row.cells:
            while (n, column) in taken:
                column += 1
            starts.append(column)
            below = range(n, min(n + cell.down, len(table.rows)))
            taken |= {(r, column + c) for r in below for c in range(cell.across)}
            column += cell.across
        out.append(starts)
    return out


def row_added(table: Table, after: int) -> Table:
    """With an empty row after row `after`, of the cells that end there; those that go on grow."""
    starts = places(table)
    rows = list(table.rows)
    blank: list[tuple[int, Cell]] = []
    for n, row in enumerate(rows[: after + 1]):
        cells = []
        for column, cell in zip(starts[n], row.cells, strict=True):
            end = n + cell.down
            if end == after + 1:
                blank.append((column, replace(cell, content=EMPTY, down=1)))
            cells.append(replace(cell, down=cell.down + 1) if end > after + 1 else cell)
        rows[n] = replace(row, cells=tuple(cells))
    own = tuple(cell for _, cell in sorted(blank, key=lambda pair: pair[0]))
    new = Row(own or (Cell(),), skip=table.rows[after].skip)
    return replace(table, rows=(*rows[: after + 1], new, *rows[after + 1 :]))


def row_removed(table: Table, at: int) -> Table | None:
    """Without one row; cells that reach over it shrink, those that begin in it move to the next.

    None where it is the only one.
    """
    if len(table.rows) < 2:
        return None
    starts = places(table)
    rows = list(table.rows)
    for n, row in enumerate(rows[:at]):
        cells = [replace(c, down=c.down - 1) if n + c.down > at else c for c in row.cells]
        rows[n] = replace(row, cells=tuple(cells))
    if at + 1 < len(rows):
        following = [
            *zip(starts[at + 1], rows[at + 1].cells, strict=True),
            *(
                (column, replace(cell, down=cell.down - 1))
                for column, cell in zip(starts[at], rows[at].cells, strict=True)
                if cell.down > 1
            ),
        ]
        ordered = tuple(cell for _, cell in sorted(following, key=lambda pair: pair[0]))
        rows[at + 1] = replace(rows[at + 1], cells=ordered)
    del rows[at]
    return replace(table, rows=tuple(rows))


# --- revisions of rows ---------------------------------------------------------------------


def revisions_of(paragraph: Paragraph) -> Iterator[str]:
    """Ids of the revisions with which rows came or go."""
    if '"inserted"' in paragraph.get(_KEY) or '"deleted"' in paragraph.get(_KEY):
        for row in table_of(paragraph).rows:
            yield from filter(None, (row.inserted, row.deleted))


def decided(paragraph: Paragraph, verdicts: Mapping[str, bool]) -> Paragraph | None:
    """With rows gone, or there to stay, as the verdicts on their revisions have it.

    None for a table that loses all its rows.
    """
    if not any(r in verdicts for r in revisions_of(paragraph)):
        return paragraph
    table = table_of(paragraph)
    rows = []
    for row in table.rows:
        inserted, deleted = verdicts.get(row.inserted), verdicts.get(row.deleted)
        if inserted is False or deleted is True:
            continue
        rows.append(
            replace(
                row,
                inserted="" if inserted is not None else row.inserted,
                deleted="" if deleted is not None else row.deleted,
            )
        )
    if not rows:
        return None
    return with_table(paragraph, replace(table, rows=tuple(rows)))
