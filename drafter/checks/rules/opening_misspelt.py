"""`opening-misspelt`: an opening that looks like a known one has a letter or a word wrong."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.nearest import choices, nearest
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None:
        return
    found = located(context, paragraph)
    # What grammar does not know either is reported by the rules on the form of openings.
    if found is None or found.opening.part != part or found.opening.phrase is not None:
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    start = found.opening.start
    pairs = nearest(lexicon, found.plain[start : start + 120], part)
    if not pairs:
        return
    written, text = pairs[0]
    if written.lower().replace("s", "z") == text.lower().replace("s", "z"):
        return  # "Recognising" is a question of spelling, not a slip
    fixes = [f for w, t in pairs for f in choices(paragraph, found.start, w, [t])]
    message = f"“{written}” opens no paragraph in adopted texts; perhaps “{text}” is meant."
    yield RULE.found(context, index, message, found.start, found.start + len(written), fixes)


RULE = Rule(
    "opening-misspelt",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
