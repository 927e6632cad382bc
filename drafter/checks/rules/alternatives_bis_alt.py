"""`alternatives-bis-alt`: a final text has no numbers of negotiation such as “5 bis”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.sequences import count_by_place
from drafter.model.nodes import Kind
from drafter.model.numbering import is_inserted

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if not is_inserted(paragraph.mark):
        return
    # A numbered neighbour may count by place already, or was typed; then the writer decides.
    fix = Fix("Number by place", count_by_place([paragraph.id]))
    yield RULE.found(
        context,
        index,
        f"“{paragraph.mark}” is a number of negotiation; a final text is numbered through.",
        fixes=[fix],
    )


RULE = Rule(
    "alternatives-bis-alt",
    Category.BRACKET,
    Scope.PARAGRAPH,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED}),
)
