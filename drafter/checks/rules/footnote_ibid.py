"""`footnote-ibid`: “Ibid.” repeats the one source of the note before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sketch import note_marks
from drafter.model.nodes import Note
from drafter.text.expression import Expression

__all__ = ["RULE"]

_IBID = Expression(r"\s*(ibid|idem|ibidem)\b(\.?)", re.IGNORECASE)
_OLD = Expression(r"\b(?:op|loc)\. ?cit\b\.?", re.IGNORECASE)
_SEVERAL = Expression(r"; (?:see|and|resolution|decision|[A-Z])")


def _check(context: Context, index: int) -> Iterator[Finding]:
    notes = {n.id: i for i, n in enumerate(context.document.notes)}
    before: Note | None = None
    seen: set[str] = set()
    for _, _, note_id in context.document.citations():
        at = notes.get(note_id)
        if at is None or note_id in seen:
            continue
        seen.add(note_id)
        note = context.document.notes[at]
        yield from _check_note(context, at, note, before)
        if not note.sign:
            before = note


def _check_note(context: Context, index: int, note: Note, before: Note | None) -> Iterator[Finding]:
    text = note.paragraphs[0].text
    old = _OLD.search(text)
    if old:
        message = f"“{old[0]}” is not used; give the source again."
        yield RULE.found_in_note(context, index, message, old.start(), old.end())
    found = _IBID.match(text)
    if found is None:
        return
    if before is None:
        message = "“Ibid.” stands in the first note, so there is no source for it to repeat."
    elif _SEVERAL.search(before.text):
        message = "“Ibid.” follows a note with several sources; say which of them is meant."
    elif found[0].strip() != "Ibid.":
        message = "Write “Ibid.”, with a capital and a full stop."
    else:
        return
    yield RULE.found_in_note(context, index, message, found.start(1), found.end())


RULE = Rule(
    "footnote-ibid",
    Category.FOOTNOTE,
    Scope.DOCUMENT,
    Severity.ADVICE,
    _check,
    languages=frozenset({"en", "fr"}),
    facts=note_marks,
)
