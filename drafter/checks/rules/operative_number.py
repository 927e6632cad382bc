"""`operative-number`: operative paragraphs are numbered 1., 2., 3. without gaps."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import is_lead_in
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.nearest import opens_with_no_verb
from drafter.checks.paragraphs import closing_mark
from drafter.checks.sequences import (
    Siblings,
    count_by_place,
    describe,
    has_form,
    ids,
    is_session_label,
    sequence_faults,
    sequence_fixes,
    sequences,
)
from drafter.model.nodes import Kind
from drafter.model.numbering import is_inserted

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if siblings.level or siblings.kind is not Kind.OPERATIVE or len(siblings.items) < 2:
            continue
        paragraphs = context.document.paragraphs
        if any(paragraphs[i].mark or paragraphs[i].start is not None for i in siblings.items):
            yield from _order(context, siblings)
            yield from _form(context, siblings)
        yield from _missing(context, siblings)


def _order(context: Context, siblings: Siblings) -> Iterator[Finding]:
    for fault in sequence_faults(context, siblings):
        if _is_title(context, siblings.items[fault.place]):
            continue
        message = describe(context, siblings, fault, "Paragraph number")
        fixes = sequence_fixes(context, siblings, fault)
        yield RULE.found(context, siblings.items[fault.place], message, fixes=fixes)


def _is_title(context: Context, index: int) -> bool:
    """Whether a numbered line is a title taken for a paragraph: no verb, no mark at its end."""
    paragraph = context.document.paragraphs[index]
    if closing_mark(paragraph.content)[1]:
        return False
    return opens_with_no_verb(context, paragraph)


def _form(context: Context, siblings: Siblings) -> Iterator[Finding]:
    odd = [
        i
        for i in siblings.items
        if (mark := context.document.paragraphs[i].mark)
        and not has_form(mark, siblings.pattern)
        and not is_inserted(mark)
        and not is_session_label(context, mark)
    ]
    if odd:
        mark = context.document.paragraphs[odd[0]].mark
        message = f"“{mark}” is not how an operative paragraph is numbered; “1.” is the form."
        fix = Fix("Number by place", count_by_place(ids(context, odd)), safe=True)
        yield RULE.found(context, odd[0], message, fixes=[fix])


def _missing(context: Context, siblings: Siblings) -> Iterator[Finding]:
    """Paragraphs without a number among numbered ones.

    Those behind the first paragraph of all are left alone where none is numbered: the body or
    the section does not number at all.
    """
    paragraphs = context.document.paragraphs
    bare = [i for i in siblings.items if paragraphs[i].mark == "" and paragraphs[i].text.strip()]
    if not bare or len(bare) == len(siblings.items):
        return
    for i in bare:
        if is_lead_in(context, i):
            continue
        fix = Fix("Number it", count_by_place(ids(context, [i])))
        yield RULE.found(context, i, "This operative paragraph has no number.", fixes=[fix])


RULE = Rule(
    "operative-number",
    Category.NUMBERING,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
)
