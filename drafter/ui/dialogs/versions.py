"""Named versions kept in the document: keep one, look at one, go back to one, remove one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.model.nodes import Version
from drafter.ui.dates import when_words
from drafter.ui.text import tr

__all__ = ["Deeds", "Versions"]

_VERSION = Qt.ItemDataRole.UserRole


class Deeds:
    """What the dialog can do with versions; each is a step to undo, or opens a window."""

    def __init__(
        self,
        keep: Callable[[str], object],
        show: Callable[[Version], object],
        restore: Callable[[Version], object],
        remove: Callable[[Version], object],
    ) -> None:
        self.keep, self.show, self.restore, self.remove = keep, show, restore, remove


class Versions(QDialog):
    """Lists the versions of a document, the newest first. `versions()` tells what there is now."""

    def __init__(
        self,
        versions: Callable[[], Sequence[Version]],
        deeds: Deeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Versions"))
        self.resize(560, 420)
        self._versions, self._deeds = versions, deeds
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("Name, such as: as sent to the Bureau"))
        self._name.setAccessibleName(tr("Name of the version"))
        self._name.textChanged.connect(lambda _: self._settle())
        self._name.returnPressed.connect(self._keep)
        self._keep_button = QPushButton(tr("&Keep This Version"))
        self._keep_button.clicked.connect(self._keep)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Versions"))
        self._list.itemSelectionChanged.connect(self._settle)
        self._empty = QLabel(
            tr("A version is the text as it is now, kept in the file under a name.")
        )
        self._empty.setWordWrap(True)
        self._empty.setObjectName("empty")
        self._buttons = [
            self._button(tr("&Open Beside"), deeds.show, close=False),
            self._button(tr("&Go Back to It"), deeds.restore, close=True),
            self._button(tr("&Remove"), deeds.remove, close=False),
        ]
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._name, 1)
        above.addWidget(self._keep_button)
        below = QHBoxLayout()
        for button in self._buttons:
            below.addWidget(button)
        below.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        below.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addLayout(below)

    def _button(self, words: str, deed: Callable[[Version], object], *, close: bool) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._act(deed, close=close))
        return button

    def _chosen(self) -> Version | None:
        chosen = self._list.selectedItems()
        version = chosen[0].data(_VERSION) if chosen else None
        return version if isinstance(version, Version) else None

    def _act(self, deed: Callable[[Version], object], *, close: bool) -> None:
        version = self._chosen()
        if version is None:
            return
        deed(version)
        if close:
            self.accept()
        else:
            self._fill()

    def _keep(self) -> None:
        if self._name.text().strip():
            self._deeds.keep(self._name.text())
            self._name.clear()
            self._fill()

    def _fill(self) -> None:
        self._list.clear()
        versions = self._versions()
        for version in reversed(versions):
            item = QListWidgetItem(f"{version.name}\n{when_words(version.when)}", self._list)
            item.setData(_VERSION, version)
            item.setSizeHint(QSize(0, 2 * self._list.fontMetrics().height() + 10))
        self._empty.setVisible(not versions)
        self._settle()

    def _settle(self) -> None:
        self._keep_button.setEnabled(bool(self._name.text().strip()))
        for button in self._buttons:
            button.setEnabled(self._chosen() is not None)
