"""The detail below the findings in little room: nothing is cut through, nothing lies over another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from drafter.checks.finding import Category, Finding, Fix, Severity, Span
from drafter.model.places import State
from drafter.ui.panels.finding_detail import FindingDetail


def _no_change(state: State) -> State:
    return state


@pytest.fixture
def detail(qapp: QApplication) -> Iterator[FindingDetail]:
    made = FindingDetail()
    fix = Fix(
        "Replace it with a sentence that is much too long for a button", _no_change, safe=False
    )
    made.show_finding(
        Finding("date-form", Category.STYLE, Severity.ERROR, "x", Span("p1", 0, 1), (fix,))
    )
    made.resize(240, 400)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("room", [120, 300, 2000])
def test_the_words_keep_their_height_and_are_scrolled(detail: FindingDetail, room: int) -> None:
    detail.fit(room)
    QApplication.processEvents()
    area = detail.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.height() <= max(room * 0.4, detail.fontMetrics().lineSpacing() * 3)
    labels = [label for label in area.findChildren(QLabel) if label.isVisibleTo(detail)]
    assert len(labels) == 2
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())


def test_buttons_stay_within_the_panel(detail: FindingDetail) -> None:
    for button in detail.findChildren(QPushButton):
        assert button.geometry().right() <= 240
