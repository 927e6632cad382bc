"""`footnote-typed-mark`: a note mark is a real one, not a figure typed or set high."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.richtext import SUPERSCRIPT, RichText
from drafter.text.expression import Expression

__all__ = ["RULE"]

# Three letters before the figure, so that m², km³ and 10⁶ are left alone.
_TYPED = Expression(
    r"\[footnoteRef: ?\d+\]|\[\^\w{1,8}\]|(?<=[^\W\d_]{3})[,.;:”)]{0,2}(?P<high>[⁰¹²³⁴-⁹]{1,3})",
    signs=("[footnoteRef", "[^", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"),
)
_FIGURE = Expression(r"\d{1,3}[,\s]*\Z")
_BEFORE = Expression(r"[^\W\d_]{3}[,.;:”)]{0,2}\Z")


def _check(context: Context, index: int) -> Iterator[Finding]:
    content = context.document.paragraphs[index].content
    for start, end in _typed(content):
        words = content.text[start:end]
        message = f"“{words}” looks like the mark of a note, but no note hangs on it."
        yield RULE.found(context, index, message, start, end)


def _typed(content: RichText) -> Iterator[tuple[int, int]]:
    for found in _TYPED.finditer(content.text):
        yield found.span("high") if found["high"] else found.span()
    for start, end in content.spans(SUPERSCRIPT):
        before = content.text[max(0, start - 6) : start]
        if _FIGURE.match(content.text[start:end]) and _BEFORE.search(before):
            yield start, end


RULE = Rule(
    "footnote-typed-mark",
    Category.FOOTNOTE,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
)
