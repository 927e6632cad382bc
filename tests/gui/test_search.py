"""Find and replace, and going to a paragraph by its number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from drafter.model.edit.references import insert_reference
from drafter.model.notation import write
from drafter.model.places import Selection
from drafter.model.search import find_number
from drafter.session import Session
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.notes_editor import NotesEditor
from drafter.ui.search_bar import SearchBar
from tests.gui.conftest import DECISION, session_of


class _Searcher:
    """A search bar with its fields by name."""

    def __init__(self, bar: SearchBar, session: Session, notes: NotesEditor) -> None:
        self.bar, self.session, self.notes = bar, session, notes
        self.find, self.new = bar.findChildren(QLineEdit)
        self.boxes = {b.text().replace("&", ""): b for b in bar.findChildren(QCheckBox)}
        self.part = bar.findChildren(QComboBox)[0]

    def look(self, words: str, new: str = "") -> _Searcher:
        self.find.setText(words)
        self.new.setText(new)
        self.bar.refresh()
        return self

    @property
    def selected(self) -> tuple[int, int, int]:
        selection = self.session.state.selection
        return selection.start.index, selection.start.offset, selection.end.offset

    @property
    def count(self) -> str:
        return self.bar._count.text()


@pytest.fixture
def search(qtbot: QtBot) -> _Searcher:
    session = session_of(DECISION)
    editor, notes = DraftEditor(session, audit=True), NotesEditor(session, audit=True)
    bar = SearchBar(session, editor, notes)
    for widget in (editor, notes, bar):
        qtbot.addWidget(widget)
    editor.show()
    bar.open()
    return _Searcher(bar, session, notes)


def test_steps_go_round_in_both_directions(search: _Searcher) -> None:
    search.look("re")
    assert search.count.endswith("places")
    places = []
    for _ in range(20):
        search.bar.next()
        places.append(search.selected)
    assert len(set(places)) < 20
    search.session.select(Selection.at(0))
    search.bar._at = None
    search.bar.next()
    first = search.selected
    search.bar.next()
    search.bar.next(-1)
    assert search.selected == first


def test_case_whole_words_and_part(search: _Searcher) -> None:
    search.look("To")
    search.boxes["Match case"].setChecked(True)
    search.boxes["Whole words"].setChecked(True)
    assert search.count == "2 places"
    search.part.setCurrentIndex(search.part.findData("preambular"))
    assert search.count == "Not found"


def test_a_bad_expression_is_told_and_does_nothing(search: _Searcher) -> None:
    search.boxes["Regular expression"].setChecked(True)
    search.look("(")
    assert search.count.startswith("Not a regular expression")
    before = search.session.document
    search.bar.replace_all()
    assert search.session.document is before


def test_replacing_all_is_one_step_and_keeps_italics_and_notes(search: _Searcher) -> None:
    before = search.session.document
    search.look("the report", "the note").bar.replace_all()
    assert "the note,[^1]" in write(search.session.document)
    search.look("Requests", "Urges").bar.replace_all()
    assert "op| _Urges_ the secretariat:" in write(search.session.document)
    search.session.undo()
    search.session.undo()
    assert search.session.document is before


def test_replacing_goes_on_to_the_next(search: _Searcher) -> None:
    search.look("To ", "Not to ").bar.next()
    first = search.selected
    search.bar.replace()
    assert search.selected[0] > first[0]
    assert write(search.session.document).count("Not to ") == 1


def test_words_in_notes_are_found_in_the_notes(search: _Searcher) -> None:
    search.look("document").bar.next()
    selection = search.notes.selection()
    assert (selection.start.offset, selection.end.offset) == (4, 12)


def test_tab_goes_from_what_is_looked_for_to_what_replaces_it(search: _Searcher) -> None:
    bar = search.bar
    bar.activateWindow()
    QTest.keyClicks(search.find, "secretariat")
    bar.refresh()
    QTest.keyClick(search.find, Qt.Key.Key_Tab)
    focused = bar.focusWidget()
    assert focused is search.new
    QTest.keyClicks(focused, "depositary")
    bar.replace_all()
    assert "op| _Requests_ the depositary:" in write(search.session.document)


@pytest.mark.parametrize(("words", "index"), [("op 2", 7), ("1 (b)", 6), ("pp 2", 3)])
def test_numbers_name_paragraphs(words: str, index: int) -> None:
    session = session_of(DECISION)
    assert find_number(session.document, session.outline, words) == index


def test_the_words_of_a_cross_reference_are_found(search: _Searcher) -> None:
    search.session.select(Selection.at(7, 0))
    target = search.session.document.paragraphs[4].id
    search.session.do(lambda state: insert_reference(state, target), "cross-reference")
    search.look("paragraph 1", "paragraph 9").bar.next()
    assert search.selected == (7, 0, 1)
    search.bar.replace()
    assert "{" + target + "}" in write(search.session.document)
