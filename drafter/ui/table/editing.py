"""Tables of one window: the one at the caret is changed, a new one is put in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from drafter.model.edit.cleanup import fresh_ids
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.places import Selection, State
from drafter.model.tables import table_of, with_table
from drafter.session import Session
from drafter.ui.table.dialog import TableDialog
from drafter.ui.table.draft import TableDraft, spot_at
from drafter.ui.table.new_table import NewTable
from drafter.ui.text import lasting
from drafter.ui.views import Views

__all__ = ["TableEditing"]


class TableEditing:
    """`to_note` goes into a note, which was put into a cell and has no words yet.

    `hold` is told, after each change in the window of a table, what makes the document with it,
    and None when that window is closed: a crash must not cost what was typed there.
    """

    def __init__(
        self,
        session: Session,
        views: Views,
        to_note: Callable[[str], object],
        hold: Callable[[Callable[[], Document] | None], object],
    ) -> None:
        self._session, self._views, self._to_note = session, views, to_note
        self._hold = hold

    def handlers(self) -> dict[str, Callable[[], object]]:
        """By action id."""
        return {"edit-table": self.edit, "insert-table": self.insert}

    def able(self) -> dict[str, Callable[[], bool]]:
        """Which of them may be called now."""
        return {"edit-table": lambda: self._table_here() >= 0}

    def _table_here(self) -> int:
        index = self._session.state.selection.head.index
        paragraphs = self._session.document.paragraphs
        there = index < len(paragraphs) and paragraphs[index].kind is Kind.TABLE
        return index if there else -1

    def edit(self) -> None:
        """Change the table at the caret, beginning with the cell there."""
        index, session = self._table_here(), self._session
        if index < 0 or self._views.editor.says_why_closed():
            return
        paragraph = session.document.paragraphs[index]
        spot = spot_at(table_of(paragraph), session.state.selection.start.offset)
        self._run(TableDraft(session.document, session.profile, index, paragraph, spot))

    def insert(self) -> None:
        """Ask for the size of a table and put it behind the paragraph with the caret."""
        editor, session = self._views.editor, self._session
        if editor.says_why_closed():
            return
        asked = NewTable(editor.window())
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
        paragraphs, index = session.document.paragraphs, session.state.selection.head.index
        own = paragraphs[index] if index < len(paragraphs) else None
        if own is not None and own.kind is Kind.PLAIN and not own.content:
            document, paragraph = session.document, own  # it waits for something
        else:
            index += own is not None
            document, (paragraph,) = fresh_ids(session.document, (Paragraph("", Kind.TABLE),))
        paragraph = with_table(paragraph, asked.table)
        self._run(TableDraft(document, session.profile, index, paragraph, (0, 0)), new=True)

    def _run(self, draft: TableDraft, *, new: bool = False) -> None:
        editor = self._views.editor
        dialog = TableDialog(draft, editor.document().defaultFont(), editor.window())

        def put(state: State) -> State:
            document = draft.result(state.document)
            return State(document, Selection.at(document.index_of(draft.paragraph().id)))

        settle = draft.settled

        def settled() -> None:
            settle()
            self._hold(lambda: self._session.outcome(put))

        draft.settled = settled
        dialog.open_cell()
        done = dialog.exec() == QDialog.DialogCode.Accepted and (new or draft.is_changed)
        if done:
            editor.do(put, lasting("table"))
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hold(None)
        for note in draft.new_notes()[:1] if done else ():
            self._to_note(note.id)
