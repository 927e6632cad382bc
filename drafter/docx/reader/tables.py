"""Tables of a file as tables of the model: cells with their paragraphs, merges, heads, looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from drafter.docx.looks import CELL, ROW, TABLE, WIDTH, is_plain, look_of
from drafter.docx.names import w
from drafter.docx.reader.changes import Changes, sort_of
from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.styles import ON_OFF_FALSE
from drafter.model.richtext import DELETION, EMPTY, INSERTION, RichText
from drafter.model.tables import BREAK, Cell, Row, Table

__all__ = ["cell_content", "read_table"]

_VAL = w("val")
_CELL, _ROW, _TABLE = w("tc"), w("tr"), w("tbl")
_WRAPPERS = frozenset(
    w(n) for n in ("sdtContent", "customXml", "ins", "moveTo", "del", "moveFrom", "smartTag")
)
_ALIGNS = {"center": "center", "right": "right", "end": "right"}
_MOST_COLUMNS = 63

Reader = Callable[[Any], Sequence[Evidence]]
"""Reads the blocks of a cell."""


@dataclass(slots=True)
class _Open:
    """A cell on its way; cells below may continue it."""

    cell: Cell
    row: int


@dataclass(slots=True)
class _Rows:
    """The rows read so far. `below`: by column, the cell that may be continued there."""

    rows: list[tuple[Row, list[_Open]]] = field(default_factory=list)
    below: dict[int, _Open] = field(default_factory=dict)


def read_table(element: Any, read: Reader, changes: Changes) -> Table:
    """A table; `read` reads what stands in a cell."""
    state = _Rows()
    for row in _within(element, _ROW):
        _row(row, read, changes, state)
    rows = tuple(replace(r, cells=tuple(o.cell for o in cells)) for r, cells in state.rows)
    if is_plain(element):
        return Table(rows or (Row(),))
    return Table(rows or (Row(),), _widths(element), look_of(element.find(w("tblPr")), TABLE))


def _within(element: Any, tag: str) -> Iterator[Any]:
    """Children of one sort, those in wrappers included."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag == w("sdt"):
            content = child.find(w("sdtContent"))
            if content is not None:
                yield from _within(content, tag)
        elif child.tag in _WRAPPERS:
            yield from _within(child, tag)


def _row(element: Any, read: Reader, changes: Changes, state: _Rows) -> None:
    properties = element.find(w("trPr"))
    skip = _number(properties, "gridBefore", 0)
    shape = Row((), head=_is_on(properties, "tblHeader"), skip=skip, look=look_of(properties, ROW))
    shape = _revised(shape, properties, changes)
    cells: list[_Open] = []
    below: dict[int, _Open] = {}
    column = skip
    for found in _within(element, _CELL):
        across = max(1, _number(found.find(w("tcPr")), "gridSpan", 1))
        merge = _child(found.find(w("tcPr")), "vMerge")
        over = state.below.get(column)
        goes_on = merge is not None and merge.get(_VAL, "continue") == "continue"
        if goes_on and over is not None:
            over.cell = _continued(over.cell, found, read)
            below[column] = over
        else:
            cell = _Open(_cell(found, read, across), len(state.rows))
            cells.append(cell)
            if merge is not None:
                below[column] = cell
        column += across
    if cells:
        state.rows.append((shape, cells))
        state.below = below
    else:  # every cell belongs to one above: such a row is none in the draft
        for opened in {id(o): o for o in below.values()}.values():
            opened.cell = replace(opened.cell, down=opened.cell.down - 1)


def _revised(row: Row, properties: Any | None, changes: Changes) -> Row:
    for child in () if properties is None else properties:
        sort = sort_of(child)
        if sort == INSERTION:
            row = replace(row, inserted=changes.id_of(child))
        elif sort == DELETION:
            row = replace(row, deleted=changes.id_of(child))
    return row


def _cell(element: Any, read: Reader, across: int) -> Cell:
    blocks = read(element)
    aligns = {_ALIGNS.get(b.alignment, "") for b in blocks if b.content}
    return Cell(
        cell_content(blocks),
        across=across,
        align=aligns.pop() if len(aligns) == 1 else "",
        look=look_of(element.find(w("tcPr")), CELL),
    )


def _continued(cell: Cell, element: Any, read: Reader) -> Cell:
    more = cell_content(read(element))
    content = cell.content
    if more.text.strip():
        content = content + RichText(BREAK) + more
    return replace(cell, content=content, down=cell.down + 1)


def cell_content(blocks: Sequence[Evidence]) -> RichText:
    """The paragraphs of a cell as one content; the number before a paragraph is typed out."""
    out = EMPTY
    for n, block in enumerate(blocks):
        label = f"{block.label} " if block.label else ""
        content = block.content
        for sign in "\n\t":
            if sign in content.text:
                content = RichText.of(
                    content.text.replace(sign, BREAK if sign == "\n" else " "), content.marks
                )
        out = out + RichText.of(label) + content
        if n < len(blocks) - 1:
            out = out + _end(block)
    return out


def _end(block: Evidence) -> RichText:
    """The end of a paragraph in a cell, under the marks of its revisions."""
    end = RichText(BREAK)
    if block.end_inserted:
        end = end.marked(0, 1, INSERTION, block.end_inserted)
    if block.end_deleted:
        end = end.marked(0, 1, DELETION, block.end_deleted)
    return end


def _widths(element: Any) -> tuple[int, ...]:
    grid = element.find(w("tblGrid"))
    columns = [] if grid is None else grid.findall(w("gridCol"))
    widths = [int(float(c.get(w("w"), "0") or 0)) if _is_number(c) else 0 for c in columns]
    if widths and set(widths) == {WIDTH // len(widths)}:
        return ()  # what this program writes where it knows nothing
    return tuple(widths) if all(widths) and len(widths) <= _MOST_COLUMNS else ()


def _is_number(column: Any) -> bool:
    value = column.get(w("w"), "")
    return (
        bool(value) and value.isascii() and value.replace(".", "", 1).isdigit() and len(value) < 9
    )


def _child(properties: Any | None, name: str) -> Any | None:
    return None if properties is None else properties.find(w(name))


def _number(properties: Any | None, name: str, default: int) -> int:
    child = _child(properties, name)
    value = "" if child is None else child.get(_VAL, "")
    if not value.isascii() or not value.isdigit():
        return default
    return min(int(value[:6]), _MOST_COLUMNS)


def _is_on(properties: Any | None, name: str) -> bool:
    child = _child(properties, name)
    return child is not None and child.get(_VAL, "1") not in ON_OFF_FALSE
