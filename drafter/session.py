"""A session: one open document, its state, its past and those who listen to it.

The session runs commands and keeps history; it knows nothing of windows or files beyond the
path it was told. Everything derived (the outline) is computed on demand and reused.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from drafter.checks.closing_marks import (
    may_move_ends,
    with_closing_marks,
    with_mark_where_left,
    without_mark_where_joined,
)
from drafter.checks.finding import Context
from drafter.checks.typed_references import with_followed_references
from drafter.model.history import Change, Command, History, Source
from drafter.model.nodes import Document
from drafter.model.outline import Outline, followed, outline
from drafter.model.places import Selection, State
from drafter.model.tracking import Author, tracked
from drafter.model.views import View, from_view, in_view, to_view
from drafter.profiles.profile import Profile

__all__ = ["Event", "Listener", "Session", "now"]


@dataclass(frozen=True, slots=True)
class Event:
    """What listeners are told: the states before and after, and where the change came from.

    `source`: typing, command, paste, undo, redo, import, select (only the selection moved),
    view (the same text is shown in another way), saved (only the dirty state may have changed).
    """

    before: State
    after: State
    source: Source

    @property
    def document_changed(self) -> bool:
        """Whether anything but the selection differs."""
        return self.before.document is not self.after.document


Listener = Callable[[Event], None]


_UNTRACKED = ("import", "review")
"""Sources of steps that decide about revisions, or bring in a whole text."""


def now() -> str:
    """The time of a change or comment: ISO 8601 in seconds, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Session:
    """Holds the current state of one document and runs commands on it.

    `state`, `document` and `outline` are what is shown; `kept` is what is saved. They are the same
    but for a text under review that is shown as its final or original text, which nothing changes.
    """

    def __init__(
        self,
        document: Document,
        profile: Profile,
        *,
        path: Path | None = None,
        closing_marks: bool = False,
        unsaved: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open `document` under `profile`; `path` is its native file, None while untitled.

        `closing_marks`: whether the marks at the ends of paragraphs follow the structure.
        `unsaved`: the document was brought back and its file does not say it yet.
        """
        self._state = State(document)
        self._marked: State | None = None
        self._entered = Selection()
        self._view = View.MARKED
        self._saved: Document | None = None if unsaved else document
        self._history = History()
        self._listeners: list[Listener] = []
        self._clock = clock
        self._outline: Outline | None = None
        self._outlined: Document | None = None
        self.token = token_hex(8)
        """What tells this session from all others, also those of another process."""
        self.profile = profile
        self.path = path
        self.closing_marks = closing_marks
        self.tracking: Author | None = None
        """Whose changes are kept as revisions from now on; None: changes are simply made."""
        self.references = False
        """Whether typed references follow the paragraphs they mean."""

    @property
    def state(self) -> State:
        """The current state."""
        return self._state

    @property
    def document(self) -> Document:
        """The current document."""
        return self._state.document

    @property
    def kept(self) -> Document:
        """The document with its changes, whatever is shown of it: what is saved and journalled."""
        return self.document if self._marked is None else self._marked.document

    @property
    def view(self) -> View:
        """How a text under review is shown."""
        return self._view

    def show(self, view: View) -> None:
        """Show the text as it is kept, or as its final or original text; the selection stays."""
        if view is self._view:
            return
        before = self._state
        marked = self._marked or before
        if self._marked is not None and before.selection != self._entered:
            back = from_view(before.selection, before.document, marked.document, self._view)
            marked = State(marked.document, back).clamped()
        after = marked
        if view is not View.MARKED:
            shown = in_view(marked.document, view)
            there = to_view(marked.selection, marked.document, shown, view)
            after = State(shown, there).clamped()
            self._entered = after.selection
        self._marked, self._view = (None if after is marked else marked), view
        self._history.close_step()
        self._move(before, after, "view")

    @property
    def outline(self) -> Outline:
        """The outline of the current document, derived when it is first asked for."""
        if self._outlined is not self.document or self._outline is None:
            self._outline = followed(
                self._outline,
                self._outlined,
                self.document,
                self.profile.scheme_for(self.document.lang),
            )
            self._outlined = self.document
        return self._outline

    @property
    def is_dirty(self) -> bool:
        """Whether the document differs from what was last saved. Undoing to it cleans it."""
        return self.kept is not self._saved

    def can(self, command: Command) -> bool:
        """Whether the command would do something now."""
        return self._view is View.MARKED and command(self._state) is not None

    def do(self, command: Command, label: str, source: Source = "command") -> bool:
        """Run a command as one undo step named `label`; False where it is not possible.

        Nothing is possible while the final or original text is shown.
        """
        after = command(self._state) if self._view is View.MARKED else None
        if after is None:
            return False
        after = after.clamped()
        if after.document is self.document:
            after = self._left(after)
        if after.document is self.document:
            self.select(after.selection)
            return True
        before = self._state
        after = self._kept_as(after, source)
        if self.tracking is not None and after.document == before.document:
            self.select(after.selection)
            return True
        self._history.add(Change(before, after, label, source, self._clock()))
        self._move(before, after, source)
        return True

    def outcome(self, command: Command) -> Document:
        """What would be kept if the command were done now; nothing changes."""
        after = command(self._state) if self._view is View.MARKED else None
        if after is None or after.document is self.document:
            return self.kept
        return self._kept_as(after.clamped(), "command").document

    def _kept_as(self, after: State, source: Source) -> State:
        """`after` with all that follows from it, and as tracked changes where these are on."""
        if source != "review":  # to accept or reject changes nothing that nobody has marked
            after = self._followed(after, pasted=source == "paste")
        if self.tracking is None or source in _UNTRACKED:
            return after
        author = replace(self.tracking, date=self.tracking.date or now())
        return tracked(self._state, after, author)

    def resume(self, document: Document, selection: Selection, label: str) -> None:
        """Go on with what an earlier run had not saved: one step beyond what is saved.

        It is taken as it is: nobody's changes are tracked in it and nothing follows from it.
        """
        # Undo stays where the work was, as far as there is such a place in what was saved.
        before = State(self.document, selection).clamped()
        after = State(document, selection).clamped()
        if document == before.document:
            self.select(after.selection)
            return
        self._history.add(Change(before, after, label, "import", self._clock()))
        self._history.close_step()
        self._move(before, after, "import")

    def _followed(self, after: State, *, pasted: bool) -> State:
        """`after` with what a change of structure calls for: typed references, closing marks."""
        wanted = self.closing_marks or self.references
        if not wanted or not may_move_ends(self.document, after.document):
            return after
        before = Context(self.document, self.outline, self.profile)
        if self.closing_marks:
            after = without_mark_where_joined(before, after)
        document = after.document
        if self.references:
            document = with_followed_references(before, self._context(document))
        if self.closing_marks:
            carets = (self._state.selection.head.index, after.selection.head.index)
            document = with_closing_marks(before, self._context(document), carets, pasted=pasted)
        return after if document is after.document else State(document, after.selection).clamped()

    def _left(self, after: State) -> State:
        """`after`, a mere step to another paragraph, with the closing mark of the one left."""
        if not self.closing_marks or not self.document.paragraphs:
            return after
        index, caret = self._state.selection.head.index, after.selection.head.index
        context = Context(self.document, self.outline, self.profile)
        document = with_mark_where_left(context, index, caret)
        return after if document is after.document else State(document, after.selection)

    def _context(self, document: Document) -> Context:
        scheme = self.profile.scheme_for(document.lang)
        return Context(document, outline(document, scheme), self.profile)

    def select(self, selection: Selection) -> None:
        """Move the selection; a jump elsewhere ends the current undo step."""
        if selection == self._state.selection:
            return
        before = self._state
        after = State(before.document, selection).clamped()
        if after.selection.head.index != before.selection.head.index:
            self._history.close_step()
        self._move(before, after, "select")

    def undo(self) -> bool:
        """Go back one step, in the marked text; False at the beginning."""
        change = self._history.undo()
        if change is None:
            return False
        self._back_to(change.before, "undo")
        return True

    def redo(self) -> bool:
        """Do the undone step again, in the marked text; False where there is none."""
        change = self._history.redo()
        if change is None:
            return False
        self._back_to(change.after, "redo")
        return True

    def _back_to(self, state: State, source: Source) -> None:
        self._marked, self._view = None, View.MARKED
        self._move(self._state, state, source)

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back, None if nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again, None if nothing."""
        return self._history.redo_label

    def mark_saved(self, path: Path | None = None) -> None:
        """What is kept is safely on disk (at `path`, if it moved)."""
        self._saved = self.kept
        if path is not None:
            self.path = path
        self._history.close_step()
        self._tell(Event(self._state, self._state, "saved"))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; the returned function ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def let_go(self) -> None:
        """Tell nobody any more: another window shows the document from now on."""
        self._listeners.clear()

    def _move(self, before: State, after: State, source: Source) -> None:
        self._state = after
        self._tell(Event(before, after, source))

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
