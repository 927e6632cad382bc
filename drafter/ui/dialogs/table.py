"""A table of the draft, cell by cell: words, italics and notes in the one-line notation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.notation import parse_text, write_text
from drafter.model.richtext import EMPTY, RichText
from drafter.model.tables import BREAK, Cell, Table, places, row_added, row_removed, with_cell
from drafter.ui.text import tr

__all__ = ["TableDialog", "cell_text", "with_text"]

_PLACE = Qt.ItemDataRole.UserRole


def cell_text(cell: Cell) -> str:
    """The paragraphs of a cell as lines of notation: `_italic_`, `*bold*`, `[^n1]` a note."""
    return "\n".join(write_text(p) for p in cell.paragraphs)


def with_text(cell: Cell, text: str) -> RichText:
    """The content for what was written in a cell; what was not touched stays as it is."""
    if text == cell_text(cell):
        return cell.content
    content = EMPTY
    for n, line in enumerate(text.split("\n")):
        content = content + (RichText(BREAK) if n else EMPTY) + parse_text(line)
    return content


class TableDialog(QDialog):
    """Edits a table; `table` is what it has become."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Table"))
        self.resize(860, 480)
        self.table = table
        self._grid = QTableWidget()
        self._grid.setAccessibleName(tr("Cells"))
        self._grid.setWordWrap(True)
        self._grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._grid.itemChanged.connect(self._on_change)
        add, remove = QPushButton(tr("&Row Below")), QPushButton(tr("R&emove Row"))
        add.clicked.connect(self._add)
        remove.clicked.connect(self._remove)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addWidget(remove)
        foot.addStretch(1)
        foot.addWidget(box)
        hint = QLabel(
            tr("_Words_ between underscores are in italics; marks such as [^n1] are footnotes.")
        )
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.addWidget(self._grid, 1)
        column.addWidget(hint)
        column.addLayout(foot)
        self._fill()

    def _fill(self) -> None:
        grid = self._grid
        grid.blockSignals(True)
        grid.clear()
        grid.setRowCount(len(self.table.rows))
        grid.setColumnCount(self.table.columns)
        grid.clearSpans()
        for number, columns in enumerate(places(self.table)):
            for place, column in enumerate(columns):
                self._put(number, column, place, self.table.rows[number].cells[place])
        grid.resizeRowsToContents()
        grid.blockSignals(False)

    def _put(self, row: int, column: int, place: int, cell: Cell) -> None:
        item = QTableWidgetItem(cell_text(cell))
        item.setData(_PLACE, place)
        font = item.font()
        font.setBold(self.table.rows[row].head)
        item.setFont(font)
        self._grid.setItem(row, column, item)
        down = min(cell.down, len(self.table.rows) - row)
        if cell.across > 1 or down > 1:
            self._grid.setSpan(row, column, down, cell.across)

    def _on_change(self, item: QTableWidgetItem) -> None:
        place = item.data(_PLACE)
        if place is None:
            return
        cell = self.table.rows[item.row()].cells[place]
        self.table = with_cell(self.table, item.row(), place, with_text(cell, item.text()))

    def _add(self) -> None:
        at = self._grid.currentRow()
        self.table = row_added(self.table, at if at >= 0 else len(self.table.rows) - 1)
        self._fill()

    def _remove(self) -> None:
        at = self._grid.currentRow()
        less = row_removed(self.table, at) if at >= 0 else None
        if less is not None:
            self.table = less
            self._fill()
