"""How large a new table shall be."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from drafter.model.table_edits import blank_table
from drafter.model.tables import Table
from drafter.ui.text import tr

__all__ = ["NewTable"]

_ROWS, _COLUMNS = 500, 63  # Word allows no more columns


class NewTable(QDialog):
    """Asks for rows and columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Table"))
        self._rows = _number(3, _ROWS, tr("Rows"))
        self._columns = _number(3, _COLUMNS, tr("Columns"))
        self._head = QCheckBox(tr("The first row is a &heading, repeated on each page"))
        self._head.setChecked(True)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(tr("&Rows"), self._rows)
        form.addRow(tr("&Columns"), self._columns)
        form.addRow(self._head)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(box)
        self._rows.selectAll()

    @property
    def table(self) -> Table:
        """An empty table of that size."""
        rows, columns = self._rows.value(), self._columns.value()
        return blank_table(rows, columns, head=self._head.isChecked())


def _number(value: int, most: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(1, most)
    made.setValue(value)
    made.setAccessibleName(name)
    return made
