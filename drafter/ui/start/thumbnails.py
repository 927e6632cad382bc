"""Small pictures of what a new document of a kind begins with, drawn from its starter document."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap

from drafter.model.nodes import Document, Kind

__all__ = ["thumbnail"]

_WIDTH, _HEIGHT = 84, 108
_SCALES = (1, 2)
_LENGTHS = {
    Kind.TITLE: (0.72,),
    Kind.AUTHOR: (0.4,),
    Kind.HEADING: (0.34,),
    Kind.NUMBERED: (0.74, 0.6),
    Kind.ANNEX_TITLE: (0.2,),
    Kind.DECISION_TITLE: (0.66,),
    Kind.BODY_LINE: (0.44,),
    Kind.PREAMBULAR: (0.7, 0.78, 0.3),
    Kind.OPERATIVE: (0.66, 0.74, 0.5),
}
_BOLD = frozenset({Kind.TITLE, Kind.HEADING, Kind.ANNEX_TITLE, Kind.DECISION_TITLE})


def thumbnail(document: Document, palette: QPalette) -> QIcon:
    """A page with a line for each line that the document would have."""
    made = QIcon()
    for scale in _SCALES:
        picture = QPixmap(_WIDTH * scale, _HEIGHT * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, document, palette)
        painter.end()
        made.addPixmap(picture)
    return made


def _draw(painter: QPainter, document: Document, palette: QPalette) -> None:
    page = QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.base())
    painter.drawRect(page)
    ink, pale = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Mid)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pale)
    painter.drawRect(QRectF(9, 9, 26, 2))
    painter.drawRect(QRectF(_WIDTH - 26, 9, 17, 2))
    painter.drawRect(QRectF(9, 13, _WIDTH - 18, 0.8))
    y = 20.0
    for paragraph in document.paragraphs:
        bold = paragraph.kind in _BOLD
        first = 15.0 if paragraph.kind in (Kind.OPERATIVE, Kind.PREAMBULAR) else 9.0
        for number, length in enumerate(_LENGTHS.get(paragraph.kind, (0.6,))):
            if y > _HEIGHT - 10:
                return
            x = first if number == 0 else 9.0
            painter.setBrush(ink if bold or (paragraph.kind is Kind.BODY_LINE) else pale)
            painter.drawRect(QRectF(x, y, length * (_WIDTH - 18), 2.4 if bold else 1.5))
            y += 4.6
        y += 2.4
