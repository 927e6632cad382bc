"""`opening-capital`: a paragraph opens with a capital letter, and with one only."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.ends import is_lead_in
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.opening import capitalized, located, part_of
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part is None:
        return
    found = located(context, paragraph)
    if found is None:
        return
    written = paragraph.content.text[found.start : found.end]
    shouted = written.isupper() and len(written) > 1
    if not shouted and (not written[:1].islower() or is_lead_in(context, index)):
        return  # the line “decides:” ends the sentence that the body line begins
    if shouted:
        new, message = written.capitalize(), f"“{written}” should have one capital letter only."
        end = found.end
    else:
        new, message = (
            written[0].upper(),
            f"“{written}” opens the paragraph and should have a capital letter.",
        )
        end = found.start + 1
    fix = Fix(
        f"Write “{capitalized(written.lower() if shouted else written)}”",
        replace_in_paragraph(paragraph.id, found.start, end, new),
        safe=True,
    )
    yield RULE.found(context, index, message, found.start, found.end, [fix])


RULE = Rule(
    "opening-capital",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE}),
    languages=frozenset({"en", "fr", "es"}),
)
