"""How an entry of a panel's list looks: a coloured bar, a quiet line, words wrapped to the width."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette

__all__ = ["SIDE", "TOP", "Entry", "height_of", "paint_entry"]

SIDE, TOP = 12, 6
_BAR = 3
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is shown: the colour of its bar, where it stands, what it says."""

    colour: QColor
    quiet: str
    words: str


def height_of(entry: Entry, width: int, font: QFont) -> int:
    """The height of an entry in a list of that width, in pixels."""
    metrics = QFontMetrics(font)
    room = QRect(0, 0, width - 2 * SIDE - _BAR, 10_000)
    words = metrics.boundingRect(room, _WRAP, entry.words)
    return metrics.height() + words.height() + 2 * TOP + 2


def paint_entry(
    painter: QPainter, rect: QRect, entry: Entry, palette: QPalette, *, chosen: bool
) -> None:
    """Draw an entry with the painter's font; `chosen`: it is the selected one."""
    ink, quiet = palette.text().color(), palette.placeholderText().color()
    if chosen:
        painter.fillRect(rect, palette.highlight())
        ink = quiet = palette.highlightedText().color()
    bar = QRectF(rect.left(), rect.top() + 3, _BAR, rect.height() - 6)
    painter.fillRect(bar, entry.colour)
    inside = rect.adjusted(SIDE + _BAR, TOP, -SIDE, -TOP)
    painter.setPen(quiet)
    painter.drawText(inside, 0, entry.quiet)
    painter.setPen(ink)
    below = inside.adjusted(0, painter.fontMetrics().height() + 1, 0, TOP)
    painter.drawText(below, _WRAP, entry.words)
