"""`invite-others`: bodies that cannot be instructed are invited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.opening import located, part_of
from drafter.model.nodes import Kind
from drafter.text.expression import Expression

__all__ = ["RULE"]

_VERBS = frozenset({"request", "urge", "call upon", "call on", "demand", "instruct", "direct"})
_OTHERS = Expression(
    r"(?: also| further)? (?P<whom>(?:the )?(?:Conferences? of the Parties to the|General Assembly|Security Council|Economic and Social Council"
    r"|Human Rights Council|United Nations Environment Assembly|governing bod(?:y|ies) of the|World [A-Z]\w+ Organization|World Bank|International [A-Z]\w+ (?:Organization|Agency)"
    r"|Food and Agriculture Organization|World Health Organization|secretariats? of the [A-Z]\w+)[^,;]{0,60}?)(?= to\b|,)"
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    # A principal organ may request much of the system; a conference of parties invites.
    if part_of(paragraph) != "operative" or context.profile.decisions.word != "decision":
        return
    found = located(context, paragraph, "operative")
    if found is None or found.opening.verb not in _VERBS:
        return
    whom = _OTHERS.match(found.plain, found.opening.end)
    if whom is None or _is_own(context, whom["whom"]):
        return
    message = (
        f"{whom['whom'][:1].upper()}{whom['whom'][1:]} is not bound by this body; it is invited."
    )
    yield RULE.found(context, index, message, found.start, found.end)


def _is_own(context: Context, whom: str) -> bool:
    """Whether words name the body itself, or what is named after it, as its secretariat."""
    own = context.profile.body_line("en").removeprefix("The ")
    if own and whom.removeprefix("the ").strip() == own:
        return True
    return any(re.search(name, whom) for name in context.profile.recognised.names)


RULE = Rule(
    "invite-others",
    Category.OPENING,
    Scope.PARAGRAPH,
    Severity.ADVICE,
    _check,
    kinds=frozenset({Kind.OPERATIVE}),
    languages=frozenset({"en"}),
)
