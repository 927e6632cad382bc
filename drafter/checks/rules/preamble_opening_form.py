"""`preamble-opening-form`: a preambular paragraph opens with a participle or adjective."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text, where = paragraph.content.without_objects()
    if paragraph.level or not text.strip():
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    opening = lexicon.match(text)
    if opening is not None and opening.part == "preambular":
        return
    if opening is not None:
        words, start, end = text[opening.start : opening.end], opening.start, opening.end
        message = f"“{words}” opens an operative paragraph"
    else:
        words = text.split(maxsplit=1)[0]
        start = text.find(words)
        end = start + len(words)
        message = f"“{words}” does not open a preambular paragraph"
    message += "; a preambular one opens with a participle or adjective, such as “Recalling”."
    yield RULE.found(context, index, message, where(start), where(end))


RULE = Rule(
    "preamble-opening-form",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
