"""Random keys and buttons in the window of a table: words and grid stay what the table says.

Invariants: what is written can be read again; the cell says what the table says; undoing everything
gives the first table back.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.model.nodes import Kind, Paragraph
from drafter.model.notation import parse, parse_text
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, table_of, with_table
from drafter.profiles import load
from drafter.ui.table.cell_edit import content_of
from drafter.ui.table.dialog import TableDialog
from drafter.ui.table.draft import TableDraft
from tests.gui.conftest import type_char

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYS = tuple(
    (key, modifier)
    for key in (
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
        Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Home, Qt.Key.Key_End,
    )
    for modifier in (_NONE, _SHIFT)
    if not (key is Qt.Key.Key_Escape and modifier is _SHIFT)
)  # fmt: skip
_DEEDS = (
    "italic", "bold", "note", "row-above", "row-below", "row-remove", "head", "column-before",
    "column-after", "column-remove", "merge", "split", "undo", "redo",
)  # fmt: skip
_TABLE = Table(
    (
        Row((Cell(parse_text("*Party*[^n1]")), Cell(parse_text("_Sum_"), across=2)), head=True),
        Row((Cell(RichText("a\u0085b"), down=2), Cell(RichText("12")), Cell())),
        Row((Cell(RichText("x")), Cell(RichText("5")))),
    ),
    (3000, 1000, 2000),
)


class TableMachine(RuleBasedStateMachine):
    """One window of a table."""

    def __init__(self) -> None:
        super().__init__()
        document = parse("op| Before.\nop| x\n[^n1]| b")
        document = document.with_paragraph(1, with_table(Paragraph("p2", Kind.TABLE), _TABLE))
        profile = load("minamata")
        self.draft = TableDraft(document, profile, 1, document.paragraphs[1], (0, 0))
        self.dialog = TableDialog(self.draft, QApplication.font(), audit=True)
        self.dialog.resize(500, 300)
        self.dialog.show()
        self.dialog.open_cell()

    def teardown(self) -> None:
        self.dialog.cells.close_cell()
        while self.draft.undo():
            pass
        assert self.draft.table == _TABLE
        self.dialog.accept()
        self.dialog.deleteLater()
        QApplication.sendPostedEvents(None, 0)

    @rule(words=st.text("aZ é😀א", min_size=1, max_size=3))
    def type_words(self, words: str) -> None:
        for char in words:
            cells = self.dialog.cells
            type_char(cells.editor or cells, char)

    @rule(key=st.sampled_from(_KEYS), times=st.integers(1, 3))
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            cells = self.dialog.cells
            if cells.editor is None and key[0] is Qt.Key.Key_Escape:
                return  # it would end the window
            QTest.keyClick(cells.editor or cells, *key)

    @rule(redo=st.booleans())
    def undo_by_key(self, redo: bool) -> None:
        cells = self.dialog.cells
        if cells.editor is not None:
            QTest.keyClick(cells.editor, Qt.Key.Key_Z, _CONTROL | _SHIFT if redo else _CONTROL)

    @rule(name=st.sampled_from(_DEEDS))
    def do(self, name: str) -> None:
        self.dialog._actions[name].trigger()

    @rule(words=st.text("ab \t\n\u0085é", max_size=6))
    def paste(self, words: str) -> None:
        mime = QMimeData()
        mime.setText(words)
        if self.dialog.cells.editor is not None:
            self.dialog.cells.editor.insertFromMimeData(mime)

    @invariant()
    def it_is_written_and_read_the_same(self) -> None:
        assert table_of(self.draft.paragraph()) == self.draft.table

    @invariant()
    def the_cell_says_what_the_table_says(self) -> None:
        cells = self.dialog.cells
        if cells.editor is not None:
            row, place = cells.spot()
            assert cells.editor.law_holds()
            said = content_of(cells.editor.session.document.paragraphs)
            assert self.draft.table.rows[row].cells[place].content == said

    @invariant()
    def its_notes_are_known(self) -> None:
        result = self.draft.result(self.draft.document)
        known = {n.id for n in result.notes}
        assert {note for _, _, note in result.citations()} <= known


TestTableMachine = TableMachine.TestCase
TestTableMachine.settings = settings(max_examples=50, stateful_step_count=40, deadline=None)
