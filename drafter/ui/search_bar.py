"""Find and replace, in a bar below the text.

It holds no hits: each step looks anew, so that typing between two steps can do no harm.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from drafter.model.places import Place, Selection
from drafter.model.search import Hit, Query, find, pattern_of, replace_all, replace_hit
from drafter.model.spoken import words_of
from drafter.session import Event, Session
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.notes_editor import NotesEditor
from drafter.ui.text import counted, lasting, tr

__all__ = ["SearchBar"]

_PAUSE = 150  # milliseconds of rest before hits are counted again


class SearchBar(QWidget):
    """What is looked for and what takes its place; hidden until it is asked for."""

    note_hit = Signal(object)
    """A hit in a note, which the notes must be visible to show."""

    def __init__(self, session: Session, editor: CommandEdit, notes: NotesEditor) -> None:
        super().__init__()
        self._session, self._editor, self._notes = session, editor, notes
        self._at: Hit | None = None
        self.setObjectName("search")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._find = _field(tr("Find"))
        self._new = _field(tr("Replace with"))
        self._count = QLabel()
        self._case = QCheckBox(tr("Match case"))
        self._words = QCheckBox(tr("Whole words"))
        self._regex = QCheckBox(tr("Regular expression"))
        self._part = QComboBox()
        self._part.setAccessibleName(tr("Where to look"))
        for words, part in (
            (tr("Text and notes"), ""),
            (tr("Preamble only"), "preambular"),
            (tr("Operative part only"), "operative"),
        ):
            self._part.addItem(words, part)
        self._buttons = {
            "previous": QPushButton(tr("Previo&us")),
            "next": QPushButton(tr("&Next")),
            "replace": QPushButton(tr("Rep&lace")),
            "all": QPushButton(tr("Replace All")),
            "close": QPushButton(tr("Close")),
        }
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        buttons = self._buttons
        rows = (
            (tr("Find"), self._find, (buttons["previous"], buttons["next"], self._count)),
            (tr("Replace with"), self._new, (buttons["replace"], buttons["all"])),
        )
        for at, (words, field, behind) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
            line = QHBoxLayout()
            line.setSpacing(8)
            for widget in behind:
                line.addWidget(widget)
            line.addStretch(1)
            if not at:
                line.addWidget(buttons["close"])
            grid.addLayout(line, at, 2)
        options = QHBoxLayout()
        options.setSpacing(16)
        for option in (self._part, self._case, self._words, self._regex):
            options.addWidget(option)
        options.addStretch(1)
        grid.addLayout(options, 2, 1, 1, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)

    def _connect(self) -> None:
        self._find.textChanged.connect(self._soon.start)
        for box in (self._case, self._words, self._regex):
            box.toggled.connect(self.refresh)
        self._part.currentIndexChanged.connect(self.refresh)
        self._find.returnPressed.connect(self.next)
        self._new.returnPressed.connect(self.replace)
        self._buttons["next"].clicked.connect(lambda _: self.next())
        self._buttons["previous"].clicked.connect(lambda _: self.next(-1))
        self._buttons["replace"].clicked.connect(self.replace)
        self._buttons["all"].clicked.connect(self.replace_all)
        self._buttons["close"].clicked.connect(self.leave)
        self._unsubscribe = self._session.subscribe(self._on_event)
        # From one field to the other first: words typed after Tab belong there, not to a button.
        chain: list[QWidget] = [self._find, self._new, *self._buttons.values()]
        chain += [self._part, self._case, self._words, self._regex]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    # From outside

    def open(self) -> None:
        """Show the bar with what is selected, ready to be typed over."""
        selection = self._session.state.selection
        if not selection.is_caret and selection.start.index == selection.end.index:
            content = self._session.document.paragraphs[selection.start.index].content
            words = content.slice(selection.start.offset, selection.end.offset)
            self._find.setText(words.without_objects()[0].replace("\n", " ")[:200])
        self.show()
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()
        self.refresh()

    @property
    def words(self) -> tuple[str, str]:
        """What is looked for, and what takes its place."""
        return self._find.text(), self._new.text()

    def show_words(self, find: str, new: str) -> None:
        """Show the bar with these words; the keyboard stays where it is."""
        self._find.setText(find)
        self._new.setText(new)
        self.show()
        self.refresh()

    def leave(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def query(self) -> Query:
        """What is asked for."""
        return Query(
            self._find.text(),
            match_case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            regex=self._regex.isChecked(),
            part=self._part.currentData(),
        )

    def next(self, step: int = 1) -> None:
        """Select the next hit behind the caret, or with -1 the one before it; around the ends."""
        hits = self._hits(self.query())
        if not hits:
            self.refresh()
            return
        order = [self._rank(hit) for hit in hits]
        here = self._here()
        if step > 0:
            at = next((i for i, rank in enumerate(order) if rank > here), 0)
        else:
            at = next((i for i in reversed(range(len(hits))) if order[i] < here), len(hits) - 1)
        self._go(hits[at])
        self._say(len(hits), at + 1)

    def _hits(self, query: Query) -> list[Hit]:
        """What is met as it is read on the sheet, the numbers of cross-references too."""
        shown = words_of(self._session.document, self._session.outline)
        return list(find(self._session.document, query, shown))

    def replace(self) -> None:
        """Replace the hit that is selected and go to the next; without one, go to the first.

        What a cross-reference shows follows its paragraph and is passed over.
        """
        query = self.query()
        hit = self._at
        if hit is None or hit not in find(self._session.document, query):
            self.next()
            return
        self._editor.do(replace_hit(query, hit, self._new.text()), lasting("replace"))
        self._at = None
        # What was put in may hold the words again: go on behind it.
        end = self._session.state.selection.end
        self._session.select(Selection(end, end))
        self.next()

    def replace_all(self) -> None:
        """Replace all hits as one step."""
        query = self.query()
        count = sum(1 for _ in find(self._session.document, query))
        if count and self._editor.do(replace_all(query, self._new.text()), lasting("replace all")):
            self._count.setText(counted(count, "{count} place replaced", "{count} places replaced"))
            self._soon.stop()

    def refresh(self) -> None:
        """Count the hits."""
        self._soon.stop()
        query = self.query()
        if query.text and pattern_of(query) is None:
            why = QRegularExpression(query.text).errorString()
            self._count.setText(tr("Not a regular expression: {reason}", reason=why))
            self._enable(False)
            return
        hits = self._hits(query) if query.text else []
        at = hits.index(self._at) + 1 if self._at in hits else 0
        self._say(len(hits), at) if query.text else self._count.clear()
        self._enable(bool(hits))

    # Within

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_event(self, event: Event) -> None:
        if self.isVisible() and event.document_changed:
            self._soon.start()

    def _enable(self, found: bool) -> None:
        for name in ("previous", "next", "replace", "all"):
            self._buttons[name].setEnabled(found)

    def _say(self, count: int, at: int) -> None:
        if not count:
            self._count.setText(tr("Not found"))
        elif at:
            self._count.setText(tr("{number} of {count}", number=at, count=count))
        else:
            self._count.setText(counted(count, "{count} place", "{count} places"))

    def _here(self) -> tuple[int, int, int, int]:
        """The place from which the next hit is looked for, comparable with `_rank`."""
        if self._at is not None and self._at.note:
            return self._rank(self._at)
        selection = self._session.state.selection
        start = selection.start
        return (0, 0, start.index, start.offset if not selection.is_caret else start.offset - 1)

    def _rank(self, hit: Hit) -> tuple[int, int, int, int]:
        if not hit.note:
            return (0, 0, hit.index, hit.start)
        order = [note.id for note in self._session.document.notes]
        return (1, order.index(hit.note), hit.index, hit.start)

    def _go(self, hit: Hit) -> None:
        self._at = hit
        if hit.note:
            self.note_hit.emit(hit)
            self._notes.select_in(hit.note, hit.index, hit.start, hit.end)
            return
        self._editor.composition.finish()
        self._session.select(Selection(Place(hit.index, hit.start), Place(hit.index, hit.end)))
        self._editor.reveal()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(180)
    return field
