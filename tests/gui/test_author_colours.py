"""What a reviewer wrote can be read on light and on dark paper."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.edit.words import replace_text
from drafter.model.places import Selection
from drafter.model.tracking import Author
from drafter.ui.authors import AuthorColours
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.theme import Scheme, apply_scheme
from tests.gui.conftest import DECISION, session_of


def _brightness(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2), from 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_the_colours_of_authors_stand_out_from_the_paper(
    qapp: QApplication, scheme: Scheme
) -> None:
    apply_scheme(qapp, scheme)
    paper = _brightness(qapp.palette().color(QPalette.ColorRole.Base))
    colours = AuthorColours(session_of(DECISION))
    for number in range(8):
        ink = _brightness(colours.of(f"Author {number}"))
        light, dark = max(ink, paper), min(ink, paper)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, number
    apply_scheme(qapp, Scheme.LIGHT)


def test_the_text_takes_the_colours_of_another_paper(qapp: QApplication, qtbot: QtBot) -> None:
    apply_scheme(qapp, Scheme.LIGHT)
    session = session_of(DECISION)
    session.tracking = Author("Ann")
    editor = DraftEditor(session, audit=True)
    qtbot.addWidget(editor)
    session.select(Selection.at(4, 3))
    assert session.do(partial(replace_text, text="new "), "typing")

    def ink() -> str:
        cursor = QTextCursor(editor.document().findBlockByNumber(4))
        cursor.movePosition(QTextCursor.MoveOperation.Right, n=5)
        return cursor.charFormat().foreground().color().name()

    light = ink()
    apply_scheme(qapp, Scheme.DARK)
    qapp.sendEvent(editor, QEvent(QEvent.Type.PaletteChange))
    dark = ink()
    editor.assert_law()
    apply_scheme(qapp, Scheme.LIGHT)
    qapp.sendEvent(editor, QEvent(QEvent.Type.PaletteChange))
    assert light == AuthorColours(session).of("Ann").name() == ink()
    assert dark != light
    editor.release()
