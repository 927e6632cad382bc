"""The review panel: changes and comments in reading order, decided one by one or by author."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.changes import Item, changes_of
from drafter.session import Event, Session
from drafter.ui.authors import AuthorColours, authors_of
from drafter.ui.dates import when_words
from drafter.ui.names import place_name
from drafter.ui.panels.change_delegate import ENTRY, ChangeDelegate
from drafter.ui.panels.entry import Entry
from drafter.ui.text import tr

__all__ = ["RevisionsPanel"]

_ITEM = Qt.ItemDataRole.UserRole
_LONGEST = 120


def _sort_name(sort: str) -> str:
    return {
        "inserted": tr("Inserted"),
        "deleted": tr("Deleted"),
        "moved": tr("Moved"),
        "format": tr("Format"),
        "kind": tr("Kind"),
        "end": tr("Paragraph"),
        "row": tr("Row"),
        "comment": tr("Comment"),
    }[sort]


class RevisionsPanel(QWidget):
    """Lists what reviewers left. `decided` is told ids and whether they are accepted."""

    chosen = Signal(str, int)
    """A paragraph id and an offset to go to."""
    decided = Signal(object, bool)
    """A frozenset of revision ids, and True to accept them."""
    comment_wanted = Signal(str, str)
    """What to do with a comment (answer, resolve, remove), and its id."""
    counted = Signal(str)

    def __init__(
        self, session: Session, colours: AuthorColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._colours = colours
        self._filling = False
        self._author = QComboBox()
        self._author.setObjectName("review-author")
        self._author.setAccessibleName(tr("Whose changes are listed"))
        self._author.currentIndexChanged.connect(lambda _: self._fill())
        self._tree = QTreeWidget()
        self._tree.setObjectName("review-list")
        self._tree.setAccessibleName(tr("Changes and comments"))
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setWordWrap(True)
        self._tree.setItemDelegate(ChangeDelegate(self._tree))
        self._tree.header().sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._tree.itemActivated.connect(self._go)
        self._tree.currentItemChanged.connect(self._follow)
        self._tree.itemClicked.connect(self._go)
        self._tree.itemSelectionChanged.connect(self._settle)
        self._accept = self._button(tr("&Accept"), lambda: self._decide(accepted=True))
        self._reject = self._button(tr("Re&ject"), lambda: self._decide(accepted=False))
        self._answer = self._button(tr("Ans&wer…"), lambda: self._comment("answer"))
        self._resolve = self._button(tr("Re&solve"), lambda: self._comment("resolve"))
        self._remove = self._button(tr("Remove"), lambda: self._comment("remove"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._author)
        column.addWidget(self._tree, 1)
        for line in ((self._accept, self._reject), (self._answer, self._resolve, self._remove)):
            buttons = QHBoxLayout()
            for button in line:
                buttons.addWidget(button)
            buttons.addStretch(1)
            column.addLayout(buttons)
        # Many steps come at once while somebody types with tracking on.
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = session.subscribe(self._on_event)

    def _button(self, words: str, what: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(what)
        return button

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            before, after = event.before.document, event.after.document
            if after.revisions or after.comments or before.revisions or before.comments:
                self._soon.start()

    def refresh(self) -> None:
        """List what the document now holds."""
        self._soon.stop()
        names = authors_of(self._session.kept)
        shown = [self._author.itemData(i) for i in range(1, self._author.count())]
        if shown != list(names) or not self._author.count():
            kept = self._author.currentData()
            self._author.blockSignals(True)
            self._author.clear()
            self._author.addItem(tr("Everybody"), "")
            for name in names:
                self._author.addItem(name, name)
            self._author.setCurrentIndex(max(0, self._author.findData(kept)))
            self._author.blockSignals(False)
        self._fill()

    def _fill(self) -> None:
        author = self._author.currentData() or ""
        items = changes_of(self._session.kept)
        current = self._tree.currentItem()
        kept = current.data(0, _ITEM).ident if current is not None else ""
        self._filling = True
        self._tree.clear()
        rows: dict[str, QTreeWidgetItem] = {}
        for item in items:
            if author and item.author != author:
                continue
            parent = rows.get(item.parent)
            row = QTreeWidgetItem(parent) if parent is not None else QTreeWidgetItem(self._tree)
            rows[item.ident] = row
            self._show(row, item)
        self._tree.expandAll()
        if kept in rows:
            self._tree.setCurrentItem(rows[kept])
        self._filling = False
        self.counted.emit(str(len(items)) if items else "")
        self._settle()

    def _show(self, row: QTreeWidgetItem, item: Item) -> None:
        words = " ".join(item.words.split())[:_LONGEST]
        done = f" ({tr('resolved')})" if item.resolved else ""
        where = ", ".join(filter(None, (self._place(item), item.author)))
        what = tr("{label}: {value}", label=f"{_sort_name(item.sort)}{done}", value=words)
        row.setText(0, f"{where}\n{what}")  # for those who hear it
        when = when_words(item.date) if item.date else ""
        row.setToolTip(0, f"{item.author}, {when}\n{item.words}" if when else item.author)
        row.setData(0, ENTRY, Entry(self._colours.of(item.author), where, what))
        row.setData(0, _ITEM, item)

    def _place(self, item: Item) -> str:
        """The number of the paragraph in the text that is shown, "" where that has it no more."""
        session = self._session
        index = session.document.index_of(item.paragraph)
        return place_name(session.document, session.outline, index)

    def _selected(self) -> list[Item]:
        found = [row.data(0, _ITEM) for row in self._tree.selectedItems()]
        return [item for item in found if isinstance(item, Item)]

    def _settle(self) -> None:
        chosen = self._selected()
        remark = any(i.sort == "comment" for i in chosen)
        for button in (self._answer, self._resolve, self._remove):
            button.setVisible(remark)
        for button in (self._accept, self._reject):
            button.setVisible(not remark)
            button.setEnabled(bool(self._session.kept.revisions))
        all_of_them = not chosen
        self._accept.setText(tr("&Accept All") if all_of_them else tr("&Accept"))
        self._reject.setText(tr("Re&ject All") if all_of_them else tr("Re&ject"))

    def _decide(self, *, accepted: bool) -> None:
        items = self._selected() or changes_of(self._session.kept)
        author = self._author.currentData() or ""
        ids = frozenset(i.ident for i in items if i.sort != "comment" and author in ("", i.author))
        if ids:
            self.decided.emit(ids, accepted)

    def _comment(self, what: str) -> None:
        for item in self._selected():
            if item.sort == "comment":
                self.comment_wanted.emit(what, item.ident)
                return

    def _follow(self, row: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        """The text goes along with the arrow keys, not when the list is filled or entered."""
        if row is not None and before is not None and not self._filling:
            self._go(row)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._fill()

    def _go(self, row: QTreeWidgetItem) -> None:
        item = row.data(0, _ITEM)
        if isinstance(item, Item) and item.paragraph:
            self.chosen.emit(item.paragraph, item.offset)
