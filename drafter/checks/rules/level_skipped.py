"""`level-skipped`: a list goes down one level at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import update
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    if own.level < 2 or index <= context.outline.part(index).start:
        return
    before = paragraphs[index - 1]
    if before.kind is not own.kind or before.level >= own.level - 1:
        return
    formats = context.profile.scheme_for(context.lang).formats(own.kind)
    wanted = formats[min(before.level + 1, len(formats) - 1)]
    above = "a subparagraph" if before.level else "a paragraph"
    raised = replace(own, level=before.level + 1, mark=None)
    yield RULE.found(
        context,
        index,
        f"A level is skipped: directly under {above} stands “{wanted}”.",
        fixes=[Fix(f"Move it to the level of “{wanted}”", update(own.id, raised))],
    )


RULE = Rule(
    "level-skipped",
    Category.NUMBERING,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.OPERATIVE, Kind.PREAMBULAR, Kind.NUMBERED}),
)
