"""A long text shows its beginning before the rest is laid out, and nothing asks for the rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Selection
from drafter.model.richtext import RichText
from drafter.ui.editor.margin import visible_blocks
from drafter.ui.editor.surface_edit import SurfaceEdit

_WORDS = "the Conference of the Parties to the Minamata Convention on Mercury " * 6


def _long(qtbot: QtBot, paragraphs: int) -> SurfaceEdit:
    edit = SurfaceEdit()
    qtbot.addWidget(edit)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # as on the desk
    edit.resize(700, 600)
    edit.surface.show(
        tuple(
            Paragraph(f"p{n}", Kind.PREAMBULAR, content=RichText.of(_WORDS))
            for n in range(paragraphs)
        )
    )
    edit.set_selection(Selection.at(0), reveal=False)
    return edit


def _seen(edit: SurfaceEdit) -> list[int]:
    area = QRectF(edit.viewport().rect())
    return [block.blockNumber() for block, _ in visible_blocks(edit, area)]


def test_what_lies_below_is_neither_visible_nor_laid_out_for_being_asked(qtbot: QtBot) -> None:
    edit = _long(qtbot, 4_000)
    assert len(_seen(edit)) < 40  # the window is not there yet
    edit.show()
    QApplication.processEvents()
    assert 0 < len(_seen(edit)) < 40
    assert edit.document().findBlockByNumber(1_000).layout().lineCount() == 0


def test_when_all_is_laid_out_the_blocks_in_view_are_found(qtbot: QtBot) -> None:
    edit = _long(qtbot, 300)
    edit.show()
    edit.document().size()
    bar = edit.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        QApplication.processEvents()
        seen = _seen(edit)
        height = edit.viewport().height()
        first, last = (
            edit.cursorForPosition(edit.viewport().rect().topLeft()).blockNumber(),
            edit.cursorForPosition(edit.viewport().rect().bottomLeft()).blockNumber(),
        )
        assert seen == list(range(seen[0], seen[-1] + 1))
        assert seen[0] in (first, first - 1)
        assert seen[-1] in (last, last + 1), (height, value)
