"""Unsaved work is on the disk within a second, and comes back after whatever happened."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from drafter.model.edit.words import replace_text
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.places import Place, Selection, State
from drafter.profiles import load
from drafter.settings import Preferences
from drafter.starter import new_document
from drafter.storage import native
from drafter.storage.backups import backups_of
from drafter.storage.journal import Journal, Owner, Recovered, read_journal
from drafter.storage.native import Lines
from drafter.storage.ownership import Claim, Writer, claim
from drafter.storage.recovery import Orphan, journal_folder, orphans
from drafter.ui import crash
from drafter.ui.dialogs.recovery import RecoveryDialog
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows


@pytest.fixture
def windows(qapp: QApplication) -> Windows:
    return Windows(qapp)


def _draft() -> Document:
    return new_document(load("minamata"), "decision")


def _type(window: MainWindow, words: str) -> None:
    window.run(lambda state: replace_text(state, words), "typing")


def _give_up(window: MainWindow) -> None:
    window.session.mark_saved(window.session.path or Path("x"))


def test_what_is_typed_is_in_the_journal_within_a_second(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_draft())
    qtbot.addWidget(window, before_close_func=_give_up)
    path = window.keeping.path
    assert path is not None
    assert not path.exists()
    _type(window, "Mercury")
    qtbot.waitUntil(path.exists, timeout=1000)
    _type(window, " in schools")
    qtbot.waitUntil(lambda: read_journal(path).document == window.session.document, timeout=1000)


def test_what_another_window_makes_is_kept_until_that_is_closed(
    windows: Windows, qtbot: QtBot
) -> None:
    window = windows.open_untitled(_draft())
    qtbot.addWidget(window, before_close_func=_give_up)
    path = window.keeping.path
    assert path is not None
    made = parse("op| _Decides_ to meet.")
    window.keeping.hold(lambda: made)
    qtbot.waitUntil(path.exists, timeout=1000)
    assert read_journal(path).document.paragraphs == made.paragraphs
    window.keeping.hold(None)  # given up: there is nothing to bring back
    window.keeping.flush()
    assert not path.exists()
    _type(window, "Mercury")
    window.keeping.flush()
    window.keeping.hold(lambda: made)
    window.keeping.flush()
    window.keeping.hold(None)
    window.keeping.flush()
    assert read_journal(path).document == window.session.document


def test_saving_and_closing_leave_nothing_behind(windows: Windows, tmp_path: Path) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    window = windows.open_file(path)
    _type(window, "Mercury")
    window.keeping.flush()
    assert list(journal_folder().glob("*.journal"))
    assert window.files.save()
    window.close()
    assert not list(journal_folder().iterdir())
    assert [p.name for p in tmp_path.iterdir()] == ["a.undraft"]
    assert [native.read(b.path) for b in backups_of(path)] == [_draft()]


def _crash(window: MainWindow) -> None:
    """Close a window so that its journal is left, as if the program had been killed."""
    window.keeping.flush()
    journal = window.keeping.path
    assert journal is not None
    data = journal.read_bytes()
    _give_up(window)
    window.close()
    journal.write_bytes(data)


def _recovered(windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    assert windows.recover()
    (window,) = windows._open
    qtbot.addWidget(window, before_close_func=_give_up)
    return window


def test_undo_goes_back_to_what_was_saved_as_one_step(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    first = windows.open_file(path)
    _type(first, "Mercury")
    first.session.select(Selection.at(2, 0))
    _type(first, "and more")
    left = first.session.document
    _crash(first)
    window = _recovered(windows, qtbot, monkeypatch)
    session = window.session
    assert session.document == left
    assert session.state.selection == Selection.at(2, 8)
    assert window.views.editor.selection() == Selection.at(2, 8)
    assert session.undo_label == "recovered changes"
    assert session.undo()
    assert session.document == _draft()
    assert session.state.selection.head.index == 2
    assert not session.is_dirty
    assert not session.undo()
    assert session.redo()
    assert session.document == left
    assert session.is_dirty


def test_nothing_else_follows_from_what_comes_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences = Preferences()
    preferences.set("closing-marks", True)
    windows = Windows(qapp, preferences)
    saved = parse("pp| _Noting_ a,\nop| _Decides_ b.")
    path = tmp_path / "a.undraft"
    native.write(saved, path)
    first = windows.open_file(path)
    first.session.closing_marks = False
    first.session.do(
        lambda state: State(parse("pp| _Noting_ a,\nop| _Decides_ b.\nop| _Asks_ c")), "x"
    )
    left = first.session.document
    _crash(first)
    assert _recovered(windows, qtbot, monkeypatch).session.document == left


@pytest.mark.parametrize("again", [False, True])
def test_a_file_changed_by_others_since_the_crash_is_not_replaced_unasked(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: bool
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    window = windows.open_file(path)
    _type(window, "Mine")
    left = window.session.document
    theirs = parse("op| _Decides_ otherwise.")
    _crash(window)
    native.write(replace(theirs, profile="minamata"), path)
    if again:
        monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Accepted))
        assert windows.recover()
        _crash(windows.open[0])
    window = _recovered(windows, qtbot, monkeypatch)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.objectName())
        return int(QMessageBox.StandardButton.Cancel)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert window.session.document == left
    assert not window.files.save()
    assert asked == ["changed"]
    assert [p.text for p in native.read(path).paragraphs] == ["Decides otherwise."]


def test_an_unchanged_file_is_replaced_after_a_crash_without_asking(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    window = windows.open_file(path)
    _type(window, "One")
    assert window.files.save()
    _type(window, "Two")
    left = window.session.document
    _crash(window)
    window = _recovered(windows, qtbot, monkeypatch)
    assert window.files.save()
    assert native.read(path) == left


def test_a_file_that_cannot_be_read_does_not_stop_the_recovery(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    first = windows.open_file(path)
    _type(first, "Mercury")
    left = first.session.document
    _crash(first)
    path.write_text("{", "utf-8")
    window = _recovered(windows, qtbot, monkeypatch)
    assert window.session.document == left
    assert window.session.is_dirty
    assert window.session.undo_label is None


def test_a_text_never_saved_comes_back_with_its_caret(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = windows.open_untitled(parse("op| _Decides_ so;\nop| _Asks_ why."))
    first.session.select(Selection.at(1, 5))
    _type(first, "us ")
    _crash(first)
    window = _recovered(windows, qtbot, monkeypatch)
    assert window.session.state.selection == Selection.at(1, 8)
    assert window.session.is_dirty


def test_what_a_crash_left_is_offered_and_comes_back_unsaved(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    first = windows.open_file(path)
    _type(first, "Mercury")
    first.keeping.flush()
    left = first.session.document
    journal = first.keeping.path
    assert journal is not None
    data = journal.read_bytes()
    _give_up(first)
    first.close()
    journal.write_bytes(data)  # as if the window had never been closed
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    assert windows.recover()
    (window,) = windows._open
    qtbot.addWidget(window, before_close_func=_give_up)
    assert window.session.document == left
    assert window.session.is_dirty
    assert window.session.path == path
    assert native.read(path) == _draft()
    assert not orphans()
    assert len(list(journal_folder().glob("*.journal"))) == 1


def test_later_leaves_it_where_it_is(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(journal_folder() / "left.journal", Owner("", "Mercury"))
    journal.record(Lines().of(_draft()))
    data = journal.path.read_bytes()
    journal.close()
    journal.path.write_bytes(data)
    monkeypatch.setattr(QDialog, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    assert not windows.recover()
    assert len(orphans()) == 1


def test_the_preview_shows_what_would_come_back(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_draft(), "Mercury")
    qtbot.addWidget(window, before_close_func=_give_up)
    _type(window, "Mercury in schools")
    window.keeping.flush()
    journal = window.keeping.path
    assert journal is not None
    (journal.parent / "left.journal").write_bytes(journal.read_bytes())
    (orphan,) = orphans()
    dialog = RecoveryDialog([orphan])
    qtbot.addWidget(dialog)
    assert "Mercury in schools" in dialog._text.toPlainText()
    assert dialog.chosen == [orphan]


def test_the_preview_has_the_numbers_of_the_draft_and_is_where_work_stopped(
    windows: Windows, qtbot: QtBot
) -> None:
    many = "".join(f"op| _Notes_ point {n};\n" for n in range(60))
    text = f"bl| _The Conference_,\n{many}op| _Asks_:\nop1| To act;[^1]\nop1| See {{p2}}.\n[^1]| A note."
    recovered = Recovered(Owner("", "x"), parse(text), caret=Place(62, 3))
    dialog = RecoveryDialog([Orphan(Path("x"), recovered, datetime.now().astimezone())])
    qtbot.addWidget(dialog)
    dialog.show()
    shown = dialog._text.toPlainText()
    assert "\n\n1.  Notes point 0;\n\n2.  Notes point 1;" in shown
    assert "\n\n      (a)  To act;[1]\n\n      (b)  See paragraph 1." in shown
    assert shown.endswith("[1]  A note.")
    assert dialog._text.textCursor().block().text() == "      (a)  To act;[1]"
    assert len(dialog._text.extraSelections()) == 1
    qtbot.waitUntil(lambda: dialog._text.verticalScrollBar().value() > 0)


def test_enter_recovers(windows: Windows, qtbot: QtBot) -> None:
    recovered = Recovered(Owner("", "x"), parse("op| _Decides_ so."))
    dialog = RecoveryDialog([Orphan(Path("x"), recovered, datetime.now().astimezone())])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.thrown_away


def test_a_second_window_of_another_program_gets_a_copy(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    mine = claim(path)
    assert isinstance(mine, Claim)
    assert isinstance(claim(path), Writer)
    window = windows.open_file(path)
    qtbot.addWidget(window)
    assert window.session.path is None
    mine.release()
    assert [p.name for p in tmp_path.iterdir()] == ["a.undraft"]


@pytest.mark.parametrize("answer", ["Cancel", "SaveAll"])
def test_a_file_changed_by_others_is_not_replaced_unasked(
    windows: Windows,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
) -> None:
    path = tmp_path / "a.undraft"
    native.write(_draft(), path)
    window = windows.open_file(path)
    qtbot.addWidget(window, before_close_func=_give_up)
    _type(window, "Mine")
    theirs = new_document(load("minamata"), "note")
    native.write(theirs, path)
    button = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "exec", lambda _: button)
    assert window.files.save() is (answer == "SaveAll")
    if answer == "Cancel":
        assert native.read(path) == theirs
    else:
        assert native.read(path) == window.session.document
        assert native.read(backups_of(path)[0].path) == theirs


def test_a_fault_puts_the_text_into_safety_and_tells_no_word_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flushed: list[bool] = []
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.detailedText()))
    crash.install(lambda: flushed.append(True))
    error = ValueError("secret words of the draft")
    sys.excepthook(ValueError, error, None)
    assert flushed == [True]
    assert "ValueError" in told[0]
    assert "secret" not in told[0]


def test_a_save_that_fails_offers_another_place_and_loses_nothing(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = windows.open_untitled(parse("op| _Decides_ so."))
    window.session.do(partial(replace_text, text="Draft: "), "typing")
    gone, other = tmp_path / "gone" / "a.undraft", tmp_path / "b.undraft"
    said: list[str] = []
    answers = [QMessageBox.StandardButton.Retry, QMessageBox.StandardButton.Save]

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        said.append(box.text())
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(window.files, "_ask", lambda *_: other)
    window.session.path = gone
    assert window.files.save()
    assert len(said) == 2
    assert "its folder does not exist" in said[0]
    assert other.is_file()
    assert window.session.path == other
    assert not window.session.is_dirty
    window.close()


def test_no_journal_where_the_user_wants_none(qapp: QApplication) -> None:
    preferences = Preferences()
    preferences.set("journal", False)
    window = Windows(qapp, preferences).open_untitled(parse("op| _Decides_ so."))
    window.session.do(partial(replace_text, text="Draft: "), "typing")
    window.keeping.flush()
    assert window.keeping.path is None
    assert not list(journal_folder().glob("*"))
    window.session.mark_saved()
    window.close()
