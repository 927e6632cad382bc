"""Paints the rows of the review list: a bar in the colour of the author, place, what was changed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from drafter.ui.panels.entry import Entry, height_of, paint_entry

__all__ = ["ENTRY", "ChangeDelegate"]

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The role under which a row holds its `Entry`."""

_Index = QModelIndex | QPersistentModelIndex


class ChangeDelegate(QStyledItemDelegate):
    """Rows of a tree: answers stand below what they answer, further in."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: D102
        width = self._view.viewport().width() - self._view.indentation() * self._depth(index)
        entry = index.data(ENTRY)
        assert isinstance(entry, Entry)
        return QSize(width, height_of(entry, width, self._view.font()))

    def _depth(self, index: _Index) -> int:
        depth = int(self._view.rootIsDecorated())
        parent = index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return depth

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        entry = index.data(ENTRY)
        assert isinstance(entry, Entry)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        # The words are those of the window's language, also where the window is mirrored.
        painter.setLayoutDirection(QLocale().textDirection())
        painter.setFont(self._view.font())
        paint_entry(painter, rect, entry, self._view.palette(), chosen=chosen)
        painter.restore()
