"""The parts of the window on screens of all sizes, and the place of the caret while they change."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.notation import parse
from drafter.model.places import Selection
from drafter.ui.fitting import placed
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows
from tests.gui.conftest import Typist

_LONG = "\n".join(f"op| _Requests_ the secretariat to do what is number {i};" for i in range(60))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    made = Windows(qapp, audit=True).open_untitled(parse(_LONG), "test")
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved())
    _sized(made, 1400, 860)
    return made


def _sized(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    _settle()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _shown(window: MainWindow) -> set[str]:
    return {name for name, frame in window.views.frames.items() if frame.isVisibleTo(window)}


def _caret_seen(window: MainWindow) -> bool:
    editor = window.views.editor
    return editor.viewport().rect().contains(editor.cursorRect())


def test_panels_give_way_to_the_text_and_come_back(window: MainWindow) -> None:
    assert _shown(window) == {"outline", "findings", "notes"}
    _sized(window, 1000, 640)
    assert _shown(window) == {"findings", "notes"}
    assert window.views.editor.width() >= 680
    _sized(window, 800, 640)
    assert _shown(window) == {"notes"}
    _sized(window, 1400, 860)
    assert _shown(window) == {"outline", "findings", "notes"}


def test_a_panel_hidden_on_purpose_stays_hidden(window: MainWindow) -> None:
    window.table["view-outline"].trigger()
    _sized(window, 1000, 640)
    assert _shown(window) == {"findings", "notes"}
    _sized(window, 1400, 860)
    assert _shown(window) == {"findings", "notes"}


def test_a_panel_hidden_for_want_of_room_is_not_remembered_as_hidden(window: MainWindow) -> None:
    _sized(window, 1000, 640)
    window._remember.keep()
    settings = window._outside.preferences.settings
    assert settings.text("view.panel-outline") != "hidden"


def test_without_panels_the_text_has_the_whole_width(window: MainWindow) -> None:
    for name in ("outline", "findings", "notes"):
        window.table[f"view-{name}"].trigger()
    _settle()
    assert window.views.middle.width() == window.views.root.width()


def test_the_room_has_the_whole_width_and_keeps_the_place_of_the_caret(window: MainWindow) -> None:
    window.session.select(Selection.at(40, 5))
    assert _caret_seen(window)
    window.room.toggle()
    _settle()
    assert window.views.middle.width() == window.views.root.width()
    assert _caret_seen(window)
    window.room.toggle()
    _sized(window, 1400, 860)
    assert _caret_seen(window)
    assert _shown(window) == {"outline", "findings", "notes"}


@pytest.mark.parametrize("action", ["zoom-in", "zoom-out"])
def test_zooming_keeps_the_caret_in_view(window: MainWindow, action: str) -> None:
    window.session.select(Selection.at(40, 5))
    for _ in range(5):
        window.table[action].trigger()
        _settle()
        assert _caret_seen(window)


def test_what_is_not_possible_is_grey_from_the_start(window: MainWindow) -> None:
    for action in ("undo", "redo", "move-up", "move-out", "accept"):
        assert not window.table[action].isEnabled(), action
    assert window.table["move-down"].isEnabled()


def test_lines_are_seen_below_the_one_that_is_written(typist: Callable[[str], Typist]) -> None:
    hand = typist(_LONG).at(59, 5).key(Qt.Key.Key_End)
    editor = hand.editor
    for _ in range(8):
        hand.type(" and further words that go on and on until the line is full").key(
            Qt.Key.Key_Return
        )
        room = editor.viewport().height() - editor.cursorRect().bottom()
        assert room >= 2 * editor.cursorRect().height()


def test_the_way_to_the_start_shows_the_masthead(window: MainWindow) -> None:
    window.session.select(Selection.at(40, 5))
    editor = window.views.editor
    assert editor.verticalScrollBar().value() > 0
    QTest.keyClick(editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert editor.verticalScrollBar().value() == 0


_SCREEN = QRect(0, 30, 1440, 870)
_FRAME = QMargins(4, 30, 4, 6)


def test_a_window_stands_on_the_screen_with_its_frame() -> None:
    inside = placed(QRect(0, 0, 1440, 900), _SCREEN, _FRAME)
    assert _SCREEN.contains(inside.marginsAdded(_FRAME))
    small = QRect(100, 100, 900, 600)
    assert placed(small, _SCREEN, _FRAME) == small
    beyond = placed(QRect(1300, 800, 900, 600), _SCREEN, _FRAME)
    assert beyond.size() == small.size()
    assert _SCREEN.contains(beyond.marginsAdded(_FRAME))


def test_windows_stand_side_by_side_in_steps() -> None:
    taken: list[QPoint] = []
    for _ in range(40):
        inside = placed(QRect(50, 80, 900, 600), _SCREEN, _FRAME, taken)
        assert _SCREEN.contains(inside.marginsAdded(_FRAME))
        taken.append(inside.topLeft())
    assert len({(at.x(), at.y()) for at in taken}) > 15


def test_the_first_window_and_the_second_stand_on_the_screen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    windows = Windows(qapp)
    corners = []
    for _ in range(2):
        made = windows.open_untitled(parse(_LONG), "test")
        qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved())
        assert made.screen().availableGeometry().contains(made.geometry())
        corners.append(made.pos())
    assert corners[0] != corners[1]


def test_panels_of_a_window_that_began_narrow_have_their_width_when_it_grows(
    qtbot: QtBot, qapp: QApplication
) -> None:
    made = Windows(qapp, audit=True).open_untitled(parse(_LONG), "test")
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved())
    made.views.root.setSizes([0, 800, 0])
    _sized(made, 800, 640)
    _sized(made, 1400, 860)
    assert _shown(made) == {"outline", "findings", "notes"}
    left, text, right = made.views.root.sizes()
    assert min(left, right) >= 150
    assert text >= 720


def test_panels_come_back_as_wide_as_they_were(window: MainWindow) -> None:
    window.views.root.setSizes([230, 850, 320])
    before = window.views.root.sizes()
    _sized(window, 800, 640)
    _sized(window, 1400, 860)
    assert window.views.root.sizes() == before
