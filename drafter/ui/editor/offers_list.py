"""The list of offers below the caret. It shows; the keyboard stays with the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
)

from drafter.text.completion import Offer
from drafter.ui.text import tr

__all__ = ["OffersList"]

_EDGE, _GAP, _PADDING = 8, 24, 4
_OFFER = Qt.ItemDataRole.UserRole


class OffersList(QListWidget):
    """Offers, best first; the first is marked."""

    chosen = Signal(object)
    """An offer was clicked."""

    def __init__(self, editor: QTextEdit | QPlainTextEdit) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("offers")
        self.setAccessibleName(tr("Opening phrases"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_Row(self))
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_OFFER)))

    def offer(self, found: Sequence[Offer], caret: QRect) -> None:
        """Show offers below `caret` (in the editor's viewport), or above where there is no room."""
        self.clear()
        for entry in found:
            item = QListWidgetItem(entry.text)
            item.setData(_OFFER, entry)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.strength)
            self.addItem(item)
        self.setCurrentRow(0)
        frame = 2 * self.frameWidth()
        width = max(self.sizeHintForColumn(0), 160) + frame
        height = sum(self.sizeHintForRow(i) for i in range(self.count())) + frame
        self.resize(width, height)
        self.move(self._place(caret, QSize(width, height)))
        self.show()

    def _place(self, caret: QRect, size: QSize) -> QPoint:
        viewport = self._editor.viewport()
        below = viewport.mapToGlobal(caret.bottomLeft() + QPoint(0, _PADDING))
        screen = self._editor.screen().availableGeometry()
        x = max(screen.left(), min(below.x(), screen.right() - size.width()))
        if below.y() + size.height() <= screen.bottom():
            return QPoint(x, below.y())
        return QPoint(x, viewport.mapToGlobal(caret.topLeft()).y() - _PADDING - size.height())

    def walk(self, by: int) -> None:
        """Mark the next or previous offer, around the ends."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def current(self) -> Offer | None:
        """The marked offer."""
        found: Offer | None = self.currentIndex().data(_OFFER)
        return found


class _Row(QStyledItemDelegate):
    """The phrase in italics, its strength behind it in grey."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer: Offer = index.data(_OFFER)
        painter.save()
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        if marked:
            painter.fillRect(rect, palette.highlight())
        inner = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        ink = palette.highlightedText() if marked else palette.text()
        painter.setPen(ink.color())
        painter.setFont(_italic(option.font))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, offer.text)
        painter.setFont(option.font)
        if not marked:
            painter.setPen(palette.placeholderText().color())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, flags, offer.strength)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        offer: Offer = index.data(_OFFER)
        font: QFont = option.font
        words = QFontMetrics(_italic(font)).horizontalAdvance(offer.text)
        behind = QFontMetrics(font).horizontalAdvance(offer.strength)
        height = QFontMetrics(font).height() + 2 * _PADDING
        return QSize(words + behind + (_GAP if behind else 0) + 2 * _EDGE, height)


def _italic(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted
