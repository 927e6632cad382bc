"""`footnote-capital`: a note begins with a capital letter."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_note
from drafter.text.expression import Expression

__all__ = ["RULE"]

_WORD = Expression(r"\s*([^\W\d_]+)(?=[\s,;:]|\.(?:\s|$)|$)")
_USUAL = frozenset(
    {"see", "resolution", "resolutions", "decision", "decisions", "as", "ibid", "available",
     "document", "documents", "report", "the", "in", "for", "adopted", "pursuant", "annex"}
)  # fmt: skip


def _check(context: Context, index: int) -> Iterator[Finding]:
    content = context.document.notes[index].paragraphs[0]
    found = _WORD.match(content.text)
    if found is None or not found[1][0].islower():
        return  # a symbol, a web address, a word with a capital already
    word = found[1]
    start = found.start(1)
    fix = Fix(
        f"Write “{word.capitalize()}”",
        replace_in_note(context.document.notes[index].id, start, start + 1, word[0].upper()),
        safe=word in _USUAL,
    )
    message = "A note should begin with a capital letter."
    yield RULE.found_in_note(context, index, message, start, found.end(1), [fix])


RULE = Rule(
    "footnote-capital",
    Category.FOOTNOTE,
    Scope.NOTE,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es", "ru"}),
)
