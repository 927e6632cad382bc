"""Which session or meeting a text belongs to, from its masthead, its title or its symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.checks.finding import Context
from drafter.checks.remember import once_for_each_context
from drafter.model.nodes import Kind
from drafter.text.expression import Expression
from drafter.text.ordinals import ordinal_value

__all__ = ["Claim", "by_symbol", "claims", "own_session", "session_facts"]

_ORDINAL = Expression(
    r"\b(?P<words>(?:one hundred and )?(?:[a-z]+ty-)?[a-z]+(?:st|nd|rd|th))\s+(?:regular |resumed )?(?:session|meeting)",
    re.IGNORECASE,
)
_FRONT = frozenset({Kind.FRONT, Kind.TITLE, Kind.DECISION_TITLE})


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that say which session the text belongs to: in a paragraph (`index`) or a field."""

    session: int
    index: int
    start: int
    end: int
    words: str
    field: str = ""


@once_for_each_context
def claims(context: Context) -> Iterator[Claim]:
    """Everything in masthead, front paragraphs and titles that names the session."""
    front = context.document.front
    profile = context.profile
    for name in ("symbol", "session"):
        value = front.get(name)
        number = by_symbol(profile.symbols, value) if name == "symbol" else _in_words(value)
        if number:
            yield Claim(number, -1, 0, 0, value, name)
    for i, paragraph in enumerate(context.document.paragraphs):
        if paragraph.kind in _FRONT:
            yield from _of_paragraph(context, i, paragraph.kind, paragraph.content.text)


def _of_paragraph(context: Context, index: int, kind: Kind, text: str) -> Iterator[Claim]:
    if kind is Kind.FRONT:
        for pattern in context.profile.symbols:
            found = re.match(pattern, text.strip())
            number = _session(found)
            if number and found is not None:
                yield Claim(number, index, 0, len(text), found[0])
                return
        number = _in_words(text) if len(text) < 60 else 0
        if number:
            yield Claim(number, index, 0, len(text), text.strip())
        return
    for pattern in (context.profile.decisions.title, context.profile.decisions.number):
        if "(?P<session>" not in pattern:
            continue
        head = rf"(?:(?:Draft )?(?:[Dd]ecision|[Rr]esolution)\s+)?(?P<own>{pattern})"
        found = re.match(head, text)
        number = _session(found)
        if number and found is not None:
            yield Claim(number, index, *found.span("session"), found["own"][:20])
            return


def by_symbol(patterns: tuple[str, ...], value: str) -> int:
    """The session that a symbol names, 0 where it names none. `patterns`: those of the body."""
    return next((n for p in patterns if (n := _session(re.fullmatch(p, value.strip())))), 0)


def _session(found: re.Match[str] | None) -> int:
    text = (found.groupdict().get("session") or "") if found else ""
    return int(text) if text.isdigit() else 0


def _in_words(value: str) -> int:
    found = _ORDINAL.search(value)
    return ordinal_value(found["words"]) if found else 0


def session_facts(context: Context) -> object:
    """What rules on single paragraphs know of the session; where it changes all are asked anew."""
    return tuple((claim.session, claim.words, claim.field) for claim in claims(context))


def own_session(context: Context) -> int:
    """The session that the text belongs to as its first claim says, 0 where nothing says it."""
    return next((claim.session for claim in claims(context)), 0)
