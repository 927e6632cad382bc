"""The page: masthead above the text, what the status bar counts, what a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.model.nodes import Document, FrontMatter
from drafter.model.notation import parse
from drafter.model.places import Selection, State
from drafter.profiles import load
from drafter.ui.editor.announcing import announcement
from drafter.ui.editor.masthead_view import Words, words_of
from drafter.ui.main_window import MainWindow
from drafter.ui.status import length_words, parts_words
from drafter.ui.windows import Windows

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
pp| _Recalling_ its decision MC-5/2,
op| _Requests_ the secretariat:
op1| To report
op1| To wait;
op| _Decides_ to meet.
"""


def _document(**fields: str) -> Document:
    return replace(parse(_DRAFT), profile="minamata", front=FrontMatter.of(**fields))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made = Windows(qapp, audit=True).open_untitled(_document(symbol="UNEP/MC/COP.6/21"))
    made.checking.finish()
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


def test_the_masthead_says_what_is_filled_and_what_is_wanted() -> None:
    front = FrontMatter.of(symbol="UNEP/MC/COP.6/21", session="Sixth meeting")
    symbol, right, left = words_of(front, load("minamata").masthead)
    assert symbol == Words("UNEP/MC/COP.6/21", bold=True)
    assert Words("Distr.: General") in right
    assert Words("Date", wanted=True) in right
    assert Words("Sixth meeting") in left
    assert Words("Agenda item", wanted=True) in left


def test_the_text_begins_below_the_masthead_and_follows_its_height(window: MainWindow) -> None:
    editor = window.views.editor
    before = editor.cursorRect().top()
    assert before >= editor.head_area().bottom() - 1
    longer = "Agenda item 4 (a): " + "matters of cooperation and coordination " * 6
    document = window.session.document
    front = document.front.with_field("agenda_item", longer)
    window.run(
        lambda state: replace(state, document=replace(state.document, front=front)), "masthead"
    )
    assert editor.cursorRect().top() > before
    window.session.undo()
    assert editor.cursorRect().top() == before


def test_a_click_on_the_masthead_asks_for_its_form(window: MainWindow) -> None:
    asked: list[str] = []
    window.views.editor.masthead_wanted.disconnect()
    window.views.editor.masthead_wanted.connect(asked.append)
    place = window.views.editor.head_area().center().toPoint()
    QTest.mouseClick(
        window.views.editor.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    assert len(asked) == 1


def test_the_status_bar_counts_words_against_the_limit() -> None:
    assert length_words(1, 0) == "1 word"
    assert length_words(1250, 0) == "1,250 words"
    assert length_words(825, 1200) == "825 of 1,200 words"


def test_the_status_bar_counts_paragraphs_without_subparagraphs() -> None:
    assert parts_words(parse(_DRAFT).paragraphs) == "1 pp, 2 op"


def test_a_screen_reader_hears_place_opening_and_findings(window: MainWindow) -> None:
    session = window.session
    assert announcement(session, 3, ()) == "operative 1, Requests"
    assert announcement(session, 4, window.checking.findings) == (
        "operative 1 (a), To report, one finding"
    )
    assert announcement(session, 99, ()) == ""


def test_the_paragraph_with_the_caret_is_announced_once(window: MainWindow) -> None:
    editor = window.views.editor
    window.session.select(Selection.at(3))
    for announcing in editor.children():
        if hasattr(announcing, "announce"):
            announcing.announce()
    assert editor.accessibleDescription() == "operative 1, Requests"


def test_masthead_lines_in_the_text_need_no_blank_masthead_above(qapp: QApplication) -> None:
    lines = replace(parse("fr| Eightieth session\n" + _DRAFT), profile="ga")
    window = Windows(qapp).open_untitled(lines)
    assert window.views.editor.masthead.is_empty
    assert window.views.editor.head() == 0
    window.session.mark_saved(Path("x"))
    window.close()


def test_a_masthead_in_the_text_takes_the_place_of_the_one_above_it(window: MainWindow) -> None:
    editor, session = window.views.editor, window.session

    def above() -> bool:
        return not editor.masthead.is_empty

    session.do(
        lambda state: State(replace(state.document, front=FrontMatter()), state.selection), "x"
    )
    assert above()
    room = editor.head()
    line = replace(parse("fr| UNITED NATIONS").paragraphs[0], id="f1")
    changed = session.document.spliced(0, 0, (line,))
    session.do(lambda state: State(changed, state.selection), "x")
    assert not above()
    assert editor.head() < room
    session.undo()
    assert above()
    assert editor.head() == room


@pytest.mark.parametrize("name", ["symbol", "session", "date", "agenda_item"])
def test_a_click_on_a_field_of_the_masthead_names_it(window: MainWindow, name: str) -> None:
    editor = window.views.editor
    asked: list[str] = []
    editor.masthead_wanted.disconnect()
    editor.masthead_wanted.connect(asked.append)
    area = editor.head_area()
    spots = [
        QPoint(x, y)
        for y in range(round(area.top()), round(area.bottom()), 6)
        for x in (round(area.left()) + 8, round(area.right()) - 60)
        if editor.masthead.field_at(QPointF(x, y), area) == name
    ]
    assert spots
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spots[len(spots) // 2])
    assert asked == [name]
