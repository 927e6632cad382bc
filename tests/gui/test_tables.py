"""Tables in the text: shown as a grid, one thing for caret and selection, known by their cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.edit.notes import set_note
from drafter.model.nodes import Kind, Paragraph
from drafter.model.notation import parse, parse_text
from drafter.model.places import Place, Selection
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.model.views import View
from drafter.profiles import load
from drafter.session import Session
from drafter.ui.editor.draft_editor import DraftEditor
from tests.gui.conftest import type_char

_NONE = Qt.KeyboardModifier.NoModifier
_TABLE = Table(
    (
        Row((Cell(parse_text("*Party*")), Cell(parse_text("*Contribution*"), across=2)), head=True),
        Row((Cell(RichText("Albania"), down=2), Cell(parse_text("_sum_ 😀[^n1]")), Cell())),
        Row((Cell(RichText("one\u0085two")), Cell(RichText("5"), align="right"))),
    )
)


def _session() -> Session:
    document = parse("op| Before.[^n0]\nop| Middle.\nop| After.[^n2]\n[^n0]| a\n[^n1]| b\n[^n2]| c")
    table = with_table(Paragraph("p2", Kind.TABLE), _TABLE)
    return Session(document.with_paragraph(1, table), load("minamata"))


class Hand:
    def __init__(self, qtbot: QtBot) -> None:
        self.session = _session()
        self.editor = DraftEditor(self.session, audit=True)
        qtbot.addWidget(self.editor)
        self.editor.resize(700, 500)
        self.editor.show()
        self.said: list[str] = []
        self.editor.refused.connect(self.said.append)
        self.wanted: list[Selection] = []
        self.editor.table_wanted.connect(lambda: self.wanted.append(self.session.state.selection))

    @property
    def content(self) -> RichText:
        return self.session.document.paragraphs[1].content

    def find(self, words: str) -> int:
        return self.content.text.index(words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self.editor, key, modifier)
        assert self.editor.law_holds()

    def point_of(self, offset: int) -> QPoint:
        """The middle of a cell's words on the screen."""
        before = self.session.state.selection
        self.session.select(Selection.at(1, offset))
        area = self.editor.cell_area()
        self.session.select(before)
        assert area is not None
        return area.center().toPoint()

    def click(self, offset: int) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.editor.viewport(), left, pos=self.point_of(offset))


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


def test_a_table_is_one_object_and_says_all_its_words(hand: Hand) -> None:
    block = hand.editor.document().findBlockByNumber(1)
    assert block.text() == "\ufffc"
    assert hand.editor.law_holds()
    assert hand.editor.surface.read_all()[1] == hand.session.document.paragraphs[1]


def test_words_wrap_inside_their_cells(hand: Hand) -> None:
    grid = hand.editor.grid_at(hand.editor.document().findBlockByNumber(1).position())
    assert grid is not None
    lines = hand.editor.fontMetrics().height()
    assert grid.size.height() > 3 * lines
    assert grid.size.width() <= hand.editor.viewport().width()
    first, merged = grid.cell_rect(hand.find("Party")), grid.cell_rect(hand.find("Contribution"))
    assert first.right() < merged.left()
    assert grid.cell_rect(hand.find("Albania")).top() > first.bottom()
    for offset in range(len(hand.content.text)):
        assert grid.offset_at(grid.cell_rect(offset).center()) >= 0


def test_every_place_is_found_again_under_its_point(hand: Hand) -> None:
    grid = hand.editor.grid_at(hand.editor.document().findBlockByNumber(1).position())
    assert grid is not None
    for words in ("Party", "Contribution", "Albania", "5"):
        rect = grid.cell_rect(hand.find(words))
        at = grid.offset_at(QPointF(rect.left() + 1, rect.center().y()))
        text = hand.content.text
        start = text.rfind("\t", 0, max(at, text.rfind("\n", 0, at))) + 1
        assert words in text[start : at + len(words)]


def test_arrows_step_over_a_table(hand: Hand) -> None:
    hand.session.select(Selection.at(0, len(hand.session.document.paragraphs[0].content)))
    hand.key(Qt.Key.Key_Right)
    assert hand.session.state.selection == Selection.at(1, 0)
    hand.key(Qt.Key.Key_Right)
    assert hand.session.state.selection == Selection.at(1, len(hand.content))
    hand.key(Qt.Key.Key_Right)
    assert hand.session.state.selection == Selection.at(2, 0)
    hand.key(Qt.Key.Key_Up)
    assert hand.session.state.selection.head.index == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_key_opens_it_at_its_cell(hand: Hand, key: Qt.Key) -> None:
    place = Selection.at(1, hand.find("Albania") + 2)
    hand.session.select(place)
    hand.key(key)
    assert hand.wanted == [place]


def test_enter_behind_it_goes_on_below(hand: Hand) -> None:
    hand.session.select(Selection.at(1, len(hand.content)))
    hand.key(Qt.Key.Key_Return)
    assert not hand.wanted
    assert [p.kind for p in hand.session.document.paragraphs[1:3]] == [Kind.TABLE, Kind.OPERATIVE]


