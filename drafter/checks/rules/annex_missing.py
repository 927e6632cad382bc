"""`annex-missing`: an annex that the text announces is there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.annexes import Mention, annex_number, annexes_of, mentions
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.numbering import to_roman

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for position, part in enumerate(context.outline.parts):
        if part.kind not in ("note", "decision"):
            continue
        numbers = [annex_number(context, annex) for annex in annexes_of(context, position)]
        known = {n[1] for n in numbers if n is not None}
        reported: set[int] = set()
        for mention in mentions(context, part):
            lost = _lost(mention, known, titled=None in numbers)
            if lost is not None and lost not in reported:
                reported.add(lost)
                yield _finding(context, mention, lost)


def _lost(mention: Mention, known: set[int], *, titled: bool) -> int | None:
    """The number of an annex announced and not there, 0 for the only one; None if all is well.

    `titled`: some annexes have titles in which no number can be read.
    """
    if not mention.own or titled:
        return None
    if not known:
        return min(mention.numbers, default=0)
    if known == {0}:
        return next((n for n in sorted(mention.numbers) if n > 1), None)
    return next((n for n in sorted(mention.numbers) if n not in known), None)


def _finding(context: Context, mention: Mention, lost: int) -> Finding:
    name = f"annex {to_roman(lost).upper()}" if lost else "an annex"
    message = f"The text announces {name}, but there is none."
    return RULE.found(context, mention.index, message, mention.start, mention.end)


RULE = Rule(
    "annex-missing",
    Category.STRUCTURE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es"}),
)
