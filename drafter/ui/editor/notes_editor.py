"""The notes under the text: numbered, edited in place, each kept to itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from drafter.model.edit.fragments import Fragment
from drafter.model.edit.typing import retype
from drafter.model.history import Command
from drafter.model.nodes import Paragraph
from drafter.model.places import Place, Selection, State
from drafter.model.references import reference_text
from drafter.model.richtext import REFERENCE
from drafter.session import Event, Session
from drafter.ui.authors import AuthorColours
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.note_lens import as_document, edit_note, labels, note_at, ordered_notes
from drafter.ui.editor.readback import ReadBack
from drafter.ui.text import lasting, tr

__all__ = ["NotesEditor"]


class NotesEditor(CommandEdit):
    """Shows and edits the notes of a session's document."""

    left = Signal(str)
    """Escape: back to where the note of this id is cited."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        audit: bool = False,
        colours: AuthorColours | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._audit = audit
        self.setAccessibleName(tr("Footnotes"))
        self._lens = as_document(())
        self.surface.formats.author_colour = (colours or AuthorColours(session)).of_revision
        self.restore()
        self.set_selection(Selection.at(0))
        self._unsubscribe = session.subscribe(self._on_event)

    def release(self) -> None:
        """Listen to the session no more."""
        self._unsubscribe()

    def wanted(self) -> tuple[Paragraph, ...]:  # noqa: D102
        notes = ordered_notes(self.session.document, self.session.outline)
        return as_document(notes).paragraphs

    def state(self) -> State:  # noqa: D102
        return State(self._lens, self.selection())

    def execute(self, command: Command, label: str, source: str) -> bool:  # noqa: D102
        edit = edit_note(self._lens.paragraphs, self.selection(), command)
        if edit is None:
            return False
        change, selection = edit
        done = self.session.do(change, lasting("{step} in a note", step=label), source)
        self.set_selection(selection)
        return done

    def take(self, back: ReadBack) -> bool:  # noqa: D102
        before = self._lens.paragraphs
        note, place = note_at(before, back.start)
        touched = {note_at(before, index)[0] for index in range(back.start, back.end)}
        # Where Qt itself made or joined paragraphs it knew nothing of notes: not taken.
        if len(back.paragraphs) != back.end - back.start or touched != {note}:
            return False
        low = back.start - place
        command = partial(
            retype,
            start=place,
            end=back.end - low,
            paragraphs=back.paragraphs,
            selection=Selection.at(place),
        )
        edit = edit_note(before, Selection.at(back.start), command)
        label = lasting("{step} in a note", step=self.typing_label)
        document = self.session.document
        done = edit is not None and self.session.do(edit[0], label, "typing")
        return done and self.session.document is not document

    def restore(self) -> None:  # noqa: D102
        document = self.session.document
        self._lens = as_document(ordered_notes(document, self.session.outline))
        self.surface.show(self._lens.paragraphs, document.lang)

    def jump(self, place: Place) -> None:  # noqa: D102
        self.set_selection(Selection(place, place))

    def adopt(self, fragment: Fragment | None) -> Fragment | None:  # noqa: D102
        if fragment is None:
            return None
        # A note has neither kinds nor notes of its own: only words come in.
        words = fragment.paragraphs[0]
        return replace(fragment, paragraphs=(words,), notes=(), inline=True)

    def carry(self, place: Place) -> None:  # noqa: D102
        if note_at(self.surface.shown, place.index)[1] == 0:
            super().carry(place)

    # Places

    def current_note(self) -> str:
        """The id of the note with the caret, "" if there is none."""
        return note_at(self.surface.shown, self.selection().head.index)[0]

    def go_to(self, note_id: str) -> None:
        """Put the caret at the end of a note."""
        for index in reversed(range(len(self.surface.shown))):
            if note_at(self.surface.shown, index)[0] == note_id:
                self.jump(Place(index, len(self.surface.shown[index].content)))
                return

    def select_in(self, note_id: str, paragraph: int, start: int, end: int) -> None:
        """Select code points `start:end` of a paragraph of a note."""
        shown = self.surface.shown
        for index in range(len(shown)):
            if note_at(shown, index) == (note_id, paragraph):
                self.set_selection(Selection(Place(index, start), Place(index, end)))
                self.ensureCursorVisible()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.composition.finish()
            self.left.emit(self.current_note())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)

    # Following the session

    def _on_event(self, event: Event) -> None:
        if not event.document_changed:
            return
        if event.before.document.notes is not event.after.document.notes or (
            list(self.session.outline.note_labels) != self._order()
        ):
            selection = self.selection()
            note = self.current_note()
            self.restore()
            if note != self.current_note():
                self.set_selection(Selection.at(0), reveal=False)
                if self.hasFocus():
                    # The note that was being written is gone: what is typed next is no other note's.
                    self.left.emit(note)
            elif self.selection() != selection and not self.hasFocus():
                self.set_selection(selection, reveal=False)
        self.viewport().update()
        if self._audit:
            self.assert_law()

    def _order(self) -> list[str]:
        """The cited notes in the order in which they are shown."""
        cited = self.session.outline.note_labels
        seen = dict.fromkeys(p.id.rpartition(":")[0] for p in self.surface.shown)
        return [note for note in seen if note in cited]

    def labels(self) -> Sequence[str]:  # noqa: D102
        return labels(self.surface.shown, self.session.outline)

    def object_label(self, kind: str, value: str) -> str:  # noqa: D102
        if kind == REFERENCE:
            return reference_text(self.session.document, self.session.outline, value)
        return super().object_label(kind, value)
