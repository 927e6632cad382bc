"""The look of tables as small XML that may be written again: plain settings, nothing that refers.

Only elements and attributes of the main vocabulary are kept, under the prefix `w`; what names
another part, a style or a revision is left out by the caller's list.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from drafter.docx import names
from drafter.docx.names import W, w
from drafter.docx.package import parse

__all__ = [
    "AUTO_WIDTH",
    "BORDERS",
    "CELL",
    "ROW",
    "TABLE",
    "WIDTH",
    "is_plain",
    "look_of",
    "placed",
    "sound_look",
]

TABLE = (
    "tblpPr", "tblOverlap", "bidiVisual", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders",
    "shd", "tblLayout", "tblCellMar", "tblLook",
)  # fmt: skip
ROW = ("gridAfter", "wBefore", "wAfter", "cantSplit", "trHeight", "jc")
CELL = ("tcW", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign")
"""Children that are kept of `w:tblPr`, `w:trPr` and `w:tcPr`, in the order the format asks for."""

BORDERS = (
    "<w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)
AUTO_WIDTH = '<w:tblW w:w="0" w:type="auto"/>'
WIDTH = 9000
"""What is written where nothing is known of a table; widths are twips of the whole table."""
_PLAIN = re.compile(
    rf'{re.escape(AUTO_WIDTH)}<w:tblInd w:w="\d+" w:type="dxa"/>{re.escape(BORDERS)}'
)

_MOST = 4000  # characters; a look beyond that is no look


def placed(left: int) -> str:
    """The look of a table of which nothing is known, so far from the margin, in twips."""
    return f'{AUTO_WIDTH}<w:tblInd w:w="{left}" w:type="dxa"/>{BORDERS}'


def is_plain(element: Any) -> bool:
    """Whether a `w:tbl` looks as this program writes one of which it knows nothing."""
    properties, grid = element.find(w("tblPr")), element.find(w("tblGrid"))
    if properties is None or grid is None:
        return False
    widths = {column.get(w("w")) for column in grid.findall(w("gridCol"))}
    return len(widths) == 1 and bool(_PLAIN.fullmatch("".join(_written(c) for c in properties)))


def look_of(properties: Any | None, kept: tuple[str, ...]) -> str:
    """The children of a properties element named in `kept`, as XML in their proper order."""
    if properties is None:
        return ""
    out = []
    for name in kept:
        child = properties.find(w(name))
        if child is not None and (written := _written(child)) not in (BORDERS, AUTO_WIDTH):
            out.append(written)
    look = "".join(out)
    return look if len(look) <= _MOST else ""


def _written(element: Any) -> str:
    name = etree.QName(element).localname
    attributes = "".join(
        f' w:{etree.QName(k).localname}="{names.attribute(v)}"'
        for k, v in element.attrib.items()
        if etree.QName(k).namespace == W
    )
    children = [c for c in element if _is_ours(c)]
    if name in _SIDED:
        children.sort(key=lambda c: _SIDES.index(_side(c)) if _side(c) in _SIDES else len(_SIDES))
    inside = "".join(_written(c) for c in children)
    return f"<w:{name}{attributes}>{inside}</w:{name}>" if inside else f"<w:{name}{attributes}/>"


_SIDED = ("tblCellMar", "tcMar", "tblBorders", "tcBorders")
_SIDES = (
    "top", "start", "left", "bottom", "end", "right", "insideH", "insideV", "tl2br", "tr2bl",
)  # fmt: skip
"""The order that the format asks for, which not every program keeps."""


def _side(element: Any) -> str:
    return str(etree.QName(element).localname)


def _is_ours(element: Any) -> bool:
    return isinstance(element.tag, str) and etree.QName(element).namespace == W


def sound_look(look: str, kept: tuple[str, ...]) -> dict[str, str]:
    """A look from a file that anybody may have edited: its children by name, "" for harm."""
    if not look:
        return {}
    try:
        root = parse(f'<a xmlns:w="{W}">{look}</a>'.encode())
    except ValueError:
        return {}
    whole = {etree.QName(c).localname: _written(c) for c in root if _is_ours(c)}
    return {name: whole[name] for name in kept if name in whole}
