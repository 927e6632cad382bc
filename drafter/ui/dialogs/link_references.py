"""Typed references found in the text, to be made genuine ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.text import tr

__all__ = ["LinkReferences"]


class LinkReferences(QDialog):
    """Rows of where a reference stands and what it means; each can be left out."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Typed references"))
        self.resize(760, 420)
        words = (
            tr("Ticked references become genuine: they show the number their paragraph has.")
            if rows
            else tr(
                "No typed reference says without doubt which paragraph it means. Found are words"
                " such as “paragraph 3 (b) above” or “paragraph 2 of the present decision”."
            )
        )
        said = QLabel(words)
        said.setWordWrap(True)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(tr("Typed references"))
        self._tree.setRootIsDecorated(False)
        self._tree.setHeaderLabels([tr("Where"), tr("What it means")])
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._items = [self._row(row) for row in rows]
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&Make Them Follow"))
        box.button(buttons.Ok).setEnabled(bool(rows))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self._tree, 1)
        column.addWidget(box)

    def _row(self, row: tuple[str, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._tree, list(row))
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setToolTip(0, row[0])
        item.setToolTip(1, row[1])
        return item

    @property
    def ticked(self) -> list[int]:
        """The numbers of the rows that are ticked."""
        return [
            number
            for number, item in enumerate(self._items)
            if item.checkState(0) is Qt.CheckState.Checked
        ]
