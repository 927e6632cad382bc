"""Automatic numbers of a file, computed as Word does from its numbering part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from drafter.docx.counting import LEVELS, ListCounter, NumberList
from drafter.docx.names import w
from drafter.docx.reader.styles import ON_OFF_FALSE, StyleSheet
from drafter.model.numbering import format_mark

__all__ = ["Numbering"]

_VAL = w("val")
_SIGNS = {
    "decimal": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}


@dataclass(frozen=True, slots=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    legal: bool = False
    restart: int | None = None


class Numbering:
    """Counts paragraphs as they come; ask for them in the order of the document."""

    def __init__(self, root: Any | None, styles: StyleSheet) -> None:
        self._styles = styles
        self._definitions: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, tuple[str, NumberList, dict[int, _Level]]] = {}
        self._counters: dict[str, ListCounter] = {}
        self._by_style: dict[tuple[str, str], int] = {}
        if root is not None:
            self._read(root)

    def _read(self, root: Any) -> None:
        links: dict[str, str] = {}
        providers: dict[str, str] = {}
        for element in root.iterfind(w("abstractNum")):
            ident = element.get(w("abstractNumId"), "")
            self._definitions[ident] = _levels(element)
            link, provides = element.find(w("numStyleLink")), element.find(w("styleLink"))
            if link is not None:
                links[ident] = link.get(_VAL, "")
            if provides is not None:
                providers[provides.get(_VAL, "")] = ident
        for ident, style in links.items():
            if style in providers:
                self._definitions[ident] = self._definitions[providers[style]]
        for number, element in enumerate(root.iterfind(w("num"))):
            self._read_list(element, number)

    def _read_list(self, element: Any, number: int) -> None:
        definition = element.find(w("abstractNumId"))
        ident = "" if definition is None else definition.get(_VAL, "")
        starts: dict[int, int] = {}
        own: dict[int, _Level] = dict(self._definitions.get(ident, {}))
        for override in element.iterfind(w("lvlOverride")):
            level = _number(override.get(w("ilvl")), 0)
            start = override.find(w("startOverride"))
            if start is not None:
                starts[level] = _number(start.get(_VAL), 1)
            replaced = override.find(w("lvl"))
            if replaced is not None:
                own[level] = _level(replaced)
        name = element.get(w("numId"), "")
        self._lists[name] = (ident, NumberList(number, 0, starts), own)
        for level, what in own.items():
            if what.style:
                self._by_style.setdefault((name, what.style), level)
        if ident not in self._counters:
            levels = self._definitions.get(ident, {})
            self._counters[ident] = ListCounter(
                tuple(levels.get(n, _Level()).start for n in range(LEVELS)),
                frozenset(n for n, lv in levels.items() if lv.restart == 0),
            )

    def place(self, style: str, direct: tuple[str | None, int | None]) -> tuple[str, int] | None:
        """List and level of a paragraph, from its own settings and its style (id).

        None for no list; list "0" where the numbers of its style are switched off.
        """
        list_id, level = direct
        by_style, style_level = self._styles.numbers(style)
        if list_id is None:
            list_id = by_style
        if list_id is None:
            return None
        if list_id == "0":
            return "0", 0
        if list_id not in self._lists:
            return None
        if level is None:
            level = style_level
        if level is None:
            level = self._level_of_style(list_id, style)
        return list_id, min(level, LEVELS - 1)

    def _level_of_style(self, list_id: str, style: str) -> int:
        for ancestor in self._styles.chain(style):
            found = self._by_style.get((list_id, ancestor.id))
            if found is not None:
                return found
        return 0

    def label(self, list_id: str, level: int) -> str:
        """Count a paragraph of a list and return its number as shown."""
        ident, numbers, levels = self._lists[list_id]
        counter = self._counters[ident]
        own = levels.get(level, _Level())
        counter.count(numbers, level)
        if own.format == "none" and "%" not in own.text:
            return own.text
        out = own.text
        for n in range(level + 1):
            sign = f"%{n + 1}"
            if sign in out:
                count = counter.counts[n]
                shown = levels.get(n, _Level())
                form = "decimal" if own.legal and n != level else shown.format
                out = out.replace(sign, _shown(form, shown.start if count is None else count))
        return _BULLETS.get(out, out) if own.format == "bullet" else out


# Bullets of the symbol fonts, as characters that any font has.
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "‣", "o": "•", "\uf02d": "–", "": "•"}


def _shown(form: str, number: int) -> str:
    if form in ("none", "bullet"):
        return ""
    if form == "decimalZero":
        return f"{number:02d}"
    return format_mark(_SIGNS.get(form, "1"), number) or str(number)


def _levels(element: Any) -> dict[int, _Level]:
    return {_number(e.get(w("ilvl")), 0): _level(e) for e in element.iterfind(w("lvl"))}


def _level(element: Any) -> _Level:
    def value(name: str, default: str = "") -> str:
        child = element.find(w(name))
        return default if child is None else str(child.get(_VAL, default))

    legal = element.find(w("isLgl"))
    restart = element.find(w("lvlRestart"))
    return _Level(
        format=value("numFmt", "decimal"),
        text=value("lvlText"),
        start=_number(value("start", "1"), 1),
        style=value("pStyle"),
        legal=legal is not None and legal.get(_VAL, "1") not in ON_OFF_FALSE,
        restart=None if restart is None else _number(restart.get(_VAL), 0),
    )


_HIGHEST = 32_767
"""Word counts no further; a start beyond it would be a very long row of letters."""


def _number(value: str | None, default: int) -> int:
    if not value or not value.isascii() or not value.isdigit():
        return default
    return min(int(value[:9]), _HIGHEST)
