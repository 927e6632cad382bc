"""Going to places: paragraphs, findings, notes and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from drafter.checks.finding import Finding
from drafter.model.edit.notes import insert_note, remove_note, toggle_sign
from drafter.model.places import Place, Selection
from drafter.model.richtext import NOTE
from drafter.model.search import find_number
from drafter.session import Session
from drafter.ui.checking import Checking
from drafter.ui.text import lasting, tr
from drafter.ui.views import Views

__all__ = ["Walking"]


class Walking:
    """Moves caret and focus between the views of one window."""

    def __init__(self, session: Session, checking: Checking, views: Views) -> None:
        self._session = session
        self._checking = checking
        self._views = views
        self._stood: object = None

    def to_paragraph(self, paragraph_id: str) -> None:
        """Put the caret at the start of a paragraph."""
        index = self._session.document.index_of(paragraph_id)
        if index >= 0:
            self._to(Selection.at(index))

    def _to(self, selection: Selection) -> None:
        editor = self._views.editor
        editor.composition.finish()
        self._session.select(selection)
        editor.reveal()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_number(self) -> None:
        """Ask for a number ("op 5", "3 (b)", "section II") and go to its paragraph."""
        words, wanted = QInputDialog.getText(
            self._views.editor.window(),
            tr("Go to paragraph"),
            tr("Number, such as 5, 3 (b), op 5, pp 2 or section II:"),
        )
        if wanted and words.strip() and not self.to_number(words):
            message = tr("There is no paragraph “{number}”.", number=words.strip())
            self._views.editor.refused.emit(message)

    def to_number(self, words: str) -> bool:
        """Go to the paragraph that a number names; False where there is none."""
        index = find_number(self._session.document, self._session.outline, words)
        if index >= 0:
            self._to(Selection.at(index))
        return index >= 0

    # Notes

    def new_note(self) -> None:
        """Put a note at the caret and go into it."""
        if not self._views.editor.do(insert_note, lasting("footnote")):
            return
        head = self._session.state.selection.head
        content = self._session.document.paragraphs[head.index].content
        self.to_note(dict(content.objects(NOTE)).get(head.offset - 1, ""))

    def to_note(self, note_id: str) -> None:
        """Go into a note."""
        frame = self._views.frames["notes"]
        frame.setVisible(True)
        self._views.notes.go_to(note_id)
        self._views.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def note_here(self) -> str:
        """The note with the caret, or the one whose mark stands at the caret; "" without."""
        notes, editor = self._views.notes, self._views.editor
        if notes.hasFocus():
            return notes.current_note()
        return editor.note_under(self._session.state.selection.head)

    def toggle_sign(self) -> None:
        """Asterisk or number for the note here."""
        note = self.note_here()
        if note:
            self._views.editor.do(
                partial(toggle_sign, note_id=note), lasting("mark of the footnote")
            )

    def remove_note(self) -> None:
        """Take the note here out; ask first where it is cited more than once."""
        note = self.note_here()
        if not note:
            return
        marks = sum(n == note for _, _, n in self._session.document.citations())
        if marks > 1 and not self._may_remove(marks):
            return
        self._views.editor.do(partial(remove_note, note_id=note), lasting("removal of a footnote"))

    def _may_remove(self, marks: int) -> bool:
        buttons = QMessageBox.StandardButton
        question = tr("This footnote is cited {count} times. Remove all its marks?", count=marks)
        window = self._views.editor.window()
        said = QMessageBox.question(window, tr("Remove footnote"), question)
        return said == buttons.Yes

    def touch_note(self, note_id: str, edit: bool) -> None:
        """Show a note whose mark was clicked; a double click goes into it."""
        if edit:
            self.to_note(note_id)
        else:
            self._views.notes.go_to(note_id)

    def from_note(self, note_id: str) -> None:
        """Back to behind the mark of a note, preferably the one that was left."""
        head = self._session.state.selection.head
        places = [Place(i, at + 1) for i, at, n in self._session.document.citations()
                  if n == note_id]  # fmt: skip
        place = head if head in places or not places else places[0]
        self._to(Selection(place, place))

    # Findings

    def to_finding(self, finding: Finding) -> None:
        """Select the words that a finding is about."""
        span = finding.span
        index = self._session.document.index_of(span.paragraph)
        if span.note:
            self.to_note(span.note)
        elif index >= 0:
            self._to(Selection(Place(index, span.end), Place(index, span.start)))
        self._stood = self._standing()

    def _standing(self) -> tuple[Selection, Selection | None]:
        """Where the keyboard is: in the text, and in the notes if it is there."""
        notes = self._views.notes
        return self._session.state.selection, notes.selection() if notes.hasFocus() else None

    def next_finding(self, step: int = 1) -> None:
        """Go to the next finding after the caret, or before it; round at the ends."""
        self._checking.finish()
        found = self._checking.findings
        if not found:
            self._views.editor.refused.emit(tr("There are no findings."))
            return
        current = self._views.findings.current
        if current in found and self._stood == self._standing():
            number = (found.index(current) + step) % len(found)
        else:
            number = self._nearest(found, step)
        self._views.findings.choose(found[number])
        self.to_finding(found[number])

    def _nearest(self, found: tuple[Finding, ...], step: int) -> int:
        order = {p.id: i for i, p in enumerate(self._session.document.paragraphs)}
        head = self._session.state.selection.head
        here = (head.index, head.offset)

        def place(finding: Finding) -> tuple[int, int]:
            span = finding.span
            return order.get(span.paragraph, -1), 0 if span.note else span.start

        after = next((n for n, f in enumerate(found) if place(f) >= here), len(found))
        return (after if step > 0 else after - 1) % len(found)
