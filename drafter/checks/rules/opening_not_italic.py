"""`opening-not-italic`: no opening phrase and no body line stands without italics."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import set_italics
from drafter.checks.italics import italic_head, name_place
from drafter.checks.opening import located, part_of
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import State
from drafter.model.richtext import ITALIC

__all__ = ["RULE"]

_FEW = 3


def _check(context: Context, index: int) -> Iterator[Finding]:
    without: list[tuple[int, int, int]] = []
    in_italics = 0
    for i, paragraph in enumerate(context.document.paragraphs):
        if paragraph.kind is not Kind.BODY_LINE and part_of(paragraph) is None:
            continue
        if (
            paragraph.kind is not Kind.BODY_LINE
            and paragraph.content.marks
            and any(m.kind == ITALIC and m.start == 0 for m in paragraph.content.marks)
        ):
            in_italics += 1
            continue
        place = _place(context, paragraph)
        if place is None:
            continue
        if italic_head(paragraph.content, *place):
            in_italics += 1
        else:
            without.append((i, *place))
    if len(without) >= _FEW and len(without) > in_italics:
        yield _all_of_them(context, without)
        return
    for i, start, end in without:
        paragraph = context.document.paragraphs[i]
        words = paragraph.content.text[start:end]
        fix = Fix(f"Set “{words}” in italics", set_italics(paragraph.id, start, end), safe=True)
        message = f"“{words}” should be in italics at the head of the paragraph."
        yield RULE.found(context, i, message, start, end, [fix])


def _place(context: Context, paragraph: Paragraph) -> tuple[int, int] | None:
    """Where the words to be set in italics lie, None if nothing is known to open the paragraph."""
    if paragraph.kind is Kind.BODY_LINE:
        return name_place(paragraph.content)
    found = located(context, paragraph, part_of(paragraph))
    return (found.start, found.end) if found else None


def _all_of_them(context: Context, without: list[tuple[int, int, int]]) -> Finding:
    """One finding for a text that came without italics."""
    paragraphs = context.document.paragraphs
    commands = [set_italics(paragraphs[i].id, start, end) for i, start, end in without]
    i, start, end = without[0]
    fix = Fix("Set all opening phrases in italics", _in_turn(commands), safe=True)
    message = (
        f"{len(without)} opening phrases stand without italics; the body line and the phrase that"
        " opens each paragraph should be in italics."
    )
    return RULE.found(context, i, message, start, end, [fix])


def _in_turn(commands: list[Command]) -> Command:
    def command(state: State) -> State | None:
        changed = state
        for each in commands:
            changed = each(changed) or changed
        return changed if changed is not state else None

    return command


RULE = Rule(
    "opening-not-italic",
    Category.ITALICS,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
    languages=frozenset({"en", "fr", "es"}),
)
