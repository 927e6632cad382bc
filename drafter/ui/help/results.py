"""The pages that a search of the help has found: title, and a line with the words in bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from drafter.ui.help.searching import Found
from drafter.ui.text import tr

__all__ = ["Results"]

_FOUND = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_EDGE = 8
_LINES = 2  # of context


class _Rows(QStyledItemDelegate):
    """Paints a result: its title in bold, below it two lines of context."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, (_LINES + 1) * QFontMetrics(self._view.font()).height() + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = self._view.palette()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, palette.highlight())
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        _draw(painter, index.data(_FOUND), self._view.font(), rect)
        painter.restore()


def _draw(painter: QPainter, found: Found, font: QFont, rect: QRect) -> None:
    area = rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    metrics = QFontMetrics(bold)
    title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, area.width())
    leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    painter.drawText(area, leading, title)
    area.setTop(area.top() + metrics.height())
    painter.setClipRect(area)
    _draw_context(painter, found, font, area)


def _draw_context(painter: QPainter, found: Found, font: QFont, area: QRect) -> None:
    layout = QTextLayout(found.context, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    marks = []
    for start, end in found.marks:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, end - start, bold
        marks.append(mark)
    layout.setFormats(marks)
    layout.beginLayout()
    top = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        place = line.position()
        place.setY(top)
        line.setPosition(place)
        top += line.height()
    layout.endLayout()
    layout.draw(painter, area.topLeft())


class Results(QWidget):
    """Says which of the found pages is wanted."""

    wanted = Signal(object)
    """The page to open, a `Found`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setObjectName("help-results")
        self._list.setAccessibleName(tr("Pages found"))
        self._list.setItemDelegate(_Rows(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda _: self.wanted.emit(self.current))
        self._list.itemActivated.connect(lambda _: self.wanted.emit(self.current))
        self._empty = QLabel()
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)

    @property
    def empty(self) -> str:
        """What is said where nothing was found, "" where there are rows."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    @property
    def rows(self) -> list[Found]:
        """The pages in the list."""
        return [self._list.item(row).data(_FOUND) for row in range(self._list.count())]

    @property
    def current(self) -> Found | None:
        """The page that is chosen in the list."""
        row = self._list.currentRow()
        return self.rows[row] if row >= 0 else None

    def fill(self, found: Sequence[Found], words: str) -> None:
        """Show these pages, the first of them chosen."""
        self._list.clear()
        for entry in found:
            item = QListWidgetItem(f"{entry.title}: {entry.context}", self._list)
            item.setData(_FOUND, entry)
        self._list.setCurrentRow(0)
        if not found:
            self._empty.setText(
                tr(
                    "No page has “{words}”. Use fewer words, or only the beginning of one;"
                    " the pages are written in English.",
                    words=words,
                )
            )
        self._stack.setCurrentWidget(self._list if found else self._empty)

    def choose(self, found: Found) -> None:
        """Choose a page of the list."""
        self._list.setCurrentRow(self.rows.index(found))

    def step(self, by: int) -> None:
        """Choose the page below, or above."""
        row = self._list.currentRow() + by
        self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
