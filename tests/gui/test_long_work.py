"""Long work keeps the window alive, can be called off, and leaves nothing behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from drafter import docx
from drafter.errors import InputError
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.ui.exporting import write_word
from drafter.ui.long_work import CancelledError, Report, run_long


def _bar(qapp: QApplication) -> QProgressDialog:
    return next(w for w in qapp.topLevelWidgets() if w.objectName() == "long-work")  # type: ignore[return-value]


def test_short_work_shows_nothing(qapp: QApplication) -> None:
    assert run_long(None, "…", lambda _: 42) == 42
    assert not [w for w in qapp.topLevelWidgets() if w.objectName() == "long-work"]


def test_what_goes_wrong_is_what_went_wrong() -> None:
    def fail(_: Report) -> None:
        raise InputError(Path("x"), "is broken")

    with pytest.raises(InputError, match="is broken"):
        run_long(None, "…", fail)


def test_the_window_lives_while_work_goes_on(qapp: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    release = threading.Event()
    seen: list[int] = []

    def work(report: Report) -> str:
        report(40)
        assert release.wait(20)
        return "done"

    def look() -> None:
        seen.append(_bar(qapp).value())
        release.set()

    QTimer.singleShot(400, look)
    assert run_long(widget, "Working", work) == "done"
    assert seen == [40]


def test_work_stops_where_it_next_reports(qapp: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    go_on, reached = threading.Event(), []

    def work(report: Report) -> None:
        assert go_on.wait(20)
        report(50)
        reached.append("after")

    def cancel() -> None:
        _bar(qapp).cancel()
        QTimer.singleShot(100, go_on.set)

    QTimer.singleShot(300, cancel)
    with pytest.raises(CancelledError):
        run_long(widget, "Working", work)
    assert reached == []


def test_a_word_file_called_off_leaves_the_old_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "old.docx"
    path.write_bytes(b"old")
    document = parse("op| _Decides_ so.")

    def off(percent: int) -> None:
        if percent >= 60:
            raise CancelledError

    with pytest.raises(CancelledError):
        docx.write(document, load("generic"), path, None, off)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["old.docx"]
    write_word(QWidget(), document, path, docx.Options())
    assert path.read_bytes()[:2] == b"PK"
