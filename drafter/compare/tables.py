"""Tables against each other: rows aligned, cells compared word by word.

Where the grid itself changed (columns, cells that reach over others) the old table goes and the
new one comes, row by row, in one table: Word has no revision for less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from drafter.compare.likeness import bag, likeness
from drafter.compare.revising import Reviser, marked_through
from drafter.model.nodes import Paragraph
from drafter.model.richtext import DELETION, INSERTION, RichText
from drafter.model.tables import BREAK, Row, Table, table_of, with_table

__all__ = ["merged", "whole"]

_ALIKE = 0.3


def whole(paragraph: Paragraph, kind: str, record: str) -> Paragraph:
    """A table all rows of which came or went."""
    table = table_of(paragraph)
    rows = tuple(_whole_row(row, kind, record) for row in table.rows)
    return with_table(paragraph, replace(table, rows=rows))


def _whole_row(row: Row, kind: str, record: str) -> Row:
    cells = tuple(
        replace(c, content=_without_breaks(marked_through(c.content, kind, record)))
        for c in row.cells
    )
    if kind == INSERTION:
        return replace(row, cells=cells, inserted=record)
    return replace(row, cells=cells, deleted=record)


def _without_breaks(content: RichText) -> RichText:
    """Ends of paragraphs go with the row; marks over them would join what rejecting leaves."""
    for at, sign in enumerate(content.text):
        if sign == BREAK:
            content = content.unmarked(at, at + 1, INSERTION).unmarked(at, at + 1, DELETION)
    return content


def merged(old: Paragraph, new: Paragraph, reviser: Reviser) -> Paragraph:
    """Both tables as one."""
    before, after = table_of(old), table_of(new)
    if before.rows == after.rows:
        return new
    rows: list[Row] = []
    if _is_plain(before) and _is_plain(after):
        for i, j in _pairs(before.rows, after.rows):
            rows.append(_row(before, after, i, j, reviser))
    else:
        rows = [_whole_row(r, DELETION, reviser.new()) for r in before.rows]
        rows += [_whole_row(r, INSERTION, reviser.new()) for r in after.rows]
    return with_table(new, replace(after, rows=tuple(rows)))


def _is_plain(table: Table) -> bool:
    return all(c.down == 1 for r in table.rows for c in r.cells)


def _row(before: Table, after: Table, i: int | None, j: int | None, reviser: Reviser) -> Row:
    if i is None:
        assert j is not None
        return _whole_row(after.rows[j], INSERTION, reviser.new())
    if j is None:
        return _whole_row(before.rows[i], DELETION, reviser.new())
    cells = tuple(
        replace(b, content=reviser.merged(a.content, b.content))
        for a, b in zip(before.rows[i].cells, after.rows[j].cells, strict=True)
    )
    return replace(after.rows[j], cells=cells)


def _pairs(old: Sequence[Row], new: Sequence[Row]) -> list[tuple[int | None, int | None]]:
    """Rows in order: equal ones first, between them those that are alike, one by one."""
    a = [tuple(c.content.text for c in r.cells) for r in old]
    b = [tuple(c.content.text for c in r.cells) for r in new]
    out: list[tuple[int | None, int | None]] = []
    for name, i, k, j, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if name == "equal" and all(
            _may_pair(x, y) for x, y in zip(old[i:k], new[j:m], strict=True)
        ):
            out += zip(range(i, k), range(j, m), strict=True)
            continue
        while i < k and j < m and _alike(old[i], new[j]):
            out.append((i, j))
            i, j = i + 1, j + 1
        out += [(n, None) for n in range(i, k)]
        out += [(None, n) for n in range(j, m)]
    return out


def _alike(a: Row, b: Row) -> bool:
    words = (bag(" ".join(c.content.text for c in r.cells)) for r in (a, b))
    return _may_pair(a, b) and likeness(*words) >= _ALIKE


def _may_pair(a: Row, b: Row) -> bool:
    """Whether a row can be shown as the other changed: the same cells, whatever is in them."""
    return _grid(a) == _grid(b)


def _grid(row: Row) -> tuple[object, ...]:
    return (row.skip, row.head, tuple((c.across, c.align) for c in row.cells))
