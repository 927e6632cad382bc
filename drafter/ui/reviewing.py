"""Review in one window: tracking, deciding, comments, returned copies, comparison."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from drafter.model.changes import changes_of, revisions_at
from drafter.model.edit import review
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.places import Place, Selection
from drafter.model.revisions import revision_ids
from drafter.model.tracking import Author
from drafter.model.views import View, to_view
from drafter.session import Session, now
from drafter.settings import Preferences
from drafter.ui.files import Files
from drafter.ui.text import lasting, tr
from drafter.ui.views import Views

if TYPE_CHECKING:
    from drafter.ui.other_texts import OtherTexts

__all__ = ["Reviewing"]

_VIEWS = {f"show-{view}": view for view in View}


class Reviewing:
    """What the Review menu and panel of one window do."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        files: Files,
        views: Views,
        preferences: Preferences,
    ) -> None:
        self._window, self._session, self._files = window, session, files
        self._views, self._preferences = views, preferences
        self._other: OtherTexts | None = None
        self._went: tuple[Document, tuple[int, int]] | None = None
        panel = views.review
        panel.chosen.connect(self._go)
        panel.decided.connect(self._decide)
        panel.comment_wanted.connect(self._comment)
        panel.refresh()
        views.frames["review"].setVisible(self._anything())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """By action id."""
        return {
            "track": self.toggle_tracking,
            "accept": partial(self.decide_here, accepted=True),
            "reject": partial(self.decide_here, accepted=False),
            "accept-all": partial(self.decide_all, accepted=True),
            "reject-all": partial(self.decide_all, accepted=False),
            "comment": self.comment,
            **{name: partial(self._session.show, view) for name, view in _VIEWS.items()},
            "take-in": self._ask_take_in,
            "compare": lambda: self._texts().ask_compare(),
            "against-base": lambda: self._texts().ask_against_base(),
            "next-change": self.next_change,
            "previous-change": partial(self.next_change, -1),
            "view-review": self._toggle_panel,
        }

    def able(self) -> dict[str, Callable[[], bool]]:
        """Which of them may be called now."""
        revised = self._revised
        return {
            "accept": revised,
            "reject": revised,
            **dict.fromkeys(("next-change", "previous-change"), self._anything),
            "accept-all": revised,
            "reject-all": revised,
            **dict.fromkeys(_VIEWS, revised),
            "comment": lambda: bool(self._session.document.paragraphs),
        }

    def ticks(self) -> dict[str, Callable[[], bool]]:
        """Which of them show a tick now."""
        return {
            "track": lambda: self._session.tracking is not None,
            **{name: partial(self._is_shown, view) for name, view in _VIEWS.items()},
            "view-review": lambda: self._views.frames["review"].isVisibleTo(self._window),
        }

    def _revised(self) -> bool:
        return bool(self._session.kept.revisions)

    def _is_shown(self, view: View) -> bool:
        return self._session.view is view

    def _anything(self) -> bool:
        document = self._session.kept
        return bool(document.revisions or document.comments)

    def _toggle_panel(self) -> None:
        frame = self._views.frames["review"]
        if frame.isVisibleTo(self._window):
            frame.hide()
        else:
            self._views.root.show_panel(frame)

    # --- changes ---------------------------------------------------------------------------

    def toggle_tracking(self) -> None:
        """Keep what is changed from now on as revisions, or simply change again."""
        if self._session.tracking is not None:
            self._session.tracking = None
            return
        name = self._author()
        if name:
            self._session.tracking = Author(name)
            self._views.root.show_panel(self._views.frames["review"])

    def _author(self) -> str:
        name = self._preferences.settings.text("author").strip()
        if name:
            return name
        words = tr("The name that stands with your changes and comments:")
        name, given = QInputDialog.getText(self._window, tr("Your name"), words)
        if given and name.strip():
            self._preferences.set("author", name.strip())
            return name.strip()
        return ""

    def _do(self, command: Command, label: str) -> bool:
        return self._views.editor.do(command, label, "review")

    def _decide(self, ids: object, accepted: bool) -> None:
        if isinstance(ids, frozenset):
            # Whoever decides wants to see what becomes of the changes.
            self._session.show(View.MARKED)
            command = partial(review.accept if accepted else review.reject, ids=ids)
            self._do(command, lasting("accept changes") if accepted else lasting("reject changes"))

    def decide_here(self, *, accepted: bool) -> None:
        """Accept or reject the changes at the caret, or in the selection."""
        selection = self._session.state.selection
        document = self._session.document
        ids: set[str] = set()
        for index in range(selection.start.index, selection.end.index + 1):
            length = len(document.paragraphs[index].content)
            start = selection.start.offset if index == selection.start.index else 0
            end = selection.end.offset if index == selection.end.index else length
            ids |= revisions_at(document, index, start, end)
        if ids:
            self._decide(frozenset(ids), accepted)
        else:
            self._views.editor.refused.emit(tr("There is no tracked change at the caret."))

    def decide_all(self, *, accepted: bool) -> None:
        """Accept or reject everything."""
        self._decide(frozenset(revision_ids(self._session.kept)), accepted)

    def _go(self, paragraph: str, offset: int) -> None:
        place = self._place(paragraph, offset)
        if place is not None:
            self._views.editor.jump(place)
            self._views.editor.reveal()

    def _place(self, paragraph: str, offset: int) -> Place | None:
        """A place of the marked text in what is shown, None where it is gone."""
        session = self._session
        index = session.kept.index_of(paragraph)
        if index < 0:
            return None
        selection = Selection.at(index, offset)
        if session.view is not View.MARKED:
            selection = to_view(selection, session.kept, session.document, session.view)
        return selection.head

    def next_change(self, step: int = 1) -> None:
        """Go to the next change or comment behind the caret, or before it; round at the ends."""
        items = (i for i in changes_of(self._session.kept) if i.paragraph and not i.parent)
        found = {self._place(item.paragraph, item.offset) for item in items}
        order = sorted((p.index, p.offset) for p in found if p is not None)
        if not order:
            return
        head = self._session.state.selection.head
        here = (head.index, head.offset)
        if step > 0:
            # What stood before the caret may have been decided, and another change begin there.
            seen = self._went == (self._session.kept, here)
            to = next((p for p in order if p > here or (p == here and not seen)), order[0])
        else:
            to = next((place for place in reversed(order) if place < here), order[-1])
        self._went = (self._session.kept, to)
        editor = self._views.editor
        editor.jump(Place(*to))
        editor.reveal()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- comments --------------------------------------------------------------------------

    def comment(self) -> None:
        """A comment on the selection."""
        author = self._author()
        text, given = self._ask_words(tr("Comment")) if author else ("", False)
        if given:
            command = partial(review.add_comment, text=text, author=author, date=now())
            if self._do(command, lasting("comment")):
                self._views.root.show_panel(self._views.frames["review"])

    def _ask_words(self, title: str) -> tuple[str, bool]:
        return QInputDialog.getMultiLineText(self._window, title, tr("What you want to say:"))

    def _comment(self, what: str, ident: str) -> None:
        if what == "resolve":
            self._do(partial(review.resolve, ident=ident), lasting("resolve comment"))
        elif what == "remove":
            self._do(partial(review.remove_comment, ident=ident), lasting("remove comment"))
        else:
            author = self._author()
            text, given = self._ask_words(tr("Answer")) if author else ("", False)
            if given:
                command = partial(review.answer, ident=ident, text=text, author=author, date=now())
                self._do(command, lasting("answer"))

    # --- other texts -----------------------------------------------------------------------

    def _texts(self) -> OtherTexts:
        if self._other is None:
            make = importlib.import_module("drafter.ui.other_texts").OtherTexts
            made = make(
                self._window,
                self._session,
                self._files,
                self._preferences,
                self._do,
                self._author,
            )
            self._other = cast("OtherTexts", made)
        return self._other

    def _ask_take_in(self) -> None:
        if self._texts().ask_take_in():
            self._views.frames["review"].setVisible(self._anything())
