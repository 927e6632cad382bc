"""`footnote-without-note`: every note mark has its note, with words in it."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sketch import note_marks
from drafter.model.richtext import NOTE

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    notes = {n.id: n for n in context.document.notes}
    for i, paragraph in enumerate(context.document.paragraphs):
        for at, note_id in paragraph.content.objects(NOTE):
            label = context.outline.note_labels[note_id]
            note = notes.get(note_id)
            if note is None:
                message = f"Note mark {label} has no note. Write the note or remove the mark."
            elif not note.text.strip():
                message = f"Note {label} is empty. Write it or remove its mark."
            else:
                continue
            yield RULE.found(context, i, message, at, at + 1)


RULE = Rule(
    "footnote-without-note",
    Category.FOOTNOTE,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
    facts=note_marks,
)
