"""Another window takes the place of one, around the same session: when the language changes.

Texts of widgets are said when they are made, so the window is made anew. What belongs to the
document (undo, caret, what is unsaved, tracking, the view) is the session's and stays; what the
window alone knows is taken along here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer

from drafter.model.places import Selection
from drafter.ui.dialogs.import_review import ImportReview

if TYPE_CHECKING:
    from drafter.ui.main_window import MainWindow

__all__ = ["Belongings"]

_SHOWN = 60  # milliseconds in which a window is put on the screen


@dataclass(frozen=True, slots=True)
class Belongings:
    """What a window is left with: where it is scrolled to, what has the keyboard, what is open."""

    at: QPoint
    scrolled: int
    notes: Selection
    notes_scrolled: int
    in_notes: bool
    was_active: bool
    in_room: bool
    review: bool
    search: tuple[str, str] | None
    pages: bool
    looked_over: bool

    @classmethod
    def of(cls, window: MainWindow) -> Belongings:
        """What a window has now. It leaves the room, so that its usual state can be kept."""
        views, in_room = window.views, window.room.is_on
        scrolled = views.editor.verticalScrollBar().value()
        if in_room:
            window.room.toggle()
        for text in (views.editor, views.notes):
            text.composition.finish()
        review = views.frames["review"]
        return cls(
            at=window.pos(),
            scrolled=scrolled,
            notes=views.notes.selection(),
            notes_scrolled=views.notes.verticalScrollBar().value(),
            in_notes=views.notes.hasFocus(),
            was_active=window.isActiveWindow(),
            in_room=in_room,
            review=review.isVisibleTo(window) or review in views.root.hidden,
            search=views.search.words if views.search.isVisibleTo(window) else None,
            pages=window.paging.is_shown,
            looked_over=any(r.isVisible() for r in window.findChildren(ImportReview)),
        )

    def give(self, window: MainWindow) -> None:
        """Let a window that is shown have them."""
        views = window.views
        if views.frames["review"] not in views.root.hidden or not self.review:
            views.frames["review"].setVisible(self.review)
        views.notes.set_selection(self.notes)
        if self.search is not None:
            views.search.show_words(*self.search)
        if self.in_room:
            window.room.toggle()
        if self.pages:
            window.paging.toggle()
        if self.looked_over:
            window.look_over_import()
        if self.was_active:
            window.activateWindow()
        (views.notes if self.in_notes else views.editor).setFocus()
        window.table.refresh()
        self._scroll(window)
        QTimer.singleShot(_SHOWN, window, lambda: self._settle(window))

    def _settle(self, window: MainWindow) -> None:
        """Window managers put a window beside one that is there already, and add a frame later."""
        if not window.windowState() and window.pos() != self.at:
            window.move(self.at)
        self._scroll(window)

    def _scroll(self, window: MainWindow) -> None:
        window.views.editor.verticalScrollBar().setValue(self.scrolled)
        window.views.notes.verticalScrollBar().setValue(self.notes_scrolled)
