"""`meeting-impossible`: a meeting lies behind or before us as the words say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sessions import own_session
from drafter.model.nodes import Kind, Paragraph
from drafter.text.expression import Expression
from drafter.text.ordinals import ordinal_value
from drafter.text.wordlists import entries

__all__ = ["RULE"]

_OWNER = Expression(
    r" of the ((?:[A-Z][\w-]+|of|the|and|on|to)(?: (?:[A-Z][\w-]+|of|the|and|on|to))*)"
)
_MEETING = Expression(
    r"\b(?:at|during|of|from|since|by) (?:its|the|their) (?P<words>(?:one hundred and )?(?:[a-z]+ty-)?[a-z]+(?:st|nd|rd|th)) (?P<what>session|meeting)\b"
)
_ORGAN = Expression(
    r"\b(?:Conference of the Parties|Meeting of the Parties|Assembly|Council|Commission|Committee|Board|Panel|Group"
    r"|Bureau|Conference|Plenary|Forum|Body|Congress|Programme|Facility|Union|Agency|Organization|Fund|Ministers|Plenary|Network|Platform|Mechanism|Secretary|Commissioner|committee|group|Convention|Protocol)\b"
)
_TO_COME = Expression(
    r"\b(?:to be (?:held|convened|adopted|considered|submitted|presented|taken)|forthcoming|upcoming|for (?:its )?(?:consideration|adoption|approval)"
    r"|will|shall|next|prepar\w+|looking forward|with a view|scheduled|intend\w*|in advance of|no later than|agenda)\b"
)
_BEHIND = Expression(
    r"\b(?:(?:his|her|their|previous) report|adopted|held|made|reported|considered|established|agreed|decided|presented|submitted|contained|convened|took|taken|welcomed|discussed|approved|endorsed|requested|achieved|reached|launched|expressed|given|mandated)\b"
)
_INSTRUCTS = Expression(
    r"\W*(?:(?:Also|Further|Strongly) )?(?:request|invite|decide|encourage|call|urge|recommend|agree|direct|instruct|mandate|ask|to )",
    re.IGNORECASE,
)
_ASKED = Expression(
    r"\b(?:to (?:report|submit|present|consider|review|continue|decide|take|include|convene|prepare|make|provide|inform|discuss|examine|adopt|hold)\b|for (?:its )?(?:consideration|adoption|approval)\b)"
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if "session" not in text and "meeting" not in text:
        return
    own = own_session(context)
    for found in _MEETING.finditer(text.replace("\u00a0", " ")):
        before, after = text[: found.start()], text[found.end() :]
        number = ordinal_value(found["words"])
        is_own = found["what"] == context.profile.meetings.word and _is_own(context, before, after)
        last = own or context.profile.meetings.held if is_own else 0
        last = last or _held_by_others(before, after, found["what"])
        message = _message(context, paragraph, found, (number, last, own if is_own else 0))
        if number and last and message:
            yield RULE.found(context, index, message, found.start("words"), found.end("what"))


def _message(
    context: Context, paragraph: Paragraph, found: re.Match[str], numbers: tuple[int, int, int]
) -> str:
    """What is wrong with a number, given the last meeting held and the own one (0 unknown)."""
    number, last, own = numbers
    text = paragraph.content.text
    time = _time(paragraph, text[: found.start()], text[found.end() :])
    if time == "past" and number > last:
        return f"The {found['words']} {found['what']} has not been held yet."
    over = number < own or (number == own and not context.profile.meetings.within)
    if time == "future" and own and over:
        return f"The {found['words']} {found['what']} is not still to come."
    return ""


def _held_by_others(before: str, after: str, what: str) -> int:
    """How many meetings the organ that the words name last has held, 0 where nobody knows."""
    owner = _OWNER.match(after)
    named = owner[1] if owner else ""
    if not named:
        organs = list(_ORGAN.finditer(before))
        named = before[: organs[-1].end()] if organs else ""
    for name, row in entries("meetings", "held").items():
        word, held, _ = row.split()
        if word == what and (named.endswith(name) if not owner else named.startswith(name)):
            return int(held)
    return 0


def _is_own(context: Context, before: str, after: str) -> bool:
    """Whether the meeting is one of this body: it is the body named last, or none is named."""
    owner = _OWNER.match(after)
    name = context.profile.body_line("en").removeprefix("The ")
    if owner is not None:
        return bool(name) and owner[1].startswith(name)
    named = list(_ORGAN.finditer(before))
    if not named:
        return True
    return bool(name) and before[: named[-1].end()].endswith(name)


def _time(paragraph: Paragraph, before: str, after: str) -> str:
    """Whether the words speak of what is over ("past"), asked for ("future"), or do not tell ("")."""
    near = before[-160:]
    if paragraph.kind is not Kind.OPERATIVE:
        coming = _TO_COME.search(near) or _TO_COME.match(after.lstrip(" ,"))
        return "" if coming or paragraph.kind is not Kind.PREAMBULAR else "past"
    if after.lstrip().startswith("("):
        return ""  # a year in brackets says when
    asked, behind = _last(_ASKED, near), _last(_BEHIND, near)
    if asked > behind:
        return "future" if _INSTRUCTS.match(before) else ""
    return "past" if behind > max(asked, _last(_TO_COME, near)) else ""


def _last(pattern: Expression, text: str) -> int:
    """Where the last match ends, so that "to be presented" goes before the "presented" in it."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)


RULE = Rule(
    "meeting-impossible",
    Category.REFERENCE,
    Scope.PARAGRAPH,
    Severity.WARNING,
    _check,
    kinds=frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED, Kind.PLAIN}),
    languages=frozenset({"en"}),
)
