"""How runs and paragraphs look: what styles, lists and they themselves say, one over the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from drafter.docx.names import w
from drafter.pages.sheet.measures import VAL, is_on, measure, value

__all__ = ["Look", "ParagraphLook", "Styles", "Tab"]

_DEEPEST = 20
_FONT = "Times New Roman"


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab stop: `at` in points from the margin, and how text stands to it."""

    at: float
    align: str


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks. Sizes and shifts in points; `widen`: width of letters, 1 for their own.

    `raised`: "superscript", "subscript" or "".
    """

    font: str = _FONT
    size: float = 10.0
    complex_size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    capitals: bool = False
    hidden: bool = False
    raised: str = ""
    spacing: float = 0.0
    widen: float = 1.0
    shift: float = 0.0
    color: str = ""

    def under(self, properties: Any | None) -> Look:
        """With what a `w:rPr` says."""
        if properties is None:
            return self
        changes: dict[str, Any] = {}
        for child in properties:
            reader = _RUN.get(child.tag)
            if reader is not None:
                changes |= reader(child)
        return replace(self, **changes) if changes else self


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph is set, in points. `first`: how far its first line stands in (or, below 0, out).

    `rule`: "auto" (`line` times the line's own height), "exact" or "atLeast".
    """

    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    rule: str = "auto"
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    right_to_left: bool = False
    contextual: bool = False
    no_line_numbers: bool = False
    tabs: tuple[Tab, ...] = ()
    rules: tuple[tuple[str, float], ...] = ()

    def under(self, properties: Any | None) -> ParagraphLook:
        """With what a `w:pPr` says."""
        if properties is None:
            return self
        changes: dict[str, Any] = {}
        for child in properties:
            reader = _PARAGRAPH.get(child.tag)
            if reader is not None:
                changes |= reader(child, self)
        return replace(self, **changes) if changes else self


class Styles:
    """The styles of a file, each with all that it inherits."""

    def __init__(self, root: Any) -> None:
        self._elements = {e.get(w("styleId"), ""): e for e in root.iterfind(w("style"))}
        defaults = root.find(w("docDefaults"))
        run = None if defaults is None else defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        paragraph = None if defaults is None else defaults.find(f"{w('pPrDefault')}/{w('pPr')}")
        self._run = Look().under(run)
        self._paragraph = ParagraphLook().under(paragraph)
        self._known: dict[str, tuple[ParagraphLook, Look]] = {}
        self.default = next(
            (
                ident
                for ident, e in self._elements.items()
                if e.get(w("type")) == "paragraph" and e.get(w("default"), "0") in ("1", "true")
            ),
            "",
        )

    def paragraph(self, style: str, numbers: Any | None = None) -> tuple[ParagraphLook, Look]:
        """Paragraph and run as a paragraph style sets them; `numbers`: the `w:pPr` of its list.

        A list's indents stand over those that the style inherits and under those it has itself
        beside its list (ISO/IEC 29500-1, 17.7.2).
        """
        style = style if style in self._elements else self.default
        if numbers is None and style in self._known:
            return self._known[style]
        paragraph, run = self._paragraph, self._run
        chain = self._chain(style)
        giver = next((e for e in chain if e.find(f"{w('pPr')}/{w('numPr')}") is not None), None)
        for element in reversed(chain):
            if element is giver:
                paragraph = paragraph.under(numbers)
            paragraph = paragraph.under(element.find(w("pPr")))
            run = run.under(element.find(w("rPr")))
        if giver is None:
            paragraph = paragraph.under(numbers)
        if numbers is None:
            self._known[style] = paragraph, run
        return paragraph, run

    def character(self, style: str, look: Look) -> Look:
        """A run's look with a character style on it."""
        for element in reversed(self._chain(style)):
            look = look.under(element.find(w("rPr")))
        return look

    def _chain(self, style: str) -> list[Any]:
        out: list[Any] = []
        while style in self._elements and len(out) < _DEEPEST:
            out.append(self._elements[style])
            style = value(out[-1], "basedOn")
        return out


# What each element of a w:rPr changes.


