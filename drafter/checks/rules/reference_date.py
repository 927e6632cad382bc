"""`reference-date`: the first mention of a resolution gives its date where the house wants it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.pairs import in_quotes
from drafter.model.nodes import Kind
from drafter.text.dates import MONTHS
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NAMED = Expression(r"\b(?:[Rr]esolutions?)[ \u00a0](?P<list>(?:ES-|S-)?\d{1,4}/\d{1,3}[^;.:()]*)")
_NUMBER = Expression(
    r"(?<![\w/.])(?P<number>(?:ES-|S-)?\d{1,4}/\d{1,3})(?: [A-Z](?: and [A-Z])*)?\b(?![/.]\d)"
)
_DATE = Expression(
    rf"[\ufffc,]*[ \u00a0]of[ \u00a0](?:[0-3]?\d(?:[ \u00a0](?:and|to)[ \u00a0][0-3]?\d)?[ \u00a0])?(?:{MONTHS})"
)
_LATER = Expression(
    rf"^(?:[\ufffc ,]|and|to|(?:ES-|S-)?\d{{1,4}}/\d{{1,3}}| [A-Z]\b)*[ \u00a0](?:both |all )?of[ \u00a0][0-3]?\d[ \u00a0](?:{MONTHS})"
)
_KINDS = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})


def _check(context: Context, index: int) -> Iterator[Finding]:
    wanted = context.profile.references.dated
    if wanted == "any":
        return
    seen: set[str] = set()
    for i, paragraph in enumerate(context.document.paragraphs):
        text = paragraph.content.text
        if paragraph.kind is Kind.BODY_LINE:
            seen.clear()
        if paragraph.kind not in _KINDS or "/" not in text:
            continue
        if wanted == "yes":
            yield from _undated(context, i, text, seen)
        elif wanted == "no":
            yield from _dated(context, i, text)


def _undated(context: Context, index: int, text: str, seen: set[str]) -> Iterator[Finding]:
    for named in _NAMED.finditer(text):
        begin = named.start("list")
        for found in _NUMBER.finditer(text, begin, named.end("list")):
            number = found["number"]
            first = number not in seen
            seen.add(number)
            rest = text[found.end() :]
            if (
                not first
                or _DATE.match(rest)
                or _LATER.match(rest)
                or in_quotes(text, found.start())
            ):
                continue
            message = f"The first mention of resolution {number} gives its date."
            yield RULE.found(context, index, message, found.start("number"), found.end("number"))


def _dated(context: Context, index: int, text: str) -> Iterator[Finding]:
    own = context.profile.decisions.number
    if not own:
        return
    for found in re.finditer(
        rf"\b[Dd]ecision[ \u00a0](?:{own})(?P<date>,? of [0-3]?\d (?:{MONTHS}) \d{{4}})", text
    ):
        message = "This body cites its decisions by number alone, without a date."
        yield RULE.found(context, index, message, *found.span("date"))


def _facts(context: Context, index: int) -> object:
    text = context.document.paragraphs[index].content.text
    return text if "/" in text else ""


RULE = Rule(
    "reference-date",
    Category.REFERENCE,
    Scope.DOCUMENT,
    Severity.ADVICE,
    _check,
    languages=frozenset({"en"}),
    facts=_facts,
)
