"""`subparagraph-capital`: a subparagraph begins with a capital letter."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.tongue import written_in
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

# "pH", "eDNA", "e-waste" and "mg" keep their small letter.
_WORD = Expression(r"[\s\u00a0\[(“]*(?P<first>[a-zà-ÿ])(?=[a-zà-ÿ]{2,}(?![A-Z-])|[a-z]? |n\b)")


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if not paragraph.level or written_in(paragraph.text) not in ("", "en"):
        return
    found = _WORD.match(paragraph.content.text)
    if found is None:
        return
    start, end = found.span("first")
    new = found["first"].upper()
    fix = Fix(f"Write “{new}”", replace_in_paragraph(paragraph.id, start, end, new), safe=True)
    message = "A subparagraph should begin with a capital letter, though its paragraph goes on."
    yield RULE.found(context, index, message, start, end, [fix])


RULE = Rule(
    "subparagraph-capital",
    Category.STYLE,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.OPERATIVE, Kind.PREAMBULAR}),
    languages=frozenset({"en"}),
)
