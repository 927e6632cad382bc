"""`subparagraph-marks`: subparagraphs are marked in the manner of their level and language."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import raise_to_paragraph
from drafter.checks.sequences import (
    Siblings,
    count_by_place,
    has_form,
    ids,
    lost_marks,
    sequences,
    shown_number,
)
from drafter.checks.tongue import written_in
from drafter.model.numbering import format_mark, is_inserted, read_mark

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for siblings in sequences(context):
        if siblings.level and siblings.pattern:
            yield from _check_list(context, siblings)


def _check_list(context: Context, siblings: Siblings) -> Iterator[Finding]:
    """One finding a list, at the first mark that differs, with a fix for all of them."""
    paragraphs = context.document.paragraphs
    for i in lost_marks(context, siblings):
        fix = Fix("Mark it by its place", count_by_place(ids(context, [i])), safe=True)
        yield RULE.found(context, i, "This subparagraph has lost its mark.", fixes=[fix])
    odd = [
        i
        for i in siblings.items
        if (mark := paragraphs[i].mark)
        and not has_form(mark, siblings.pattern)
        and not is_inserted(mark)
        and not _is_other_tongue(context, siblings, i)
    ]
    if not odd:
        return
    taken = _paragraph_number(context, siblings, odd[0])
    if taken:
        yield _finding_of_paragraph(context, odd[0], taken)
        return
    wanted = context.outline.labels[odd[0]] or format_mark(siblings.pattern, 1)
    message = f"“{paragraphs[odd[0]].mark}” is not the mark of this level; “{wanted}” is expected."
    fix = Fix("Mark the list by level and place", count_by_place(ids(context, odd)), safe=True)
    yield RULE.found(context, odd[0], message, fixes=[fix])


def _is_other_tongue(context: Context, siblings: Siblings, index: int) -> bool:
    """Whether a paragraph is marked rightly for the language in which it is written."""
    paragraph = context.document.paragraphs[index]
    items = (context.document.paragraphs[i].text for i in siblings.items)
    lang = paragraph.lang or written_in(paragraph.text) or written_in(" ".join(items))
    if not lang or lang == context.lang:
        return False
    formats = context.profile.scheme_for(lang).formats(siblings.kind)
    return has_form(paragraph.mark or "", formats[min(siblings.level, len(formats) - 1)])


def _paragraph_number(context: Context, siblings: Siblings, index: int) -> int:
    """The number of the paragraph that a wrongly marked item really is: "(3)" after "2.".

    0 where it is an item indeed.
    """
    found = read_mark(context.document.paragraphs[index].mark or "")
    head = siblings.head
    if found is None or head < 0 or context.document.paragraphs[head].level:
        return 0
    pattern = context.profile.scheme_for(context.lang).formats(siblings.kind)[0]
    before = shown_number(context, head, pattern)
    arabic = next((n for p, n in found.readings if "1" in p), 0)
    return arabic if before and arabic == before + 1 else 0


def _finding_of_paragraph(context: Context, index: int, number: int) -> Finding:
    paragraph = context.document.paragraphs[index]
    message = f"“{paragraph.mark}” is not how a paragraph is numbered; “{number}.” is expected."
    fix = Fix(f"Replace with “{number}.”", raise_to_paragraph(paragraph.id), safe=True)
    return RULE.found(context, index, message, fixes=[fix])


RULE = Rule(
    "subparagraph-marks",
    Category.NUMBERING,
    Scope.DOCUMENT,
    Severity.ERROR,
    _check,
)
