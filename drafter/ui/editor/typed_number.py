"""Takes a number away that a drafter types out of habit, since the paragraph bears its own."""

from __future__ import annotations

from functools import partial

from drafter.model.edit.typed_numbers import without_typed_number
from drafter.model.places import State
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.text import lasting, tr

__all__ = ["drop_typed_number"]


def drop_typed_number(editor: CommandEdit, before: State) -> None:
    """After a key: take away the number that its space has closed, and say so.

    `before` is the state before the key. It is a step of its own, so that undo gives back what was
    typed. Under tracking nothing is done: two changes nobody asked for would stand in the text.
    """
    session = editor.session
    if session.tracking is not None or not _typed_space(before, session.state):
        return
    scheme = session.profile.scheme_for(session.document.lang)
    command = partial(without_typed_number, scheme=scheme)
    if editor.do(command, lasting("number typed by hand")):
        editor.refused.emit(tr("The number is given by itself; Ctrl+Z brings back what you typed."))


def _typed_space(before: State, after: State) -> bool:
    """Whether the key put one space before the caret and changed nothing else there."""
    at, was = after.selection.head, before.selection.head
    if not (before.selection.is_caret and after.selection.is_caret) or not at.offset:
        return False
    if (at.index, at.offset) != (was.index, was.offset + 1):
        return False
    old = before.document.paragraphs[at.index].content.text
    new = after.document.paragraphs[at.index].content.text
    return new == f"{old[: was.offset]} {old[was.offset :]}"
