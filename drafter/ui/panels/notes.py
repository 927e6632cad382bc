"""The notes panel: the notes, or what to do where there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from drafter.session import Event, Session
from drafter.ui.editor.notes_editor import NotesEditor
from drafter.ui.text import tr

__all__ = ["NotesPanel"]


class NotesPanel(QWidget):
    """The notes editor, or a hint in its place."""

    def __init__(self, session: Session, notes: NotesEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        empty = QLabel(tr("No footnotes yet. Ctrl+Alt+F puts one at the caret."))
        empty.setObjectName("empty")
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(notes)
        self._stack.addWidget(empty)
        self._unsubscribe = session.subscribe(self._on_event)
        self._show()

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(0 if self._session.document.notes else 1)
