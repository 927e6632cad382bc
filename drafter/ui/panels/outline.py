"""The outline panel: the structure as a tree; a click goes there, the caret is followed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from drafter.model.nodes import Document
from drafter.model.outline import Outline
from drafter.session import Event, Session
from drafter.ui.panels.outline_rows import OutlineRow, outline_rows, reworded
from drafter.ui.text import tr

__all__ = ["OutlinePanel"]


class OutlinePanel(QTreeWidget):
    """The tree of headings and paragraphs."""

    chosen = Signal(str)
    """The id of the paragraph to go to."""
    dragged = Signal(str, str, bool)
    """A paragraph was dropped: its id, that of the row it fell on, whether it goes behind that."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel-list")
        self.setAccessibleName(tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._session = session
        self._rows: tuple[OutlineRow, ...] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._seen: Document | None = None
        self._outline: Outline | None = None
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = session.subscribe(self._on_event)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self.refresh()

    def _on_event(self, event: Event) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Bring the tree in line with the document, and select the row of the caret."""
        document, outline = self._session.document, self._session.outline
        if document is not self._seen:
            if not self._reword(document, outline):
                self._relist(document, outline)
            self._seen, self._outline = document, outline
        self._follow_caret()

    def _reword(self, document: Document, outline: Outline) -> bool:
        """After typing only a few rows say something else; False where more has changed."""
        if (
            self._seen is None
            or self._outline is None
            or outline.labels is not self._outline.labels
        ):
            return False
        said = reworded(self._seen, document, outline)
        for paragraph, text in (said or {}).items():
            item = self._items.get(paragraph)
            if item is not None:
                _say(item, text)
        return said is not None

    def _relist(self, document: Document, outline: Outline) -> None:
        rows = outline_rows(document, outline)
        if [(r.paragraph, r.depth) for r in rows] == [(r.paragraph, r.depth) for r in self._rows]:
            for row in rows:
                _dress(self._items[row.paragraph], row)
        else:
            self._rebuild(rows)
        self._rows = rows

    def _rebuild(self, rows: tuple[OutlineRow, ...]) -> None:
        closed = {key for key, item in self._items.items()
                  if item.childCount() and not item.isExpanded()}  # fmt: skip
        self.clear()
        self._items = {}
        path: list[QTreeWidgetItem] = []
        tops: list[QTreeWidgetItem] = []
        for row in rows:
            item = QTreeWidgetItem()
            _dress(item, row)
            self._items[row.paragraph] = item
            del path[row.depth :]
            if path:
                path[-1].addChild(item)
            else:
                tops.append(item)
            path.append(item)
        self.addTopLevelItems(tops)
        for row in rows:
            self._items[row.paragraph].setExpanded(row.paragraph not in closed)

    def _follow_caret(self) -> None:
        """Select the row of the paragraph with the caret, or the nearest one before it."""
        index = self._session.state.selection.head.index
        for paragraph in reversed(self._session.document.paragraphs[: index + 1]):
            item = self._items.get(paragraph.id)
            if item is not None:
                if item is not self.currentItem():
                    self.setCurrentItem(item)
                return
        self.clearSelection()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        moved, target = self.currentItem(), self.itemAt(event.position().toPoint())
        before = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.AboveItem
        # The tree follows the document, never the other way round: Qt must move no rows.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if event.source() is self and moved is not None:
            last = self.topLevelItem(self.topLevelItemCount() - 1)
            target = target or last
            if target is not None and target is not moved:
                self.dragged.emit(moved.data(0, _ID), target.data(0, _ID), not before)

    def _go(self, item: QTreeWidgetItem) -> None:
        paragraph = item.data(0, _ID)
        if isinstance(paragraph, str):
            self.chosen.emit(paragraph)


_ID = 256  # Qt's first free role


def _dress(item: QTreeWidgetItem, row: OutlineRow) -> None:
    _say(item, row.text)
    item.setData(0, _ID, row.paragraph)
    font = item.font(0)
    font.setBold(row.strong)
    item.setFont(0, font)


def _say(item: QTreeWidgetItem, text: str) -> None:
    # Each row has the direction of its own words, also in a window of the other direction.
    item.setText(0, f"\u2068{text}\u2069" if QApplication.isRightToLeft() else text)
    item.setToolTip(0, text)
