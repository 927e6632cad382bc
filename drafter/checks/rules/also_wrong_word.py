"""`also-wrong-word`: paragraphs are joined by “also” and “further”, not by other adverbs."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.adverbs import place_of_adverb, with_adverb
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.checks.opening import joining_word, located, part_of
from drafter.model.nodes import Kind, Paragraph

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None:
        return
    text, where = paragraph.content.without_objects()
    found = joining_word(text)
    if found is None:
        return
    word = text[found.start() : found.end()].strip(" ,\u00a0")
    message = f"“{word}” does not open a paragraph; a further one of the same verb takes “also” or “further”."
    fixes = list(_choices(context, paragraph, where(found.start()), where(found.end()), part))
    yield RULE.found(
        context, index, message, where(found.start()), where(found.start() + len(word)), fixes
    )


def _choices(
    context: Context, paragraph: Paragraph, start: int, end: int, part: str
) -> Iterator[Fix]:
    content = paragraph.content
    rest = content.slice(end)
    head = rest.text[:1]
    raised = rest.replaced(0, 1, type(rest).of(head.upper(), rest.slice(0, 1).marks))
    bare = paragraph.with_content(content.slice(0, start) + raised)
    found = located(context, bare, part)
    if found is None:
        return
    place = place_of_adverb(context, paragraph)
    for adverb in ("also", "further", ""):
        new = with_adverb(bare.content, found, adverb, place)
        if new is not None:
            mended = paragraph.with_content(new)
            opening = located(context, mended, part)
            words = opening.words if opening else adverb
            yield Fix(f"Write “{words}”", update(paragraph.id, mended))


RULE = Rule(
    "also-wrong-word",
    Category.SEQUENCE,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
