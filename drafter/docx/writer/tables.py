"""Tables of the draft as tables of Word: cells, merges, heads, and rows that changed."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.docx.looks import AUTO_WIDTH, BORDERS, CELL, ROW, TABLE, WIDTH, placed, sound_look
from drafter.docx.writer.inline import Inline, room_for
from drafter.model.richtext import DELETION, INSERTION, RichText
from drafter.model.tables import BREAK, Cell, Row, Table

__all__ = ["table_xml"]


_NEUTRAL = '<w:hidden w:val="0"/>'


@dataclass(slots=True)
class _Span:
    """A cell that goes on below. `left`: rows still to come."""

    left: int
    across: int


def table_xml(table: Table, style: str, inline: Inline, column: tuple[int, int] = (0, 0)) -> str:
    """`w:tbl`; `style` is the id of the style of its paragraphs, ready for an attribute.

    `column`: where the text stands and how wide it is, in twips. A table of which nothing is known
    fills it; 0 wide: it begins at the margin.
    """
    columns = max(table.columns, 1)
    left, width = column
    if table.look or table.widths or not width:
        properties, width = _properties(table), WIDTH
    else:
        properties = placed(left)
    widths = table.widths if len(table.widths) == columns else (width // columns,) * columns
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    below: dict[int, _Span] = {}
    rows = []
    for number, row in enumerate(table.rows):
        cells = _Cells(inline, style, len(table.rows) - number)
        rows.append(cells.row(row, below))
    return (
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def _properties(table: Table) -> str:
    look = sound_look(table.look, TABLE)
    look.setdefault("tblW", AUTO_WIDTH)
    look.setdefault("tblBorders", BORDERS)
    return "".join(look[name] for name in TABLE if name in look)


@dataclass(frozen=True, slots=True)
class _Cells:
    """Writes one row; `rows` is how many there are from here on."""

    inline: Inline
    style: str
    rows: int

    def row(self, row: Row, below: dict[int, _Span]) -> str:
        out: list[str] = []
        column = row.skip
        for cell in row.cells:
            column = self._covered(column, below, out)
            out.append(self._cell(cell))
            if cell.down > 1 and self.rows > 1:
                below[column] = _Span(min(cell.down, self.rows) - 1, cell.across)
            column += cell.across
        self._covered(column, below, out)
        return f"<w:tr>{self._row_properties(row)}{''.join(out)}</w:tr>"

    def _covered(self, column: int, below: dict[int, _Span], out: list[str]) -> int:
        """Cells that those above go on in, from this column on; the next free column."""
        while column in below and below[column].left:
            span = below[column]
            span.left -= 1
            if not span.left:
                del below[column]
            merged = f"{_across(span.across)}<w:vMerge/>"
            paragraph = f'<w:p><w:pPr><w:pStyle w:val="{self.style}"/></w:pPr></w:p>'
            out.append(f"<w:tc><w:tcPr>{merged}</w:tcPr>{paragraph}</w:tc>")
            column += span.across
        return column

    def _row_properties(self, row: Row) -> str:
        look = sound_look(row.look, ROW)
        skip = f'<w:gridBefore w:val="{row.skip}"/>' if row.skip else ""
        head = "<w:tblHeader/>" if row.head else ""
        before = "".join(look[n] for n in ROW[:-1] if n in look)
        after = look.get("jc", "")
        revised = self.inline.review.row(row.inserted, row.deleted)
        # The format asks for a setting before what says that the row came or went.
        inside = (skip + before + head + after or (_NEUTRAL if revised else "")) + revised
        return f"<w:trPr>{inside}</w:trPr>" if inside else ""

    def _cell(self, cell: Cell) -> str:
        look = sound_look(cell.look, CELL)
        merge = '<w:vMerge w:val="restart"/>' if cell.down > 1 and self.rows > 1 else ""
        properties = look.get("tcW", "") + _across(cell.across) + merge
        properties += "".join(look[n] for n in CELL[1:] if n in look)
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{self._paragraphs(cell)}</w:tc>"

    def _paragraphs(self, cell: Cell) -> str:
        side = f'<w:jc w:val="{cell.align}"/>' if cell.align in ("center", "right") else ""
        rows = []
        start = 0
        content = cell.content
        for end in (*(i for i, c in enumerate(content.text) if c == BREAK), len(content.text)):
            revised = self._end(content, end)
            line = content.slice(start, end)
            properties = f'<w:pStyle w:val="{self.style}"/>{room_for(line)}{side}{revised}'
            inside = self.inline.content(line)
            # What a comment or a move says of the end itself is passed over.
            self.inline.skip(content.slice(end, end + 1))
            rows.append(f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>")
            start = end + 1
        return "".join(rows)

    def _end(self, content: RichText, at: int) -> str:
        values = content.values_at(at) if at < len(content.text) else {}
        signs = self.inline.review.row(values.get(INSERTION, ""), values.get(DELETION, ""))
        return f"<w:rPr>{signs}</w:rPr>" if signs else ""


def _across(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
