"""Draws what stands in the text as one object: note marks, references, foreign things.

What a mark reads as (a note's number, "paragraph 3 (b)") is derived, so it is asked for at the
moment of drawing and never stored in the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from drafter.model.richtext import FOREIGN, NOTE
from drafter.ui.editor.char_formats import CharFormats, object_of

__all__ = ["InlineObjects", "Label"]

Label = Callable[[str, str], str]
"""What an object of this kind and value reads as."""

_SMALL = 0.66  # a note mark's size in the size of the text, as Word has it
_RAISE = 0.36  # how far it stands above the base line, in ascents of the text
_STEPS = {1: 1.2, 2: 1.5, 3: 2.0, -1: 0.8}  # Qt's steps of the font size adjustment


class InlineObjects(QPyTextObject):
    """Measures and paints inline objects."""

    def __init__(self, formats: CharFormats, label: Label, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats
        self._label = label

    def intrinsicSize(  # noqa: D102
        self,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> QSizeF:
        char_format = format.toCharFormat()
        kind, words = self._words(char_format)
        width = QFontMetricsF(_font(kind, char_format, doc)).horizontalAdvance(words)
        around = _font("", char_format, doc)
        return QSizeF(width + 1, QFontMetricsF(around).ascent())

    def drawObject(  # noqa: D102
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        char_format = format.toCharFormat()
        kind, words = self._words(char_format)
        own = _font(kind, char_format, doc)
        # An object stands on the base line with nothing below it.
        rect = QRectF(rect)
        base = rect.bottom()
        if kind == NOTE:
            base -= QFontMetricsF(_font("", char_format, doc)).ascent() * _RAISE
        painter.save()
        painter.setFont(own)
        if char_format.hasProperty(QTextFormat.Property.ForegroundBrush):
            painter.setPen(char_format.foreground().color())
        painter.drawText(QPointF(rect.left(), base), words)
        painter.restore()

    def _words(self, char_format: QTextCharFormat) -> tuple[str, str]:
        kind, value = object_of(self._formats.marks_of(char_format)) or (FOREIGN, "")
        return kind, self._label(kind, value)


def _font(kind: str, char_format: QTextCharFormat, document: QTextDocument) -> QFont:
    """The font of the text around an object, or of the object of a kind."""
    # The font of a format resolves against that of the program, not of the document.
    font = QFont(document.defaultFont())
    font.setItalic(char_format.fontItalic())
    if char_format.hasProperty(QTextFormat.Property.FontWeight):
        font.setWeight(QFont.Weight(char_format.fontWeight()))
    size = document.defaultFont().pointSizeF()
    size *= _STEPS.get(char_format.intProperty(QTextFormat.Property.FontSizeAdjustment), 1.0)
    if kind == NOTE:
        size *= _SMALL
        font.setItalic(False)
    font.setPointSizeF(size)
    return font
