"""Numbers typed before a paragraph: finding them, and telling the level they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.model.numbering import TypedMark, read_mark
from drafter.model.richtext import RichText
from drafter.text.expression import Expression

__all__ = ["BULLETS", "Levels", "split_mark"]

BULLETS = "•‣▪●–—-*·"

_NUMBER = Expression(r"\d{1,3}(?:\.|\))(?=[\s\u00a0A-Z\u2018\u201c]|$)|\d{1,3}\.(?=[a-z])")
_PAREN = Expression(r"\(?(?:[a-z]{1,5}|[A-Z]{1,4}|\d{1,2})\)(?=[\s\u00a0A-Za-zÀ-ÿ“]|$)")
_UPPER = Expression(r"(?:[IVXL]{1,6}|[A-Z])\.(?=[\s\u00a0]|[A-Z][a-z])")
_LOWER = Expression(r"(?:[ivx]{1,5}|[a-z])\.(?=[\s\u00a0])")
_MORE = r"(?:[\s\u00a0]?(?:bis|ter|quater|quinquies|[aA]lt(?:[\s\u00a0]\d)?))"
_BIS = Expression(rf"\d{{1,3}}\.?{_MORE}{{1,2}}\.?(?=[\s\u00a0])")
# Labels of negotiation, "PP2 alt" and "OP 3 bis": they stand in the room and go with the text.
_SESSION = Expression(rf"(?:PP|OP)[\s\u00a0]?\d{{1,2}}{_MORE}{{0,2}}[.:]?(?=[\s\u00a0\[])")
_BRACKETS = Expression(r"(?:\[[\s\u00a0]?){1,3}")
_BULLET = Expression(rf"[{re.escape(BULLETS)}](?=[\s\u00a0])")
_SHAPES = (_SESSION, _BIS, _NUMBER, _PAREN, _UPPER, _LOWER, _BULLET)
_IN_BRACKETS = (_SESSION, _BIS, _NUMBER, _PAREN)


def split_mark(content: RichText) -> tuple[str, RichText]:
    """The typed mark at the head of a paragraph ("" if none) and the words after it.

    In a paragraph that is not agreed the bracket stands before the number; it goes to the words,
    "3. [Invites", since a number is counted and no bracket can stand before it.
    """
    text = content.text
    lead = len(text) - len(text.lstrip())
    opened = _BRACKETS.match(text, lead)
    start = opened.end() if opened else lead
    for shape in _IN_BRACKETS if opened else _SHAPES:
        found = shape.match(text, start)
        if not found:
            continue
        mark = found.group()
        if not (mark in BULLETS or shape in (_BIS, _SESSION) or read_mark(mark)):
            continue
        rest = content.slice(found.end())
        if opened:
            return mark, content.slice(lead, start) + rest.stripped()
        if mark == "*" and rest.text[:1] != "\t":
            continue  # an asterisk note, not a bullet
        return mark, rest.stripped()
    return "", content.stripped()


def style_of(pattern: str) -> str:
    """The counting style of a mark pattern without what surrounds it, dotted apart."""
    sign = next((c for c in pattern if c in "1aAiI"), "")
    return sign + ("." if sign in "ai" and pattern.endswith(".") else "")


@dataclass(slots=True)
class Levels:
    """The lists open at present: for each level the style and the last number.

    `stack[0]` belongs to the numbered paragraph itself. Lists are told apart by style and by
    what number would come next, so that "(i)" after "(h)" is a letter and after a chapeau "i".
    """

    stack: list[tuple[str, int]] = field(default_factory=list)

    def reset(self) -> None:
        """A new paragraph of level 0: all lists under it are closed."""
        self.stack = [("1", 0)]

    def place(self, mark: TypedMark | None, after_chapeau: bool, upcoming: TypedMark | None) -> int:
        """The level (from 1) of a list item with this mark; None stands for a bullet."""
        if not self.stack:
            self.reset()
        readings = [("•", 0)] if mark is None else [(style_of(p), n) for p, n in mark.readings]
        readings = _preferred(readings, upcoming)
        begins = self._beginning(readings)
        if after_chapeau and begins:
            return self._open(*begins)
        goes_on = self._following(readings, exactly=True)
        if goes_on is None and begins and begins[1] == 1:
            return self._open(*begins)
        goes_on = goes_on or self._following(readings, exactly=False)
        return self._continue(*goes_on) if goes_on else self._open(*readings[0])

    def _beginning(self, readings: list[tuple[str, int]]) -> tuple[str, int] | None:
        """The reading that begins a list of a style not open at present."""
        open_styles = {style for style, _ in self.stack[1:]}
        return next((r for r in readings if r[1] <= 1 and r[0] not in open_styles), None)

    def _following(
        self, readings: list[tuple[str, int]], *, exactly: bool
    ) -> tuple[int, str, int] | None:
        """The deepest open list that a reading goes on: by its next number, or by style alone."""
        for level in range(len(self.stack) - 1, 0, -1):
            open_style, last = self.stack[level]
            for style, number in readings:
                if style == open_style and (not exactly or style == "•" or number == last + 1):
                    return level, style, number
        return None

    def _continue(self, level: int, style: str, number: int) -> int:
        del self.stack[level:]
        self.stack.append((style, number))
        return level

    def _open(self, style: str, number: int) -> int:
        level = min(_usual_level(style, len(self.stack)), 4)
        while len(self.stack) < level:
            self.stack.append(("", 0))
        del self.stack[level:]
        self.stack.append((style, number))
        return level

    def unmarked(self, deeper: bool) -> int:
        """The level of an item whose mark is lost: one deeper after a chapeau, else the same."""
        if not self.stack:
            self.reset()
        if deeper or len(self.stack) == 1:
            self.stack.append(("?", 1))
        return min(len(self.stack) - 1, 4)

    def back_to(self, level: int) -> None:
        """Close the lists deeper than `level`."""
        del self.stack[level + 1 :]


def _usual_level(style: str, depth: int) -> int:
    """Where a style stands by custom: (a) 1, (i) 2, a. 3, i. 4; a skipped level stays visible."""
    match style:
        case "a" | "A":
            return max(1, depth)
        case "i":
            return max(2, depth)
        case "a.":
            return 3 if depth == 3 else depth
        case "i.":
            return 4 if depth == 4 else depth
        case _:
            return depth


def _preferred(
    readings: list[tuple[str, int]], upcoming: TypedMark | None
) -> list[tuple[str, int]]:
    """Readings in order of likelihood: what the next mark continues comes first."""
    if upcoming is None or len(readings) < 2:
        return sorted(readings, key=lambda r: r[1] != 1)
    following = {(style_of(p), n) for p, n in upcoming.readings}
    return sorted(readings, key=lambda r: ((r[0], r[1] + 1) not in following, r[1] != 1))
