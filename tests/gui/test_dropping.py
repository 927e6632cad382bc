"""Files dragged from the system onto a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.notation import parse
from drafter.storage import native
from drafter.ui.editor.clipboard import can_paste
from drafter.ui.windows import Windows
from tests.documents import SMALL

_MOVE = Qt.DropAction.MoveAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _dropped(window: QWidget, mime: QMimeData) -> QDropEvent:
    enter = QDragEnterEvent(QPoint(5, 5), _MOVE | Qt.DropAction.CopyAction, mime, _LEFT, _NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(5, 5), _MOVE | Qt.DropAction.CopyAction, mime, _LEFT, _NONE, QEvent.Type.Drop
    )
    QApplication.sendEvent(window, drop)
    return drop


def _paper(windows: Windows) -> QWidget:
    """The text of a new window, which lets files fall through to the window itself."""
    return windows.open_untitled(parse("op| Decides.")).views.editor.viewport()


def _opened(windows: Windows) -> list[Path | None]:
    return [window.session.path for window in windows._open]


@pytest.mark.parametrize("start", [True, False], ids=["start page", "document"])
def test_a_file_dropped_on_a_window_is_opened_and_stays_where_it_is(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, start: bool
) -> None:
    path = tmp_path / "Décision MC-6.undraft"
    native.write(SMALL, path)
    windows = Windows(qapp)
    target: QWidget = windows.show_start() if start else _paper(windows)
    drop = _dropped(target, _files(path))
    # After a move the other program would remove its file.
    assert drop.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: path in _opened(windows))
    for each in tuple(windows._open):
        each.session.mark_saved()
        each.close()


def test_a_file_that_is_no_document_is_told(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    _dropped(Windows(qapp).show_start(), _files(tmp_path / "table.xlsx"))
    qtbot.waitUntil(lambda: bool(said))
    assert "“table.xlsx”" in said[0]


def test_the_name_of_a_file_never_becomes_text(tmp_path: Path) -> None:
    assert not can_paste(_files(tmp_path / "a.docx"))
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/")])
    assert can_paste(page)
