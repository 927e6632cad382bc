"""`no-full-stop-inside`: no full stop stands inside a paragraph of a decision."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.sentences import inner_full_stop
from drafter.model.nodes import Kind
from drafter.model.richtext import OBJECT

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if paragraph.level and text.endswith("."):
        return  # an item made of whole sentences; how it should end is another rule's affair
    found = inner_full_stop(text)
    if found is None:
        return
    at, following = found
    between = text[at + 1 : following]
    joined = f";{between}{text[following].lower()}"
    fix = Fix("Join with a semicolon",
              replace_in_paragraph(paragraph.id, at, following + 1, joined))  # fmt: skip
    message = (
        "A full stop stands inside this paragraph, which should be one clause of a long sentence."
    )
    # A note mark between the sentences would be lost in the replacing.
    yield RULE.found(context, index, message, at, at + 1, [] if OBJECT in between else [fix])


RULE = Rule(
    "no-full-stop-inside",
    Category.PUNCTUATION,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en", "fr", "es"}),
)
