"""`symbol-session`: symbols, title and masthead name one session, and cite none of the future."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sessions import Claim, claims, own_session
from drafter.model.nodes import Document, Kind
from drafter.text.symbols import symbols

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    every = claims(context)
    if not every:
        return
    first = every[0]
    yield from _disagreements(context, first, every[1:])
    own = own_session(context)
    for i, paragraph in enumerate(context.document.paragraphs):
        if paragraph.kind is not Kind.FRONT and "/" in paragraph.content.text:
            for start, end, symbol, session in _later(context, paragraph.content.text, own):
                message = (
                    f"“{symbol}” is of session {session}, but this text belongs to session {own}."
                )
                yield RULE.found(context, i, message, start, end)
    for n, note in enumerate(context.document.notes):
        for start, end, symbol, session in _later(context, note.paragraphs[0].text, own):
            message = f"“{symbol}” is of session {session}, but this text belongs to session {own}."
            yield RULE.found_in_note(context, n, message, start, end)


def _disagreements(context: Context, first: Claim, others: tuple[Claim, ...]) -> Iterator[Finding]:
    for claim in others:
        if claim.session != first.session:
            what = f"the {claim.field} of the masthead" if claim.field else f"“{claim.words}”"
            message = f"{what[:1].upper()}{what[1:]} names session {claim.session}, “{first.words}” names {first.session}."
            place = claim if claim.index >= 0 else first
            at = place.index if place.index >= 0 else _first(context.document)
            yield RULE.found(context, at, message, place.start, place.end)


def _first(document: Document) -> int:
    return 0 if document.paragraphs else -1


def _later(context: Context, text: str, own: int) -> Iterator[tuple[int, int, str, int]]:
    """Symbols and numbers of this body's own documents that bear a session still to come."""
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


RULE = Rule("symbol-session", Category.SYMBOL, Scope.DOCUMENT, Severity.WARNING, _check)
