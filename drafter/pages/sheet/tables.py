"""Tables: columns, rows, and cells with their rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from drafter.docx.names import w
from drafter.pages.sheet.blocks import Block, Blocks
from drafter.pages.sheet.measures import VAL, is_on, measure, points, value

__all__ = ["read_table"]

_SIDES = ("top", "bottom", "left", "right")
_CELL_MARGIN = 5.4  # at the sides, where a table says nothing


def read_table(element: Any, blocks: Blocks) -> Block:
    """The block of a `w:tbl`. A table placed on the page has `at`: its left and top there."""
    properties = element.find(w("tblPr"))
    columns = [points(c, "w") for c in element.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
    margins = _margins(properties)
    rules = _borders(None if properties is None else properties.find(w("tblBorders")))
    rows = list(element.iterfind(w("tr")))
    cells = [list(_cells(row)) for row in rows]
    out = []
    for number, row in enumerate(cells):
        entries = []
        for column, wide, cell in row:
            if _merge(cell) == "continue":
                continue
            high = _height(cells, number, column)
            entries.append(
                _cell(cell, blocks, margins)
                | {"x": column, "wide": wide, "high": high}
                | {
                    "rules": _cell_rules(
                        cell, rules, (number, len(rows)), (column, wide, len(columns))
                    )
                }
            )
        out.append({"cells": entries, "height": _row_height(rows[number])})
    block: Block = {"k": "table", "columns": columns, "rows": out, "heads": _heads(rows)}
    placed = None if properties is None else properties.find(w("tblpPr"))
    if placed is not None and placed.get(w("vertAnchor")) == "page":
        block["at"] = [points(placed, "tblpX"), points(placed, "tblpY")]
    indent = None if properties is None else properties.find(w("tblInd"))
    block["left"] = points(indent, "w")
    block["align"] = value(properties, "jc", "left")
    mirrored = None if properties is None else properties.find(w("bidiVisual"))
    block["rtl"] = mirrored is not None and is_on(mirrored)
    return block


def _cells(row: Any) -> Iterator[tuple[int, int, Any]]:
    column = 0
    for cell in row.iterfind(w("tc")):
        span = value(cell.find(w("tcPr")), "gridSpan", "1")
        wide = int(span) if span.isascii() and span.isdigit() else 1
        yield column, wide, cell
        column += wide


def _merge(cell: Any) -> str:
    properties = cell.find(w("tcPr"))
    merge = None if properties is None else properties.find(w("vMerge"))
    return "" if merge is None else str(merge.get(VAL, "continue"))


def _height(cells: list[list[tuple[int, int, Any]]], number: int, column: int) -> int:
    """Over how many rows a cell reaches."""
    high = 1
    for row in cells[number + 1 :]:
        below = next((cell for at, _, cell in row if at == column), None)
        if below is None or _merge(below) != "continue":
            break
        high += 1
    return high


def _cell(cell: Any, blocks: Blocks, margins: dict[str, float]) -> Block:
    properties = cell.find(w("tcPr"))
    own = None if properties is None else properties.find(w("tcMar"))
    shade = None if properties is None else properties.find(w("shd"))
    fill = "" if shade is None else shade.get(w("fill"), "")
    return {
        "blocks": blocks.read(cell),
        "align": {"center": "horizon"}.get(
            value(properties, "vAlign", "top"), value(properties, "vAlign", "top")
        ),
        "inset": margins | _given(own),
        "fill": fill if len(fill) == 6 else "",
    }


def _margins(properties: Any | None) -> dict[str, float]:
    usual = {"top": 0.0, "bottom": 0.0, "left": _CELL_MARGIN, "right": _CELL_MARGIN}
    return usual | _given(None if properties is None else properties.find(w("tblCellMar")))


def _given(element: Any | None) -> dict[str, float]:
    out = {}
    for side in _SIDES:
        child = None if element is None else element.find(w(side))
        found = measure(child, "w")
        if found is not None:
            out[side] = found
    return out


def _borders(element: Any | None) -> dict[str, float]:
    """Rules by side, in points; a side that is not named is not in it, 0 is none."""
    out = {}
    for rule in () if element is None else element:
        name = rule.tag.rpartition("}")[2]
        none = rule.get(VAL, "none") in ("none", "nil")
        out[name] = 0.0 if none else points(rule, "sz", 0.2) * 2.5
    return out


def _cell_rules(
    cell: Any, table: dict[str, float], row: tuple[int, int], column: tuple[int, int, int]
) -> dict[str, float]:
    number, rows = row
    at, wide, columns = column
    inner = {
        "top": table.get("top" if number == 0 else "insideH", 0.0),
        "bottom": table.get("bottom" if number == rows - 1 else "insideH", 0.0),
        "left": table.get("left" if at == 0 else "insideV", 0.0),
        "right": table.get("right" if at + wide >= columns else "insideV", 0.0),
    }
    properties = cell.find(w("tcPr"))
    own = _borders(None if properties is None else properties.find(w("tcBorders")))
    return inner | {side: own[side] for side in _SIDES if side in own}


def _row_height(row: Any) -> list[Any]:
    given = row.find(f"{w('trPr')}/{w('trHeight')}")
    if given is None:
        return [0.0, "auto"]
    return [points(given, "val"), given.get(w("hRule"), "atLeast")]


def _heads(rows: list[Any]) -> int:
    """How many rows stand again at the head of each page."""
    count = 0
    for row in rows:
        if row.find(f"{w('trPr')}/{w('tblHeader')}") is None:
            break
        count += 1
    return count if count < len(rows) else 0
