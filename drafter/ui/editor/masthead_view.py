"""The masthead as the reader of the Word file will see it, painted above the text of the sheet.

It is derived from the front matter, like the numbers in the margin: nothing of it can be typed
into. Fields that the body needs and that are empty stand there as what they want.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen, QTextLayout, QTextOption

from drafter.model.nodes import FrontMatter
from drafter.profiles.profile import MastheadField
from drafter.ui.text import tr

__all__ = ["MastheadView", "Words", "words_of"]

_LEFT = ("body", "session", "place_and_dates", "agenda_item")
_RIGHT = ("distribution", "date", "original_language")
_SMALL = 0.86  # the size of all but the first line
_TOP = 1.75  # ems down to the upper rule
_SHARE = 0.6  # of the width, for the lines on the left


@dataclass(frozen=True, slots=True)
class Words:
    """One line of the masthead. `wanted`: it only says what is missing. `name`: of its field."""

    text: str
    bold: bool = False
    wanted: bool = False
    name: str = field(default="", compare=False)


def words_of(
    front: FrontMatter, fields: tuple[MastheadField, ...]
) -> tuple[Words, list[Words], list[Words]]:
    """The symbol, the lines below it on the right, and the lines on the left."""
    known = {field.name: field for field in fields}
    symbol = _words("symbol", front, known) or Words("")
    right = [made for name in _RIGHT if (made := _words(name, front, known))]
    left = [made for name in _LEFT if (made := _words(name, front, known))]
    return symbol, right, left


def _words(name: str, front: FrontMatter, known: Mapping[str, MastheadField]) -> Words | None:
    value, asked = front.get(name).strip(), known.get(name)
    if not value and asked is None:
        return None
    text = value or (asked.default if asked else "")
    bold = name in {"body", "symbol"}
    if not text:
        return Words(tr(asked.label) if asked else "", wanted=True, name=name)
    if name == "distribution":
        text = f"Distr.: {text}"
    elif name == "original_language":
        text = f"Original: {text}"
    return Words(text, bold, name=name)


class MastheadView:
    """Measures and paints one masthead. Lengths are in pixels."""

    def __init__(self) -> None:
        self._content: tuple[Words, list[Words], list[Words]] = (Words(""), [], [])
        self._font = QFont()
        self._em = 16.0

    @property
    def is_empty(self) -> bool:
        """Whether the body has no masthead at all."""
        return not any(self._content[1:]) and not self._content[0].text

    def set_content(self, content: tuple[Words, list[Words], list[Words]]) -> bool:
        """Show these words; whether anything is different now."""
        changed = content != self._content
        self._content = content
        return changed

    def set_font(self, font: QFont, em: float) -> None:
        """Paint in the font of the sheet, whose letters are `em` high."""
        self._font, self._em = font, em

    def height(self, width: float) -> float:
        """How high it is across `width`, the space below included."""
        if self.is_empty:
            return 0.0
        return self._rows(width) + 1.6 * self._em

    def paint(self, painter: QPainter, area: QRectF, palette: QPalette) -> None:
        """Paint into `area`, whose height is that of `height`."""
        if self.is_empty:
            return
        em, symbol = self._em, self._content[0]
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        ink = palette.text().color()
        painter.setPen(ink)
        painter.setFont(self._sized(1.15))
        base = QPointF(area.left(), area.top() + 1.2 * em)
        # Words of the page, not of the window: they stay in the language of the draft.
        painter.drawText(base, "UNITED NATIONS")
        font = self._sized(1.15, bold=symbol.bold)
        painter.setFont(font)
        painter.setPen(_ink(symbol, palette))
        wide = QFontMetricsF(font).horizontalAdvance(symbol.text)
        painter.drawText(QPointF(area.right() - wide, base.y()), symbol.text)
        painter.setPen(ink)
        self._rule(painter, area, area.top() + _TOP * em, 1.0)
        for words, place in self._places(area):
            offset = (place.left(), place.top(), place.width())
            self._wrapped(painter, words, offset, palette)
        painter.setPen(ink)
        self._rule(painter, area, area.top() + self._rows(area.width()), 2.2)

    def _places(self, area: QRectF) -> Iterator[tuple[Words, QRectF]]:
        """The lines below the upper rule, each with its place."""
        _, right, left = self._content
        for lines, start, share in ((left, 0.0, _SHARE), (right, 0.66, 0.34)):
            x, y = area.left() + start * area.width(), area.top() + (_TOP + 0.4) * self._em
            for words in lines:
                high = self._wrapped(None, words, (0, 0, share * area.width()), None)
                yield words, QRectF(x, y, share * area.width(), high)
                y += high

    def field_at(self, point: QPointF, area: QRectF) -> str:
        """The field under a point of the masthead that fills `area`, "" beside all of them."""
        if point.y() < area.top() + _TOP * self._em:
            # The symbol stands at the right, over the rule.
            return self._content[0].name if point.x() > area.center().x() else ""
        return next(
            (words.name for words, place in self._places(area) if place.contains(point)), ""
        )

    def _rows(self, width: float) -> float:
        """Down to the lower rule."""
        _, right, left = self._content
        high = max(
            sum(self._wrapped(None, words, (0, 0, share * width), None) for words in lines)
            for lines, share in ((left, _SHARE), (right, 0.34))
        )
        return high + 2.7 * self._em

    def _sized(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * size)
        font.setBold(bold)
        return font

    def _wrapped(
        self,
        painter: QPainter | None,
        words: Words,
        place: tuple[float, float, float],
        palette: QPalette | None,
    ) -> float:
        """The height of wrapped words; with a painter they are also painted."""
        x, y, width = place
        layout = QTextLayout(words.text, self._sized(_SMALL, bold=words.bold))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        if painter is not None and palette is not None:
            painter.setPen(_ink(words, palette))
            layout.draw(painter, QPointF(x, y))
        return height + 0.15 * self._em

    def _rule(self, painter: QPainter, area: QRectF, y: float, thick: float) -> None:
        pen = QPen(painter.pen())
        painter.save()
        pen.setWidthF(thick * self._em / 16)
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.restore()


def _ink(words: Words, palette: QPalette) -> QPen:
    colour = palette.placeholderText() if words.wanted else palette.text()
    return QPen(colour.color())
