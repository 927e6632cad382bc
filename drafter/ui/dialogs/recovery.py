"""After a crash: what was not saved, offered back with a look at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.errors import DrafterError
from drafter.model.nodes import Document, Kind
from drafter.model.outline import outline
from drafter.model.richtext import NOTE
from drafter.model.spoken import spoken, words_of
from drafter.profiles import load
from drafter.storage.recovery import Orphan
from drafter.ui.dates import when_words
from drafter.ui.editor.offsets import units
from drafter.ui.text import tr
from drafter.ui.theme import found_colour

__all__ = ["RecoveryDialog"]

_INDENT = " " * 6


class RecoveryDialog(QDialog):
    """All are ticked at first; what is not ticked is kept for the next time unless thrown away."""

    def __init__(self, orphans: Sequence[Orphan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved work was found"))
        self.resize(760, 420)
        self._orphans = list(orphans)
        self.thrown_away = False
        words = QLabel(
            tr(
                "The program ended without saving what is listed here. Recover it, then save it"
                " under its name or another."
            )
        )
        words.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Unsaved documents"))
        for orphan in self._orphans:
            item = QListWidgetItem(_title(orphan), self._list)
            item.setCheckState(Qt.CheckState.Checked)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("What would come back"))
        self._list.currentRowChanged.connect(self._show)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self._list, 2)
        both.addWidget(self._text, 3)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Discard | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&Recover"))
        box.button(buttons.Ok).setDefault(True)
        box.button(buttons.Discard).setText(tr("&Throw Away"))
        box.button(buttons.Cancel).setText(tr("&Later"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        box.button(buttons.Discard).clicked.connect(self._throw_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(both, 1)
        column.addWidget(box)
        self._list.setCurrentRow(0)

    @property
    def chosen(self) -> list[Orphan]:
        """What is ticked."""
        return [
            orphan
            for row, orphan in enumerate(self._orphans)
            if self._list.item(row).checkState() is Qt.CheckState.Checked
        ]

    def _throw_away(self) -> None:
        self.thrown_away = True
        self.accept()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._orphans):
            return
        recovered = self._orphans[row].recovered
        paragraphs = _as_numbered(recovered.document)
        self._text.setPlainText("\n\n".join(paragraphs))
        self._text.setExtraSelections([])
        if recovered.caret is not None:
            cursor = self._text.textCursor()
            above = "\n\n".join((*paragraphs[: recovered.caret.index], ""))
            cursor.setPosition(units(above, len(above)))
            self._text.setTextCursor(cursor)
            self._mark_here()

    def _mark_here(self) -> None:
        """Set off the paragraph where the work stopped, since most of the text is as it was."""
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._text.textCursor()
        mark.cursor.movePosition(
            QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
        )
        look = QTextCharFormat()
        look.setBackground(found_colour(self.palette()))
        mark.format = look
        self._text.setExtraSelections([mark])
        self._text.centerCursor()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        # Where a line stands is known only when the text has its width.
        QTimer.singleShot(0, self._text, self._text.centerCursor)


def _as_numbered(document: Document) -> list[str]:
    """Paragraphs as the draft shows them, set in by their level behind their numbers; then the notes."""
    try:
        scheme = load(document.profile).scheme_for(document.lang)
    except DrafterError:  # a body of its own, whose profile is not here any more
        scheme = load("generic").scheme_for(document.lang)
    derived = outline(document, scheme)
    words = words_of(document, derived, pictures=True)

    def shown(kind: str, value: str) -> str:
        return f"[{derived.note_labels.get(value, '')}]" if kind == NOTE else words(kind, value)

    paragraphs = [
        _INDENT * p.level * (p.kind is not Kind.HEADING)
        + "  ".join(filter(None, (label or p.mark or "", spoken(p.content, shown)[0])))
        for p, label in zip(document.paragraphs, derived.labels, strict=True)
    ]
    notes = [
        f"[{derived.note_labels.get(note.id, '')}]  {spoken(content, shown)[0]}"
        for note in document.notes
        for content in note.paragraphs
    ]
    return paragraphs + notes


def _title(orphan: Orphan) -> str:
    owner = orphan.recovered.owner
    when = when_words(orphan.written.isoformat())
    where = Path(owner.path).name if owner.path else tr("{name} (never saved)", name=owner.name)
    return f"{where}\n{when}"
