"""On Windows AltGr is Ctrl and Alt: its characters are typed, and no shortcut takes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from drafter.settings import Settings
from drafter.ui import altgr
from drafter.ui.actions import ROWS, keys_of
from drafter.ui.altgr import AltGr

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(altgr, "ALTGR_IS_BOTH", True)
    kept = AltGr(qapp)
    yield
    kept.deleteLater()


def _asked_first(qtbot: QtBot, widget: QWidget, key: Qt.Key, text: str) -> bool:
    """Whether the widget, which has the keyboard, keeps a key that Qt would give to a shortcut."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, _BOTH, text)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [QTextEdit, QLineEdit])
@pytest.mark.usefixtures("windows")
def test_a_character_of_altgr_is_no_shortcut_where_one_types(
    qtbot: QtBot, kind: type[QTextEdit | QLineEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    assert _asked_first(qtbot, field, Qt.Key.Key_C, "ć")
    assert _asked_first(qtbot, field, Qt.Key.Key_8, "[")
    assert not _asked_first(qtbot, field, Qt.Key.Key_F, "f")
    assert not _asked_first(qtbot, field, Qt.Key.Key_F, "")


@pytest.mark.usefixtures("windows")
def test_where_nobody_types_the_shortcut_holds(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    assert not _asked_first(qtbot, panel, Qt.Key.Key_C, "ć")


def test_elsewhere_both_keys_are_always_a_shortcut(qtbot: QtBot, qapp: QApplication) -> None:
    AltGr(qapp)
    field = QTextEdit()
    qtbot.addWidget(field)
    assert not _asked_first(qtbot, field, Qt.Key.Key_C, "ć")


@pytest.mark.parametrize(("chars", "typed", "shot"), [("ć", "ć", 0), ("c", "", 1)])
@pytest.mark.usefixtures("windows")
def test_the_whole_way_of_a_key(qtbot: QtBot, chars: str, typed: str, shot: int) -> None:
    window, field = QMainWindow(), QLineEdit()
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    action = QAction("Comment", window)
    action.setShortcut("Ctrl+Alt+C")
    window.addAction(action)
    heard: list[bool] = []
    action.triggered.connect(lambda _=False: heard.append(True))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_C, chars, _BOTH)
    assert (field.text(), len(heard)) == (typed, shot)


def test_what_ctrl_and_alt_do_other_keys_do_as_well() -> None:
    """Where AltGr brings a character on those keys, the action must not be lost."""
    for row in ROWS:
        shortcuts = [k.toString(QKeySequence.SequenceFormat.PortableText)
                     for k in keys_of(row, Settings())]  # fmt: skip
        if any("Ctrl+Alt+" in words for words in shortcuts):
            assert any("Ctrl+Alt+" not in words for words in shortcuts), row.id
