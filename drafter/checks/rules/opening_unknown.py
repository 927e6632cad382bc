"""`opening-unknown`: the opening phrase is met in adopted texts."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.nearest import nearest
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None:
        return
    found = located(context, paragraph)
    if found is None or found.opening.part != part or found.opening.phrase is not None:
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    verb = found.opening.head.split(" ", maxsplit=1)[0]
    if any(p.text.lower().split()[0] == verb for p in lexicon.phrases if p.part == part):
        return  # a known verb with words around it that were not counted
    start = found.opening.start
    if nearest(lexicon, found.plain[start : start + 120], part):
        return  # that is a misspelling
    message = f"“{found.words}” opens no paragraph in the adopted texts that were counted."
    yield RULE.found(context, index, message, found.start, found.end)


RULE = Rule(
    "opening-unknown",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
