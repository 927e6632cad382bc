"""Styles of a foreign or own file, with what they inherit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from drafter.docx.names import w

__all__ = ["ON_OFF_FALSE", "Style", "StyleSheet", "run_marks"]

ON_OFF_FALSE = frozenset({"0", "false", "off", "none"})
_VAL = w("val")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """One style: `numbers` is its list id and level where it has one; `marks` what runs get."""

    id: str
    name: str
    kind: str
    based_on: str
    numbers: tuple[str | None, int | None] = (None, None)
    outline_level: int | None = None
    alignment: str = ""
    marks: dict[str, bool | str] = field(default_factory=dict)


def run_marks(properties: Any) -> dict[str, bool | str]:
    """The settings of a `w:rPr` that a draft knows: bold, italic, underline, position."""
    out: dict[str, bool | str] = {}
    for child in properties:
        name = child.tag
        if name == _B:
            out["bold"] = child.get(_VAL, "1") not in ON_OFF_FALSE
        elif name == _I:
            out["italic"] = child.get(_VAL, "1") not in ON_OFF_FALSE
        elif name == _U:
            out["underline"] = child.get(_VAL, "single") not in ON_OFF_FALSE
        elif name == _ALIGN:
            out["position"] = child.get(_VAL, "")
    return out


_B, _I, _U, _ALIGN = w("b"), w("i"), w("u"), w("vertAlign")


class StyleSheet:
    """The styles part. Missing or circular inheritance is borne."""

    def __init__(self, root: Any | None) -> None:
        self.styles: dict[str, Style] = {}
        self.default_paragraph = ""
        for element in () if root is None else root.iterfind(w("style")):
            style = _style(element)
            self.styles[style.id] = style
            is_default = element.get(w("default"), "0") not in ON_OFF_FALSE
            if is_default and style.kind == "paragraph":
                self.default_paragraph = style.id
        self._marks: dict[str, dict[str, bool | str]] = {}
        self._chains: dict[str, list[Style]] = {}

    def name(self, style_id: str) -> str:
        """The name of a style, lower case; the id itself where there is no such style."""
        style = self.styles.get(style_id)
        return (style.name if style else style_id).lower()

    def chain(self, style_id: str) -> list[Style]:
        """The style and those it is based on, nearest first."""
        known = self._chains.get(style_id)
        if known is not None:
            return known
        out: list[Style] = []
        self._chains[style_id] = out
        while style_id in self.styles and len(out) < _DEEPEST:
            style = self.styles[style_id]
            if style in out:
                break
            out.append(style)
            style_id = style.based_on
        return out

    def numbers(self, style_id: str) -> tuple[str | None, int | None]:
        """List id and level that a paragraph style gives."""
        list_id = level = None
        for style in self.chain(style_id):
            list_id = list_id if list_id is not None else style.numbers[0]
            level = level if level is not None else style.numbers[1]
        return list_id, level

    def outline_level(self, style_id: str) -> int | None:
        """Heading depth from 1 that a style gives, None for text."""
        found = self._first(style_id, lambda s: s.outline_level)
        return found + 1 if isinstance(found, int) and found < 9 else None

    def alignment(self, style_id: str) -> str:
        """How a style sets its paragraphs: left, center, right or both."""
        return str(self._first(style_id, lambda s: s.alignment or None) or "")

    def marks(self, style_id: str) -> dict[str, bool | str]:
        """What a style says of its runs, inheritance included."""
        known = self._marks.get(style_id)
        if known is None:
            known = {}
            for style in reversed(self.chain(style_id)):
                known |= style.marks
            self._marks[style_id] = known
        return known

    def _first(self, style_id: str, what: Callable[[Style], int | str | None]) -> int | str | None:
        return next((v for s in self.chain(style_id) if (v := what(s)) is not None), None)


def _style(element: Any) -> Style:
    name = element.find(w("name"))
    based_on = element.find(w("basedOn"))
    style_id = element.get(w("styleId"), "")
    paragraph, run = element.find(w("pPr")), element.find(w("rPr"))
    outline_level = None if paragraph is None else _number(paragraph.find(w("outlineLvl")))
    alignment = None if paragraph is None else paragraph.find(w("jc"))
    return Style(
        id=style_id,
        name=style_id if name is None else name.get(_VAL, ""),
        kind=element.get(w("type"), "paragraph"),
        based_on="" if based_on is None else based_on.get(_VAL, ""),
        numbers=list_of(paragraph),
        outline_level=outline_level,
        alignment="" if alignment is None else alignment.get(_VAL, ""),
        marks={} if run is None else run_marks(run),
    )


def list_of(properties: Any | None) -> tuple[str | None, int | None]:
    """List id and level in a `w:pPr`."""
    numbers = None if properties is None else properties.find(w("numPr"))
    if numbers is None:
        return None, None
    list_id = numbers.find(w("numId"))
    return (
        None if list_id is None else list_id.get(_VAL),
        _number(numbers.find(w("ilvl"))),
    )


def _number(element: Any | None) -> int | None:
    value = None if element is None else element.get(_VAL, "")
    return int(value) if value and value.isascii() and value.isdigit() else None
