"""`preamble-opening-form`: a preambular paragraph opens with a participle or adjective."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.nearest import choices, counterpart_fixes, nearest
from drafter.checks.opening import first_word, joining_word, located, opens_in_another_language
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.text.strip():
        return
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
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
