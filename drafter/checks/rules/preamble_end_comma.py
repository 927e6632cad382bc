"""`preamble-end-comma`: every preambular paragraph ends with a comma."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import end_fault, ending, mend_end, wanted_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.paragraphs import goes_on_in_next, has_subparagraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.text.strip() or has_subparagraphs(context, index):
        return
    if goes_on_in_next(context, index):
        return  # the two halves are reported as one paragraph
    wanted = wanted_end(context, index) or ""
    found = ending(paragraph.content, context.paragraph_lang(paragraph))
    if found.mark == wanted and not found.joined and not found.doubled:
        return
    message = end_fault("A preambular paragraph", found, wanted)
    fix = mend_end(context, index, wanted, safe=found.mark != ":")
    yield RULE.found(context, index, message, found.start, found.end, [fix])


RULE = Rule(
    "preamble-end-comma",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
