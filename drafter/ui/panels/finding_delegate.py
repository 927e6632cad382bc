"""Paints the rows of the findings list: severity, place, message wrapped to the width."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.checks.finding import Finding
from drafter.ui.panels.entry import SIDE, TOP, Entry, height_of, paint_entry
from drafter.ui.panels.finding_model import FINDING, PLACE
from drafter.ui.sentences import told
from drafter.ui.theme import severity_colour

__all__ = ["FindingDelegate"]

_Index = QModelIndex | QPersistentModelIndex


class FindingDelegate(QStyledItemDelegate):
    """Rows of two kinds: headings and findings."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: D102
        width = self._view.viewport().width()
        finding = index.data(FINDING)
        if not isinstance(finding, Finding):
            return QSize(width, QFontMetrics(self._view.font()).height() + 2 * TOP)
        return QSize(width, height_of(self._entry(finding, index), width, self._view.font()))

    def _entry(self, finding: Finding, index: _Index) -> Entry:
        colour = severity_colour(finding.severity, self._view.palette())
        return Entry(colour, str(index.data(PLACE)), told(finding.message))

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        painter.save()
        # The words are those of the window's language, also where the window is mirrored.
        painter.setLayoutDirection(QLocale().textDirection())
        finding = index.data(FINDING)
        rect: QRect = option.rect
        if isinstance(finding, Finding):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setFont(self._view.font())
            paint_entry(
                painter, rect, self._entry(finding, index), self._view.palette(), chosen=chosen
            )
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
            rect.adjusted(SIDE, 0, -SIDE, 0), int(Qt.AlignmentFlag.AlignVCenter), words
        )
