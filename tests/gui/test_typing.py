"""What the keys do in the draft, one habit of drafters after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from drafter.model.richtext import ITALIC
from drafter.model.tracking import Author
from drafter.session import Session
from drafter.ui import altgr
from drafter.ui.editor.notes_editor import NotesEditor
from tests.gui.conftest import DECISION, Typist, type_char

Make = Callable[[str], Typist]
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_enter_begins_a_paragraph_of_the_same_kind(typist: Make) -> None:
    typed = typist("op| _Requests_ the secretariat;").at(0, 25)
    typed.key(Qt.Key.Key_End).key(Qt.Key.Key_Return).type("Decides to meet;")
    assert typed.text[:2] == ["op| _Requests_ the secretariat;", "op| Decides to meet;"]


def test_enter_divides_a_paragraph(typist: Make) -> None:
    typed = typist("op| Requests action; decides to meet;").at(0, 16).key(Qt.Key.Key_Return)
    assert typed.text == ["op| Requests action;", "op|  decides to meet;"]


def test_tab_moves_a_paragraph_in_and_shift_tab_out(typist: Make) -> None:
    typed = typist("op| Requests:\nop| To report;").at(1)
    assert typed.key(Qt.Key.Key_Tab).text[1] == "op1| To report;"
    assert typed.key(Qt.Key.Key_Backtab, _SHIFT).text[1] == "op| To report;"


def test_backspace_at_the_start_joins_and_undo_parts_again(typist: Make) -> None:
    typed = typist("op| Requests:\nop1| To report;").at(1).key(Qt.Key.Key_Backspace)
    assert typed.text == ["op| Requests:To report;"]
    typed.editor.undo()
    assert typed.text == ["op| Requests:", "op1| To report;"]


def test_italics_are_set_on_a_selection(typist: Make) -> None:
    typed = typist("op| Requests action;").select((0, 0), (0, 8))
    typed.editor.toggle(ITALIC)
    assert typed.text == ["op| _Requests_ action;"]
    assert typed.editor.law_holds()


def test_one_step_of_undo_is_one_thought(typist: Make) -> None:
    typed = typist("op| Requests;").at(0, 8).type(" action")
    typed.key(Qt.Key.Key_Return).type("Decides")
    before = typed.text
    steps = 0
    while typed.session.undo_label:
        typed.editor.undo()
        assert typed.editor.law_holds()
        steps += 1
    assert typed.text == ["op| Requests;"]
    assert steps <= 4
    for _ in range(steps):
        typed.editor.redo()
    assert typed.text == before


def test_a_note_mark_is_deleted_like_a_character_and_comes_back(typist: Make) -> None:
    typed = typist(DECISION).at(3, 22)
    assert "[^1]" in typed.text[3]
    typed.key(Qt.Key.Key_Backspace)
    assert "[^1]" not in typed.text[3]
    typed.editor.undo()
    assert "[^1]" in typed.text[3]
    assert typed.editor.law_holds()


def test_letters_beyond_the_first_plane_keep_places_right(typist: Make) -> None:
    typed = typist("op| 𝔘𝔫 text;").at(0, 2).type("é𝔘x")
    assert typed.text == ["op| 𝔘𝔫é𝔘x text;"]


def test_notes_are_written_in_their_own_place(
    notes_of: Callable[[str], tuple[NotesEditor, Session]],
) -> None:
    notes, session = notes_of(DECISION)
    for char in "New. ":
        type_char(notes, char)
    assert "New. See document" in session.document.notes[0].text


_HELD = Qt.KeyboardModifier
_BOTH = _HELD.ControlModifier | _HELD.AltModifier


def _press(typed: Typist, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> list[str]:
    QApplication.sendEvent(typed.editor, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    assert typed.editor.law_holds()
    return typed.text


@pytest.mark.parametrize("system", ["x11", "windows"])
@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_9, _BOTH, "9"),
        (Qt.Key.Key_C, _HELD.AltModifier, "c"),
        (Qt.Key.Key_C, _HELD.AltModifier | _SHIFT, "C"),
        (Qt.Key.Key_E, _HELD.ControlModifier, "e"),
        (Qt.Key.Key_E, _HELD.MetaModifier, "e"),
    ],
)
def test_a_shortcut_that_does_nothing_leaves_no_letter(
    typist: Make,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    text: str,
) -> None:
    monkeypatch.setattr(altgr, "ALTGR_IS_BOTH", system == "windows")
    typed = typist("op| Requests;").at(0, 8)
    assert _press(typed, key, held, text) == ["op| Requests;"]
    typed.select((0, 0), (0, 8))
    assert _press(typed, key, held, text) == ["op| Requests;"]


@pytest.mark.parametrize(
    ("windows", "held"), [(False, _HELD.GroupSwitchModifier), (True, _BOTH)], ids=["x11", "windows"]
)
@pytest.mark.parametrize("char", ["€", "@", "ą"])
def test_what_altgr_brings_is_typed(
    typist: Make,
    monkeypatch: pytest.MonkeyPatch,
    windows: bool,
    held: Qt.KeyboardModifier,
    char: str,
) -> None:
    monkeypatch.setattr(altgr, "ALTGR_IS_BOTH", windows)
    typed = typist("op| Requests;").at(0, 8)
    assert _press(typed, Qt.Key.Key_E, held, char) == [f"op| Requests{char};"]


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("op| a\nop| ", "1. Requests", "op| Requests"),
        ("nu| a\nnu| ", "12. The", "nu| The"),
        ("op| a\nop| Requests", "2. ", "op| Requests"),
        ("op| a\nop| ", "(a) To", "op1| To"),
        ("op| a\nop1| ", "(a) To", "op1| To"),
        ("op| a\nop1| b\nop1| ", "(i) To", "op2| To"),
        ("op| a\nop1| b\nop1| ", "(iv) To", "op2| To"),
        ("op| a\nop1| b\nop1| ", "(v) To", "op1| To"),
        ("op| a\n" + "op1| b\n" * 8 + "op1| ", "(i) To", "op1| To"),
        ("op| a\nop1| b\nop2| c\nop1| ", "(ii) To", "op2| To"),
    ],
)
def test_a_number_typed_by_habit_goes(typist: Make, before: str, typed: str, after: str) -> None:
    said: list[str] = []
    hand = typist(before).at(before.count("\n"))
    hand.editor.refused.connect(said.append)
    hand.type(typed)
    assert hand.text[-1] == after
    assert said == ["The number is given by itself; Ctrl+Z brings back what you typed."]


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("op| a\npp| ", "1. Noting"),
        ("op| a\npl| ", "1. Noting"),
        ("op| a\nop| ", "2024. A"),
        ("op| a\nop| ", "(see) A"),
        ("op| a\nop| ", "a) A"),
        ("op| a\nop| ", "I 1. A"),
        ("op| a\nnu| ", "(a) A"),
    ],
)
def test_what_is_no_number_of_the_paragraph_stays(typist: Make, before: str, typed: str) -> None:
    hand = typist(before).at(1).type(typed)
    assert hand.session.document.paragraphs[1].content.text == typed


def test_undo_gives_back_the_number_typed_and_it_then_stays(typist: Make) -> None:
    hand = typist("op| a\nop| ").at(1).type("(a) ")
    assert hand.text[1] == "op1| "
    hand.editor.undo()
    assert (hand.text[1], hand.caret) == ("op| (a) ", (1, 4))
    assert hand.type("and (b) ").text[1] == "op| (a) and (b) "


def test_a_number_stays_where_the_caret_is_not_right_behind_it(typist: Make) -> None:
    hand = typist("op| a\nop| 1.Requests").at(1, 10).type(" ")
    assert hand.text[1] == "op| 1.Requests "


def test_a_number_that_is_pasted_or_composed_stays(typist: Make) -> None:
    hand = typist("op| a\nop| ").at(1)
    hand.editor.paste_plain("1. ")
    assert hand.session.document.paragraphs[1].content.text == "1. "
    event = QInputMethodEvent("", [])
    event.setCommitString("2. ")
    hand.at(0, 0)
    QApplication.sendEvent(hand.editor, event)
    assert hand.text[0] == "op| 2. a"


def test_a_number_typed_under_tracking_stays(typist: Make) -> None:
    hand = typist("op| a\nop| ").at(1)
    hand.session.tracking = Author("A")
    hand.type("1. ")
    assert hand.session.document.paragraphs[1].content.text == "1. "


def test_a_number_under_revision_stays(typist: Make) -> None:
    hand = typist("op| a\nop| ").at(1)
    hand.session.tracking = Author("A")
    hand.type("1.")
    hand.session.tracking = None
    hand.type(" ")
    assert hand.session.document.paragraphs[1].content.text == "1. "


def test_a_french_list_has_half_a_bracket(typist: Make) -> None:
    hand = typist("op| a\nop| ").at(1)
    hand.session.do(lambda s: replace(s, document=replace(s.document, lang="fr")), "language")
    hand.type("a) ")
    opened = hand.session.document.paragraphs[1]
    assert (opened.level, opened.content.text) == (1, "")
