"""Returned copies beside the draft: every proposal with its words, taken or refused."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.compare.proposals import Proposal
from drafter.compare.returned import Returned
from drafter.model.outline import Outline
from drafter.ui.dates import when_words
from drafter.ui.marked_html import marked_html
from drafter.ui.names import place_name
from drafter.ui.text import counted, tr

__all__ = ["TakeIn"]

_KEY = Qt.ItemDataRole.UserRole


def _sort_words(proposal: Proposal) -> str:
    return {
        "tracked": tr("tracked"),
        "silent": tr("silent, tracking was off"),
        "comment": tr("comment"),
    }[proposal.sort]


def _change_words(proposal: Proposal) -> str:
    return {
        "changed": tr("words changed"),
        "inserted": tr("new paragraph"),
        "deleted": tr("paragraph deleted"),
        "moved": tr("paragraph moved"),
        "format": tr("format"),
        "kind": tr("kind of paragraph"),
        "note": tr("footnote"),
        "comment": tr("comment"),
    }[proposal.change]


def _short(proposal: Proposal) -> str:
    """What goes and what comes, without the words around."""
    gone = "".join(text for text, fate in proposal.pieces if fate == "deleted")
    come = "".join(text for text, fate in proposal.pieces if fate == "inserted")
    if proposal.change in ("changed", "note") and gone and come:
        return f"“{gone}” → “{come}”"
    if proposal.change in ("changed", "note") and (gone or come):
        return f"+ “{come}”" if come else f"− “{gone}”"
    return "".join(text for text, _ in proposal.pieces)


class TakeIn(QDialog):
    """Lists the proposals by paragraph; `taken` are the keys of those with a tick."""

    def __init__(self, found: Returned, outline: Outline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in reviewed copies"))
        self.resize(1080, 640)
        self._found, self._outline = found, outline
        self._by_key = {p.key: p for p in found.proposals}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._list = _List(self._toggle_current)
        self._list.setHeaderLabels([tr("Proposal"), tr("Reviewer"), tr("How")])
        self._list.setAccessibleName(tr("Proposals"))
        self._ours, self._theirs = QTextBrowser(), QTextBrowser()
        self._ours.setAccessibleName(tr("Our text"))
        self._theirs.setAccessibleName(tr("With the proposal"))
        self._fill()
        self._list.itemChanged.connect(self._on_change)
        self._list.currentItemChanged.connect(lambda now, _: self._show(now))
        self._count = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._headline())
        column.addWidget(self._middle(), 1)
        column.addLayout(self._foot())
        self._tell()
        first = self._list.topLevelItem(0)
        proposal = first.child(0) if first is not None else None
        if proposal is not None:
            self._list.setCurrentItem(proposal)

    def _headline(self) -> QLabel:
        count = len(self._found.proposals)
        silent = sum(p.sort == "silent" for p in self._found.proposals)
        proposals = counted(count, "{count} proposal.", "{count} proposals.")
        off = counted(
            silent,
            "{count} of them was made with tracking off.",
            "{count} of them were made with tracking off.",
        )
        keys = tr(
            "Space takes or refuses; what clashes with another, or with your own, is in bold."
        )
        head = QLabel(f"{proposals} {off} {keys}")
        head.setObjectName("headline")
        head.setWordWrap(True)
        return head

    def _middle(self) -> QSplitter:
        sides = QSplitter(Qt.Orientation.Horizontal)
        for title, view in ((tr("Ours"), self._ours), (tr("Proposed"), self._theirs)):
            side = QWidget()
            rows = QVBoxLayout(side)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.addWidget(QLabel(title))
            rows.addWidget(view, 1)
            sides.addWidget(side)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(self._list)
        whole.addWidget(sides)
        whole.setSizes([400, 200])
        return whole

    def _foot(self) -> QHBoxLayout:
        every, none = QPushButton(tr("&Take All")), QPushButton(tr("&Refuse All"))
        every.clicked.connect(lambda: self._set_all(on=True))
        none.clicked.connect(lambda: self._set_all(on=False))
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&Take In"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        for widget in (every, none, self._count):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(box)
        return foot

    @property
    def taken(self) -> frozenset[str]:
        """Keys of the proposals that have a tick."""
        return frozenset(
            key for key, row in self._rows.items() if row.checkState(0) is Qt.CheckState.Checked
        )

    def _fill(self) -> None:
        heads: dict[str, QTreeWidgetItem] = {}
        document = self._found.ours
        for proposal in self._found.proposals:
            head = heads.get(proposal.paragraph)
            if head is None:
                index = document.index_of(proposal.paragraph)
                name = place_name(document, self._outline, index) if index >= 0 else tr("beginning")
                whole = document.paragraphs[index].text if index >= 0 else ""
                words = shorten(whole, 80, placeholder=" …")
                said = tr("{label}: {value}", label=name, value=words)
                head = QTreeWidgetItem(self._list, [said])
                head.setFirstColumnSpanned(True)
                heads[proposal.paragraph] = head
            self._rows[proposal.key] = self._row(head, proposal)
        self._list.expandAll()
        self._list.resizeColumnToContents(1)
        self._list.setColumnWidth(0, 640)

    def _row(self, head: QTreeWidgetItem, proposal: Proposal) -> QTreeWidgetItem:
        words = shorten(" ".join(_short(proposal).split()), 110, placeholder=" …")
        when = f", {when_words(proposal.date)}" if proposal.date else ""
        row = QTreeWidgetItem(
            head,
            [
                tr("{label}: {value}", label=_change_words(proposal), value=words),
                f"{proposal.reviewer}{when}",
                _sort_words(proposal),
            ],
        )
        row.setData(0, _KEY, proposal.key)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        against = _what_stands_against(proposal)
        row.setCheckState(0, Qt.CheckState.Unchecked if against else Qt.CheckState.Checked)
        if against:
            font = row.font(0)
            font.setBold(True)
            row.setFont(0, font)
            row.setToolTip(0, against)
        return row

    def _toggle_current(self) -> None:
        row = self._list.currentItem()
        if row is not None and row.data(0, _KEY):
            on = row.checkState(0) is not Qt.CheckState.Checked
            row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _on_change(self, row: QTreeWidgetItem, column: int) -> None:
        """Taking one takes back what clashes with it."""
        proposal = self._by_key.get(row.data(0, _KEY) or "")
        if column or proposal is None:
            return
        if row.checkState(0) is Qt.CheckState.Checked:
            for key in proposal.conflicts:
                self._rows[key].setCheckState(0, Qt.CheckState.Unchecked)
        self._tell()

    def _set_all(self, *, on: bool) -> None:
        """Take all against which nothing stands, or none; what clashes is chosen one by one."""
        for key, row in self._rows.items():
            if not on:
                row.setCheckState(0, Qt.CheckState.Unchecked)
            elif not _what_stands_against(self._by_key[key]):
                row.setCheckState(0, Qt.CheckState.Checked)

    def _tell(self) -> None:
        self._count.setText(
            tr("{taken} of {count} taken", taken=len(self.taken), count=len(self._rows))
        )

    def _show(self, row: QTreeWidgetItem | None) -> None:
        proposal = self._by_key.get(row.data(0, _KEY) or "") if row is not None else None
        palette = self.palette()
        if proposal is None:
            self._ours.clear()
            self._theirs.clear()
            return
        before = () if proposal.change in ("inserted", "comment") else proposal.pieces
        after = () if proposal.change == "deleted" else proposal.pieces
        self._ours.setHtml(marked_html(before, palette, hide="inserted"))
        self._theirs.setHtml(marked_html(after, palette, hide="deleted"))


def _what_stands_against(proposal: Proposal) -> str:
    """Why a proposal is not taken unless somebody says so; "" where nothing stands against it."""
    if proposal.since:
        return tr("You have changed these words since the copy was sent. Taking it undoes yours.")
    if proposal.conflicts:
        return tr("Another copy changes the same words: only one can be taken.")
    return ""


class _List(QTreeWidget):
    """A tree in which Space takes or refuses what is chosen."""

    def __init__(self, toggle: Callable[[], object]) -> None:
        super().__init__()
        self._toggle = toggle

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
            event.accept()
        else:
            super().keyPressEvent(event)