def test_letters_behind_it_open_the_next_paragraph(hand: Hand) -> None:
    before = hand.session.document
    hand.session.select(Selection.at(1, len(hand.content)))
    for char in "Dé x":
        type_char(hand.editor, char)
        assert hand.editor.law_holds()
    opened = hand.session.document.paragraphs[2]
    assert (opened.kind, opened.content.text) == (Kind.OPERATIVE, "Dé x")
    assert hand.session.state.selection == Selection.at(2, 4)
    assert hand.said == []
    hand.editor.undo()
    assert hand.session.document is before


def test_a_space_behind_it_opens_nothing(hand: Hand) -> None:
    before = hand.session.document
    hand.session.select(Selection.at(1, len(hand.content)))
    hand.key(Qt.Key.Key_Space)
    assert hand.session.document is before


def test_letters_behind_it_are_refused_in_a_view(hand: Hand) -> None:
    hand.session.show(View.FINAL)
    before = hand.session.document
    hand.session.select(Selection.at(1, len(hand.content)))
    type_char(hand.editor, "x")
    assert hand.session.document is before
    assert "Show Changes" in hand.said[-1]


def test_a_click_is_on_a_cell_and_a_double_click_opens_it(hand: Hand) -> None:
    hand.click(hand.find("Albania"))
    head = hand.session.state.selection.head
    assert head.index == 1
    assert hand.find("Albania") <= head.offset <= hand.find("Albania") + 7
    assert hand.editor.law_holds()
    point = hand.point_of(hand.find("one"))
    QTest.mouseDClick(hand.editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hand.find("one") <= hand.wanted[0].head.offset <= hand.find("two") + 3


def test_a_click_on_a_note_in_a_cell_shows_it(hand: Hand) -> None:
    touched: list[tuple[str, bool]] = []
    hand.editor.note_touched.connect(lambda note, edit: touched.append((note, edit)))
    grid = hand.editor.grid_at(hand.editor.document().findBlockByNumber(1).position())
    assert grid is not None
    at = hand.content.text.index("\ufffc")
    corner = hand.point_of(at) - grid.cell_rect(at).center().toPoint()
    rect = grid.cell_rect(at)
    x = next(
        x for x in range(int(rect.left()), int(rect.right()))
        if grid.offset_at(QPointF(x, rect.center().y())) > at
    )  # fmt: skip
    spot = corner + QPoint(x, round(rect.center().y()))
    QTest.mouseClick(hand.editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert touched == [("n1", False)]


def test_notes_are_numbered_through_the_table(hand: Hand) -> None:
    assert hand.session.outline.note_labels == {"n0": "1", "n1": "2", "n2": "3"}
    hand.session.select(Selection(Place(0, 7), Place(0, 8)))
    hand.key(Qt.Key.Key_Delete)
    assert hand.editor.object_label("note", "n1") == "1"


def test_letters_and_composed_words_are_refused(hand: Hand) -> None:
    before = hand.session.document
    for offset in (0, hand.find("Albania"), len(hand.content)):
        hand.session.select(Selection.at(1, offset))
        if offset < len(hand.content):
            type_char(hand.editor, "x")
        event = QInputMethodEvent("", [])
        event.setCommitString("漢")
        QApplication.sendEvent(hand.editor, event)
        mime = QMimeData()
        mime.setText("words\tand\nmore")
        hand.editor.insertFromMimeData(mime)
        hand.editor.paste_plain("words")
        assert hand.editor.law_holds()
    hand.editor.carry(Place(1, 3))
    assert hand.session.document is before
    assert all("press Enter" in words for words in hand.said)
    assert len(hand.said) == 12


def test_the_first_delete_selects_it_and_the_second_takes_it_out(hand: Hand) -> None:
    before = hand.session.document
    hand.session.select(Selection.at(1, len(hand.content)))
    hand.key(Qt.Key.Key_Backspace)
    assert hand.session.document is before
    assert hand.session.state.selection == Selection(Place(1, 0), Place(1, len(hand.content)))
    hand.key(Qt.Key.Key_Delete)
    assert [p.text for p in hand.session.document.paragraphs] == ["Before.", "After."]
    assert [n.id for n in hand.session.document.notes] == ["n0", "n2"]
    hand.editor.undo()
    assert hand.session.document is before
    assert hand.editor.law_holds()


def test_words_found_in_a_cell_are_not_deleted_by_a_key(hand: Hand) -> None:
    before = hand.session.document
    at = hand.find("Albania")
    hand.session.select(Selection(Place(1, at), Place(1, at + 7)))
    hand.key(Qt.Key.Key_Delete)
    assert hand.session.document is before
    inner = hand.editor.inner("p2")
    assert inner.cell is None


def test_words_found_are_marked_and_a_cell_is_ringed(hand: Hand) -> None:
    at = hand.find("Albania")
    hand.session.select(Selection(Place(1, at), Place(1, at + 7)))
    assert [(m.start, m.end) for m in hand.editor.inner("p2").marks] == [(at, at + 7)]
    assert hand.session.state.selection.head == Place(1, at + 7)
    hand.session.select(Selection.at(1, at + 1))
    assert hand.editor.inner("p2").cell == at + 1
    hand.session.select(Selection.at(0, 1))
    assert hand.editor.inner("p2").cell is None


def test_copying_takes_the_words_along_and_cutting_the_table(hand: Hand) -> None:
    hand.session.select(Selection(Place(1, 0), Place(1, len(hand.content))))
    mime = hand.editor.createMimeDataFromSelection()
    assert "Albania\tsum 😀" in mime.text()
    assert "one two\t5" in mime.text()
    hand.editor.cut()
    assert [p.kind for p in hand.session.document.paragraphs] == [Kind.OPERATIVE] * 2
    hand.session.select(Selection.at(0, 7))
    hand.editor.insertFromMimeData(QApplication.clipboard().mimeData())
    tables = [p for p in hand.session.document.paragraphs if p.kind is Kind.TABLE]
    assert [p.content.text for p in tables] == [
        with_table(Paragraph("x", Kind.TABLE), _TABLE).content.text
    ]
    assert hand.editor.law_holds()


def test_deleting_up_to_a_table_runs_nothing_into_it(hand: Hand) -> None:
    content = hand.content
    hand.session.select(Selection(Place(1, len(content)), Place(2, 3)))
    hand.key(Qt.Key.Key_Delete)
    texts = [p.content.text for p in hand.session.document.paragraphs]
    assert texts[1:] == [content.text, "er.\ufffc"]
    hand.session.select(Selection(Place(0, 3), Place(1, 0)))
    hand.key(Qt.Key.Key_Backspace)
    assert [p.text for p in hand.session.document.paragraphs[:1]] == ["Bef"]
    assert hand.content == content


def test_what_is_typed_over_the_text_behind_a_table_stands_behind_it(hand: Hand) -> None:
    content = hand.content
    hand.session.select(Selection(Place(1, len(content)), Place(2, 3)))
    type_char(hand.editor, "x")
    texts = [p.content.text for p in hand.session.document.paragraphs]
    assert texts[1:] == [content.text, "xer.\ufffc"]
    assert hand.editor.law_holds()


def test_a_change_of_the_frame_alone_is_seen(hand: Hand) -> None:
    wide = Table(tuple(Row(tuple(Cell(c.content) for c in r.cells)) for r in _TABLE.rows))
    table = with_table(hand.session.document.paragraphs[1], wide)
    before = hand.editor.grid_at(hand.editor.document().findBlockByNumber(1).position())
    hand.editor.do(lambda s: type(s)(s.document.with_paragraph(1, table), s.selection), "change")
    assert hand.editor.law_holds()
    after = hand.editor.grid_at(hand.editor.document().findBlockByNumber(1).position())
    assert before is not None
    assert after is not None
    at = hand.find("Contribution")
    assert before.cell_rect(at).width() > 1.4 * after.cell_rect(at).width()


def test_a_table_taller_than_the_window_is_walked_by_its_cells(qtbot: QtBot) -> None:
    hand = Hand(qtbot)
    tall = Table(tuple(Row((Cell(RichText(f"row {n}")), Cell())) for n in range(90)))
    table = with_table(hand.session.document.paragraphs[1], tall)
    hand.editor.do(lambda s: type(s)(s.document.with_paragraph(1, table), s.selection), "change")
    for row in ("row 80", "row 3", "row 41"):
        hand.session.select(Selection.at(1, hand.find(row) + 1))
        hand.editor.reveal()
        area = hand.editor.cell_area()
        assert area is not None
        assert area.top() >= 0
        assert area.bottom() <= hand.editor.viewport().height()


def test_a_change_elsewhere_does_not_scroll_to_the_cell(qtbot: QtBot) -> None:
    hand = Hand(qtbot)
    tall = Table(tuple(Row((Cell(RichText(f"row {n}")), Cell())) for n in range(90)))
    table = with_table(hand.session.document.paragraphs[1], tall)
    hand.editor.do(lambda s: type(s)(s.document.with_paragraph(1, table), s.selection), "change")
    hand.session.select(Selection.at(1, hand.find("row 70") + 1))
    hand.editor.verticalScrollBar().setValue(0)
    note = hand.session.document.notes[0]
    hand.session.do(lambda s: set_note(s, note.id, (RichText("other"),)), "note")
    assert hand.editor.verticalScrollBar().value() == 0


def test_the_table_is_seen_in_every_view(qtbot: QtBot, hand: Hand) -> None:
    hand.session.show(View.FINAL)
    assert hand.editor.law_holds()
    hand.session.select(Selection.at(1, hand.find("Albania")))
    type_char(hand.editor, "x")
    assert "Show Changes" in hand.said[-1]
