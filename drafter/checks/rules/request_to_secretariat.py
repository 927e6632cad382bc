"""`request-to-secretariat`: the secretariat is requested, not urged or called upon."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_VERBS = frozenset({"urge", "call upon", "call on", "demand", "appeal", "exhort"})
_OWN = Expression(
    r",?(?: to)? (?:the|its) (?:[Ss]ecretariat|Executive Secretary|Executive Director"
    r"|Secretary-General)(?= to\b|,| and\b|:)"
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    part = part_of(paragraph)
    if part != "operative":
        return
    found = located(context, paragraph, part)
    if found is None or found.opening.verb not in _VERBS:
        return
    addressed = _OWN.match(found.plain, found.opening.end)
    if addressed is None:
        return
    whom = addressed[0].removeprefix(",").strip().removeprefix("to ")
    message = f"Bodies request {whom}; “{found.words}” is addressed to States and others."
    yield RULE.found(context, index, message, found.start, found.end)


RULE = Rule(
    "request-to-secretariat",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
