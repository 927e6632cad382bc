"""The search of the help finds words on all its pages and walks through them."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.checks.pages import page
from drafter.checks.registry import RULES
from drafter.settings import Preferences, Settings
from drafter.ui.help.pages import CONTENTS, help_page
from drafter.ui.help.searching import Index, fill, search
from drafter.ui.help.window import HelpWindow


@pytest.fixture(scope="module")
def index(qapp: object) -> Index:
    return Index(Settings())


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow(Preferences())
    qtbot.addWidget(made)
    made.show()
    made.go("index.md")
    return made


def _type(window: HelpWindow, words: str) -> None:
    QTest.keyClicks(window._search, words)


def _selected(window: HelpWindow) -> str:
    return window._browser.textCursor().selectedText()


def test_all_pages_of_the_guide_and_all_rules_are_searched(index: Index) -> None:
    names = {name for name, _ in CONTENTS} | {f"rule:{rule.code}" for rule in RULES}
    assert {entry.name for entry in index.entries} == names


def test_a_page_named_like_the_words_comes_first(index: Index) -> None:
    assert search(index, "checking a text")[0].name == "checking.md"
    for rule in RULES[::10]:
        assert search(index, page(rule.code).title)[0].name == f"rule:{rule.code}"


def test_all_words_must_be_on_the_page(index: Index) -> None:
    both = {found.name for found in search(index, "footnote bracket")}
    assert both < {found.name for found in search(index, "footnote")}
    assert both < {found.name for found in search(index, "bracket")}


def test_hits_are_places_of_the_page_as_it_is_shown(index: Index) -> None:
    for found in search(index, "footnote"):
        document = QTextDocument()
        fill(document, help_page(found.name, Settings()))
        text = document.toPlainText()
        assert {text[start:end].lower() for start, end in found.hits} == {"footnote"}
        assert {found.context[s:e].lower() for s, e in found.marks} <= {"footnote"}


def test_capitals_and_accents_do_not_matter(index: Index) -> None:
    assert search(index, "FÓOTNOTE") == search(index, "footnote")


def test_words_are_found_inside_others_where_none_begins_so(index: Index) -> None:
    assert search(index, "ootnot")


def test_nothing_is_found_for_nothing(index: Index) -> None:
    assert search(index, "  ") == []


def test_each_key_is_answered_at_once(index: Index) -> None:
    assert index.entries
    words, started = "operative paragraphs", time.perf_counter()
    for length in range(1, len(words) + 1):
        search(index, words[:length])
    assert (time.perf_counter() - started) / len(words) < 0.1


def test_typing_lists_pages_and_clearing_brings_the_contents_back(window: HelpWindow) -> None:
    _type(window, "tracked")
    assert window._left.currentWidget() is window._results
    assert "word-files.md" in [found.name for found in window._results.rows]
    assert window.current == "index.md"
    QTest.keyClick(window._search, Qt.Key.Key_Escape)
    assert window._left.currentWidget() is window._contents
    assert window.isVisible()


def test_enter_opens_the_chosen_page_at_the_hit(window: HelpWindow) -> None:
    _type(window, "footnote")
    QTest.keyClick(window._search, Qt.Key.Key_Down)
    wanted = window._results.rows[1]
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert window.current == wanted.name
    assert _selected(window).lower() == "footnote"
    assert len(window._browser.extraSelections()) == len(wanted.hits)
    assert window._browser.cursorRect().top() < window._browser.viewport().height()


def test_f3_goes_through_all_hits_and_on_to_the_next_page(window: HelpWindow) -> None:
    _type(window, "emblem")
    rows = window._results.rows
    assert len(rows) > 1
    window.next_hit()
    seen = {(window.current, window._browser.textCursor().selectionStart())}
    for _ in range(sum(len(found.hits) for found in rows) - 1):
        QTest.keyClick(window, Qt.Key.Key_F3)
        assert _selected(window).lower() == "emblem"
        seen.add((window.current, window._browser.textCursor().selectionStart()))
    assert seen == {(found.name, start) for found in rows for start, _ in found.hits}


def test_shift_f3_goes_back_over_the_edge_of_a_page(window: HelpWindow) -> None:
    _type(window, "emblem")
    rows = window._results.rows
    window._go_to(rows[1], 0)
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.current == rows[0].name
    assert window._browser.textCursor().selectionStart() == rows[0].hits[-1][0]


def test_a_search_without_a_hit_says_what_to_do(window: HelpWindow) -> None:
    _type(window, "zzyzx")
    assert "“zzyzx”" in window._results.empty
    assert "fewer words" in window._results.empty
    QTest.keyClick(window._search, Qt.Key.Key_Return)
    assert window.current == "index.md"


def test_without_a_search_the_keys_scroll_the_page(window: HelpWindow) -> None:
    QTest.keyClick(window._search, Qt.Key.Key_PageDown)
    assert window._browser.verticalScrollBar().value() > 0


def test_pages_are_read_while_nobody_waits(window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window._reading.isActive())
    assert not window._index.read_one()
