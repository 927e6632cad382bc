"""`operative-opening-form`: an operative paragraph opens with a verb in the present tense."""

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
    if opening is not None and opening.part == "operative":
        return
    if opening is not None:
        words = text[opening.start : opening.end]
        yield RULE.found(
            context,
            index,
            f"“{words}” opens a preambular paragraph; an operative one opens with a verb in the"
            " present tense, such as “Requests”.",
            where(opening.start),
            where(opening.end),
        )
        return
    first = text.split(maxsplit=1)[0]
    at = text.find(first)
    yield RULE.found(
        context,
        index,
        f"“{first}” is not a verb that opens an operative paragraph.",
        where(at),
        where(at + len(first)),
    )


RULE = Rule(
    "operative-opening-form",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.OPERATIVE}),
)
