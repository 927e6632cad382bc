"""Shows each table of the text as one object: a ruled grid as wide as the text.

Grids are made when they are first measured and kept while table, width, font, colours and the
numbers of the notes in them stay the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPyTextObject, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from drafter.model.nodes import Paragraph
from drafter.model.richtext import OBJECT
from drafter.ui.editor.char_formats import CharFormats
from drafter.ui.editor.grid import Dress, Stretch, TableGrid
from drafter.ui.editor.objects import InlineObjects, Label

__all__ = ["Inner", "TableObjects"]

_MOST = 60  # grids kept
_NARROWEST = 60.0


@dataclass(frozen=True, slots=True)
class Inner:
    """What is to be seen inside a table: words under formats, and the cell with this place."""

    marks: Sequence[Stretch] = ()
    cell: int | None = None


@dataclass(slots=True)
class _Kept:
    table: Paragraph | None = None
    dress: Dress | None = None
    labels: tuple[str, ...] = ()
    grid: TableGrid | None = None


class TableObjects(QPyTextObject):
    """Measures and paints the tables of one text. `inner` tells what to mark in one, by its id."""

    def __init__(
        self,
        edit: QTextEdit,
        formats: CharFormats,
        objects: InlineObjects,
        label: Label,
        inner: Callable[[str], Inner],
    ) -> None:
        super().__init__(edit)
        self._edit, self._formats, self._objects = edit, formats, objects
        self._label, self._inner = label, inner
        self._kept: dict[str, _Kept] = {}

    def grid(self, position: int) -> TableGrid | None:
        """The grid of the table at a position of the document, None where there is none."""
        document = self._edit.document()
        block = document.findBlock(position)
        if not block.isValid() or block.begin().atEnd():
            return None
        table = self._formats.table(self._formats.marks(block.begin().fragment()))
        return None if table is None else self._grid(table, document, position)

    def intrinsicSize(  # noqa: D102
        self,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> QSizeF:
        table = self._formats.table(self._formats.marks_of(format.toCharFormat()))
        if table is None:
            return QSizeF(1, 1)
        return self._grid(table, doc, posInDocument).size

    def drawObject(  # noqa: D102
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        table = self._formats.table(self._formats.marks_of(format.toCharFormat()))
        if table is None:
            return
        area = QRectF(rect)
        grid = self._grid(table, doc, posInDocument)
        clip = painter.clipBoundingRect() if painter.hasClipping() else area
        inner = self._inner(table.id)
        palette = self._edit.palette()
        if self._is_selected(posInDocument):
            # Qt lays the colour of the selection below the table, and half of it over it.
            painter.fillRect(area, palette.base())
        grid.paint(painter, area.topLeft(), clip, palette, inner.marks)
        if inner.cell is not None:
            cell = grid.cell_rect(inner.cell).translated(area.topLeft())
            _ring(painter, cell, palette.highlight().color())

    def _is_selected(self, position: int) -> bool:
        cursor = self._edit.textCursor()
        return cursor.selectionStart() <= position < cursor.selectionEnd()

    def _grid(self, table: Paragraph, document: QTextDocument, position: int) -> TableGrid:
        block = document.findBlock(position).blockFormat()
        page = document.rootFrame().frameFormat()
        room = document.textWidth() - page.leftMargin() - page.rightMargin()
        width = max(_NARROWEST, room - block.indent() * document.indentWidth() - 1)
        mirrored = block.layoutDirection() is Qt.LayoutDirection.RightToLeft
        palette = self._edit.palette()
        rule = _between(palette.text().color(), palette.base().color())
        font = document.defaultFont()
        dress = Dress(width, font, self._formats, self._objects, rule, mirrored)
        labels = self._labels(table)
        kept = self._kept.setdefault(table.id, _Kept())
        # Tables are compared by identity: it is done whenever something is painted.
        if (
            kept.grid is None
            or kept.table is not table
            or (kept.dress, kept.labels) != (dress, labels)
        ):
            kept.table, kept.dress, kept.labels = table, dress, labels
            kept.grid = TableGrid(table, dress)
            while len(self._kept) > _MOST:
                self._kept.pop(next(iter(self._kept)))
        return kept.grid

    def _labels(self, table: Paragraph) -> tuple[str, ...]:
        if OBJECT not in table.content.text:
            return ()
        return tuple(self._label(m.kind, m.value) for m in table.content.marks if m.is_object)


def _between(ink: QColor, paper: QColor) -> QColor:
    """The colour of the rules: quieter than the words, in every scheme."""
    return QColor(
        (ink.red() + paper.red()) // 2,
        (ink.green() + paper.green()) // 2,
        (ink.blue() + paper.blue()) // 2,
    )


def _ring(painter: QPainter, cell: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell.adjusted(-3, -3, 3, 3))
    painter.restore()
