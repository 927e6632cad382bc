"""Names and ids of the styles in a styles part, and changes the program makes to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from drafter.docx.languages import attribute_of
from drafter.docx.names import w

__all__ = ["link_numbers", "parents", "set_language", "side_indents", "style_ids", "twips"]

_BEFORE_NUMBERS = frozenset(
    w(n) for n in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


def style_ids(styles: Any) -> dict[str, str]:
    """Style id by style name, lower case, as Word compares names."""
    out: dict[str, str] = {}
    for style in styles.iterfind(w("style")):
        name = style.find(w("name"))
        if name is not None:
            out.setdefault(name.get(w("val"), "").lower(), style.get(w("styleId"), ""))
    return out


def parents(styles: Any) -> dict[str, str]:
    """The style that each style (by id) is based on."""
    found = ((s.get(w("styleId"), ""), s.find(w("basedOn"))) for s in styles.iterfind(w("style")))
    return {style: base.get(w("val"), "") for style, base in found if base is not None}


def side_indents(styles: Any, style: str) -> tuple[int, int]:
    """How far a style stands in from the left and from the right, in twips.

    What it does not say itself is said by those it is based on.
    """
    own = {s.get(w("styleId"), ""): s for s in styles.iterfind(w("style"))}
    based = parents(styles)
    found: dict[str, int] = {}
    for _ in range(len(own)):
        row = own[style].find(f"{w('pPr')}/{w('ind')}") if style in own else None
        for side, names in (("left", ("left", "start")), ("right", ("right", "end"))):
            value = next((row.get(w(n)) for n in names if row is not None and row.get(w(n))), "")
            if value:
                found.setdefault(side, _whole(value))
        if style not in based:
            break
        style = based[style]
    return found.get("left", 0), found.get("right", 0)


def twips(element: Any, name: str) -> int:
    """A measure of an element; 0 where it is lacking or no whole number."""
    return _whole(element.get(w(name), ""))


def _whole(value: str) -> int:
    return int(value) if re.fullmatch(r"-?\d{1,6}", value) else 0


def set_language(styles: Any, tag: str, word: str) -> None:
    """Make `word` the language of all text that has none of its own."""
    for lang in styles.iterfind(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}"):
        lang.set(w(attribute_of(tag)), word)
    for lang in styles.iterfind(f"{w('style')}/{w('rPr')}/{w('lang')}"):
        lang.getparent().remove(lang)


def link_numbers(styles: Any, numbers: Mapping[str, tuple[int, int]]) -> None:
    """Give styles (by id) their list and level, so that a paragraph set in one is numbered."""
    for style in styles.iterfind(w("style")):
        given = numbers.get(style.get(w("styleId"), ""))
        if given is None:
            continue
        properties = style.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            _insert_properties(style, properties)
        for old in properties.findall(w("numPr")):
            properties.remove(old)
        place = sum(child.tag in _BEFORE_NUMBERS for child in properties)
        properties.insert(place, _numbers(*given))


def _insert_properties(style: Any, properties: Any) -> None:
    """Paragraph properties stand before run and table properties."""
    later = [style.find(w(n)) for n in ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")]
    first = next((e for e in later if e is not None), None)
    if first is None:
        style.append(properties)
    else:
        first.addprevious(properties)


def _numbers(number: int, level: int) -> Any:
    row = etree.Element(w("numPr"))
    if level:
        etree.SubElement(row, w("ilvl")).set(w("val"), str(level))
    etree.SubElement(row, w("numId")).set(w("val"), str(number))
    return row
