"""Under a system that writes from right to left the window is mirrored, the words are not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.notation import parse
from drafter.ui.editor.margin import Margin, paint_margin
from drafter.ui.language import speak
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows
from tests.gui.conftest import DECISION

_ARABIC = """
dt| مشروع المقرر ا م-6/1: التعاون
bl| إن مؤتمر الأطراف،
op| يرحب باعتماد القرار 6/9؛
op| يطلب إلى الأمانة أن تقدم تقريرا.
"""


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    speak(qapp, "", QLocale("ar_EG"))
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def _opened(app: QApplication, qtbot: QtBot, text: str, lang: str = "en") -> MainWindow:
    window = Windows(app).open_untitled(replace(parse(text), lang=lang))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.mark_saved(Path("x")))
    window.resize(1200, 700)
    qtbot.waitExposed(window)
    return window


def _ink(window: MainWindow, direction: Qt.LayoutDirection) -> list[int]:
    """Columns of the editor in which its margin has ink, painted under a direction."""
    editor = window.views.editor
    document, outline = window.session.document, window.session.outline
    picture = QImage(editor.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    margin = Margin(editor.surface.look, document.paragraphs, outline.labels, {})
    paint_margin(editor, painter, QRectF(picture.rect()), margin)
    painter.end()
    white = QColor("white").rgb()
    rows = range(picture.height())
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != white for y in rows)]


def test_outline_and_findings_change_sides(mirrored: QApplication, qtbot: QtBot) -> None:
    window = _opened(mirrored, qtbot, DECISION)
    frames = window.views.frames
    outline, findings = (
        frames[name].mapTo(window, QPoint()).x() for name in ("outline", "findings")
    )
    assert findings < outline


def test_numbers_of_english_read_the_same_in_a_mirrored_window(
    mirrored: QApplication, qtbot: QtBot
) -> None:
    window = _opened(mirrored, qtbot, DECISION)
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert _ink(window, left) == _ink(window, right) != []


@pytest.mark.parametrize("direction", ["left", "right"])
def test_numbers_of_arabic_stand_right_of_the_text(
    qapp: QApplication, qtbot: QtBot, direction: str, request: pytest.FixtureRequest
) -> None:
    app = request.getfixturevalue("mirrored") if direction == "right" else qapp
    window = _opened(app, qtbot, _ARABIC, "ar")
    ink = _ink(window, Qt.LayoutDirection.LeftToRight)
    assert ink
    assert min(ink) > window.views.editor.viewport().width() / 2


def test_rows_of_the_outline_keep_the_direction_of_their_words(
    mirrored: QApplication, qtbot: QtBot
) -> None:
    window = _opened(mirrored, qtbot, DECISION)
    item = window.views.outline.topLevelItem(0)
    assert item is not None
    assert item.text(0).strip("\u2068\u2069").startswith("Draft decision")
    assert item.text(0)[0] == "\u2068"
