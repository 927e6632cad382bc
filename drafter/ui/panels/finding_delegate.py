"""Paints the rows of the findings list: severity, place, message wrapped to the width."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.checks.finding import Finding
from drafter.ui.panels.finding_model import FINDING, PLACE
from drafter.ui.sentences import told
from drafter.ui.theme import severity_colour

__all__ = ["FindingDelegate"]

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _TOP, _BAR = 12, 6, 3
_WRAP = int(Qt.TextFlag.TextWordWrap)


class FindingDelegate(QStyledItemDelegate):
    """Rows of two kinds: headings and findings."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: D102
        width = self._view.viewport().width()
        metrics = QFontMetrics(self._view.font())
        finding = index.data(FINDING)
        if not isinstance(finding, Finding):
            return QSize(width, metrics.height() + 2 * _TOP)
        room = QRect(0, 0, width - 2 * _SIDE - _BAR, 10_000)
        words = metrics.boundingRect(room, _WRAP, told(finding.message))
        return QSize(width, metrics.height() + words.height() + 2 * _TOP + 2)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        painter.save()
        # The words are those of the window's language, also where the window is mirrored.
        painter.setLayoutDirection(QLocale().textDirection())
        finding = index.data(FINDING)
        rect: QRect = option.rect
        if isinstance(finding, Finding):
            state: QStyle.StateFlag = option.state
            self._paint_finding(painter, rect, finding, str(index.data(PLACE)), state)
        else:
            self._paint_heading(painter, rect, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        palette = self._view.palette()
        painter.fillRect(rect, palette.alternateBase())
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(
            rect.adjusted(_SIDE, 0, -_SIDE, 0), int(Qt.AlignmentFlag.AlignVCenter), words
        )

    def _paint_finding(
        self,
        painter: QPainter,
        rect: QRect,
        finding: Finding,
        place: str,
        state: QStyle.StateFlag,
    ) -> None:
        palette = self._view.palette()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink, quiet = palette.text().color(), palette.placeholderText().color()
        if chosen:
            painter.fillRect(rect, palette.highlight())
            ink = quiet = palette.highlightedText().color()
        bar = QRectF(rect.left(), rect.top() + 3, _BAR, rect.height() - 6)
        painter.fillRect(bar, severity_colour(finding.severity, palette))
        inside = rect.adjusted(_SIDE + _BAR, _TOP, -_SIDE, -_TOP)
        painter.setPen(quiet)
        painter.drawText(inside, 0, place)
        painter.setPen(ink)
        below = inside.adjusted(0, QFontMetrics(self._view.font()).height() + 1, 0, _TOP)
        painter.drawText(below, _WRAP, told(finding.message))
