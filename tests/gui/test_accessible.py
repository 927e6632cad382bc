"""Everything that can have the keyboard says what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.settings import Preferences
from drafter.ui.dialogs.masthead import Masthead
from drafter.ui.dialogs.new_document import NewDocument
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.dialogs.versions import Deeds, Versions
from drafter.ui.windows import Windows


def _nameless(root: QWidget) -> list[str]:
    out = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface.text(QAccessible.Text.Name).strip():
            continue
        if _is_inner(widget) or (isinstance(widget, QLabel) and not widget.text()):
            continue
        out.append(f"{type(widget).__name__} {widget.objectName()}")
    return out


def _is_inner(widget: QWidget) -> bool:
    """A part of a compound widget (the line of a combo box), which speaks for it."""
    parent = widget.parentWidget()
    while parent is not None:
        if type(parent).__name__ in {"QComboBox", "QSpinBox", "QKeySequenceEdit"}:
            return True
        parent = parent.parentWidget()
    return False


def _document() -> Document:
    return parse("op| _Decides_ so;[^1]\n[^1]| One.")


_DIALOGS: dict[str, Callable[[], QWidget]] = {
    "settings": lambda: SettingsDialog(Preferences()),
    "masthead": lambda: Masthead(_document(), load("minamata")),
    "new": lambda: NewDocument("minamata"),
    "versions": lambda: Versions(lambda: (), Deeds(*(lambda *_: None,) * 4)),
}


@pytest.mark.parametrize("name", _DIALOGS)
def test_dialogs(name: str, qtbot: QtBot) -> None:
    dialog = _DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert _nameless(dialog) == []


def test_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    window = Windows(qapp, Preferences()).open_untitled(_document())
    window.views.search.open()
    assert _nameless(window) == []
    window.session.mark_saved(Path("x"))
    window.close()


def test_the_start_page(qapp: QApplication, qtbot: QtBot) -> None:
    page = Windows(qapp, Preferences()).show_start()
    qtbot.addWidget(page)
    assert _nameless(page) == []
