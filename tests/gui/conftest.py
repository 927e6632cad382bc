"""What tests of the window share: sessions, editors that check their law, keys by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.notation import parse, write
from drafter.model.places import Place, Selection
from drafter.profiles import load
from drafter.session import Session
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.notes_editor import NotesEditor

DECISION = """
dt| Draft decision MC-6/1: Cooperation
bl| _The Conference of the Parties_,
pp| _Recalling_ article 23 of the Convention,
pp| _Welcoming_ the report,[^1]
op| _Requests_ the secretariat:
op1| To report;
op1| To publish;
op| _Decides_ to meet again.
[^1]| See document _UNEP/MC_.
"""


def session_of(text: str, *, closing_marks: bool = False) -> Session:
    """A session with the document of a notation, under the Minamata profile."""
    return Session(parse(text), load("minamata"), closing_marks=closing_marks)


class Typist:
    """A draft editor under real key events; the law is checked after every key."""

    def __init__(self, editor: DraftEditor, session: Session) -> None:
        self.editor = editor
        self.session = session

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> Typist:
        QTest.keyClick(self.editor, key, modifier or Qt.KeyboardModifier.NoModifier)
        assert self.editor.law_holds()
        return self

    def type(self, words: str) -> Typist:
        for char in words:
            type_char(self.editor, char)
            assert self.editor.law_holds()
        return self

    def at(self, index: int, offset: int = 0) -> Typist:
        self.session.select(Selection.at(index, offset))
        return self

    def select(self, start: tuple[int, int], end: tuple[int, int]) -> Typist:
        self.session.select(Selection(Place(*start), Place(*end)))
        return self

    @property
    def text(self) -> list[str]:
        """The document in notation, a line a paragraph or note."""
        return write(self.session.document).split("\n")

    @property
    def caret(self) -> tuple[int, int]:
        head = self.session.state.selection.head
        return head.index, head.offset


def type_char(widget: QWidget, char: str) -> None:
    """One character as a keyboard sends it, also beyond the first 65,536."""
    if char.isascii():
        QTest.keyClicks(widget, char)
        return
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, none, char))


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard_at_the_end(qapp: QApplication) -> Iterator[None]:
    """Data made in Python must not outlive Python: without a screen the clipboard keeps it so long."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Every test here has an application, also where it asks for no widget."""
    return qapp


@pytest.fixture
def typist(qtbot: QtBot) -> Callable[[str], Typist]:
    def make(text: str) -> Typist:
        session = session_of(text)
        editor = DraftEditor(session, audit=True)
        qtbot.addWidget(editor)
        editor.resize(800, 600)
        editor.show()
        return Typist(editor, session)

    return make


@pytest.fixture
def notes_of(qtbot: QtBot) -> Callable[[str], tuple[NotesEditor, Session]]:
    def make(text: str) -> tuple[NotesEditor, Session]:
        session = session_of(text)
        editor = NotesEditor(session, audit=True)
        qtbot.addWidget(editor)
        editor.resize(800, 200)
        editor.show()
        return editor, session

    return make
