"""Random keys, input methods, pastes and undo on the editor: its law holds after each of them.

Invariants: the widget says what the document says; undoing everything gives the first document
back; redoing everything gives the last.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.model.edit.cleanup import drop_uncited_notes, fresh_ids
from drafter.model.edit.notes import insert_note, remove_note
from drafter.model.edit.structure import duplicate, move, next_part, remove_paragraphs, set_kind
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.notation import parse_text
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import BOLD, ITALIC, RichText
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.model.tracking import Author
from drafter.model.views import View
from drafter.session import Session
from drafter.storage.native import dumps
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.notes_editor import NotesEditor
from tests.gui.conftest import session_of, type_char

START = """
ti| Cooperation
h1| Introduction
nu| Text with 😀 and _italics_.
dt| Draft decision
bl| _The Conference_,
pp| _Recalling_ it,[^1]
op| _Requests_ this:[^2][^1]
op1| To report 😀[^3];
tb| cells
op| _Decides_
[^1]| First _note_.
[^2]| Second.
[^3]| Third.
"""
LETTERS = "aZ ,;é\u00a0\u2011😀𝔸\u0301عא"
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = (
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Return, SHIFT),
    (Qt.Key.Key_Tab, NONE),
    (Qt.Key.Key_Backtab, SHIFT),
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Backspace, CONTROL),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Delete, CONTROL),
    (Qt.Key.Key_K, CONTROL),
)
MOVES = tuple(
    (key, modifier)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
    for modifier in (NONE, SHIFT, CONTROL | SHIFT)
)
_GRID = Table(tuple(Row((Cell(RichText("a")), Cell(RichText("b 😀")))) for _ in range(2)))
_MERGED = Table(
    (
        Row((Cell(parse_text("_Party_[^n1] one"), across=2),), head=True),
        Row((Cell(), Cell(RichText("x\u0085y")))),
    )
)


def _with_table(state: State, table: Table) -> State | None:
    """Another table in the place of the one with the caret, or a new one behind the caret."""
    document, index = state.document, state.selection.head.index
    if not document.paragraphs:
        return None
    own = document.paragraphs[index]
    if own.kind is Kind.TABLE:
        new = with_table(own, table)
        return State(drop_uncited_notes(document, document.with_paragraph(index, new)),
                     state.selection).clamped()  # fmt: skip
    document, (new,) = fresh_ids(document, (with_table(Paragraph("", Kind.TABLE), table),))
    return State(document.spliced(index + 1, index + 1, (new,)), Selection.at(index + 1))


COMMANDS: tuple[Command, ...] = (
    insert_note,
    duplicate,
    next_part,
    remove_paragraphs,
    lambda s: move(s, -1),
    lambda s: move(s, 1),
    lambda s: set_kind(s, Kind.HEADING),
    lambda s: set_kind(s, Kind.OPERATIVE),
    lambda s: set_kind(s, Kind.PREAMBULAR, 1),
    lambda s: remove_note(s, s.document.notes[0].id) if s.document.notes else None,
    lambda s: _with_table(s, _GRID),
    lambda s: _with_table(s, _MERGED),
)


class EditorMachine(RuleBasedStateMachine):
    """One session with the draft and the notes open."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session = session_of(START, closing_marks=True)
        self.first = self.session.document
        self.editor = DraftEditor(self.session, audit=True)
        self.notes = NotesEditor(self.session, audit=True)
        for widget in (self.editor, self.notes):
            widget.resize(500, 300)
            widget.show()

    def teardown(self) -> None:
        self._undo_all_and_redo_all()
        for widget in (self.editor, self.notes):
            widget.release()
            widget.close()
            widget.deleteLater()
        QApplication.sendPostedEvents(None, 0)

    def _undo_all_and_redo_all(self) -> None:
        document = self.session.kept
        steps = 0
        while self.session.undo():
            steps += 1
        self.session.show(View.MARKED)
        assert self.session.document is self.first
        self.widgets_say_what_the_document_says()
        for _ in range(steps):
            self.session.redo()
        assert self.session.document is document
        self.widgets_say_what_the_document_says()

    @rule(words=st.text(LETTERS, min_size=1, max_size=4))
    def type_words(self, words: str) -> None:
        for char in words:
            type_char(self.editor, char)

    @rule(mark=st.sampled_from(("1. ", "(a) ", "(i) ")))
    def type_number_at_the_head(self, mark: str) -> None:
        self.session.select(Selection.at(self.session.state.selection.head.index))
        for char in mark:
            type_char(self.editor, char)

    @rule(key=st.sampled_from(KEYS), times=st.integers(1, 3))
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            QTest.keyClick(self.editor, *key)

    @rule(key=st.sampled_from(MOVES), times=st.integers(1, 6))
    def move_caret(self, key: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            QTest.keyClick(self.editor, *key)

    @rule(a=st.tuples(st.integers(0, 12), st.integers(0, 20)),
          b=st.tuples(st.integers(0, 12), st.integers(0, 20)), caret=st.booleans())  # fmt: skip
    def select(self, a: tuple[int, int], b: tuple[int, int], caret: bool) -> None:
        place = Place(*a)
        self.session.select(Selection(place, place if caret else Place(*b)))

    @rule(kind=st.sampled_from((ITALIC, BOLD)))
    def toggle(self, kind: str) -> None:
        self.editor.toggle(kind)

    @rule(number=st.integers(0, len(COMMANDS) - 1))
    def command(self, number: int) -> None:
        self.editor.do(COMMANDS[number], "command")

    @rule()
    def copy_and_paste(self) -> None:
        mime = self.editor.createMimeDataFromSelection()
        if mime.hasText():
            QTest.keyClick(self.editor, Qt.Key.Key_Right)
            self.editor.insertFromMimeData(mime)

    @rule(words=st.text(LETTERS + "\n\t\u2028\u2029\x00\ufdd0\ufffc", max_size=12))
    def paste_text(self, words: str) -> None:
        mime = QMimeData()
        mime.setText(words)
        self.editor.insertFromMimeData(mime)

    @rule(x=st.floats(0, 500), y=st.floats(0, 300), words=st.text(LETTERS + "\n", max_size=6))
    def drop(self, x: float, y: float, words: str) -> None:
        mime = QMimeData()
        mime.setText(words)
        left = Qt.MouseButton.LeftButton
        self.editor.dropEvent(QDropEvent(QPointF(x, y), Qt.DropAction.CopyAction, mime, left, NONE))

    @rule(x=st.integers(0, 500), y=st.integers(0, 300))
    def click(self, x: int, y: int) -> None:
        QTest.mouseClick(self.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    @rule(index=st.integers(0, 12), offset=st.integers(0, 12))
    def carry(self, index: int, offset: int) -> None:
        self.editor.carry(Place(index, offset))

    @rule(preedit=st.text(LETTERS, max_size=3), commit=st.text(LETTERS, max_size=3))
    def compose(self, preedit: str, commit: str) -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.editor, event)

    @rule()
    def undo(self) -> None:
        QTest.keyClick(self.editor, Qt.Key.Key_Z, CONTROL)

    @rule()
    def redo(self) -> None:
        QTest.keyClick(self.editor, Qt.Key.Key_Z, CONTROL | SHIFT)

    @rule(author=st.sampled_from((None, Author("Ann", "2026-01-02"), Author("Ben", "2026-01-03"))))
    def track(self, author: Author | None) -> None:
        self.session.tracking = author

    @rule(view=st.sampled_from(list(View)))
    def look_at(self, view: View) -> None:
        document = self.session.kept
        self.session.show(view)
        assert self.session.kept is document

    @rule(words=st.text(LETTERS, min_size=1, max_size=3))
    def type_in_notes(self, words: str) -> None:
        for char in words:
            type_char(self.notes, char)

    @precondition(lambda self: self.notes.surface.shown)
    @rule(key=st.sampled_from((*KEYS, *MOVES)))
    def press_in_notes(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        QTest.keyClick(self.notes, *key)

    @invariant()
    def widgets_say_what_the_document_says(self) -> None:
        self.editor.assert_law()
        self.notes.assert_law()
        selection = self.session.state.selection
        assert self.editor.selection() == self.editor.surface.rounded(selection)

    @invariant()
    def the_document_can_be_saved(self) -> None:
        assert dumps(self.session.kept)


TestEditorMachine = EditorMachine.TestCase
TestEditorMachine.settings = settings(max_examples=120, stateful_step_count=60, deadline=None)
