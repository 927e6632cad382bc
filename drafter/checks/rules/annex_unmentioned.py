"""`annex-unmentioned`: the text says what each annex is there for."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.annexes import annex_number, mentions
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind
from drafter.model.outline import Part

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    annexes = [part for part in context.outline.parts if part.kind == "annex"]
    if not annexes:
        return
    numbers: set[int] = set()
    bare = False
    texts = [part for part in context.outline.parts if part.kind in ("note", "decision")]
    if not any(_has_words(context, part) for part in texts):
        return  # an annex on its own
    for part in context.outline.parts:
        for mention in mentions(context, part):
            numbers |= mention.numbers
            bare = bare or not mention.numbers
    for annex in annexes:
        label = annex_number(context, annex)
        if bare and (label is None or len(annexes) == 1 or not label[1]):
            continue
        if label is not None and (label[1] in numbers or (len(annexes) == 1 and numbers)):
            continue
        if label is None and numbers:
            continue
        title = context.document.paragraphs[annex.start].text.strip()
        message = f"Nothing in the text refers to “{title[:40]}”."
        yield RULE.found(context, annex.start, message)


def _has_words(context: Context, part: Part) -> bool:
    return any(
        p.kind in (Kind.OPERATIVE, Kind.NUMBERED, Kind.PREAMBULAR) and p.text.strip()
        for p in context.document.paragraphs[part.start : part.end]
    )


RULE = Rule(
    "annex-unmentioned",
    Category.STRUCTURE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es"}),
)
