"""`document-length`: the document keeps the limit of words."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.counting import word_count
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.foreign import counted_text

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    limit = context.profile.words.limit
    document = context.document
    if not limit or not document.paragraphs:
        return
    count = sum(word_count(counted_text(p.content)) for p in document.paragraphs)
    notes = (text for note in document.notes for text in note.paragraphs)
    count += sum(word_count(counted_text(text)) for text in notes)
    if count > limit:
        message = (
            f"The document has {count:,} words, {count - limit:,} more than the limit of {limit:,}."
        )
        filled = (i for i, p in enumerate(document.paragraphs) if p.text.strip())
        yield RULE.found(context, next(filled, 0), message)


def _facts(context: Context, index: int) -> object:
    return word_count(counted_text(context.document.paragraphs[index].content))


RULE = Rule(
    "document-length", Category.LENGTH, Scope.DOCUMENT, Severity.ADVICE, _check, facts=_facts
)
