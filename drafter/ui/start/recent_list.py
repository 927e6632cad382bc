"""The documents opened last, with a pin for those that shall stay on top."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from drafter.storage.recent import Recent, forget, pin, recent
from drafter.ui.icons import icon
from drafter.ui.text import tr

__all__ = ["RecentList"]

_ENTRY = Qt.ItemDataRole.UserRole


class RecentList(QWidget):
    """Tells which document is wanted."""

    wanted = Signal(object)
    """The path of the document to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setObjectName("recent")
        self._list.setAccessibleName(tr("Documents opened last"))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._menu)
        self._list.itemActivated.connect(self._open)
        self._list.itemClicked.connect(self._open)
        empty = QLabel(
            tr("Documents that you open or save will stand here, to go on with at a click.")
        )
        empty.setObjectName("empty")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        holder = QVBoxLayout(self)
        holder.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(empty)
        holder.addLayout(self._stack)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now."""
        self._list.clear()
        for entry in recent():
            item = QListWidgetItem(f"{entry.path.name}\n{_folder(entry.path)}", self._list)
            item.setData(_ENTRY, entry)
            item.setToolTip(str(entry.path))
            if entry.pinned:
                item.setIcon(icon("pin", self.palette()))
        self._stack.setCurrentIndex(0 if self._list.count() else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        entry = self._current()
        if entry is not None and event.key() == Qt.Key.Key_Delete:
            forget(entry.path)
            self.refresh()
        else:
            super().keyPressEvent(event)

    def _current(self) -> Recent | None:
        chosen = self._list.selectedItems()
        entry = chosen[0].data(_ENTRY) if chosen else None
        return entry if isinstance(entry, Recent) else None

    def _open(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if isinstance(entry, Recent):
            self.wanted.emit(entry.path)

    def _menu(self, point: QPoint) -> None:
        item = self._list.itemAt(point)
        entry = item.data(_ENTRY) if item is not None else None
        if not isinstance(entry, Recent):
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        words = tr("Unpin") if entry.pinned else tr("Pin to the Top")
        menu.addAction(words).triggered.connect(lambda: self._pin(entry))
        menu.addAction(tr("Take off the List")).triggered.connect(lambda: self._forget(entry))
        menu.popup(self._list.viewport().mapToGlobal(point))

    def _pin(self, entry: Recent) -> None:
        pin(entry.path, pinned=not entry.pinned)
        self.refresh()

    def _forget(self, entry: Recent) -> None:
        forget(entry.path)
        self.refresh()


def _folder(path: Path) -> str:
    """The folder as people know it, from their own on."""
    home, folder = Path.home(), path.parent
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
