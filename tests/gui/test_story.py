"""A draft decision written from nothing, key by key, as a drafter does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter import profiles
from drafter.model.notation import write
from drafter.starter import new_document
from drafter.ui.windows import Windows
from tests.gui.conftest import type_char

_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def test_a_decision_is_written_faster_than_it_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    document = new_document(profiles.load("minamata"), "decision")
    window = Windows(qapp, audit=True).open_untitled(document)
    qtbot.addWidget(window, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    editor = window.views.editor
    editor.setFocus()

    def keys(*what: str | Qt.Key) -> None:
        for entry in what:
            if isinstance(entry, str):
                for char in entry:
                    type_char(editor, char)
                    QApplication.processEvents()
            else:
                QTest.keyClick(editor, entry)
            assert editor.law_holds()

    enter, tab = Qt.Key.Key_Return, Qt.Key.Key_Tab
    keys("Mercury in schools", enter, enter, "Rec", tab, "article 3 of the Convention", enter)
    keys("Welc", tab, "the report", enter, enter)
    keys("Req", tab, "the secretariat", enter, tab, "To prepare a report", enter)
    keys("To publish it", enter, enter, "Dec", tab, "to meet again")
    lines = write(window.session.document).split("\n")
    assert lines[0].endswith(": Mercury in schools")
    assert lines[1] == "bl| _The Conference of the Parties_,"
    assert lines[2:] == [
        "pp| _Recalling_ article 3 of the Convention,",
        "pp| _Welcoming_ the report,",
        "op| _Requests_ the secretariat:",
        "op1| To prepare a report;",
        "op1| To publish it;",
        "op| _Decides_ to meet again",
    ]
    while window.session.undo():
        assert editor.law_holds()
    assert window.session.document is document
