"""Another language holds at once: windows are made anew around their sessions, and nothing is lost."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter.compare.redline import redline
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.places import Place, Selection
from drafter.model.tracking import Author
from drafter.model.views import View
from drafter.settings import Preferences
from drafter.storage import native
from drafter.storage.journal import read_journal
from drafter.storage.ownership import Claim, Writer, claim
from drafter.storage.recent import recent
from drafter.ui.help.window import HelpWindow
from drafter.ui.main_window import MainWindow
from drafter.ui.start.page import StartPage
from drafter.ui.windows import Windows
from scripts.make_translations import FILES, read_ts
from tests.gui.conftest import DECISION
from tests.gui.languages import english_in


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    before = QLocale()
    made = Windows(qapp, Preferences(), audit=True)
    yield made
    for window in made.open:
        window.session.mark_saved(Path("x"))
        window.close()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def _document() -> Document:
    return replace(parse(DECISION), profile="minamata")


def _switch(windows: Windows, qtbot: QtBot, language: str) -> MainWindow:
    """Choose a language; the window that then shows the first document."""
    old = windows.open[0] if windows.open else None
    windows.preferences.set("language", language)
    qtbot.waitUntil(lambda: not windows.open or windows.open[0] is not old)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return windows.open[0]


def test_what_was_done_can_be_undone_and_the_caret_stays(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_document())
    window.session.select(Selection.at(2, 5))
    QTest.keyClicks(window.views.editor, "xyz")
    session, document = window.session, window.session.document
    now = _switch(windows, qtbot, "fr")
    assert now is not window
    assert now.session is session
    assert session.document is document
    assert session.is_dirty
    assert now.isWindowModified()
    assert session.state.selection == Selection.at(2, 8)
    assert now.views.editor.selection() == Selection.at(2, 8)
    assert now.views.editor.law_holds()
    now.table["undo"].trigger()
    assert session.document == _document()
    now.table["redo"].trigger()
    assert "xyz" in session.document.paragraphs[2].text


def test_typing_goes_on_in_the_new_window_alone(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_document())
    now = _switch(windows, qtbot, "es")
    now.session.select(Selection.at(3, 0))
    QTest.keyClicks(now.views.editor, "abc")
    assert now.session.document.paragraphs[3].text.startswith("abc")
    assert now.views.editor.law_holds()
    now.checking.finish()
    assert now.checking.checked is now.session.document
    assert window not in windows.open


def _texts(window: QWidget) -> list[str]:
    found = [window.windowTitle()]
    for action in window.findChildren(QAction):
        found += [action.text(), action.toolTip(), action.statusTip()]
    found += [label.text() for label in window.findChildren(QLabel)]
    found += [button.text() for button in window.findChildren(QPushButton)]
    found += [menu.title() for menu in window.findChildren(QMenu)]
    found += [widget.accessibleName() for widget in window.findChildren(QWidget)]
    return [re.sub(r" \(.*\)$", "", text) for text in found if text]


def _left_over(window: QWidget, language: str) -> list[str]:
    """Texts of a window that are French (or Spanish) and not English as well."""
    known = read_ts(FILES[language])
    foreign = set(known.values()) - set(known)
    return [text for text in _texts(window) if text in foreign]


def test_no_word_of_the_old_language_is_left(windows: Windows, qtbot: QtBot) -> None:
    first = windows.open_untitled(_document())
    first.checking.finish()
    french = _switch(windows, qtbot, "fr")
    french.checking.finish()
    french.session.select(Selection.at(3, 0))
    QTest.keyClicks(french.views.editor, "x")
    french.table.refresh()
    assert "Annuler" in french.table["undo"].text()
    assert "saisie" in french.table["undo"].text()
    english = _switch(windows, qtbot, "en")
    english.checking.finish()
    english.table.refresh()
    assert _left_over(english, "fr") == []
    assert english.table["undo"].text() == "&Undo typing"
    spanish = _switch(windows, qtbot, "es")
    assert _left_over(spanish, "fr") == []
    english_texts = {t for t, words in read_ts(FILES["es"]).items() if t != words}
    same = set(read_ts(FILES["es"]).values())
    assert [t for t in _texts(spanish) if t in english_texts - same] == []


def test_start_page_help_and_untitled_name_speak_it(windows: Windows, qtbot: QtBot) -> None:
    start = windows.show_start()
    windows.helping.show("window.md#footnotes")
    windows.preferences.set("language", "fr")
    qtbot.waitUntil(lambda: windows._start is not start)
    page = windows._start
    assert isinstance(page, StartPage)
    assert page.isVisible()
    assert not start.isVisible()
    assert _left_over(page, "fr") != []
    helping = windows.helping._window
    assert isinstance(helping, HelpWindow)
    assert helping.windowTitle() == "Aide"
    assert helping.current == "window.md#footnotes"
    page.close()
    helping.close()
    window = windows.open_untitled(_document())
    assert "Sans titre" in window.windowTitle()
    assert "Untitled" in _switch(windows, qtbot, "en").windowTitle()


def test_tracking_view_and_notes_stay(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_document())
    session = window.session
    session.tracking = Author("Ada")
    QTest.keyClicks(window.views.editor, "new")
    window.views.notes.set_selection(Selection.at(0, 4))
    session.show(View.FINAL)
    now = _switch(windows, qtbot, "fr")
    assert session.tracking == Author("Ada")
    assert session.view is View.FINAL
    assert session.kept.revisions
    assert now.views.notes.selection() == Selection.at(0, 4)
    session.show(View.MARKED)
    assert now.views.editor.law_holds()


def test_panels_search_and_room_stay(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_document())
    window.views.frames["outline"].hide()
    window.views.search.show_words("secretariat", "bureau")
    size = window.size()
    now = _switch(windows, qtbot, "fr")
    assert not now.views.frames["outline"].isVisibleTo(now)
    assert now.views.search.words == ("secretariat", "bureau")
    assert now.views.search.isVisibleTo(now)
    assert now.size() == size
    now.room.toggle()
    assert _switch(windows, qtbot, "en").room.is_on


@pytest.mark.parametrize("closed", [True, False])
def test_a_review_panel_is_open_only_where_it_was(
    windows: Windows, qtbot: QtBot, *, closed: bool
) -> None:
    later = parse(DECISION.replace("secretariat", "Executive Secretary"))
    window = windows.open_untitled(
        redline(_document(), replace(later, profile="minamata"), "Ann", "2026-11-24T10:00:00Z")
    )
    assert window.views.frames["review"].isVisibleTo(window)
    if closed:
        window.table["view-review"].trigger()
    now = _switch(windows, qtbot, "fr")
    assert now.views.frames["review"].isVisibleTo(now) is not closed


def test_the_journal_goes_on_without_a_gap(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_untitled(_document())
    window.session.select(Selection.at(2, 5))
    QTest.keyClicks(window.views.editor, "xyz")
    window.keeping.flush()
    before = window.keeping.path
    now = _switch(windows, qtbot, "fr")
    assert before is not None
    assert not before.exists()
    assert now.keeping.path is not None
    recovered = read_journal(now.keeping.path)
    assert recovered.document == now.session.document


def test_a_file_stays_claimed_and_is_saved_where_it_was(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = (tmp_path / "a.undraft").resolve()
    native.write(_document(), path)
    windows.open_file(path)
    now = _switch(windows, qtbot, "fr")
    assert isinstance(claim(path), Writer)
    now.session.select(Selection(Place(2, 0), Place(2, 0)))
    QTest.keyClicks(now.views.editor, "x")
    assert now.files.save()
    assert native.read(path).paragraphs[2].text.startswith("x")
    now.close()
    free = claim(path)
    assert isinstance(free, Claim)
    free.release()


def test_a_new_document_is_claimed_and_remembered_when_it_is_saved(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = (tmp_path / "new.undraft").resolve()
    window = windows.open_untitled(_document())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.files.save()
    assert isinstance(claim(path), Writer)
    assert path in [entry.path for entry in recent()]


def test_notices_speak_the_new_language_too(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    path = (tmp_path / "a.undraft").resolve()
    native.write(_document(), path)
    mine = claim(path)
    assert isinstance(mine, Claim)
    windows.open_file(path)
    now = _switch(windows, qtbot, "fr")
    mine.release()
    assert now.banner is not None
    words = " ".join(label.text() for label in now.banner.findChildren(QLabel))
    words += now.banner.findChildren(QListWidget)[0].item(0).text()
    assert english_in(words) == []


def test_what_somebody_else_changed_is_still_seen(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    path = (tmp_path / "a.undraft").resolve()
    native.write(_document(), path)
    windows.open_file(path)
    path.write_bytes(path.read_bytes() + b"\n")
    now = _switch(windows, qtbot, "fr")
    assert now.files._seen != (path.stat().st_mtime_ns, path.stat().st_size)


def test_every_window_is_made_anew(windows: Windows, qtbot: QtBot) -> None:
    for _ in range(3):
        windows.open_untitled(_document())
    sessions = [window.session for window in windows.open]
    _switch(windows, qtbot, "fr")
    qtbot.waitUntil(lambda: len(windows.open) == 3)
    assert [window.session for window in windows.open] == sessions
    assert {window.table["save"].text() for window in windows.open} == {"&Enregistrer"}


def test_the_direction_follows(windows: Windows, qtbot: QtBot, qapp: QApplication) -> None:
    windows.open_untitled(_document())
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    now = _switch(windows, qtbot, "fr")
    assert not now.isRightToLeft()


def test_names_of_steps_outlive_the_language() -> None:
    """What stands in the Undo entry is said with `lasting`, never with `tr`."""
    wrong = []
    for path in sorted((Path(__file__).parents[2] / "drafter" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(node.func, "attr", "") if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and name in {"do", "_do", "run", "_run", "_each"}:
                named = [n for a in node.args[1:] for n in ast.walk(a) if isinstance(n, ast.Call)]
                wrong += [f"{path}:{n.lineno}" for n in named if getattr(n.func, "id", "") == "tr"]
    assert wrong == []
