"""The window of a table: words in italics, notes, rows, columns, merged cells, a past of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTableWidget, QToolButton
from pytestqt.qtbot import QtBot

from drafter.model.edit.fragments import Fragment
from drafter.model.foreign import Foreign, picture_id
from drafter.model.nodes import Document, Kind, Paragraph, Picture
from drafter.model.notation import parse, parse_text, write_text
from drafter.model.places import Place, Selection
from drafter.model.revisions import final, original
from drafter.model.richtext import FOREIGN, RichText
from drafter.model.tables import Cell, Row, Table, table_of, with_table
from drafter.model.tracking import Author
from drafter.profiles import load
from drafter.ui.editor.clipboard import mime_of
from drafter.ui.main_window import MainWindow
from drafter.ui.table.dialog import TableDialog
from drafter.ui.table.draft import TableDraft, spot_at
from drafter.ui.table.new_table import NewTable
from drafter.ui.windows import Windows
from tests.gui.conftest import type_char

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_TABLE = Table(
    (
        Row((Cell(parse_text("*Party*")), Cell(parse_text("_Sum_[^n1]"))), head=True),
        Row((Cell(RichText("Albania")), Cell(RichText("12")))),
        Row((Cell(RichText("Benin")), Cell(RichText("5")))),
    ),
    (3000, 1000),
)


def _document(table: Table = _TABLE) -> Document:
    document = parse("op| Before.[^n0]\nop| x\nop| After.\n[^n0]| a\n[^n1]| b")
    return document.with_paragraph(1, with_table(Paragraph("p2", Kind.TABLE), table))


class Hand:
    """The window of a table under real keys."""

    def __init__(self, qtbot: QtBot, table: Table = _TABLE, spot: tuple[int, int] = (0, 0)) -> None:
        document = _document(table)
        self.draft = TableDraft(document, load("minamata"), 1, document.paragraphs[1], spot)
        self.dialog = TableDialog(self.draft, QApplication.font(), audit=True)
        qtbot.addWidget(self.dialog, before_close_func=lambda d: d.accept())
        self.dialog.show()
        # Shortcuts belong to the window that is active.
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)
        self.cells = self.dialog.cells
        self.dialog.open_cell()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> Hand:
        QTest.keyClick(self.cells.editor or self.cells, key, modifier)
        if self.cells.editor is not None:
            assert self.cells.editor.law_holds()
        return self

    def type(self, words: str) -> Hand:
        for char in words:
            type_char(self.cells.editor or self.cells, char)
        return self

    def do(self, name: str) -> Hand:
        self.dialog._actions[name].trigger()
        return self

    def able(self, name: str) -> bool:
        return self.dialog._actions[name].isEnabled()

    @property
    def words(self) -> list[list[str]]:
        rows = self.draft.table.rows
        return [[write_text(c.content).replace("\u0085", "/") for c in r.cells] for r in rows]


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


def test_words_typed_in_italics_are_italic(hand: Hand) -> None:
    hand.key(Qt.Key.Key_I, _CONTROL)
    hand.type(" of").key(Qt.Key.Key_I, _CONTROL).type(" x")
    content = hand.draft.table.rows[0].cells[0].content
    assert content.text == "Party of x"
    assert content.spans("italic") == ((5, 8),)


def test_bold_is_taken_off_what_is_selected(hand: Hand) -> None:
    hand.key(Qt.Key.Key_A, _CONTROL)
    assert hand.dialog._actions["bold"].isChecked()
    hand.do("bold")
    assert hand.words[0][0] == "Party"
    assert not hand.dialog._actions["bold"].isChecked()


def test_tab_goes_through_the_cells_and_adds_a_row(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Tab).type("!")
    hand.key(Qt.Key.Key_Backtab, _SHIFT).type("?")
    assert hand.words[0] == ["*Party?*", "_Sum_[^n1]!"]
    for _ in range(5):
        hand.key(Qt.Key.Key_Tab)
    assert len(hand.words) == 3
    hand.key(Qt.Key.Key_Tab).type("Chad")
    assert hand.words[3] == ["Chad", ""]
    hand.do("undo").do("undo")
    assert len(hand.words) == 3


def test_enter_begins_a_paragraph_in_the_cell(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 0))
    hand.key(Qt.Key.Key_Return).type("two")
    hand.key(Qt.Key.Key_Return, _SHIFT).type("three")
    assert hand.words[1][0] == "Albania/two/three"
    assert table_of(hand.draft.paragraph()) == hand.draft.table


def test_arrows_cross_the_edges_of_cells(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 0))
    assert hand.key(Qt.Key.Key_Right).cells.spot() == (1, 1)
    assert hand.key(Qt.Key.Key_Left).cells.spot() == (1, 0)
    assert hand.key(Qt.Key.Key_Down).cells.spot() == (2, 0)
    assert hand.key(Qt.Key.Key_Up).cells.spot() == (1, 0)
    assert hand.key(Qt.Key.Key_Left).cells.spot() == (1, 0)


def test_a_footnote_is_put_in_and_numbered(hand: Hand) -> None:
    hand.do("note")
    edit = hand.cells.editor
    assert edit is not None
    (note,) = hand.draft.new_notes()
    assert edit.object_label("note", note.id) == "2"
    assert edit.object_label("note", "n1") == "3"
    result = hand.draft.result(hand.draft.document)
    assert [n.id for n in result.notes] == ["n0", "n1", note.id]
    hand.key(Qt.Key.Key_Backspace)
    assert hand.draft.new_notes() == ()
    result = hand.draft.result(hand.draft.document)
    assert result.notes == hand.draft.document.notes
    assert result.paragraphs == hand.draft.document.paragraphs


def test_a_note_that_is_taken_out_leaves_the_draft(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(0, 1))
    hand.key(Qt.Key.Key_Backspace)
    assert [n.id for n in hand.draft.result(hand.draft.document).notes] == ["n0"]


def test_rows_and_columns_come_and_go(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 0))
    hand.do("row-below").type("new").do("row-above").type("newer")
    assert [r[0] for r in hand.words] == ["*Party*", "Albania", "newer", "new", "Benin"]
    hand.do("row-remove").do("column-after").type("mid")
    assert hand.words[2] == ["new", "mid", ""]
    hand.do("column-before").type("left").do("column-remove")
    assert hand.words[2] == ["new", "mid", ""]
    while hand.draft.can_undo:
        hand.do("undo")
    assert hand.draft.table == _TABLE
    while hand.draft.can_redo:
        hand.do("redo")
    assert hand.words[2] == ["new", "mid", ""]


def test_rows_and_columns_have_keys(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 0))
    hand.key(Qt.Key.Key_Down, _ALT).key(Qt.Key.Key_Right, _ALT)
    assert [len(row) for row in hand.words] == [3, 3, 3, 3]
    assert hand.words[2] == ["", "", ""]


def test_cells_are_merged_by_keys_and_split(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 0))
    hand.key(Qt.Key.Key_Escape)
    assert hand.cells.editor is None
    hand.key(Qt.Key.Key_Right, _SHIFT).key(Qt.Key.Key_Down, _SHIFT)
    assert hand.able("merge")
    hand.do("merge")
    assert hand.words == [["*Party*", "_Sum_[^n1]"], ["Albania/12/Benin/5"]]
    assert hand.able("split")
    hand.do("split")
    assert hand.words[1] == ["Albania/12/Benin/5", ""]
    hand.do("undo").do("undo")
    assert hand.draft.table == _TABLE


def test_a_single_cell_is_neither_merged_nor_split(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Escape)
    assert not hand.able("merge")
    assert not hand.able("split")


def test_a_letter_begins_to_write_and_delete_clears(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Escape).key(Qt.Key.Key_Down)
    assert hand.cells.spot() == (1, 0)
    hand.type("x")
    assert hand.words[1][0] == "Albaniax"
    hand.key(Qt.Key.Key_Escape).key(Qt.Key.Key_Right, _SHIFT).key(Qt.Key.Key_Delete)
    assert hand.words[1] == ["", ""]
    hand.do("undo")
    assert hand.words[1] == ["Albaniax", "12"]


def test_typing_is_taken_back_in_the_cell_first(qtbot: QtBot) -> None:
    hand = Hand(qtbot, spot=(1, 1))
    hand.type("34").key(Qt.Key.Key_Tab).type("!")
    hand.key(Qt.Key.Key_Z, _CONTROL)
    assert hand.words[1:] == [["Albania", "1234"], ["Benin", "5"]]
    hand.key(Qt.Key.Key_Z, _CONTROL)
    assert hand.draft.table == _TABLE
    hand.key(Qt.Key.Key_Z, _CONTROL | _SHIFT)
    assert hand.words[1] == ["Albania", "1234"]


def test_a_click_writes_where_it_is(hand: Hand) -> None:
    index = hand.cells.model().index(2, 0)
    spot = hand.cells.visualRect(index)
    point = spot.topLeft() + (spot.center() - spot.topLeft()) / 20
    point.setY(spot.center().y())
    QTest.mouseClick(hand.cells.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hand.cells.spot() == (2, 0)
    hand.type("x")
    assert hand.words[2][0] != "Beninx"
    assert hand.words[2][0].replace("x", "") == "Benin"


def test_pasted_tables_come_as_words(hand: Hand) -> None:
    edit = hand.cells.editor
    assert edit is not None
    mime = QMimeData()
    mime.setText("a\tb\nc")
    edit.insertFromMimeData(mime)
    assert "a" in hand.words[0][0]
    assert len(hand.words) == 3
    assert table_of(hand.draft.paragraph()).columns == 2


def test_a_picture_comes_along_into_a_cell(hand: Hand) -> None:
    data = b"a picture"
    picture = Picture(picture_id(data), "png", data)
    xml = f'<w:drawing><a:blip r:embed="{picture.id}"/></w:drawing>'
    content = RichText.object(FOREIGN, Foreign("picture", "Emblem", xml).value)
    paragraph = Paragraph("p9", Kind.PLAIN, RichText("see ") + content)
    edit = hand.cells.editor
    assert edit is not None
    edit.insertFromMimeData(mime_of(Fragment((paragraph,), pictures=(picture,)), "see ", "see "))
    result = hand.draft.result(hand.draft.document)
    assert result.pictures == (picture,)
    (value,) = (v for _, v in result.paragraphs[1].content.objects(FOREIGN))
    assert edit.object_label(FOREIGN, value) == "[Emblem]"


def test_a_heading_row_is_ticked(hand: Hand) -> None:
    assert hand.dialog._actions["head"].isChecked()
    hand.do("head")
    assert not hand.draft.table.rows[0].head


def test_everything_has_a_name(hand: Hand) -> None:
    assert hand.dialog.windowTitle()
    for kind in (QTableWidget,):
        assert all(w.accessibleName() for w in hand.dialog.findChildren(kind))
    edit = hand.cells.editor
    assert edit is not None
    assert edit.accessibleName()
    assert all(b.text() for b in hand.dialog.findChildren(QToolButton))
    item = hand.cells.item(0, 1)
    assert item is not None
    assert item.text() == "Sum"


def test_giving_up_asks_where_something_was_changed(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def exec_(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel.value

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    hand.type("x").dialog.reject()
    assert len(asked) == 1
    assert hand.dialog.isVisible()
    hand.do("undo").dialog.reject()
    assert len(asked) == 1
    assert not hand.dialog.isVisible()


def test_the_cell_of_a_place() -> None:
    content = with_table(Paragraph("p", Kind.TABLE), _TABLE).content.text
    assert spot_at(_TABLE, 0) == (0, 0)
    assert spot_at(_TABLE, content.index("Sum")) == (0, 1)
    assert spot_at(_TABLE, content.index("Benin") + 5) == (2, 0)
    assert spot_at(_TABLE, len(content) + 9) == (2, 1)


# In the window of the draft


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Callable[[Document], MainWindow]:
    def make(document: Document) -> MainWindow:
        made = Windows(qapp, audit=True).open_untitled(document, "test")
        qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved(Path("x")))
        return made

    return make


def _typing(words: str, note: bool = False) -> Callable[[QDialog], int]:
    def exec_(dialog: QDialog) -> int:
        if isinstance(dialog, TableDialog):
            edit = dialog.cells.editor
            assert edit is not None
            for char in words:
                type_char(edit, char)
            if note:
                dialog._actions["note"].trigger()
        dialog.accept()
        return QDialog.DialogCode.Accepted.value

    return exec_


def test_a_table_is_changed_in_one_step(
    window: Callable[[Document], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = window(_document())
    before = made.session.document
    monkeypatch.setattr(QDialog, "exec", _typing("!", note=True))
    text = before.paragraphs[1].content.text
    made.session.select(Selection.at(1, text.index("Benin") + 2))
    QTest.keyClick(made.views.editor, Qt.Key.Key_Return)
    document = made.session.document
    assert document.paragraphs[1].text.endswith("Benin!\t5")
    assert made.views.editor.law_holds()
    # The new note is there to be written.
    assert made.views.notes.current_note() == document.notes[-1].id
    made.views.editor.undo()
    assert made.session.document is before


def test_a_tracked_table_keeps_both_texts(
    window: Callable[[Document], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = window(_document())
    before = made.session.document
    made.session.tracking = Author("Ann")
    monkeypatch.setattr(QDialog, "exec", _typing("!"))
    made.session.select(Selection.at(1))
    made.tables.edit()
    document = made.session.document
    assert original(document).paragraphs == before.paragraphs
    assert final(document).paragraphs[1].text.startswith("Party!")
    made.session.tracking = None


def test_a_new_table_comes_behind_the_paragraph(
    window: Callable[[Document], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = window(_document())
    before = made.session.document
    monkeypatch.setattr(QDialog, "exec", _typing("Party"))
    made.session.select(Selection.at(2, 3))
    made.table.refresh()
    made.table["insert-table"].trigger()
    paragraph = made.session.document.paragraphs[3]
    table = table_of(paragraph)
    assert [len(r.cells) for r in table.rows] == [3, 3, 3]
    assert table.rows[0].head
    assert paragraph.text.startswith("Party")
    assert made.session.state.selection.head == Place(3, 0)
    assert made.views.editor.law_holds()
    made.views.editor.undo()
    assert made.session.document is before


def test_nothing_is_put_in_where_one_gives_up(
    window: Callable[[Document], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = window(_document())
    before = made.session.document
    monkeypatch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    made.tables.insert()
    made.session.select(Selection.at(1))
    made.tables.edit()
    assert made.session.document is before


def test_the_size_of_a_new_table(qtbot: QtBot) -> None:
    dialog = NewTable()
    qtbot.addWidget(dialog)
    dialog._rows.setValue(2)
    dialog._columns.setValue(5)
    dialog._head.setChecked(False)
    assert [(len(r.cells), r.head) for r in dialog.table.rows] == [(5, False)] * 2
