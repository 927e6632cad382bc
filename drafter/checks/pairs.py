"""Brackets and quotation marks: which have no partner, and which cross one another."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.text.expression import Expression

__all__ = ["Stray", "behind_partial", "in_quotes", "lone_quotes", "quoted", "strays"]

_BRACKET = Expression(r"[\[\]()]")
_PARTNER = {")": "(", "]": "["}
_SQUARE = Expression(r"[\[\]]")
_WHOLE_BEGINS = Expression(r"(?:^|[,;:.]\s*\])[\s\ufffc\[]*\Z")
_ENUMERATOR = Expression(r"(?:^|[\s\u00a0(\[“«,;–—-])(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})$")
_QUOTED = Expression(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|\"[^\"]*(?:\"|$)")
_CURLY = Expression(r"[“”«»]")
_STRAIGHT = Expression(r"(?<![\d′'])\"")
_OPENER = {"”": "“", "»": "«"}


@dataclass(frozen=True, slots=True)
class Stray:
    """A bracket or quotation mark at `at` that is "unclosed", "unopened" or "crossed"."""

    at: int
    sign: str
    what: str


def strays(text: str, *, enumerators: bool = False) -> list[Stray]:
    """Square and round brackets without a partner or crossing another pair, in order.

    `enumerators`: the bracket of an enumeration such as "a)" or "2)" needs no partner, as in
    French and Spanish; English writes "(a)".
    """
    stack: list[tuple[int, str]] = []
    out: list[Stray] = []
    crossings: list[tuple[Stray, set[int]]] = []
    for found in _BRACKET.finditer(text):
        at, sign = found.start(), found.group()
        if sign in "([":
            stack.append((at, sign))
            continue
        partner = next(
            (n for n in reversed(range(len(stack))) if stack[n][1] == _PARTNER[sign]), -1
        )
        if partner < 0:
            listed = enumerators and sign == ")" and _ENUMERATOR.search(text, max(0, at - 7), at)
            if not listed:
                out.append(Stray(at, sign, "unopened"))
            continue
        above = {place for place, _ in stack[partner + 1 :]}
        if above:
            crossings.append((Stray(at, sign, "crossed"), above))
        del stack[partner]
    left = {at for at, _ in stack}
    # Where the inner bracket is never closed that is the fault, not the crossing.
    out += [stray for stray, above in crossings if not above & left]
    out += [Stray(at, sign, "unclosed") for at, sign in stack]
    return sorted(out, key=lambda s: s.at)


def behind_partial(text: str, at: int) -> int:
    """The place behind the last square bracket from `at` on that holds a part of the sentence.

    The words go without it, so what ends the sentence stands outside. A bracket around the whole
    sentence, which opens at its start or behind the end of an alternative, or in a paragraph
    before, holds its mark as well: `at` where there is none but such.
    """
    open_at: list[int] = []
    place = at
    for found in _SQUARE.finditer(text):
        if found.group() == "[":
            open_at.append(found.start())
            continue
        start = open_at.pop() if open_at else 0
        if found.start() >= at and not _WHOLE_BEGINS.search(text[:start]):
            place = found.end()
    return place


def lone_quotes(text: str) -> list[Stray]:
    """Double quotation marks without a partner: “ ”, « » and, where their number is odd, "."""
    stack: list[tuple[int, str]] = []
    out: list[Stray] = []
    for found in _CURLY.finditer(text):
        at, sign = found.start(), found.group()
        if sign in "“«":
            stack.append((at, sign))
        elif stack and stack[-1][1] == _OPENER[sign]:
            stack.pop()
        else:
            out.append(Stray(at, sign, "unopened"))
    out += [Stray(at, sign, "unclosed") for at, sign in stack]
    straight = [found.start() for found in _STRAIGHT.finditer(text)]
    if len(straight) % 2:
        out.append(Stray(straight[-1], '"', "unclosed"))
    return sorted(out, key=lambda s: s.at)


def quoted(text: str) -> list[tuple[int, int]]:
    """Where text stands inside double quotation marks, as `(start, end)` with the marks."""
    return [found.span() for found in _QUOTED.finditer(text)]


def in_quotes(text: str, at: int) -> bool:
    """Whether a place lies inside double quotation marks."""
    return any(start < at < end for start, end in quoted(text))
