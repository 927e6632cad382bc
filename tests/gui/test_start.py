"""The start page leads to new texts, recent documents, the sample; hints can be switched off."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from drafter.app import _is_heard, _Opener
from drafter.model.nodes import Kind
from drafter.profiles import load
from drafter.settings import Preferences
from drafter.starter import new_document
from drafter.storage.native import write
from drafter.storage.recent import recent, remember
from drafter.ui.dialogs.new_document import NewDocument
from drafter.ui.main_window import MainWindow
from drafter.ui.start.page import StartPage
from drafter.ui.windows import Windows

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def windows(qapp: QApplication) -> Windows:
    return Windows(qapp, Preferences())


def _shown(qapp: QApplication) -> list[MainWindow]:
    return [w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def _button(page: StartPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_enter_on_the_page_begins_a_decision_of_the_usual_body(
    qapp: QApplication, windows: Windows, qtbot: QtBot
) -> None:
    page = windows.show_start()
    qtbot.addWidget(page)
    first = page.findChild(QToolButton, "start-decision")
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Return)
    (window,) = _shown(qapp)
    assert window.session.document.profile == "minamata"
    assert window.session.document.paragraphs[0].kind is Kind.DECISION_TITLE
    assert not page.isVisible()
    window.close()


def test_the_chosen_body_is_remembered(windows: Windows, qtbot: QtBot) -> None:
    page = windows.show_start()
    qtbot.addWidget(page)
    box = page.findChild(QComboBox, "start-body")
    assert box is not None
    box.setCurrentIndex(box.findData("ga"))
    box.activated.emit(box.currentIndex())
    assert page.body == "ga"
    assert Preferences().settings.text("body") == "ga"


def test_a_recent_document_opens_at_a_click(
    qapp: QApplication, windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    sample = windows.show_start()
    _button(sample, "Try the Sample").click()
    (window,) = _shown(qapp)
    path = tmp_path / "kept.undraft"
    write(window.session.document, path)
    window.close()
    remember(path)
    page = windows.show_start()
    qtbot.addWidget(page)
    rows = page.findChild(QListWidget, "recent")
    assert rows is not None
    assert rows.count() == 1
    rows.itemActivated.emit(rows.item(0))
    (window,) = _shown(qapp)
    assert window.session.path == path
    window.close()


def test_an_empty_list_says_what_it_is_for(windows: Windows, qtbot: QtBot) -> None:
    page = windows.show_start()
    qtbot.addWidget(page)
    said = [w.text() for w in page.findChildren(QLabel) if w.objectName() == "empty"]
    assert any("Documents that you open" in words for words in said)


def test_hints_turn_and_stay_off(windows: Windows, qtbot: QtBot) -> None:
    page = windows.show_start()
    qtbot.addWidget(page)
    _button(page, "Next").click()
    assert any(label.text() == "2/5" for label in page.findChildren(QLabel))
    _button(page, "No More Hints").click()
    assert not Preferences().settings.flag("hints")
    again = Windows(QApplication.instance(), Preferences()).show_start()  # type: ignore[arg-type]
    qtbot.addWidget(again)
    assert not [b for b in again.findChildren(QPushButton) if b.text() == "No More Hints"]


def test_file_that_the_system_asks_for_opens(qapp: QApplication, tmp_path: Path) -> None:
    windows = Windows(qapp)
    path = tmp_path / "asked.undraft"
    write(new_document(load("minamata")), path)
    opener = _Opener(windows)
    assert opener.eventFilter(qapp, QFileOpenEvent(str(path)))
    (window,) = [w for w in qapp.topLevelWidgets() if w.windowTitle().startswith("asked")]
    window.close()


@pytest.mark.parametrize(
    ("from_desktop", "stream", "heard"),
    [(False, None, False), (True, io.StringIO(), False), (False, io.StringIO(), True)],
)
def test_what_cannot_be_opened_is_told_in_a_box_where_nobody_reads_standard_error(
    monkeypatch: pytest.MonkeyPatch, from_desktop: bool, stream: io.StringIO | None, heard: bool
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    assert _is_heard(from_desktop) is heard


def test_the_cards_follow_the_body(windows: Windows, qtbot: QtBot) -> None:
    page = windows.show_start()
    qtbot.addWidget(page)
    box = page.findChild(QComboBox, "start-body")
    assert box is not None

    def cards(body: str) -> list[str]:
        box.setCurrentIndex(box.findData(body))
        box.activated.emit(box.currentIndex())
        shown = [c for c in page.findChildren(QToolButton) if not c.isHidden()]
        return [c.text() for c in sorted(shown, key=lambda c: c.x())]

    page.show()
    assert set(cards("minamata")) == {"Draft decision", "Note with draft decision"}
    assert set(cards("sc")) == {"Draft resolution", "Note with draft resolution"}
    assert set(cards("ga")) == {
        "Draft resolution", "Note with draft resolution", "Draft decision",
    }  # fmt: skip


def test_the_dialog_for_a_new_text_follows_the_body(qtbot: QtBot) -> None:
    dialog = NewDocument("minamata")
    qtbot.addWidget(dialog)
    assert dialog.kind == "decision"
    box = dialog.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData("sc"))
    assert dialog.kind == "resolution"
    hidden = dialog.findChild(QRadioButton, "kind-decision")
    assert hidden is not None
    assert hidden.isHidden()


def test_a_file_of_another_program_is_listed_too(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "returned.txt"
    path.write_text("The Conference of the Parties,\n\n1. Decides to meet.\n", "utf-8")
    window = windows.open_file(path)
    qtbot.addWidget(window)
    assert [entry.path for entry in recent()] == [path.resolve()]
