"""One of many, picked by typing a few letters: a paragraph to refer to, a note to cite again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.text import tr

__all__ = ["Choice", "Pick"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: what is returned, what it reads as, how deep it hangs."""

    key: str
    text: str
    depth: int = 0


class Pick(QDialog):
    """Choices with a line that narrows them; `option` adds a box to tick."""

    def __init__(
        self, title: str, choices: Sequence[Choice], parent: QWidget | None = None, option: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 420)
        self._line = QLineEdit()
        self._line.setPlaceholderText(tr("Type a number or a few words"))
        self._line.setAccessibleName(tr("Narrow the list"))
        self._line.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        for choice in choices:
            item = QListWidgetItem("\u2003" * choice.depth + choice.text, self._list)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            # As wide as the list, so that a long row ends in dots and nothing scrolls sideways.
            item.setSizeHint(QSize(0, self._list.fontMetrics().height() + 6))
        self._option = QCheckBox(option)
        self._option.setVisible(bool(option))
        buttons = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._box.button(buttons.Ok).setText(tr("&Insert"))
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        for widget in (self._line, self._list, self._option, self._box):
            column.addWidget(widget)
        self._line.textChanged.connect(self._narrow)
        self._line.installEventFilter(self)
        self._list.itemActivated.connect(self.accept)
        self._list.currentItemChanged.connect(self._settle)
        self._narrow("")

    @property
    def key(self) -> str:
        """The key of the chosen row, "" if there is none."""
        row = self._list.currentRow()
        if row < 0 or self._list.isRowHidden(row):
            return ""
        return str(self._list.item(row).data(Qt.ItemDataRole.UserRole))

    @property
    def ticked(self) -> bool:
        """Whether the option is ticked."""
        return self._option.isChecked()

    def _rows(self) -> list[QListWidgetItem]:
        return [self._list.item(i) for i in range(self._list.count())]

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._rows():
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in wanted))
        if not self.key:
            first = next((item for item in self._rows() if not item.isHidden()), None)
            if first is not None:
                self._list.setCurrentItem(first)
        self._settle()

    def _settle(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, step: int) -> None:
        shown = [item for item in self._rows() if not item.isHidden()]
        current = self._list.currentItem()
        if current in shown:
            at = shown.index(current) + step
            self._list.setCurrentItem(shown[max(0, min(at, len(shown) - 1))])
