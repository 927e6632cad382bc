"""`also-position`: “also” and “further” stand where the house puts them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.adverbs import place_of_adverb, with_adverb
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    place = place_of_adverb(context, paragraph)
    if part is None or place == "any":
        return
    found = located(context, paragraph, part)
    if found is None or found.opening.adverb not in ("also", "further"):
        return
    opening = found.opening
    if opening.adverb_first == (place == "before") or opening.form == "perfect-participle":
        return
    content = with_adverb(paragraph.content, found, opening.adverb, place)
    fixes = []
    side = "before the verb" if place == "before" else "behind the opening phrase"
    message = f"“{opening.adverb}” stands {side}, other than in “{found.words}”."
    if content is not None:
        new = located(context, paragraph.with_content(content), part)
        words = new.words if new else opening.adverb
        message = f"“{opening.adverb}” stands {side}: “{words}”."
        fixes = [
            Fix(f"Write “{words}”", update(paragraph.id, paragraph.with_content(content)), True)
        ]
    yield RULE.found(context, index, message, found.start, found.end, fixes)


RULE = Rule(
    "also-position",
    Category.SEQUENCE,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
