"""`preamble-opening-form`: a preambular paragraph opens with a participle or adjective."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.nearest import choices, counterpart_fixes, nearest
from drafter.checks.opening import first_word, joining_word, located, opens_in_another_language
from drafter.checks.paragraphs import goes_on_from
from drafter.model.nodes import Kind, Paragraph

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.text.strip() or goes_on_from(context, index):
        return
    # The openings of other languages were read in the Security Council only.
    known = context.paragraph_lang(paragraph).startswith("en")
    for finding in _judged(context, index, paragraph):
        yield finding if known else replace(finding, severity=Severity.WARNING)


def _judged(context: Context, index: int, paragraph: Paragraph) -> Iterator[Finding]:
    found = located(context, paragraph)
    if found is not None and found.opening.part == "preambular":
        return
    ending = "; a preambular one opens with a participle or adjective, such as “Recalling”."
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    if found is not None:
        message = f"“{found.words}” opens an operative paragraph{ending}"
        fixes = counterpart_fixes(lexicon, paragraph, found, "preambular")
        yield RULE.found(context, index, message, found.start, found.end, fixes)
        return
    text, where = paragraph.content.without_objects()
    if not lexicon.phrases or joining_word(text) or opens_in_another_language(context, text):
        return
    at, word = first_word(text)
    pairs = nearest(lexicon, text[at : at + 120], "preambular")
    own = tuple(f for written, new in pairs for f in choices(paragraph, where(at), written, [new]))
    message = f"“{word}” does not open a preambular paragraph{ending}"
    yield RULE.found(context, index, message, where(at), where(at + len(word)), own)


RULE = Rule(
    "preamble-opening-form",
    Category.OPENING,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
