"""The desk on which the sheet lies: keeps it in the middle and has the scroll bar at its edge.

The sheet is the text widget itself, of the width of a page, so that the window may change its
size without the text being laid out anew.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QTextEdit, QWidget

__all__ = ["Desk"]


class Desk(QWidget):
    """Holds one text widget as a sheet of paper."""

    def __init__(self, sheet: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet = sheet
        sheet.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        row.addWidget(self._bar)
        inner = sheet.verticalScrollBar()
        inner.rangeChanged.connect(self._follow)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)
        self._follow()

    def _follow(self) -> None:
        inner = self._sheet.verticalScrollBar()
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setVisible(inner.maximum() > 0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        QApplication.sendEvent(self._sheet.verticalScrollBar(), event)
