"""The window of who does what by when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from drafter.model.nodes import Kind
from drafter.model.notation import parse
from drafter.settings import Preferences
from drafter.ui.dialogs.tasks import Tasks
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
op| _Requests_ the secretariat to report on mercury;
op| _Invites_ parties to pay.
"""


@pytest.fixture
def windows(qapp: QApplication) -> Windows:
    return Windows(qapp, Preferences(), audit=True)


@pytest.fixture
def window(windows: Windows) -> Iterator[MainWindow]:
    made = windows.open_untitled(replace(parse(_DRAFT), profile="minamata"))
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


def _cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def _press(dialog: Tasks, words: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(b for b in buttons if b.text().replace("&", "") == words).click()


def test_one_goes_to_the_task_that_is_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: Tasks) -> QDialog.DialogCode:
        table = dialog.findChild(QTableWidget)
        assert isinstance(table, QTableWidget)
        assert table.rowCount() == 2
        assert _cell(table, 0, 4) == "not named"
        who = dialog.findChild(QComboBox)
        assert isinstance(who, QComboBox)
        who.setCurrentIndex(2)
        assert [_cell(table, 0, c) for c in (1, 3)] == ["parties", "pay"]
        _press(dialog, "Go There")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(Tasks, "exec", choose)
    window.table["tasks"].trigger()
    assert window.session.state.selection.head.index == 3


def test_the_table_opens_as_a_document_of_its_own(
    window: MainWindow, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tasks, "exec", lambda dialog: _press(dialog, "As a New Document"))
    window.table["tasks"].trigger()
    (made,) = [w for w in windows._open if w is not window]
    assert [p.kind for p in made.session.document.paragraphs] == [Kind.TITLE, Kind.TABLE]
    made.session.mark_saved(Path("y"))
    made.close()


def test_the_table_is_saved_for_a_spreadsheet(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "tasks.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(Tasks, "exec", lambda dialog: _press(dialog, "Save as CSV…"))
    window.table["tasks"].trigger()
    assert "the secretariat" in out.read_text("utf-8-sig")


def test_no_other_file_than_the_one_named_is_written(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What follows a dot is part of the name, and what is there already is asked about."""
    other = tmp_path / "CRP.csv"
    other.write_text("theirs")
    named = tmp_path / "CRP.3"
    asked: list[str] = []

    def refuse(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", refuse)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(named), ""))
    monkeypatch.setattr(Tasks, "exec", lambda dialog: _press(dialog, "Save as CSV…"))
    window.table["tasks"].trigger()
    written = tmp_path / "CRP.3.csv"
    assert "the secretariat" in written.read_text("utf-8-sig")
    assert other.read_text() == "theirs"

    written.write_text("mine")
    window.table["tasks"].trigger()
    assert asked == ["“CRP.3.csv” is there already. Replace it?"]
    assert written.read_text() == "mine"


def test_a_draft_that_asks_nothing_says_so(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = windows.open_untitled(replace(parse("op| Decides to meet."), profile="minamata"))
    shown = []

    def look(dialog: Tasks) -> QDialog.DialogCode:
        shown.append([b.isEnabled() for b in dialog.findChildren(QPushButton)])
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(Tasks, "exec", look)
    made.table["tasks"].trigger()
    assert shown == [[True, False, False, False]]
    made.session.mark_saved(Path("x"))
    made.close()
