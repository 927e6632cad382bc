"""`operative-end-mark`: operative paragraphs end with semicolons, the last with a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import accepted_ends, end_fault, ending, mend_end, wanted_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.nearest import opens_with_no_verb
from drafter.checks.paragraphs import goes_on_in_next, has_subparagraphs, is_last_operative
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.text.strip() or has_subparagraphs(context, index):
        return
    if goes_on_in_next(context, index):
        return  # the two halves are reported as one paragraph
    found = ending(paragraph.content, context.paragraph_lang(paragraph))
    clean = not found.joined and not found.doubled
    if clean and found.mark in accepted_ends(context, index):
        return
    if found.mark == ":" and clean:
        message = "A colon announces a list, but none follows."
        yield RULE.found(context, index, message, found.start, found.end)
        return
    if found.mark in ("", ".") and clean and opens_with_no_verb(context, paragraph):
        return  # a stray title or an article of an annex; its opening is what is reported
    wanted = wanted_end(context, index) or ""
    last = is_last_operative(context, index)
    which = "The last operative paragraph" if last else "An operative paragraph"
    message = end_fault(which, found, wanted)
    fix = mend_end(context, index, wanted)
    yield RULE.found(context, index, message, found.start, found.end, [fix])


RULE = Rule(
    "operative-end-mark",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.OPERATIVE}),
)
