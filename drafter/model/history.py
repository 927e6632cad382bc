"""Undo by value: a list of changes, each between two states that are both still there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from drafter.model.places import State

__all__ = ["Change", "Command", "History", "Source"]

Command = Callable[[State], State | None]
"""A pure function to the next state; None where it is not possible (its action is grey)."""

Source = str
"""Where a change came from: typing, command, paste, import."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step between two states. `label` is what the Undo entry names; `at` is in seconds."""

    before: State
    after: State
    label: str
    source: Source
    at: float


_PAUSE = 1.5  # seconds; a longer rest in typing begins a new undo step
_LIMIT = 1000  # steps kept; values are shared, so a step costs little


@dataclass(slots=True)
class History:
    """The past and the undone future of a session."""

    _done: list[Change] = field(default_factory=list)
    _undone: list[Change] = field(default_factory=list)
    _closed: bool = True

    def add(self, change: Change) -> None:
        """Record a change; typing that goes on where it stopped joins the last step."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and not self._closed and _continues(last, change):
            self._done[-1] = Change(last.before, change.after, last.label, change.source, change.at)
        else:
            self._done.append(change)
            del self._done[:-_LIMIT]
        self._closed = False

    def close_step(self) -> None:
        """Let the next change begin a new step (the caret was moved, the file saved)."""
        self._closed = True

    def undo(self) -> Change | None:
        """Take back the last step and return it."""
        return self._shift(self._done, self._undone)

    def redo(self) -> Change | None:
        """Do again the step last taken back and return it."""
        return self._shift(self._undone, self._done)

    def _shift(self, source: list[Change], target: list[Change]) -> Change | None:
        if not source:
            return None
        change = source.pop()
        target.append(change)
        self._closed = True
        return change

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back, None if nothing."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again, None if nothing."""
        return self._undone[-1].label if self._undone else None


def _continues(last: Change, new: Change) -> bool:
    """Whether `new` is more of the same typing: same paragraph, adjoining, without a rest."""
    if last.source != "typing" or new.source != "typing" or last.label != new.label:
        return False
    if new.at - last.at > _PAUSE:
        return False
    was, now = last.after.selection, new.before.selection
    return was.head == now.head and now.head.index == new.after.selection.head.index
