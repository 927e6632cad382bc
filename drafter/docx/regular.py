"""Whether a drawing is as the format asks for: Word repairs or refuses a file where one is not.

What comes from a file that was damaged, or written by a careless program, is kept as a plain picture
instead. Names are those of ECMA-376, part 1, 20.1, 20.2 and 20.4.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

__all__ = ["is_regular"]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FRAME = "extent (effectExtent )?{}docPr (cNvGraphicFramePr )?graphic "
_PLACE = "(align|posOffset) "
_FILL = "((noFill|solidFill) )?"
_CHILDREN = {
    "drawing": "(inline|anchor) ",
    "inline": _FRAME.format(""),
    "anchor": "simplePos positionH positionV " + _FRAME.format(r"wrap\w+ "),
    "positionH": _PLACE,
    "positionV": _PLACE,
    "wrapTight": "wrapPolygon ",
    "wrapThrough": "wrapPolygon ",
    "wrapPolygon": "start (lineTo )+",
    "graphic": "graphicData ",
    "graphicData": "pic ",
    "pic": "nvPicPr blipFill spPr ",
    "nvPicPr": "cNvPr cNvPicPr ",
    "blipFill": "blip (srcRect )?((stretch|tile) )?",
    "stretch": "(fillRect )?",
    "spPr": f"(xfrm )?(prstGeom )?{_FILL}(ln )?(effectLst )?",
    "xfrm": "(off )?(ext )?",
    "prstGeom": "(avLst )?",
    "avLst": "(gd )*",
    "solidFill": "(srgbClr|schemeClr|prstClr|sysClr) ",
    "ln": f"{_FILL}(prstDash )?((round|bevel|miter) )?(headEnd )?(tailEnd )?",
}
"""The children of an element in their order, each name with a space after it."""

_NEEDED = {
    "anchor": "distT distB distL distR relativeHeight behindDoc locked layoutInCell allowOverlap",
    "simplePos": "x y",
    "positionH": "relativeFrom",
    "positionV": "relativeFrom",
    "extent": "cx cy",
    "effectExtent": "l t r b",
    "wrapSquare": "wrapText",
    "wrapTight": "wrapText",
    "wrapThrough": "wrapText",
    "start": "x y",
    "lineTo": "x y",
    "prstGeom": "prst",
    "gd": "name fmla",
}
_NUMBERS = _set(
    "distT distB distL distR relativeHeight x y cx cy l t r b rot w amt bright contrast"
    " thresh tx ty sx sy dpi blurRad dist dir kx ky rad lim"
)
_NUMBER = re.compile(r"-?\d{1,10}%?")
_MOST = 2_147_483_647
_FLAGS = _set(
    "behindDoc locked layoutInCell allowOverlap simplePos edited flipH flipV rotWithShape"
    " preferRelativeResize noGrp noDrilldown noSelect noChangeAspect noMove noResize noRot"
    " noEditPoints noAdjustHandles noChangeArrowheads noChangeShapeType noCrop"
)
_CHOICES = {
    "wrapText": "bothSides left right largest",
    "relativeFrom": "margin page column paragraph line character leftMargin rightMargin"
    " topMargin bottomMargin insideMargin outsideMargin",
    "cstate": "email screen print hqprint none",
}
_SIDES = _set("left right center inside outside top bottom")
_NO_SIZE = frozenset({"distT", "distB", "distL", "distR", "relativeHeight", "cx", "cy"})
_WORD = re.compile(r"[A-Za-z0-9]{1,40}")
_WORDS = frozenset({"prst", "bwMode", "cap", "cmpd", "algn", "flip", "type", "len"})


def is_regular(root: Any) -> bool:
    """Whether a drawing, reduced to what is kept, has all that it needs and nothing odd."""
    return all(_is_regular(e) for e in root.iter())


def _is_regular(element: Any) -> bool:
    name = str(etree.QName(element).localname)
    children = "".join(f"{etree.QName(c).localname} " for c in element)
    wanted = _CHILDREN.get(name)
    if wanted is not None and not re.fullmatch(wanted, children):
        return False
    needed = _NEEDED.get(name, "").split()
    if any(key not in element.attrib for key in needed):
        return False
    text = element.text or ""
    if name == "posOffset" and not _is_number("x", text):
        return False
    if name == "align" and text not in _SIDES:
        return False
    return all(_fits(name, key, value) for key, value in element.attrib.items())


def _fits(element: str, key: str, value: str) -> bool:
    if key in _FLAGS:
        return value in ("0", "1", "true", "false")
    if key in _CHOICES:
        return value in _CHOICES[key].split()
    if key in _WORDS:
        return bool(_WORD.fullmatch(value))
    if key in _NUMBERS and element not in ("gd", "headEnd", "tailEnd"):
        return _is_number(key, value)
    return True


def _is_number(key: str, value: str) -> bool:
    if not _NUMBER.fullmatch(value):
        return False
    number = int(value.rstrip("%"))
    return (0 if key in _NO_SIZE else -_MOST) <= number <= _MOST
