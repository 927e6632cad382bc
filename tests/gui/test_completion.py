"""Opening phrases are offered while one types, and set in italics by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import Typist

Make = Callable[[str], Typist]


def _typed(typist: Make, text: str, at: int, words: str) -> Typist:
    typed = typist(text).at(at, 10_000)
    typed.editor.setFocus()
    for char in words:
        typed.type(char)
        QApplication.processEvents()
    return typed


def test_tab_takes_the_most_usual_phrase_in_italics(typist: Make) -> None:
    typed = _typed(typist, "pp| ", 0, "Rec")
    assert typed.editor.completion.is_open
    typed.key(Qt.Key.Key_Tab).type("article 3")
    assert typed.text == ["pp| _Recalling_ article 3"]
    assert not typed.editor.completion.is_open


def test_what_stands_behind_the_caret_stays(typist: Make) -> None:
    typed = typist("op| Req the secretariat to report;").at(0, 3)
    typed.editor.setFocus()
    QApplication.processEvents()
    typed.editor.completion.ask()
    typed.key(Qt.Key.Key_Tab)
    assert typed.text == ["op| _Requests_ the secretariat to report;"]


def test_the_next_adverb_of_the_run_is_offered_first(typist: Make) -> None:
    text = "op| _Requests_ the secretariat to report;\nop| "
    typed = _typed(typist, text, 1, "Req").key(Qt.Key.Key_Tab)
    assert typed.text[1] == "op| _Also requests_ "


def test_the_arrows_walk_and_enter_takes_what_was_walked_to(typist: Make) -> None:
    typed = _typed(typist, "pp| ", 0, "Rec").key(Qt.Key.Key_Down).key(Qt.Key.Key_Return)
    assert typed.text == ["pp| _Recognizing_ "]


def test_enter_goes_on_and_escape_takes_the_list_away(typist: Make) -> None:
    typed = _typed(typist, "pp| ", 0, "Rec").key(Qt.Key.Key_Escape)
    assert not typed.editor.completion.is_open
    typed = _typed(typist, "pp| ", 0, "Recalling it").key(Qt.Key.Key_Return)
    assert len(typed.text) == 2


def test_nothing_is_offered_where_no_opening_stands(typist: Make) -> None:
    assert not _typed(typist, "op1| ", 0, "Re").editor.completion.is_open
    assert not _typed(typist, "nu| ", 0, "Re").editor.completion.is_open
    assert not _typed(typist, "op| Decides to ", 0, "rec").editor.completion.is_open


def test_a_phrase_typed_out_goes_into_italics_and_the_words_after_it_do_not(typist: Make) -> None:
    typed = _typed(typist, "pp| ", 0, "Taking note with appreciation of the report")
    assert typed.text == ["pp| _Taking note with appreciation_ of the report"]


def test_italics_by_themselves_can_be_taken_back(typist: Make) -> None:
    typed = _typed(typist, "op| ", 0, "Decides ")
    assert typed.text == ["op| _Decides_ "]
    typed.editor.undo()
    QApplication.processEvents()
    assert typed.text == ["op| Decides "]


def test_a_space_typed_after_a_phrase_was_taken_is_not_doubled(typist: Make) -> None:
    typed = _typed(typist, "pp| ", 0, "Rec").key(Qt.Key.Key_Tab).type(" its  decision")
    assert typed.text == ["pp| _Recalling_ its  decision"]
