"""Misspelt words in the window: dots, what the right button offers, words that are allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit

from drafter.model.notation import parse
from drafter.model.places import Place, Selection
from drafter.model.views import View
from drafter.settings import Preferences
from drafter.spelling.personal import personal_words
from drafter.ui.dialogs.own_words import OwnWords
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
pp| _Recalling_ its wrok on mercury,
op| _Requests_ the secretariat to report on the wrok.
"""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made = Windows(qapp, Preferences(), audit=True).open_untitled(
        replace(parse(_DRAFT), profile="minamata")
    )
    made.checking.finish()
    made.views.underlines.draw()
    made.spelling.finish()
    made.views.underlines.draw()
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


def _dotted(window: MainWindow) -> list[str]:
    dots = QTextCharFormat.UnderlineStyle.DotLine
    return [
        s.cursor.selectedText()
        for s in window.views.editor.extraSelections()
        if s.format.underlineStyle() is dots
    ]


def _offers(window: MainWindow, place: Place) -> QMenu:
    menu = QMenu(window)
    window.spelling_menu.fill(menu, place)
    return menu


def test_misspelt_words_have_dots_below(window: MainWindow) -> None:
    assert _dotted(window) == ["wrok", "wrok"]


def test_a_suggestion_takes_the_place_of_the_word_as_one_step(window: MainWindow) -> None:
    menu = _offers(window, Place(2, 15))
    action = next(a for a in menu.actions() if a.text() == "work")
    action.trigger()
    assert window.session.document.paragraphs[2].content.text == "Recalling its work on mercury,"
    window.session.undo()
    assert "wrok" in window.session.document.paragraphs[2].content.text


def test_nothing_is_offered_where_nothing_is_wrong(window: MainWindow) -> None:
    assert _offers(window, Place(2, 3)).actions() == []


def test_a_word_right_in_the_document_travels_with_it(window: MainWindow) -> None:
    window.spelling_menu.allow_here("wrok")
    window.views.underlines.draw()
    assert _dotted(window) == []
    assert window.session.document.words == ("wrok",)


def test_a_word_of_ones_own_is_right_everywhere(window: MainWindow) -> None:
    window.spelling_menu.add("wrok")
    window.views.underlines.draw()
    assert _dotted(window) == []
    assert not window.session.document.words


def test_own_words_are_added_and_taken_away_in_two_lists(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.spelling_menu.add("Wrokshop")
    shown: list[OwnWords] = []

    def write(dialog: OwnWords) -> QDialog.DialogCode:
        mine, document = dialog.findChildren(QPlainTextEdit)
        assert mine.toPlainText() == "Wrokshop"
        assert document.toPlainText() == ""
        mine.setPlainText("zinc-free\n\n  amalgam \n")
        document.setPlainText("wrok")
        shown.append(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(OwnWords, "exec", write)
    window.table["own-words"].trigger()
    assert personal_words() == {"zinc-free", "amalgam"}
    assert window.session.document.words == ("wrok",)
    window.views.underlines.draw()
    assert _dotted(window) == []
    window.session.undo()
    assert not window.session.document.words


def test_the_words_of_a_document_that_is_only_shown_stay(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.show(View.FINAL)

    def look(dialog: OwnWords) -> QDialog.DialogCode:
        assert [e.isReadOnly() for e in dialog.findChildren(QPlainTextEdit)] == [False, True]
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(OwnWords, "exec", look)
    window.table["own-words"].trigger()


def test_spelling_can_be_switched_off(window: MainWindow) -> None:
    window.spelling.enable(False)
    window.views.underlines.draw()
    assert _dotted(window) == []


def test_the_keys_for_fixes_offer_what_a_misspelt_word_may_have_meant(window: MainWindow) -> None:
    window.session.select(Selection.at(2, 15))
    menu = window.mending.menu_here()
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[0] == "Spelling: “wrok”"
    assert {"work", "Add to My Words: “wrok”", "Right in This Document: “wrok”"} <= set(words)
    next(action for action in menu.actions() if action.text() == "work").trigger()
    assert window.session.document.paragraphs[2].content.text == "Recalling its work on mercury,"


def test_a_window_that_closes_before_its_dictionary_was_read_marks_nothing(
    qapp: QApplication,
) -> None:
    """Painted once more on its way out, it asked for a dictionary that nobody reads any more."""
    made = Windows(qapp, Preferences()).open_untitled(replace(parse(_DRAFT), profile="minamata"))
    made.session.mark_saved(Path("x"))
    made.close()
    assert made.spelling.words(made.session.document.paragraphs[2]) == ()
