"""`later-verb-italic`: only the first verb of a paragraph is in italics."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    spans = paragraph.content.spans(ITALIC)
    if part is None or len(spans) < 2 or context.profile.habits.later_verbs_italic != "no":
        return
    found = located(context, paragraph, part)
    if found is None:
        return
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    text = paragraph.content.text
    for start, end in spans:
        words = text[start:end].strip()
        if start <= found.end or not words[:1].islower():
            continue
        later = lexicon.match(words, part)
        if later is None or later.phrase is None:
            continue  # a foreign word, a species, a title
        change = paragraph.with_content(paragraph.content.unmarked(start, end, ITALIC))
        fix = Fix(f"Set “{words}” in roman", update(paragraph.id, change), safe=True)
        message = f"Only the first verb of a paragraph should be in italics, not “{words}” too."
        yield RULE.found(context, index, message, start, end, [fix])


RULE = Rule(
    "later-verb-italic",
    Category.ITALICS,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
)
