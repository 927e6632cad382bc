"""`chapeau-colon`: a paragraph that introduces subparagraphs ends with a colon."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import ending, mend_end
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.paragraphs import has_subparagraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    if not has_subparagraphs(context, index):
        return
    paragraph = context.document.paragraphs[index]
    if not paragraph.text.strip():
        return
    lang = context.paragraph_lang(paragraph)
    wanted = context.profile.punctuation_for(lang).chapeau
    found = ending(paragraph.content, lang)
    if found.mark == wanted and not found.joined and not found.doubled:
        return
    if paragraph.kind is Kind.NUMBERED and found.mark not in ("", ",", ";"):
        return  # in a note or an annex a sentence may end before its subparagraphs
    message = "A paragraph that introduces subparagraphs should end with a colon."
    # A joining word may be part of the sentence ("to monitor and:"), so it is left to the writer.
    fix = mend_end(context, index, wanted, safe=not found.joined)
    yield RULE.found(context, index, message, found.start, found.end, [fix])


RULE = Rule(
    "chapeau-colon",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED}),
)
