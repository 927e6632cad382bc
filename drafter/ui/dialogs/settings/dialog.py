"""The dialog for settings: a list of pages left, the page right. Changes hold with OK."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.errors import DrafterError
from drafter.settings import PAGES, Preferences, Settings, read_settings
from drafter.ui.dialogs.settings.form import SettingsForm
from drafter.ui.dialogs.settings.severities import SeverityList
from drafter.ui.dialogs.settings.shortcuts import ShortcutList
from drafter.ui.new_file import ask_new_file
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["SettingsDialog"]

_SUFFIX = "(*.json)"


class SettingsDialog(QDialog):
    """Edits a copy of the settings; `settings` is what was chosen."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(820, 580)
        self._preferences = preferences
        self.settings = preferences.settings
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Pages"))
        self._list.setObjectName("settings-pages")
        self._list.setFixedWidth(170)
        self._stack = QStackedWidget()
        self._pages: list[SettingsForm | SeverityList | ShortcutList] = []
        for page, title in PAGES.items():
            self._add(tr(title), SettingsForm(page), scrolled=True)
        self._add(tr("Severity of rules"), SeverityList())
        self._add(tr("Keyboard"), ShortcutList())
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._lay_out()
        self._show()

    def _add(
        self,
        title: str,
        page: SettingsForm | SeverityList | ShortcutList,
        *,
        scrolled: bool = False,
    ) -> None:
        item = QListWidgetItem(title, self._list)
        item.setSizeHint(QSize(0, 30))
        page.changed.connect(self._change)
        self._pages.append(page)
        if not scrolled:
            self._stack.addWidget(page)
            return
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(page)
        column.addStretch(1)
        area.setWidget(holder)
        self._stack.addWidget(area)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self._list)
        across.addWidget(self._stack, 1)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        below = QHBoxLayout()
        for words, act in (
            (tr("Import…"), self._import),
            (tr("Export…"), self._export),
            (tr("All Defaults"), self._defaults),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(14)
        if self._preferences.trouble:
            said = QLabel(told(self._preferences.trouble))
            said.setWordWrap(True)
            column.addWidget(said)
        column.addLayout(across, 1)
        column.addLayout(below)

    def show_page(self, index: int) -> None:
        """Turn to a page by its place in the list."""
        self._list.setCurrentRow(index)

    def _show(self) -> None:
        for page in self._pages:
            page.show_settings(self.settings)

    def _change(self, key: str, value: object) -> None:
        assert isinstance(value, bool | int | str)
        self.settings = self.settings.with_value(key, value)
        self._show()

    def _defaults(self) -> None:
        self.settings = Settings()
        self._show()

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import settings"), "", f"{tr('Settings')} {_SUFFIX}"
        )
        if not name:
            return
        try:
            self.settings, strange = read_settings(Path(name))
        except DrafterError as error:
            QMessageBox.warning(self, tr("drafter"), told(str(error)))
            return
        self._show()
        if strange:
            words = tr(
                "These settings are not known here and were left out: {names}.",
                names=", ".join(strange),
            )
            QMessageBox.information(self, tr("drafter"), words)

    def _export(self) -> None:
        start = Path("drafter-settings.json")
        path = ask_new_file(self, tr("Export settings"), start, ".json", tr("Settings"))
        if path is None:
            return
        try:
            self.settings.write(path)
        except DrafterError as error:
            QMessageBox.warning(self, tr("drafter"), told(str(error)))
