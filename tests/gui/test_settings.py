"""Settings: the file, the dialog made from the table, and what windows do with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from drafter.checks.finding import Severity
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.settings import Preferences
from drafter.ui.actions import ROWS, keys_of
from drafter.ui.dialogs.settings.dialog import SettingsDialog
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
pp| _Recalling_ its decision MC-5/2,
op| _Requests_ the secretariat to report;
"""


@pytest.fixture
def preferences() -> Preferences:
    return Preferences()


@pytest.fixture
def window(qapp: QApplication, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    made = Windows(qapp, preferences, audit=True).open_untitled(_document())
    made.checking.finish()
    yield made
    made.session.mark_saved()
    made.close()


def _document() -> Document:
    return replace(parse(_DRAFT), profile="minamata")


def _child(dialog: SettingsDialog, kind: type, key: str) -> object:
    return dialog.findChild(kind, f"setting-{key}")


def test_the_dialog_changes_nothing_until_it_is_accepted(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    box = _child(dialog, QCheckBox, "completion")
    assert isinstance(box, QCheckBox)
    box.click()
    assert not dialog.settings.flag("completion")
    assert preferences.settings.flag("completion")


def test_a_choice_is_shown_as_it_was_made(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.set("stage", "final")
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    box = _child(dialog, QComboBox, "stage")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "final"


def test_findings_follow_the_severities_that_the_user_gives(
    window: MainWindow, preferences: Preferences
) -> None:
    (found,) = [f for f in window.checking.findings if f.rule == "operative-end-mark"]
    assert found.severity is Severity.ERROR
    preferences.set("severity.operative-end-mark", "advice")
    window.checking.finish()
    (found,) = [f for f in window.checking.findings if f.rule == "operative-end-mark"]
    assert found.severity is Severity.ADVICE
    preferences.set("severity.operative-end-mark", "off")
    window.checking.finish()
    assert "operative-end-mark" not in {f.rule for f in window.checking.findings}


def test_advice_can_be_kept_out(window: MainWindow, preferences: Preferences) -> None:
    preferences.set("severity.operative-end-mark", "advice")
    preferences.set("advice", False)
    window.checking.finish()
    assert not [f for f in window.checking.findings if f.severity is Severity.ADVICE]


def test_no_underline_where_the_user_wants_none(
    window: MainWindow, preferences: Preferences
) -> None:
    assert window.views.editor.extraSelections()
    preferences.set("underline", False)
    assert not window.views.editor.extraSelections()


def test_an_action_takes_the_keys_it_is_given(window: MainWindow, preferences: Preferences) -> None:
    preferences.set("shortcut.duplicate", "Ctrl+Alt+J")
    assert window.table["duplicate"].shortcut() == QKeySequence("Ctrl+Alt+J")
    window.activateWindow()
    before = len(window.session.document.paragraphs)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window.views.editor, Qt.Key.Key_J, modifiers)
    assert len(window.session.document.paragraphs) == before + 1


def test_keys_given_to_another_action_leave_the_first(preferences: Preferences) -> None:
    preferences.set("shortcut.duplicate", "Ctrl+G")
    go_to = next(row for row in ROWS if row.id == "go-to")
    assert QKeySequence("Ctrl+G") not in keys_of(go_to, preferences.settings)


def test_no_two_actions_share_their_usual_keys(preferences: Preferences) -> None:
    seen: dict[str, str] = {}
    for row in ROWS:
        for keys in keys_of(row, preferences.settings):
            words = keys.toString()
            assert words not in seen, (words, row.id, seen.get(words))
            seen[words] = row.id


def test_a_window_remembers_its_panels_and_size(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    windows = Windows(qapp, preferences)
    first = windows.open_untitled(parse(_DRAFT))
    first.resize(740, 600)
    first.views.frames["outline"].hide()
    first.zoom.larger()
    first.close()
    second = Windows(qapp, Preferences()).open_untitled(parse(_DRAFT))
    assert second.views.frames["outline"].isHidden()
    assert second.zoom.percent == 110
    assert (second.width(), second.height()) == (740, 600)
    second.close()
