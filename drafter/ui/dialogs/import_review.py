"""Looking over what was read from a file of another program: kinds, guesses, what was set aside.

The list follows the draft: what is corrected here is corrected there, as a step to undo. A digit
sets the kind of the chosen rows, plus and minus their level; Enter goes to the place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.edit.structure import change_level, set_kind
from drafter.model.history import Command
from drafter.model.nodes import Kind
from drafter.model.places import Place, Selection, State
from drafter.model.spoken import spoken, words_of
from drafter.recognition.imported import Notice
from drafter.session import Event, Session
from drafter.ui.names import kind_name, stage_name
from drafter.ui.sentences import told
from drafter.ui.text import lasting, tr

__all__ = ["KEYS", "ImportReview"]

KEYS: dict[str, Kind] = {
    "1": Kind.TITLE,
    "2": Kind.HEADING,
    "3": Kind.NUMBERED,
    "4": Kind.PLAIN,
    "5": Kind.DECISION_TITLE,
    "6": Kind.BODY_LINE,
    "7": Kind.PREAMBULAR,
    "8": Kind.OPERATIVE,
    "9": Kind.CLOSING,
}
"""The same digits as with Ctrl in the text."""

_PARAGRAPH = Qt.ItemDataRole.UserRole
_LONGEST = 110
_WORDS_WIDE = 250  # pixels; reasons are longer than what is needed to know a paragraph


class ImportReview(QDialog):
    """One row a paragraph, with what was guessed about it; rows without a place stand first."""

    chosen = Signal(str)
    """The id of the paragraph to go to."""

    def __init__(
        self,
        session: Session,
        notices: Sequence[Notice],
        run: Callable[[Command, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was read"))
        self.resize(1100, 600)
        self._session, self._run = session, run
        self._notices = tuple(notices)
        self._only = QCheckBox(tr("Only what was &guessed or set aside"))
        self._only.toggled.connect(self._fill)
        self._tree = _Rows(self)
        self._tree.kind_wanted.connect(self._set_kind)
        self._tree.level_wanted.connect(self._set_level)
        self._tree.itemActivated.connect(self._go)
        self._tree.itemDoubleClicked.connect(self._go)
        self._lay_out()
        self._fill()
        self._unsubscribe = session.subscribe(self._on_event)

    def _lay_out(self) -> None:
        legend = "   ".join(f"{key}\u00a0{kind_name(kind)}" for key, kind in KEYS.items())
        keys = QLabel(f"{legend}   + − {tr('level')}   {tr('Enter: go there')}")
        keys.setWordWrap(True)
        keys.setObjectName("empty-line")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._only, 1)
        below.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        looks = QLabel(self._looks_like())
        looks.setWordWrap(True)
        column.addWidget(looks)
        column.addWidget(self._tree, 1)
        column.addWidget(keys)
        column.addLayout(below)

    def _looks_like(self) -> str:
        document, profile = self._session.document, self._session.profile
        known = [
            (tr("Body"), tr(profile.title)),
            (tr("Symbol"), document.front.get("symbol") or "—"),
            (tr("Stage"), stage_name(document.stage)),
            (tr("Language"), document.lang),
        ]
        rows = [tr("{label}: {value}", label=label, value=value) for label, value in known]
        return f"{tr('Looks like')}   {'   '.join(rows)}"

    # Rows

    def _fill(self) -> None:
        chosen = {item.data(0, _PARAGRAPH) for item in self._tree.selectedItems()}
        current, bar = self._tree.currentItem(), self._tree.verticalScrollBar()
        at, seen = current.data(0, _PARAGRAPH) if current is not None else "", bar.value()
        self._tree.clear()
        why: dict[str, list[str]] = {}
        for notice in self._notices:
            why.setdefault(notice.paragraph, []).append(told(notice.message))
        document, labels = self._session.document, self._session.outline.labels
        shown = words_of(document, self._session.outline, pictures=True)
        known = {p.id for p in document.paragraphs}
        self._fill_whole_file([m for i, rows in why.items() if i not in known for m in rows])
        for paragraph, label in zip(document.paragraphs, labels, strict=True):
            reasons = why.get(paragraph.id, [])
            if self._only.isChecked() and not reasons:
                continue
            text = spoken(paragraph.content, shown)[0]
            words = " ".join(text.split())[:_LONGEST]
            kind = kind_name(paragraph.kind)
            if paragraph.level and paragraph.kind is not Kind.HEADING:
                kind = f"{kind} · {paragraph.level}"
            item = QTreeWidgetItem(self._tree, [label, kind, words, " ".join(reasons)])
            item.setData(0, _PARAGRAPH, paragraph.id)
            item.setToolTip(2, text[:1000])
            item.setToolTip(3, "\n".join(reasons))
            if paragraph.id in chosen:
                item.setSelected(True)
            if at == paragraph.id:  # the keys go on from here
                self._tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        bar.setValue(seen)
        first = self._tree.topLevelItem(0)
        if first is not None and not self._tree.selectedItems():
            self._tree.setCurrentItem(first)

    def _fill_whole_file(self, messages: Sequence[str]) -> None:
        for message in messages:
            about = tr("{label}: {value}", label=tr("Whole file"), value=message)
            item = QTreeWidgetItem(self._tree, [about])
            item.setFirstColumnSpanned(True)
            item.setToolTip(0, message)

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            self._fill()

    def _chosen_rows(self) -> list[str]:
        ids = [item.data(0, _PARAGRAPH) for item in self._tree.selectedItems()]
        return [ident for ident in ids if ident]

    def _set_kind(self, kind: Kind) -> None:
        self._each(partial(set_kind, kind=kind), lasting("change of kind"))

    def _set_level(self, by: int) -> None:
        self._each(
            partial(change_level, by=by), lasting("move in") if by > 0 else lasting("move out")
        )

    def _each(self, command: Command, label: str) -> None:
        """Run a command on every chosen paragraph, as one step."""
        rows = self._chosen_rows()

        def together(state: State) -> State | None:
            document, done = state.document, False
            for ident in rows:
                index = document.index_of(ident)
                here = Selection(Place(index, 0), Place(index, 0))
                after = command(State(document, here)) if index >= 0 else None
                if after is not None:
                    document, done = after.document, True
            return State(document, state.selection) if done else None

        self._run(together, label)

    def _go(self, item: QTreeWidgetItem) -> None:
        paragraph = item.data(0, _PARAGRAPH)
        if paragraph:
            self.chosen.emit(paragraph)

    def done(self, result: int) -> None:
        """Close and follow the draft no more."""
        self._unsubscribe()
        super().done(result)


class _Rows(QTreeWidget):
    """The list, with the keys that correct it."""

    kind_wanted = Signal(object)
    level_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Paragraphs as they were read"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setHeaderLabels([tr("Number"), tr("Kind"), tr("Words"), tr("Why")])
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(2, _WORDS_WIDE)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = KEYS.get(event.text())
        if kind is not None:
            self.kind_wanted.emit(kind)
        elif event.text() in {"+", "-"}:
            self.level_wanted.emit(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)
