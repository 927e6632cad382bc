"""What a key means in the draft: a command on the session, or plain typing left to Qt."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from drafter.model.edit.structure import change_level, split
from drafter.model.edit.words import delete_back, delete_forward, delete_selection, replace_text
from drafter.model.history import Command
from drafter.model.places import State
from drafter.ui.altgr import bears_text, brought_by_altgr
from drafter.ui.text import lasting

__all__ = ["MODIFIERS", "Act", "Step", "meaning", "types"]


class Act(Enum):
    """What is not a change of words: the widget does it itself."""

    NATIVE = auto()
    NOTHING = auto()
    UNDO = auto()
    REDO = auto()
    CUT = auto()
    COPY = auto()
    PASTE = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A command with the name its undo entry bears."""

    command: Command
    label: str
    source: str = "command"


_STANDARD = (
    (QKeySequence.StandardKey.Undo, Act.UNDO),
    (QKeySequence.StandardKey.Redo, Act.REDO),
    (QKeySequence.StandardKey.Cut, Act.CUT),
    (QKeySequence.StandardKey.Copy, Act.COPY),
    (QKeySequence.StandardKey.Paste, Act.PASTE),
)
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
"""Keys that do nothing by themselves."""

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


def meaning(event: QKeyEvent, state: State) -> Step | Act:
    """What the key does in this state."""
    if not event.modifiers() & ~_SHIFT and types(event):
        return _typing(event, state)  # by far the most frequent, so it comes first
    for standard, act in _STANDARD:
        if event.matches(standard):
            return act
    structural = _structural(event)
    if structural is not None:
        return structural
    if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return _deletion(event, state)
    if types(event):
        return _typing(event, state)
    # Qt would put in the letter of a shortcut that no menu and no action answers to now. With Ctrl
    # alone it never does, and has meanings of its own, such as selecting all.
    only_control = event.modifiers() & ~_SHIFT == _CONTROL
    return Act.NOTHING if bears_text(event) and not only_control else Act.NATIVE


def _typing(event: QKeyEvent, state: State) -> Step | Act:
    """Characters: Qt puts them in, unless they take the place of a selection."""
    if state.selection.is_caret:
        return Act.NATIVE
    return Step(partial(replace_text, text=event.text()), lasting("typing"), "typing")


def _structural(event: QKeyEvent) -> Step | None:
    """Enter and Tab."""
    key, modifiers = event.key(), event.modifiers()
    if modifiers & (_CONTROL | _ALT):
        return None
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        if modifiers & _SHIFT:
            return Step(partial(replace_text, text="\n"), lasting("line break"))
        return Step(split, lasting("new paragraph"))
    if key == Qt.Key.Key_Tab:
        return Step(partial(change_level, by=1), lasting("move in"))
    if key == Qt.Key.Key_Backtab:
        return Step(partial(change_level, by=-1), lasting("move out"))
    return None


def types(event: QKeyEvent) -> bool:
    """Whether the key puts characters into the text; a key held with Ctrl or Alt never does.

    What AltGr brings is text (`brought_by_altgr`).
    """
    if not bears_text(event):
        return False
    held = event.modifiers()
    if held & _CONTROL and held & _ALT:
        return brought_by_altgr(event)
    if sys.platform == "darwin":
        # There the option key, which is Alt, brings characters.
        return not held & (_CONTROL | _META)
    return not held & (_CONTROL | _ALT | _META)


def _deletion(event: QKeyEvent, state: State) -> Step | Act:
    """Within words Qt deletes, by character or word; over paragraph ends it is a command."""
    if not state.selection.is_caret:
        return Step(delete_selection, lasting("deletion"))
    at = state.selection.head
    paragraphs = state.document.paragraphs
    if event.key() == Qt.Key.Key_Backspace:
        return Step(delete_back, lasting("join paragraphs")) if at.offset == 0 else Act.NATIVE
    if at.index < len(paragraphs) and at.offset >= len(paragraphs[at.index].content):
        return Step(delete_forward, lasting("join paragraphs"))
    return Act.NATIVE
