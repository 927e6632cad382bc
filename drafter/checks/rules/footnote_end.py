"""`footnote-end`: a note ends with a full stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.model.history import Command
from drafter.model.places import State
from drafter.model.richtext import RichText

__all__ = ["RULE"]

_SPACES = " \u00a0\u202f\t\n"
_STOPS = ".?!。…"
_CLOSERS = "”’\"')»]"


def _check(context: Context, index: int) -> Iterator[Finding]:
    note = context.document.notes[index]
    text = note.paragraphs[-1].text.rstrip(_SPACES)
    if not note.text.strip() or not text or _is_closed(text):
        return
    end = len(text)
    start = end
    while start and text[start - 1] in ",;:" + _SPACES:
        start -= 1
    single = len(note.paragraphs) == 1
    fix = Fix("End it with a full stop", _ended(note.id, start, end), safe=True)
    place = (start, end) if single else (0, len(note.paragraphs[0]))
    yield RULE.found_in_note(context, index, "A note should end with a full stop.", *place, [fix])


def _is_closed(text: str) -> bool:
    inner = text.rstrip(_CLOSERS)
    return text[-1] in _STOPS or inner[-1:] in _STOPS


def _ended(note_id: str, start: int, end: int) -> Command:
    """Put a full stop in the place of `start:end` of the last paragraph of a note."""

    def command(state: State) -> State | None:
        note = state.document.note(note_id)
        if note is None:
            return None
        last = note.paragraphs[-1]
        mended = last.slice(0, start) + RichText.of(".") + last.slice(end)
        changed = replace(note, paragraphs=(*note.paragraphs[:-1], mended))
        return State(state.document.with_note(changed), state.selection)

    return command


RULE = Rule("footnote-end", Category.FOOTNOTE, Scope.NOTE, Severity.ERROR, _check)
