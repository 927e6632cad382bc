"""`footnote-order`: notes are numbered in the order in which they are first mentioned."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.model.history import Command
from drafter.model.places import State
from drafter.model.richtext import NOTE

__all__ = ["RULE"]

_TYPED = "notes-typed"  # the numbers that the file had, where they did not rise


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    typed = paragraph.get(_TYPED)
    marks = paragraph.content.objects(NOTE)
    if not typed or not marks:
        return
    numbers = ", ".join(typed.split())
    message = f"In the file the notes here were numbered {numbers}, which is out of order."
    fix = Fix("Number them in the order of their marks", _ordered(paragraph.id), safe=True)
    yield RULE.found(context, index, message, marks[0][0], marks[0][0] + 1, [fix])


def _ordered(paragraph_id: str) -> Command:
    """Forget the numbers of the file: notes count by their place."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        paragraph = state.document.paragraphs[index].with_extra(_TYPED, "")
        return State(state.document.with_paragraph(index, paragraph), state.selection)

    return command


RULE = Rule("footnote-order", Category.FOOTNOTE, Scope.PARAGRAPH, Severity.WARNING, _check)
