"""Paints what stands beside the text: numbers, hints in empty paragraphs, marks of findings.

Everything here is derived. It is painted inside the blocks' own margins, because margins of the
viewport would put an input method's window in the wrong place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from drafter.model.nodes import Kind, Paragraph
from drafter.ui.editor.look import Look, style_of
from drafter.ui.text import tr

__all__ = ["paint_margin", "visible_blocks"]


def visible_blocks(edit: QTextEdit, area: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Blocks that reach into `area` (of the viewport), each with its place in the viewport."""
    layout = edit.document().documentLayout()
    down = float(edit.verticalScrollBar().value())
    across = float(edit.horizontalScrollBar().value())
    top = QPointF(area.left() + across, area.top() + down)
    position = layout.hitTest(top, Qt.HitTestAccuracy.FuzzyHit)
    block = edit.document().findBlock(max(0, position))
    # The block above may have space below it that reaches into the area.
    block = block.previous() if block.previous().isValid() else block
    while block.isValid():
        place = layout.blockBoundingRect(block).translated(-across, -down)
        if place.top() > area.bottom():
            return
        yield block, place
        block = block.next()


def paint_margin(
    edit: QTextEdit,
    painter: QPainter,
    area: QRectF,
    look: Look,
    shown: Sequence[Paragraph],
    labels: Sequence[str],
    marks: Mapping[str, QColor],
) -> None:
    """Paint the margin of all blocks in `area`."""
    ink = edit.palette().text().color()
    faint = edit.palette().placeholderText().color()
    for block, place in visible_blocks(edit, area):
        index = block.blockNumber()
        if index >= len(shown) or index >= len(labels):
            return
        line = block.layout().lineAt(0)
        if not line.isValid():
            continue
        paragraph = shown[index]
        base = place.top() + line.y() + line.ascent()
        painter.setFont(_font(edit, paragraph))
        right_to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
        if labels[index]:
            hang = look.pixels(style_of(paragraph.kind, paragraph.level).hang)
            painter.setPen(ink)
            edge = line.x() + (line.width() + hang if right_to_left else -hang)
            _draw(painter, place.left() + edge, base, labels[index], right_to_left=right_to_left)
        if not paragraph.content and not block.layout().preeditAreaText():
            painter.setPen(faint)
            start = line.x() + (line.width() if right_to_left else 0)
            _draw(painter, place.left() + start, base, hint(paragraph), right_to_left=right_to_left)
        if paragraph.id in marks:
            _dot(painter, marks[paragraph.id], base, look.em)


def _draw(painter: QPainter, x: float, base: float, words: str, *, right_to_left: bool) -> None:
    if right_to_left:
        x -= QFontMetricsF(painter.font()).horizontalAdvance(words)
    painter.drawText(QPointF(x, base), words)


def _dot(painter: QPainter, colour: QColor, base: float, em: float) -> None:
    size = em * 0.42
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(em * 1.1, base - em * 0.3 - size / 2, size, size))
    painter.restore()


def _font(edit: QTextEdit, paragraph: Paragraph) -> QFont:
    style = style_of(paragraph.kind, paragraph.level)
    font = QFont(edit.document().defaultFont())
    font.setBold(style.bold)
    if style.size:
        font.setPointSizeF(font.pointSizeF() * 1.2)
    return font


def hint(paragraph: Paragraph) -> str:
    """What an empty paragraph is for."""
    return {
        Kind.FRONT: tr("Masthead line"),
        Kind.TITLE: tr("Title"),
        Kind.AUTHOR: tr("Note by …"),
        Kind.HEADING: tr("Heading"),
        Kind.NUMBERED: tr("Numbered paragraph"),
        Kind.PLAIN: tr("Paragraph"),
        Kind.ANNEX_TITLE: tr("Annex"),
        Kind.DECISION_TITLE: tr("Title of the decision"),
        Kind.BODY_LINE: tr("The name of the body,"),
        Kind.PREAMBULAR: tr("Preambular paragraph: Recalling …"),
        Kind.OPERATIVE: tr("Operative paragraph: Requests …"),
        Kind.CLOSING: tr("Closing line"),
        Kind.TABLE: tr("Table (kept, not edited here)"),
        Kind.FOREIGN: tr("Element of the original file (kept, not edited here)"),
    }[paragraph.kind]
