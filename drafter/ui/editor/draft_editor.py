"""The draft on its page: keys become commands of the session, native typing is read back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from drafter.model.edit import fragments
from drafter.model.edit.marks import toggle_mark
from drafter.model.edit.typing import retype
from drafter.model.edit.words import delete_selection
from drafter.model.history import Command
from drafter.model.places import Selection
from drafter.model.references import reference_text
from drafter.model.richtext import NOTE, REFERENCE
from drafter.session import Event, Session
from drafter.ui.editor.clipboard import can_paste, fragment_of, mime_of
from drafter.ui.editor.keys import Act, meaning
from drafter.ui.editor.readback import READ_ONLY, read_back
from drafter.ui.editor.surface_edit import SurfaceEdit
from drafter.ui.text import tr

__all__ = ["DraftEditor"]


class DraftEditor(SurfaceEdit):
    """Shows the document of a session and edits it.

    With `audit`, the law of the surface is asserted after every change (slow; for tests).
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, audit: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._audit = audit
        self._typing_label = tr("typing")
        self.setAccessibleName(tr("Text of the draft"))
        self._labels = session.outline.labels
        self._note_labels = session.outline.note_labels
        self.surface.show(session.document.paragraphs, session.document.lang)
        self.set_selection(session.state.selection)
        self._unsubscribe = session.subscribe(self._on_event)
        self.caret_moved.connect(lambda: session.select(self.selection()))

    def law_holds(self) -> bool:
        """Whether the widget says exactly what the session's document says."""
        return self.surface.read_all() == self._session.document.paragraphs

    # Commands

    def do(self, command: Command, label: str, source: str = "command") -> bool:
        """Run a command on the session, after an input method has handed over its words."""
        self.composition.finish()
        return self._session.do(command, label, source)

    def toggle(self, kind: str) -> None:
        """Italic and its like: over the selection, else for what is typed next."""
        if self._session.state.selection.is_caret:
            self.toggle_typing(kind)
        else:
            self.do(partial(toggle_mark, kind=kind), tr(kind))

    def undo(self) -> None:
        """Take back the last step of the session."""
        self.composition.finish()
        self._session.undo()

    def redo(self) -> None:
        """Do again the step last taken back."""
        self.composition.finish()
        self._session.redo()

    def cut(self) -> None:
        """Move the selection to the clipboard."""
        if not self._session.state.selection.is_caret:
            self.copy()
            self.do(delete_selection, tr("cut"))

    # What Qt hands over

    def edited(self, first: int, last: int) -> None:  # noqa: D102
        back = read_back(self.surface, first, last)
        if back is None:
            return
        self.surface.shown = back.shown(self.surface.shown)
        command = partial(
            retype,
            start=back.start,
            end=back.end,
            paragraphs=back.paragraphs,
            selection=self.selection(),
        )
        if not back.allowed or not self._session.do(command, self._typing_label, "typing"):
            document = self._session.document
            self.surface.show(document.paragraphs, document.lang)
        for index in back.untidy:
            if index < len(self.surface.shown):
                self.surface.repair(index)
        if back.untidy:
            self.set_selection(self._session.state.selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        act = meaning(event, self._session.state)
        if isinstance(act, Act):
            self._perform(act, event)
            return
        self.do(act.command, act.label, act.source)
        event.accept()

    def _perform(self, act: Act, event: QKeyEvent) -> None:
        match act:
            case Act.UNDO:
                self.undo()
            case Act.REDO:
                self.redo()
            case Act.CUT:
                self.cut()
            case Act.COPY:
                self.copy()
            case Act.PASTE:
                self.paste()
            case Act.NATIVE:
                deletes = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
                self._typing_label = tr("deletion") if deletes else tr("typing")
                super().keyPressEvent(event)
                self._typing_label = tr("typing")

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        state = self._session.state
        composes = bool(event.preeditString() or event.commitString())
        if composes and not state.selection.is_caret:
            self._session.do(delete_selection, tr("deletion"))
        if composes and self._in_read_only():
            event.ignore()
            return
        super().inputMethodEvent(event)

    def _in_read_only(self) -> bool:
        index = self._session.state.selection.head.index
        shown = self.surface.shown
        return index < len(shown) and shown[index].kind in READ_ONLY

    # Clipboard and drag

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102
        fragment = fragments.copy(self._session.state)
        text = self.textCursor().selection().toPlainText().replace("\ufffc", "")
        return mime_of(fragment, text) if fragment else QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: D102
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102
        self.composition.finish()
        index = self._session.state.selection.head.index
        shown = self.surface.shown
        fragment = fragment_of(source, shown[index] if index < len(shown) else None)
        if fragment is not None:
            self.do(partial(fragments.insert, fragment=fragment), tr("paste"), "paste")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.composition.finish()
        place = self.surface.place(self.cursorForPosition(event.position().toPoint()).position())
        own = event.source() in (self, self.viewport())
        if own and event.dropAction() is Qt.DropAction.MoveAction:
            self.do(partial(fragments.carry, to=place), tr("move text"))
        elif can_paste(event.mimeData()):
            self._session.select(Selection(place, place))
            self.insertFromMimeData(event.mimeData())
        event.accept()
        # Ends the drag: takes away the caret that showed where the text would land.
        super().dragLeaveEvent(QDragLeaveEvent())

    # Following the session

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            document = event.after.document
            self.surface.show(document.paragraphs, document.lang)
            self._relabel()
            if self._audit:
                assert self.law_holds(), "the surface has left the document"
        if self.selection() != event.after.selection:
            self.set_selection(event.after.selection)

    def _relabel(self) -> None:
        """Numbers are derived: what shows one is measured or painted anew when they change."""
        outline = self._session.outline
        if outline.note_labels is not self._note_labels:
            before, self._note_labels = self._note_labels, outline.note_labels
            if before != outline.note_labels:
                self.surface.remeasure(NOTE)
        if outline.labels is not self._labels:
            before_labels, self._labels = self._labels, outline.labels
            if before_labels != outline.labels:
                self.surface.remeasure(REFERENCE)
                self.viewport().update()

    def labels(self) -> Sequence[str]:  # noqa: D102
        return self._session.outline.labels

    def object_label(self, kind: str, value: str) -> str:  # noqa: D102
        if kind == NOTE:
            return self._session.outline.note_labels.get(value, "?")
        if kind == REFERENCE:
            return reference_text(self._session.document, self._session.outline, value)
        return super().object_label(kind, value)