def _size(element: Any, name: str) -> dict[str, Any]:
    twentieths = measure(element, "val")
    return {} if not twentieths else {name: twentieths * 10}


def _color(element: Any) -> dict[str, Any]:
    text = element.get(VAL, "")
    is_color = len(text) == 6 and all(c in "0123456789abcdefABCDEF" for c in text)
    return {"color": text if is_color else ""}


def _widen(element: Any) -> dict[str, Any]:
    percent = element.get(VAL, "100").rstrip("%")
    return {"widen": min(max(int(percent), 1), 600) / 100 if percent.isdigit() else 1.0}


_RUN: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    w("rFonts"): lambda e: {"font": e.get(w("ascii")) or e.get(w("hAnsi")) or _FONT},
    w("sz"): lambda e: _size(e, "size"),
    w("szCs"): lambda e: _size(e, "complex_size"),
    w("b"): lambda e: {"bold": is_on(e)},
    w("i"): lambda e: {"italic": is_on(e)},
    w("u"): lambda e: {"underline": e.get(VAL, "single") != "none"},
    w("strike"): lambda e: {"strike": is_on(e)},
    w("caps"): lambda e: {"capitals": is_on(e)},
    w("vanish"): lambda e: {"hidden": is_on(e)},
    w("vertAlign"): lambda e: {"raised": e.get(VAL, "").replace("baseline", "")},
    w("spacing"): lambda e: {"spacing": measure(e, "val") or 0.0},
    w("position"): lambda e: {"shift": (measure(e, "val") or 0.0) * 10},
    w("w"): _widen,
    w("color"): _color,
}


# What each element of a w:pPr changes.


def _spacing(element: Any, _: ParagraphLook) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name in ("before", "after"):
        found = measure(element, name)
        if found is not None:
            out[name] = found
    line = measure(element, "line")
    if line is not None:
        rule = element.get(w("lineRule"), "auto")
        out |= {"rule": rule, "line": line / 12 if rule == "auto" else line}
    return out


def _indents(element: Any, _: ParagraphLook) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, other, field in (("left", "start", "left"), ("right", "end", "right")):
        found = measure(element, name, measure(element, other))
        if found is not None:
            out[field] = found
    first, hanging = measure(element, "firstLine"), measure(element, "hanging")
    if hanging is not None:
        out["first"] = -hanging
    elif first is not None:
        out["first"] = first
    return out


def _tabs(element: Any, look: ParagraphLook) -> dict[str, Any]:
    stops = {tab.at: tab for tab in look.tabs}
    for tab in element.iterfind(w("tab")):
        at, align = measure(tab, "pos"), tab.get(VAL, "left")
        if at is None:
            continue
        stops.pop(at, None)
        if align != "clear":
            stops[at] = Tab(at, {"start": "left", "num": "left", "end": "right"}.get(align, align))
    return {"tabs": tuple(sorted(stops.values(), key=lambda t: t.at))}


def _rules(element: Any, _: ParagraphLook) -> dict[str, Any]:
    out = []
    for side in ("top", "bottom"):
        rule = element.find(w(side))
        if rule is not None and rule.get(VAL, "none") not in ("none", "nil"):
            out.append((side, (measure(rule, "sz") or 0.2) * 2.5))
    return {"rules": tuple(out)}


_PARAGRAPH: Mapping[str, Callable[[Any, ParagraphLook], dict[str, Any]]] = {
    w("jc"): lambda e, _: {"align": e.get(VAL, "left")},
    w("spacing"): _spacing,
    w("ind"): _indents,
    w("tabs"): _tabs,
    w("pBdr"): _rules,
    w("keepNext"): lambda e, _: {"keep_next": is_on(e)},
    w("keepLines"): lambda e, _: {"keep_lines": is_on(e)},
    w("pageBreakBefore"): lambda e, _: {"new_page": is_on(e)},
    w("bidi"): lambda e, _: {"right_to_left": is_on(e)},
    w("contextualSpacing"): lambda e, _: {"contextual": is_on(e)},
    w("suppressLineNumbers"): lambda e, _: {"no_line_numbers": is_on(e)},
}
