"""From one misspelt word to the next by key, and from the last look to the first of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget

from drafter.model.notation import parse
from drafter.model.places import Place, Selection
from drafter.settings import Preferences
from drafter.ui.dialogs.preflight import PreflightDialog
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_DRAFT = """dt| Draft decision MC-6/[--]: Mercury
bl| _The Conference of the Parties_,
pp| _Recalling_ its wrok on mercury,[^1]
op| _Requests_ the secretariat to reprot.
[^1]| See the wrods.
"""


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made = Windows(qapp, Preferences(), audit=True).open_untitled(
        replace(parse(_DRAFT), profile="minamata")
    )
    made.checking.finish()
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


def _at(window: MainWindow) -> str:
    text = window.focused()
    return text.textCursor().selectedText()


def test_the_key_walks_through_text_and_notes_and_round(window: MainWindow) -> None:
    seen = []
    for _ in range(4):
        window.table["next-word"].trigger()
        seen.append(_at(window))
    assert seen == ["wrok", "wrods", "reprot", "wrok"]


def test_the_key_walks_back(window: MainWindow) -> None:
    seen = []
    for _ in range(4):
        window.table["previous-word"].trigger()
        seen.append(_at(window))
    assert seen == ["reprot", "wrods", "wrok", "reprot"]


def test_it_goes_on_from_the_caret(window: MainWindow) -> None:
    window.session.select(Selection.at(3, 3))
    window.table["next-word"].trigger()
    assert _at(window) == "reprot"
    assert "3 of 3" in window.statusBar().currentMessage()


def test_the_fixes_of_the_word_are_at_hand(window: MainWindow) -> None:
    window.table["next-word"].trigger()
    menu = window.mending.menu_here()
    assert menu is not None
    assert "work" in [action.text() for action in menu.actions()]


def test_the_fixes_of_a_word_in_a_note_mend_the_note(window: MainWindow) -> None:
    for _ in range(2):
        window.table["next-word"].trigger()
    window.views.notes.setFocus()
    menu = window.mending.menu_here()
    assert menu is not None
    before = window.session.document
    next(a for a in menu.actions() if a.text() == "words").trigger()
    assert window.session.document.notes[0].text == "See the words."
    assert window.views.notes.law_holds()
    assert window.session.undo()
    assert window.session.document == before
    menu = window.mending.menu_here()
    assert menu is not None
    next(a for a in menu.actions() if "in This Document" in a.text()).trigger()
    assert window.session.document.words == ("wrods",)


def test_fixes_in_a_note_are_those_of_the_note(window: MainWindow) -> None:
    document = parse(_DRAFT.replace("See the wrods.", "See  the words"))
    window.session.do(lambda state: replace(state, document=document), "x")
    window.checking.finish()
    window.walking.to_note("1")
    menu = window.mending.menu_here()
    assert menu is not None
    assert {f.span.note for f in window.checking.findings if f.span.note} == {"1"}
    assert len(menu.actions()) > 3


def test_a_text_without_slips_says_so(window: MainWindow) -> None:
    window.spelling.speller.personal = frozenset({"wrok", "wrods", "reprot"})
    window.table["next-word"].trigger()
    assert "Every word" in window.statusBar().currentMessage()


def test_where_spelling_is_switched_off_the_key_says_so(window: MainWindow) -> None:
    window.spelling.enable(False)
    window.table["next-word"].trigger()
    assert "switches it on" in window.statusBar().currentMessage()


def test_the_last_look_counts_them_and_leads_to_the_first(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def go_there(dialog: PreflightDialog) -> int:
        rows = dialog.findChildren(QListWidget)[0]
        texts = [rows.item(row).text() for row in range(rows.count())]
        rows.setCurrentRow(texts.index("3 words are in no dictionary."))
        assert dialog._visit.isEnabled()
        dialog._visit.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", go_there)
    window.table["preflight"].trigger()
    state = window.session.state
    assert (state.selection.start, state.selection.end) == (Place(2, 14), Place(2, 18))


def test_without_spelling_the_last_look_does_not_count(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(dialog: PreflightDialog) -> int:
        rows = dialog.findChildren(QListWidget)[0]
        seen.extend(rows.item(row).text() for row in range(rows.count()))
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    window.spelling.enable(False)
    window.table["preflight"].trigger()
    assert seen
    assert not any("dictionary" in row for row in seen)
