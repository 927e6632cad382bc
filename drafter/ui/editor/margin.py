"""Paints what stands beside the text: numbers, hints in empty paragraphs, marks of findings.

Everything here is derived. It is painted inside the blocks' own margins, because margins of the
viewport would put an input method's window in the wrong place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from drafter.model.nodes import Kind, Paragraph
from drafter.ui.editor.look import Look, style_of
from drafter.ui.text import tr

__all__ = ["Margin", "hint", "paint_margin", "visible_blocks"]


def visible_blocks(edit: QTextEdit, area: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Blocks that reach into `area` (of the viewport), each with its place in the viewport."""
    document = edit.document()
    layout = document.documentLayout()
    down = edit.verticalScrollBar().value()
    top, bottom = area.top() + down, area.bottom() + down
    # Qt's own hit test walks over all blocks, which every key would have to wait for.
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high) // 2
        block = document.findBlockByNumber(middle)
        if _is_laid_out(block) and layout.blockBoundingRect(block).bottom() < top:
            low = middle + 1
        else:
            high = middle
    block = document.findBlockByNumber(low)
    while block.isValid() and _is_laid_out(block):
        place = layout.blockBoundingRect(block)
        if place.top() > bottom:
            return
        yield block, place.translated(0, -down)
        block = block.next()


def _is_laid_out(block: QTextBlock) -> bool:
    """A long text is laid out bit by bit; to ask for a place below has all above it laid out first."""
    return block.layout().lineCount() > 0


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands beside the blocks. `labels` by block, `dots` by paragraph id.

    `sides`: the blank space beside the text, in ems.
    """

    look: Look
    shown: Sequence[Paragraph]
    labels: Sequence[str]
    dots: Mapping[str, QColor]
    sides: float = 4.5


def paint_margin(edit: QTextEdit, painter: QPainter, area: QRectF, margin: Margin) -> None:
    """Paint the margin of all blocks that reach into `area`."""
    known = min(len(margin.shown), len(margin.labels))
    for block, place in visible_blocks(edit, area):
        index = block.blockNumber()
        if index >= known:
            return
        paragraph, label = margin.shown[index], margin.labels[index]
        if not label and paragraph.content.text and paragraph.id not in margin.dots:
            continue
        # Everything in the margin stands beside the first line.
        line = block.layout().lineAt(0)
        if line.isValid() and place.top() + line.y() + line.height() >= area.top():
            _paint_beside(edit, painter, margin, (block, place, line), (paragraph, label))


def _paint_beside(
    edit: QTextEdit,
    painter: QPainter,
    margin: Margin,
    where: tuple[QTextBlock, QRectF, QTextLine],
    what: tuple[Paragraph, str],
) -> None:
    block, place, line = where
    paragraph, label = what
    # A table is one tall line: what stands beside it stands at its top.
    is_table = paragraph.kind is Kind.TABLE
    base = place.top() + line.y() + (margin.look.em * 1.1 if is_table else line.ascent())
    mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
    start = place.left() + line.x() + (line.width() if mirrored else 0)
    painter.setFont(margin.look.font(paragraph, edit.document().defaultFont()))
    if label:
        # The number stands where the text of the level above begins.
        style = style_of(paragraph.kind, paragraph.level)
        hang = margin.look.pixels(style.hang + style.first)
        painter.setPen(edit.palette().text().color())
        _draw(painter, start + (hang if mirrored else -hang), base, label, mirrored=mirrored)
    if not (paragraph.content.text or is_table or block.layout().preeditAreaText()):
        painter.setPen(edit.palette().placeholderText().color())
        _draw(painter, start, base, hint(paragraph), mirrored=mirrored)
    if paragraph.id in margin.dots:
        _dot(painter, margin.dots[paragraph.id], base, margin.look.em, margin.sides)


def _draw(painter: QPainter, x: float, base: float, words: str, *, mirrored: bool) -> None:
    # The direction of the paragraph, not of the window: "1." must not become ".1".
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(right if mirrored else left)
    if mirrored:
        x -= QFontMetricsF(painter.font()).horizontalAdvance(words)
    painter.drawText(QPointF(x, base), words)


def _dot(painter: QPainter, colour: QColor, base: float, em: float, sides: float) -> None:
    """A dot beside the number, also where the margin is narrow."""
    size = em * 0.42
    left = em * max(0.3, min(1.1, sides - 0.9))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(left, base - em * 0.3 - size / 2, size, size))
    painter.restore()


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
        Kind.TABLE: tr("Table"),
        Kind.FOREIGN: tr("Element of the original file (kept, not edited here)"),
    }[paragraph.kind]
