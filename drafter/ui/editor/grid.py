"""A table laid out for one width: its words wrapped in a ruled grid, as the reader will see it.

The grid is derived from the table, like everything that is painted, and nothing is typed into it.
It knows where each place of the paragraph's content lies, and what place lies under a point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import DELETION, INSERTION, RichText
from drafter.model.tables import BREAK, Cell, Row, Table, places, table_of
from drafter.ui.editor.char_formats import INLINE, CharFormats, runs
from drafter.ui.editor.columns import column_count, column_widths
from drafter.ui.editor.offsets import points, units

__all__ = ["ALIGNED", "Dress", "Stretch", "TableGrid", "fill_cell"]

_PADDING = 0.3  # heights of a line between rule and words
_BOLD = 1.15  # how much longer a word in bold is, at most
_TIGHT = 0.14  # where many columns leave little room
_SIZES = ((10, 0.66), (6, 0.8), (0, 0.9))  # from so many columns on, of the text around
ALIGNED = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "left": Qt.AlignmentFlag.AlignLeft,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the content, from one offset to another, under a format."""

    start: int
    end: int
    look: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Dress:
    """How a grid looks: as wide as `width`, words in `font`, lines in the colour `rule`.

    `formats` and `objects` are those of the text around, so that its marks look alike here.
    """

    width: float
    font: QFont
    formats: CharFormats
    objects: QObject
    rule: QColor
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class _Spot:
    """One cell: its words in the content, and where it stands in the grid."""

    start: int
    content: RichText
    row: int
    column: int

    @property
    def end(self) -> int:
        return self.start + len(self.content)


def fill_cell(document: QTextDocument, cell: Cell, row: Row, formats: CharFormats) -> None:
    """Write the words of one cell into a document of its own."""
    _write(QTextCursor(document), cell, row, formats)


def _write(cursor: QTextCursor, cell: Cell, row: Row, formats: CharFormats) -> None:
    block = QTextBlockFormat()
    if cell.align in ALIGNED:
        block.setAlignment(ALIGNED[cell.align] | Qt.AlignmentFlag.AlignAbsolute)
    cursor.setBlockFormat(block)
    more = {(INSERTION, row.inserted)} if row.inserted else set()
    more |= {(DELETION, row.deleted)} if row.deleted else set()
    for text, marks in runs(cell.content):
        char_format = formats.of(Kind.TABLE, 0, marks | more)
        for nth, piece in enumerate(text.split(BREAK)):
            if nth:
                cursor.insertBlock(block)
            cursor.insertText(piece, char_format)


class TableGrid:
    """The grid of one table. Lengths are pixels, offsets code points of the content."""

    def __init__(self, paragraph: Paragraph, dress: Dress) -> None:
        self._formats = dress.formats
        self._spots: list[_Spot] = []
        self._document = QTextDocument()
        document = self._document
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        smaller = QFont(dress.font)
        table = table_of(paragraph)
        size = next(size for least, size in _SIZES if table.columns >= least)
        smaller.setPointSizeF(dress.font.pointSizeF() * size)
        document.setDefaultFont(smaller)
        if dress.mirrored:
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            document.setDefaultTextOption(option)
        document.documentLayout().registerHandler(INLINE, dress.objects)
        self._table = self._build(table, dress)
        document.setTextWidth(dress.width)
        self.size = document.documentLayout().frameBoundingRect(self._table).size()

    # Building

    def _build(self, table: Table, dress: Dress) -> QTextTable:
        starts = places(table)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        made = cursor.insertTable(len(table.rows), column_count(table), self._format(table, dress))
        offset = 0
        for number, (row, at) in enumerate(zip(table.rows, starts, strict=True)):
            for cell, column in zip(row.cells, at, strict=True):
                self._spots.append(_Spot(offset, cell.content, number, column))
                offset += len(cell.content) + 1
                down = min(cell.down, len(table.rows) - number)
                if cell.across > 1 or down > 1:
                    made.mergeCells(number, column, down, cell.across)
                start = made.cellAt(number, column).firstCursorPosition()
                _write(start, cell, row, self._formats)
        cursor.endEditBlock()
        return made

    def _format(self, table: Table, dress: Dress) -> QTextTableFormat:
        metrics = QFontMetricsF(self._document.defaultFont())
        padding = metrics.height() * (_TIGHT if table.columns >= _SIZES[0][0] else _PADDING)
        made = QTextTableFormat()
        made.setBorderCollapse(True)
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(dress.rule)
        made.setCellPadding(padding)
        made.setCellSpacing(0)
        made.setMargin(0)
        rules = column_count(table) + 1
        widths = column_widths(
            table,
            dress.width - rules,
            lambda w: _BOLD * metrics.horizontalAdvance(w),
            2 * padding + 2,
        )
        kind = QTextLength.Type.FixedLength
        made.setWidth(QTextLength(kind, sum(widths) + rules))
        made.setColumnWidthConstraints([QTextLength(kind, w) for w in widths])
        return made

    # Places

    def _spot(self, offset: int) -> _Spot:
        return next((s for s in self._spots if offset <= s.end), self._spots[-1])

    def _position(self, offset: int) -> int:
        """The position in the grid's document of a place in the content."""
        spot = self._spot(offset)
        first = self._table.cellAt(spot.row, spot.column).firstPosition()
        return first + units(spot.content.text, max(0, offset - spot.start))

    def offset_at(self, point: QPointF) -> int:
        """The place in the content under, or next to, a point of the grid."""
        position = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        cell = self._table.cellAt(max(0, position))
        if not cell.isValid():
            return self._spots[-1].end if point.y() > self.size.height() / 2 else 0
        for spot in self._spots:
            if (spot.row, spot.column) == (cell.row(), cell.column()):
                return spot.start + points(spot.content.text, position - cell.firstPosition())
        return 0

    def cell_rect(self, offset: int) -> QRectF:
        """Where the cell with a place of the content lies in the grid."""
        spot = self._spot(offset)
        cell = self._table.cellAt(spot.row, spot.column)
        layout = self._document.documentLayout()
        return layout.blockBoundingRect(cell.firstCursorPosition().block()).united(
            layout.blockBoundingRect(cell.lastCursorPosition().block())
        )

    # Painting

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        clip: QRectF,
        palette: QPalette,
        marks: Sequence[Stretch],
    ) -> None:
        """Paint the grid with its corner at `at`, what lies in `clip` at least."""
        painter.save()
        painter.translate(at)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = palette
        context.clip = clip.translated(-at)
        context.selections = [self._selection(m) for m in marks]
        painter.setClipRect(
            QRectF(QPointF(0, 0), self.size).adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip
        )
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _selection(self, mark: Stretch) -> QAbstractTextDocumentLayout.Selection:
        made = QAbstractTextDocumentLayout.Selection()
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._position(mark.start))
        cursor.setPosition(self._position(mark.end), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format = mark.look
        return made
