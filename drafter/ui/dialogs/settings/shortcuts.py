"""Which keys do what: every action with its shortcut, changed by pressing the new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.settings import Settings
from drafter.ui.actions import ROWS, keys_of
from drafter.ui.menus import MENU_TITLES
from drafter.ui.text import tr

__all__ = ["ShortcutList"]

_PREFIX = "shortcut."
_ID = Qt.ItemDataRole.UserRole
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutList(QWidget):
    """All actions by menu; `changed` tells key and new value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(tr("Actions"))
        self._tree.setHeaderLabels([tr("Action"), tr("Keys")])
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.currentItemChanged.connect(self._show_current)
        search = QLineEdit()
        search.setPlaceholderText(tr("Look for an action or its keys"))
        search.setAccessibleName(tr("Look for an action or its keys"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filter)
        self._edit = QKeySequenceEdit()
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.setAccessibleName(tr("Press the new keys"))
        self._edit.editingFinished.connect(self._take)
        self._usual = QPushButton(tr("Usual Keys"))
        self._usual.clicked.connect(self._reset)
        self._said = QLabel()
        self._said.setForegroundRole(QPalette.ColorRole.BrightText)
        self._said.setWordWrap(True)
        across = QHBoxLayout()
        across.addWidget(QLabel(tr("New keys:")))
        across.addWidget(self._edit, 1)
        across.addWidget(self._usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(search)
        column.addWidget(self._tree, 1)
        column.addLayout(across)
        column.addWidget(self._said)
        self._fill()

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for row in ROWS:
            if row.menu not in groups:
                title = tr(MENU_TITLES[row.menu]).replace("&", "")
                groups[row.menu] = QTreeWidgetItem(self._tree, [title])
                groups[row.menu].setExpanded(True)
            item = QTreeWidgetItem(groups[row.menu], [tr(row.text).replace("&", "")])
            item.setToolTip(0, tr(row.tip))
            item.setData(0, _ID, row.id)
            self._items[row.id] = item

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self._settings = settings
        for row in ROWS:
            keys = [k.toString(_NATIVE) for k in keys_of(row, settings)]
            self._items[row.id].setText(1, ", ".join(keys))
        self._show_current()

    def _current(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def _show_current(self) -> None:
        action = self._current()
        self._said.clear()
        self._edit.setEnabled(bool(action))
        self._usual.setEnabled(bool(action) and bool(self._settings.text(_PREFIX + action)))
        row = next((r for r in ROWS if r.id == action), None)
        keys = keys_of(row, self._settings) if row else []
        self._edit.setKeySequence(keys[0] if keys else QKeySequence())

    def _take(self) -> None:
        action, keys = self._current(), self._edit.keySequence()
        row = next((r for r in ROWS if r.id == action), None)
        if row is None or keys in keys_of(row, self._settings):
            return
        taken = next((r for r in ROWS if r is not row and keys in keys_of(r, self._settings)), None)
        if taken is not None and not keys.isEmpty():
            name = tr(taken.text).replace("&", "").rstrip("…")
            self._said.setText(
                tr("{keys} already does this: {name}.", keys=keys.toString(_NATIVE), name=name)
            )
            return
        # "none" takes the usual keys away; empty text would bring them back.
        self.changed.emit(_PREFIX + action, keys.toString(_PORTABLE) or "none")

    def _reset(self) -> None:
        if self._current():
            self.changed.emit(_PREFIX + self._current(), "")

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items.values():
            said = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
