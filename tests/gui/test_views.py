"""The final and the original text in the place of the marked one, in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from drafter.compare.redline import redline
from drafter.formats import FORMATS
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.places import Selection
from drafter.model.views import View
from drafter.storage import native
from drafter.ui.main_window import MainWindow
from drafter.ui.pages.maker import Maker
from drafter.ui.status import Status
from drafter.ui.view_strip import ViewStrip
from drafter.ui.windows import Windows
from tests.gui.conftest import type_char

_OLD = "op| _Requests_ the secretariat to report;\nop| _Decides_ to meet in 2027.\n"
_NEW = (
    "op| _Requests_ the secretariat to report;\nop| _Welcomes_ the report,\n"
    "op| _Decides_ to to meet in 2028.\n"
)


def _document(old: str = _OLD, new: str = _NEW) -> Document:
    marked = redline(parse(old), parse(new), "Ann", "2026-03-01T09:00:00Z")
    return replace(marked, profile="minamata")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Callable[[Document], MainWindow]:
    def make(document: Document) -> MainWindow:
        made = Windows(qapp, audit=True).open_untitled(document, "test")
        qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved(Path("x")))
        return made

    return make


def _trigger(made: MainWindow, name: str) -> None:
    made.table.refresh()
    assert made.table[name].isEnabled()
    made.table[name].trigger()


def _said(made: MainWindow) -> str:
    return made.statusBar().currentMessage()


def _texts(made: MainWindow) -> list[str]:
    return [p.text for p in made.views.editor.surface.read_all()]


def test_the_sheet_shows_the_text_that_is_asked_for(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_document())
    marked = made.session.document
    strip = made.findChild(ViewStrip)
    assert isinstance(strip, ViewStrip)
    assert not strip.isVisibleTo(made)
    _trigger(made, "show-final")
    assert _texts(made) == [p.text for p in parse(_NEW).paragraphs]
    assert made.table["show-final"].isChecked()
    assert strip.isVisibleTo(made)
    _trigger(made, "show-original")
    assert _texts(made) == [p.text for p in parse(_OLD).paragraphs]
    assert not made.table["show-final"].isChecked()
    back = strip.findChild(QPushButton)
    assert isinstance(back, QPushButton)
    back.click()
    assert made.session.document is marked
    assert made.views.editor.law_holds()
    assert not strip.isVisibleTo(made)


def test_without_changes_there_is_nothing_to_switch(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(replace(parse(_OLD), profile="minamata"))
    made.table.refresh()
    assert not made.table["show-final"].isEnabled()


@pytest.mark.parametrize(
    "key",
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_that_would_change_the_text_says_why_not(
    window: Callable[[Document], MainWindow], key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    made = window(_document())
    QApplication.clipboard().setText("words")
    made.session.show(View.FINAL)
    made.session.select(Selection.at(1, 3))
    shown = made.session.document
    QTest.keyClick(made.views.editor, *key)
    assert "Show Changes" in _said(made)
    assert made.session.document is shown
    assert made.views.editor.law_holds()


def test_letters_and_composed_words_are_not_taken(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_document())
    made.session.show(View.ORIGINAL)
    shown = made.session.document
    type_char(made.views.editor, "a")
    assert "Show Changes" in _said(made)
    event = QInputMethodEvent("", [])
    event.setCommitString("漢")
    QApplication.sendEvent(made.views.editor, event)
    assert made.session.document is shown
    assert made.views.editor.law_holds()


def test_one_walks_through_a_view(window: Callable[[Document], MainWindow]) -> None:
    made = window(_document())
    made.session.show(View.FINAL)
    made.session.select(Selection.at(0))
    QTest.keyClick(made.views.editor, Qt.Key.Key_Down)
    assert made.session.state.selection.head.index == 1
    assert made.walking.to_number("op 3")
    assert made.session.state.selection.head.index == 2
    made.walking.next_finding()
    found = made.views.findings.current
    assert found is not None
    assert "to to" in made.session.document.paragraphs[2].text


def test_findings_are_those_of_the_text_shown(window: Callable[[Document], MainWindow]) -> None:
    made = window(_document())

    def doubled() -> bool:
        made.checking.finish()
        return any(f.rule == "doubled-word" for f in made.checking.findings)

    assert doubled()
    made.session.show(View.ORIGINAL)
    assert not doubled()
    made.session.show(View.FINAL)
    assert doubled()


def test_undo_from_a_view_is_seen_in_the_marked_text(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_document())
    marked = made.session.document
    made.session.select(Selection.at(0, 5))
    type_char(made.views.editor, "x")
    made.session.show(View.FINAL)
    QTest.keyClick(made.views.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert made.session.view is View.MARKED
    assert made.session.document is marked
    assert made.views.editor.law_holds()


def test_saving_a_view_saves_the_changes(
    window: Callable[[Document], MainWindow], tmp_path: Path
) -> None:
    made = window(_document())
    marked = made.session.document
    made.session.path = tmp_path / "a.undraft"
    made.session.show(View.FINAL)
    assert made.files.save()
    assert native.read(tmp_path / "a.undraft") == marked


def test_the_journal_keeps_the_changes(window: Callable[[Document], MainWindow]) -> None:
    made = window(_document())
    type_char(made.views.editor, "x")
    made.session.show(View.ORIGINAL)
    made.keeping.flush()
    assert made.keeping.path is not None
    assert '\\"author\\": \\"Ann\\"' in made.keeping.path.read_text("utf-8")


def test_an_export_holds_the_text_shown(
    window: Callable[[Document], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = window(_document())
    made.session.show(View.ORIGINAL)
    asked: list[str] = []

    def save_as(_parent: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / "out.txt"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    made.files.export(next(f for f in FORMATS if f.name == "text"))
    assert asked == ["test – original text.txt"]
    assert "2027" in (tmp_path / "out.txt").read_text("utf-8")
    assert "2028" not in (tmp_path / "out.txt").read_text("utf-8")


def test_the_panel_goes_to_a_change_and_decides_it(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_document())
    made.session.show(View.FINAL)
    index = made.session.kept.paragraphs[-1]
    made.views.review.chosen.emit(index.id, index.content.text.index("2028"))
    head = made.session.state.selection.head
    assert made.session.document.paragraphs[head.index].content.text[head.offset :] == "2028."
    made.reviewing.decide_all(accepted=True)
    assert made.session.view is View.MARKED
    assert _texts(made) == [p.text for p in parse(_NEW).paragraphs]


def test_what_one_looks_at_stays_where_it_is(window: Callable[[Document], MainWindow]) -> None:
    old = [f"op| {chr(65 + n % 26) * 9} and {chr(97 + n // 2) * 8} {n}." for n in range(50)]
    new = [line for n, line in enumerate(old) if n % 3]
    made = window(_document("\n".join(old), "\n".join(new)))
    made.resize(900, 600)
    editor = made.views.editor
    index = next(i for i, p in enumerate(made.session.document.paragraphs) if p.text[-4:] == " 40.")
    made.session.select(Selection.at(index, 4))
    editor.reveal()
    before = editor.cursorRect().top()
    for view in (View.FINAL, View.ORIGINAL, View.MARKED):
        made.session.show(view)
        assert abs(editor.cursorRect().top() - before) <= 1


def _length(made: MainWindow) -> str:
    bar = made.statusBar()
    assert isinstance(bar, Status)
    bar.refresh()
    labels = bar.findChildren(QLabel)
    return next(label.text() for label in labels if label.accessibleName() == "Length")


def test_length_outline_and_numbers_are_those_of_the_text_shown(
    window: Callable[[Document], MainWindow],
) -> None:
    made = window(_document())
    seen = {}
    for view in (View.FINAL, View.ORIGINAL):
        made.session.show(view)
        made.views.outline.refresh()
        rows = len(made.views.outline._items)
        seen[view] = (_length(made).split()[0], rows, list(made.views.editor.labels()))
    assert seen[View.FINAL] == ("14", 3, ["1.", "2.", "3."])
    assert seen[View.ORIGINAL] == ("10", 2, ["1.", "2."])


def test_pages_are_made_of_the_text_shown(window: Callable[[Document], MainWindow]) -> None:
    made = window(_document())
    marked = made.session.document
    maker = Maker(made.session, list)
    made.session.show(View.ORIGINAL)
    maker.start()
    assert maker._shown is made.session.document
    assert maker._shown is not marked
    maker.end()
