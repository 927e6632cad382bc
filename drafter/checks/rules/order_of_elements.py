"""`order-of-elements`: body line, preamble, operative part, in this order."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind
from drafter.model.outline import Part

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        if part.kind == "decision":
            yield from _before_body_line(context, part)
            yield from _behind_operative(context, part)


def _before_body_line(context: Context, part: Part) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    for i in range(part.start, part.end):
        if paragraphs[i].kind is Kind.BODY_LINE:
            early = [
                n
                for n in range(part.start, i)
                if paragraphs[n].kind in (Kind.PREAMBULAR, Kind.OPERATIVE)
            ]
            if early:
                message = "The body line comes first; this paragraph belongs after it."
                yield RULE.found(context, early[0], message)
            return


def _behind_operative(context: Context, part: Part) -> Iterator[Finding]:
    """Preambular paragraphs after operative ones; a heading begins anew."""
    paragraphs = context.document.paragraphs
    operative = reported = False
    for i in range(part.start, part.end):
        paragraph = paragraphs[i]
        match paragraph.kind:
            case Kind.HEADING:
                operative = reported = False
            case Kind.OPERATIVE if paragraph.text.strip():
                operative, reported = True, False
            case Kind.PREAMBULAR if operative and not reported and not paragraph.level:
                reported = True
                message = "The preamble ends where the operative part begins; this comes too late."
                yield RULE.found(context, i, message)


RULE = Rule("order-of-elements", Category.STRUCTURE, Scope.DOCUMENT, Severity.ERROR, _check)
