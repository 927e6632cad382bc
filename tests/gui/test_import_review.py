"""What was read from a file: shown with its reasons, corrected with one key, one step to undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from drafter.model.nodes import Kind
from drafter.recognition.imported import Notice
from drafter.settings import Preferences
from drafter.ui.banner import Banner
from drafter.ui.dialogs.import_review import ImportReview
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows

_TEXT = """Draft decision MC-6/[--]: Mercury

The Conference of the Parties,

Recalling its decision MC-5/2,

1. Requests the secretariat to report;

The secretariat will tell more;

2. Decides to meet.
"""


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "old.txt"
    path.write_text(_TEXT)
    made = Windows(qapp, Preferences(), audit=True).open_file(path)
    yield made
    made.session.mark_saved(Path("x"))
    made.close()


@pytest.fixture
def review(window: MainWindow) -> ImportReview:
    (banner,) = window.findChildren(Banner)
    banner.review_wanted.emit()
    return window.findChildren(ImportReview)[0]


def _rows(review: ImportReview) -> QTreeWidget:
    return review.findChildren(QTreeWidget)[0]


def _row_of(review: ImportReview, words: str) -> int:
    rows = _rows(review)
    for number in range(rows.topLevelItemCount()):
        item = rows.topLevelItem(number)
        if item is not None and words in item.text(2):
            return number
    raise AssertionError(words)


def test_every_paragraph_is_listed_and_guesses_come_with_their_reasons(
    window: MainWindow, review: ImportReview
) -> None:
    rows = _rows(review)
    texts = [rows.topLevelItem(n) for n in range(rows.topLevelItemCount())]
    said = [[i.text(c) for c in range(4)] for i in texts if i is not None]
    assert ["1.", "Operative paragraph"] in [row[:2] for row in said]
    assert any(row[0].startswith("Whole file: Taken as a text of the body") for row in said)
    (guessed,) = [row for row in said if row[2].startswith("The secretariat will")]
    assert guessed[3] == "Taken as operative: ends as operative paragraphs do."


def test_a_digit_sets_the_kind_of_the_chosen_rows_as_one_step(
    window: MainWindow, review: ImportReview
) -> None:
    rows = _rows(review)
    first = _row_of(review, "Requests the secretariat")
    rows.clearSelection()
    for number in (first, first + 1):
        item = rows.topLevelItem(number)
        assert item is not None
        item.setSelected(True)
    before = window.session.document
    QTest.keyClick(rows, Qt.Key.Key_3)
    kinds = [p.kind for p in window.session.document.paragraphs]
    assert kinds.count(Kind.NUMBERED) == 2
    window.session.undo()
    assert window.session.document == before


def test_the_keys_go_on_from_the_row_that_was_corrected(
    window: MainWindow, review: ImportReview
) -> None:
    rows = _rows(review)
    place = _row_of(review, "Requests the secretariat")
    item = rows.topLevelItem(place)
    assert item is not None
    rows.setCurrentItem(item)
    QTest.keyClick(rows, Qt.Key.Key_3)
    assert rows.currentIndex().row() == place
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == place + 1


def test_a_single_notice_about_the_file_is_said_at_once(qtbot: QtBot) -> None:
    banner = Banner("a", (Notice("open-elsewhere", "You have a copy here."),))
    qtbot.addWidget(banner)
    assert "You have a copy here." in [label.text() for label in banner.findChildren(QLabel)]


def test_plus_and_minus_change_the_level(window: MainWindow, review: ImportReview) -> None:
    rows = _rows(review)
    rows.clearSelection()
    item = rows.topLevelItem(_row_of(review, "Decides to meet"))
    assert item is not None
    item.setSelected(True)
    QTest.keyClicks(rows, "+")
    assert window.session.document.paragraphs[-1].level == 1
    QTest.keyClicks(rows, "-")
    assert window.session.document.paragraphs[-1].level == 0


def test_a_row_leads_to_its_place(window: MainWindow, review: ImportReview) -> None:
    rows = _rows(review)
    item = rows.topLevelItem(_row_of(review, "Decides to meet"))
    assert item is not None
    rows.itemActivated.emit(item, 0)
    assert window.session.state.selection.head.index == 5
