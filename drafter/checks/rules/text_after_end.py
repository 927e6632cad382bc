"""`text-after-end`: a decision ends with its last operative paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.decisions import last_operative
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_TEXT = frozenset({Kind.PLAIN, Kind.NUMBERED, Kind.HEADING})


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    for part in context.outline.parts:
        last = last_operative(context, part) if part.kind == "decision" else -1
        if last < 0 or paragraphs[last].text.rstrip().endswith(":"):
            continue
        for i in range(last + 1, part.end):
            text = paragraphs[i].text.strip()
            if paragraphs[i].kind in _TEXT and text and not text.startswith("*"):
                message = (
                    "Text stands after the last operative paragraph; a decision ends with that,"
                    " and what follows belongs in an annex."
                )
                yield RULE.found(context, i, message)
                break
            if paragraphs[i].kind is Kind.CLOSING:
                break


RULE = Rule("text-after-end", Category.STRUCTURE, Scope.DOCUMENT, Severity.WARNING, _check)
