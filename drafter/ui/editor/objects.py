"""Draws what stands in the text as one object: note marks, references, foreign things.

What a mark reads as (a note's number, "paragraph 3 (b)") is derived, so it is asked for at the
moment of drawing and never stored in the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
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

_Line = QTextCharFormat.UnderlineStyle
_MARKING = frozenset({_Line.WaveUnderline, _Line.SpellCheckUnderline, _Line.DotLine})
"""Lines that mark a finding or a misspelt word; what is underlined in the text has others."""
_BELOW, _WAVE = 2.0, 2.5  # pixels from the base line; length of half a wave
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
        if char_format.underlineStyle() in _MARKING:
            # Qt comes by once more for what is marked; words painted twice would look bold.
            _underline(painter, rect, char_format)
            return
        painter.save()
        painter.setFont(own)
        if char_format.hasProperty(QTextFormat.Property.ForegroundBrush):
            painter.setPen(char_format.foreground().color())
        painter.drawText(QPointF(rect.left(), base), words)
        painter.restore()

    def _words(self, char_format: QTextCharFormat) -> tuple[str, str]:
        kind, value = object_of(self._formats.marks_of(char_format)) or (FOREIGN, "")
        return kind, self._label(kind, value)


def _underline(painter: QPainter, rect: QRectF, char_format: QTextCharFormat) -> None:
    """The line below what a finding or a misspelt word is in, as Qt draws it below words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(char_format.underlineColor())
    below = rect.bottom() + _BELOW
    if char_format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline:
        painter.setPen(pen)
        steps = range(int(rect.width() // _WAVE) + 1)
        painter.drawPolyline(
            [QPointF(rect.left() + n * _WAVE, below + (_WAVE / 2 if n % 2 else 0)) for n in steps]
        )
    else:
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))
    painter.restore()


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
