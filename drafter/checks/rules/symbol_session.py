"""`symbol-session`: symbols, title and masthead name one session, and cite none of the future."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sessions import Claim, claims, own_session
from drafter.model.nodes import Kind
from drafter.text.symbols import symbols

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    every = claims(context)
    if not every:
        return
    for claim in every[1:]:
        at = max(claim.index, 0)
        if claim.session != every[0].session and at == index:
            yield _disagreement(context, every[0], claim, at)
    paragraph = context.document.paragraphs[index]
    if paragraph.kind is not Kind.FRONT:
        own = own_session(context)
        for start, end, symbol, session in _later(context, paragraph.content.text, own):
            yield RULE.found(context, index, _message(symbol, session, own), start, end)


def _check_note(context: Context, index: int) -> Iterator[Finding]:
    own = own_session(context)
    if not own:
        return
    text = context.document.notes[index].paragraphs[0].text
    for start, end, symbol, session in _later(context, text, own):
        yield RULE.found_in_note(context, index, _message(symbol, session, own), start, end)


def _message(symbol: str, session: int, own: int) -> str:
    return f"“{symbol}” is of session {session}, but this text belongs to session {own}."


def _disagreement(context: Context, first: Claim, claim: Claim, index: int) -> Finding:
    what = f"The {claim.field} of the masthead" if claim.field else f"“{claim.words}”"
    message = f"{what} names session {claim.session}, “{first.words}” names {first.session}."
    return RULE.found(context, index, message, claim.start, claim.end)


def _later(context: Context, text: str, own: int) -> Iterator[tuple[int, int, str, int]]:
    """Symbols and numbers of this body's own documents that bear a session still to come."""
    if "/" not in text:
        return
    for start, end, symbol in symbols(text):
        for pattern in context.profile.symbols:
            found = re.fullmatch(pattern, symbol)
            session = (found.groupdict().get("session") or "") if found else ""
            if session.isdigit() and int(session) > own:
                yield start, end, symbol, int(session)
                break
    number = context.profile.decisions.number
    if "(?P<session>" not in number:
        return
    word = context.profile.decisions.word
    for found in re.finditer(rf"\b[Ii]ts {word}[ \u00a0](?P<own>{number})", text):
        if found["session"].isdigit() and int(found["session"]) > own:
            yield found.start("own"), found.end("own"), found["own"], int(found["session"])


RULE = Rule(
    "symbol-session",
    Category.SYMBOL,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    check_note=_check_note,
)
