"""The cells of a table on the screen: chosen with arrows and mouse, written in one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from drafter.model.foreign import label_of
from drafter.model.places import Selection
from drafter.model.richtext import EMPTY, FOREIGN, OBJECT
from drafter.model.table_edits import Area, areas_of, columns_of, row_inserted
from drafter.model.tables import BREAK, Cell, Row, Table, with_cell
from drafter.ui.editor.char_formats import INLINE, CharFormats
from drafter.ui.editor.columns import column_widths
from drafter.ui.editor.grid import fill_cell
from drafter.ui.editor.keys import types
from drafter.ui.editor.objects import InlineObjects
from drafter.ui.table.cell_edit import CellEdit, content_of, session_of
from drafter.ui.table.draft import Spot, TableDraft
from drafter.ui.text import tr

__all__ = ["Cells"]

_PLACE = Qt.ItemDataRole.UserRole
_PADDING = 0.4  # heights of a line between rule and words
_LOWEST = 1.9  # heights of a line that a row has at least
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class _Painter(QStyledItemDelegate):
    """Paints cells with their italics and notes."""

    def __init__(self, cells: Cells) -> None:
        super().__init__(cells)
        self._cells = cells

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.text = ""
        self._cells.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, self._cells
        )
        spot = index.data(_PLACE)
        if spot is None:
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        area = QRectF(option.rect)
        document = self._cells.words_of(spot, area.width())
        pad = self._cells.padding
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self._cells.palette())
        if chosen:
            palette.setColor(QPalette.ColorRole.Text, palette.highlightedText().color())
        context.palette = palette
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.left() + pad, area.top() + pad)
        document.documentLayout().draw(painter, context)
        painter.restore()


class Cells(QTableWidget):
    """Shows the table of a draft; `editor` is the cell that is being written in."""

    settled = Signal()
    """Another cell was chosen, or one was opened or left."""
    said = Signal(str)
    """A sentence for the user."""

    def __init__(
        self, draft: TableDraft, font: QFont, parent: QWidget | None = None, *, audit: bool = False
    ) -> None:
        super().__init__(parent)
        self.draft, self._audit = draft, audit
        self.editor: CellEdit | None = None
        self._opened: Spot = (0, 0)
        self._areas: dict[Spot, Area] = {}
        self._mapped: Table | None = None
        self._heights: dict[Spot, tuple[Cell, float, float]] = {}
        self._formats = CharFormats()
        self._objects = InlineObjects(self._formats, self._label, self)
        self._sheet_font = font
        self.padding = QFontMetricsF(font).height() * _PADDING
        self.setAccessibleName(tr("Cells"))
        self.setItemDelegate(_Painter(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setStyleSheet("QTableWidget { gridline-color: palette(mid); }")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.itemSelectionChanged.connect(self.settled)
        self.fill()

    def _label(self, kind: str, value: str) -> str:
        if kind == FOREIGN:
            return label_of(value, tr("picture"), tr("equation"))
        return self.draft.label(kind, value)

    # Showing

    def fill(self) -> None:
        """Show the table as it now is."""
        table = self.draft.table
        self.blockSignals(True)
        self.clearSpans()
        self.clear()
        self.setRowCount(len(table.rows))
        self.setColumnCount(columns_of(table))
        for number, row in enumerate(table.rows):
            for place, cell in enumerate(row.cells):
                self._put((number, place), cell)
        self.blockSignals(False)
        self._fit()

    def _put(self, spot: Spot, cell: Cell) -> None:
        area = self._area_of(spot)
        item = QTableWidgetItem(_plain(cell))
        item.setData(_PLACE, spot)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.setItem(area.top, area.left, item)
        down, across = area.bottom - area.top + 1, area.right - area.left + 1
        if down > 1 or across > 1:
            self.setSpan(area.top, area.left, down, across)

    def _area_of(self, spot: Spot) -> Area:
        table = self.draft.table
        if self._mapped is not table:
            self._mapped, self._areas = table, areas_of(table)
        return self._areas[spot]

    def words_of(self, spot: Spot, width: float) -> QTextDocument:
        """The words of a cell, laid out for a cell of this width."""
        row = self.draft.table.rows[spot[0]]
        return self._laid_out(row.cells[spot[1]], row, width)

    def _laid_out(self, cell: Cell, row: Row, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._sheet_font)
        document.documentLayout().registerHandler(INLINE, self._objects)
        document.setTextWidth(max(1.0, width - 2 * self.padding))
        fill_cell(document, cell, row, self._formats)
        return document

    def _fit(self) -> None:
        """Columns as wide as the table has them, rows as high as their words."""
        metrics = QFontMetricsF(self._sheet_font)
        room = self.viewport().width() - 1
        widths = column_widths(
            self.draft.table,
            room,
            lambda w: 1.15 * metrics.horizontalAdvance(w),
            2 * self.padding + 2,
        )
        for column, width in enumerate(widths):
            self.setColumnWidth(column, int(width))
        self._fit_rows()

    def _fit_rows(self) -> None:
        table = self.draft.table
        lowest = QFontMetricsF(self._sheet_font).height() * _LOWEST
        heights = [lowest] * len(table.rows)
        # Cells of one row first: the others need no more than what is lacking.
        spots = [(n, k) for n, row in enumerate(table.rows) for k in range(len(row.cells))]
        rows = [(self._area_of(spot), spot) for spot in spots]
        for area, spot in sorted(rows, key=lambda row: row[0].bottom - row[0].top):
            high = self._height(spot, area)
            lacking = high - sum(heights[area.top : area.bottom + 1])
            heights[area.bottom] += max(0.0, lacking)
        for number, height in enumerate(heights):
            if self.rowHeight(number) != int(height) + 1:
                self.setRowHeight(number, int(height) + 1)

    def _height(self, spot: Spot, area: Area) -> float:
        """How high the words of a cell are with their padding; measured once while they stay."""
        width = float(sum(self.columnWidth(c) for c in range(area.left, area.right + 1)))
        cell = self.draft.table.rows[spot[0]].cells[spot[1]]
        known = self._heights.get(spot)
        if known is None or known[0] is not cell or known[1] != width:
            high = self.words_of(spot, width).size().height() + 2 * self.padding + 1
            known = self._heights[spot] = (cell, width, high)
        return known[2]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    # Which cell

    def spot(self) -> Spot:
        """The cell that is written in, else the one with the focus."""
        if self.editor is not None:
            return self._opened
        return self._spot_at(max(0, self.currentRow()), max(0, self.currentColumn()))

    def _spot_at(self, row: int, column: int) -> Spot:
        table = self.draft.table
        self._area_of((0, 0))
        for spot, area in self._areas.items():
            if area.top <= row <= area.bottom and area.left <= column <= area.right:
                return spot
        last = min(row, len(table.rows) - 1)
        return last, len(table.rows[last].cells) - 1

    def area(self) -> Area:
        """What is chosen: the cell that is written in, else everything that is selected."""
        ranges = self.selectedRanges()
        own = self._area_of(self.spot())
        if self.editor is not None or not ranges:
            return own
        return Area(
            min(r.topRow() for r in ranges),
            min(r.leftColumn() for r in ranges),
            max(r.bottomRow() for r in ranges),
            max(r.rightColumn() for r in ranges),
        )

    def is_merged(self) -> bool:
        """Whether the cell that is written in, or has the focus, covers several places."""
        own = self._area_of(self.spot())
        return (own.top, own.left) != (own.bottom, own.right)

    # Writing in a cell

    def open(self, spot: Spot, *, at_end: bool = True) -> CellEdit:
        """Write in a cell."""
        self.close_cell()
        table = self.draft.table
        row = min(spot[0], len(table.rows) - 1)
        spot = row, min(spot[1], len(table.rows[row].cells) - 1)
        area = self._area_of(spot)
        cell = table.rows[spot[0]].cells[spot[1]]
        session = session_of(cell, self.draft.stage, self.draft)
        edit = CellEdit(session, self._label, cell.align, audit=self._audit)
        edit.setObjectName("cell")
        edit.set_font(self._sheet_font)
        ems = self.padding / edit.surface.look.em
        edit.set_page(sides=ems, ends=ems)
        edit.changed.connect(self._take)
        edit.moved.connect(self.move_on)
        edit.crossed.connect(self._cross)
        edit.left.connect(self.leave)
        edit.refused.connect(self.said)
        edit.undo_wanted.connect(self.undo)
        edit.redo_wanted.connect(self.redo)
        edit.caret_moved.connect(self.settled)
        self.editor, self._opened = edit, spot
        self.setCurrentCell(area.top, area.left)
        self.clearSelection()
        self.setCellWidget(area.top, area.left, edit)
        last = len(session.document.paragraphs) - 1
        if at_end:
            session.select(Selection.at(last, len(session.document.paragraphs[last].content)))
        edit.set_selection(session.state.selection)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit()
        return edit

    def close_cell(self) -> None:
        """End writing; what was written has been taken already."""
        edit, self.editor = self.editor, None
        if edit is None:
            return
        edit.composition.finish()
        for signal in (edit.changed, edit.caret_moved):
            signal.disconnect()
        area = self._area_of(self._opened)
        self.removeCellWidget(area.top, area.left)
        self.settled.emit()

    def leave(self) -> None:
        """From writing to choosing cells."""
        spot = self.spot()
        self.close_cell()
        self.choose(spot)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, spot: Spot) -> None:
        """Choose one cell."""
        area = self._area_of(spot)
        self.setCurrentCell(area.top, area.left)

    def _take(self) -> None:
        """What was written in the cell becomes the table's."""
        edit = self.editor
        if edit is None:
            return
        document, spot = edit.session.document, self._opened
        content = content_of(document.paragraphs)
        table = with_cell(self.draft.table, spot[0], spot[1], content)
        self.draft.change(table, spot, around=document, key=edit)
        area = self._area_of(spot)
        item = self.item(area.top, area.left)
        if item is not None:
            item.setText(_plain(table.rows[spot[0]].cells[spot[1]]))
        self._fit_rows()

    def clear_chosen(self) -> None:
        """Take the words out of the chosen cells."""
        area, table = self.area(), self.draft.table
        for number, row in enumerate(table.rows):
            for place in range(len(row.cells)):
                own = self._area_of((number, place))
                rows = area.top <= own.top <= area.bottom
                if rows and area.left <= own.left <= area.right:
                    table = with_cell(table, number, place, EMPTY)
        spot = self.spot()
        self.draft.change(table, spot)
        self.fill()
        self.choose(spot)

    # Going from cell to cell

    def move_on(self, step: int) -> None:
        """Write in the next cell; behind the last one a row is added."""
        table = self.draft.table
        spots = [(n, k) for n, row in enumerate(table.rows) for k in range(len(row.cells))]
        at = spots.index(self.spot()) + step
        if at < 0:
            return
        self.close_cell()
        if at >= len(spots):
            self.draft.change(row_inserted(table, len(table.rows)), (len(table.rows), 0))
            self.fill()
            self.open((len(table.rows), 0))
            return
        self.open(spots[at])

    def _cross(self, key: Qt.Key) -> None:
        """An arrow at the edge of a cell goes on into the one beside it."""
        area = self._area_of(self.spot())
        down, across = _STEPS[key]
        row = area.bottom + 1 if down > 0 else area.top + min(0, down)
        column = area.right + 1 if across > 0 else area.left + min(0, across)
        if 0 <= row < self.rowCount() and 0 <= column < self.columnCount():
            self.open(self._spot_at(row, column), at_end=key in (Qt.Key.Key_Left, Qt.Key.Key_Up))

    # The past

    def undo(self) -> None:
        """Take back the last step: in the cell first, then of the table."""
        edit = self.editor
        if edit is not None and edit.session.undo_label is not None:
            edit.undo()
        elif self.draft.can_undo:
            self._go(self.draft.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        edit = self.editor
        if edit is not None and edit.session.redo_label is not None:
            edit.redo()
        elif self.draft.can_redo:
            self._go(self.draft.redo)

    def _go(self, step: Callable[[], bool]) -> None:
        was_open = self.editor is not None
        before = self.draft.stage
        self.close_cell()
        step()
        self.fill()
        spot = before.spot if before.spot[0] < len(self.draft.table.rows) else self.draft.stage.spot
        if was_open:
            self.open(spot)
        else:
            self.choose((min(spot[0], self.rowCount() - 1), 0))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = event.key()
        if key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open(self.spot())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.move_on(1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_chosen()
        elif types(event):
            QApplication.sendEvent(self.open(self.spot()), event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.close_cell()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not event.modifiers() and len(self.selectedItems()) == 1:
            self._open_at(event.position().toPoint())

    def _open_at(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            edit = self.open(self._spot_at(index.row(), index.column()))
            inside = edit.viewport().mapFrom(self.viewport(), point)
            edit.jump(edit.place_at(inside))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(860, 420)


def _plain(cell: Cell) -> str:
    """What a screen reader hears of a cell."""
    return cell.content.text.replace(BREAK, "\n").replace(OBJECT, "")
