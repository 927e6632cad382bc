"""The numbering part: the template's list definitions with a body's marks, and the lists in use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lxml import etree

from drafter.docx.counting import NumberList
from drafter.docx.names import w

__all__ = ["add_definition", "add_lists", "definition_of", "indents", "set_formats"]

_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_COUNTER = re.compile("[1aAiI]")


def definition_of(numbering: Any, styles: Sequence[str]) -> Any | None:
    """The list definition whose levels are tied to any of these styles (ids), None if none is."""
    for definition in numbering.iterfind(w("abstractNum")):
        tied = {e.get(w("val")) for e in definition.iterfind(f"{w('lvl')}/{w('pStyle')}")}
        if tied & set(styles):
            return definition
    return None


def add_definition(numbering: Any, styles: Sequence[str]) -> Any:
    """A new list definition tied to styles by level; measures are left to the styles."""
    taken = [int(e.get(w("abstractNumId"), "0")) for e in numbering.iterfind(w("abstractNum"))]
    definition = etree.Element(w("abstractNum"))
    definition.set(w("abstractNumId"), str(max(taken, default=-1) + 1))
    etree.SubElement(definition, w("multiLevelType")).set(w("val"), "multilevel")
    for depth, style in enumerate(styles):
        level = etree.SubElement(definition, w("lvl"))
        level.set(w("ilvl"), str(depth))
        for name, value in (
            ("start", "1"),
            ("numFmt", "decimal"),
            ("pStyle", style),
            ("lvlText", f"%{depth + 1}."),
            ("lvlJc", "left"),
        ):
            etree.SubElement(level, w(name)).set(w("val"), value)
    # Definitions stand before lists and after pictures used as bullets.
    place = sum(e.tag in (w("numPicBullet"), w("abstractNum")) for e in numbering)
    numbering.insert(place, definition)
    return definition


def indents(numbering: Any) -> dict[str, tuple[str, str]]:
    """Left indent and hang in twips, by style (id), where the level of a list has them."""
    out = {}
    for level in numbering.iterfind(f"{w('abstractNum')}/{w('lvl')}"):
        tied, measure = level.find(w("pStyle")), level.find(f"{w('pPr')}/{w('ind')}")
        if tied is not None and measure is not None:
            left, hang = measure.get(w("left"), "0"), measure.get(w("hanging"), "0")
            out[tied.get(w("val"), "")] = (left, hang)
    return out


def set_formats(definition: Any, formats: Sequence[str], styles: Sequence[str]) -> None:
    """Give the levels of a definition a body's marks, and tie them to their styles ("" to none).

    Levels that bear no mark lose their definition, so that no style is tied to them.
    """
    for level in list(definition.iterfind(w("lvl"))):
        depth = int(level.get(w("ilvl"), "0"))
        pattern = formats[depth] if depth < len(formats) else ""
        if not pattern:
            definition.remove(level)
            continue
        sign = _COUNTER.search(pattern)
        assert sign, f"{pattern!r} has no counting character"
        text = f"{pattern[: sign.start()]}%{depth + 1}{pattern[sign.end() :]}"
        _value(level, "numFmt", _FORMATS[sign.group()])
        _value(level, "lvlText", text)
        tied = level.find(w("pStyle"))
        style = styles[depth] if depth < len(styles) else ""
        if tied is not None and style:
            tied.set(w("val"), style)
        elif tied is not None:
            level.remove(tied)


def _value(level: Any, name: str, value: str) -> None:
    element = level.find(w(name))
    if element is not None:
        element.set(w("val"), value)


def add_lists(numbering: Any, lists: Sequence[NumberList], definitions: Sequence[int]) -> None:
    """Put in the lists in use; `definitions` gives the id of each definition by its number."""
    last = numbering.find(w("numIdMacAtCleanup"))
    for row in lists:
        num = etree.Element(w("num"))
        num.set(w("numId"), str(row.id))
        etree.SubElement(num, w("abstractNumId")).set(w("val"), str(definitions[row.definition]))
        for level, start in sorted(row.starts.items()):
            override = etree.SubElement(num, w("lvlOverride"))
            override.set(w("ilvl"), str(level))
            etree.SubElement(override, w("startOverride")).set(w("val"), str(start))
        if last is None:
            numbering.append(num)
        else:
            last.addprevious(num)
