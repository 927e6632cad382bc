"""How serious each rule is: a list to choose from, over what body and stage say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.checks.pages import page
from drafter.checks.registry import RULES
from drafter.settings import Settings
from drafter.ui.text import tr

__all__ = ["SeverityList"]

_PREFIX = "severity."
_CHOICES = (
    ("", "As the body has it"),
    ("error", "Error"),
    ("warning", "Warning"),
    ("advice", "Advice"),
    ("off", "Off"),
)


class SeverityList(QWidget):
    """All rules by category; `changed` tells key and new value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._items: list[QTreeWidgetItem] = []
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels([tr("Rule"), tr("Severity")])
        self._tree.setRootIsDecorated(True)
        self._tree.setAccessibleName(tr("Rules"))
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        search = QLineEdit()
        search.setPlaceholderText(tr("Look for a rule"))
        search.setAccessibleName(tr("Look for a rule"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(search)
        column.addWidget(self._tree)
        self._fill()

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for rule in RULES:
            category = str(rule.category)
            if category not in groups:
                groups[category] = QTreeWidgetItem(self._tree, [tr(category.capitalize())])
                groups[category].setExpanded(True)
            item = QTreeWidgetItem(groups[category], [tr(page(rule.code).title)])
            item.setToolTip(0, rule.code)
            self._items.append(item)
            box = QComboBox()
            box.setAccessibleName(tr(page(rule.code).title))
            for value, words in _CHOICES:
                box.addItem(tr(words), value)
            # A wheel over the list must scroll it, not change a rule.
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.activated.connect(lambda _, c=rule.code, b=box: self._tell(c, b))
            self._boxes[rule.code] = box
            self._tree.setItemWidget(item, 1, box)

    def _tell(self, code: str, box: QComboBox) -> None:
        self.changed.emit(_PREFIX + code, box.currentData())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        for code, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(settings.text(_PREFIX + code))))

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items:
            said = f"{item.text(0)} {item.toolTip(0)}".casefold()
            item.setHidden(not all(word in said for word in wanted))
