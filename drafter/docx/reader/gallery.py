"""Pictures and equations met while a file is read: kept in a form that can be written again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from drafter.docx.keeping import PIC, WP, A, drawing_of, equation_of, foreign, plain_drawing
from drafter.docx.limits import MEGABYTE, limits
from drafter.docx.names import MC, R, w
from drafter.docx.package import Package, Relationship
from drafter.docx.pictures import kind_of, size_of
from drafter.model.foreign import Foreign, picture_id
from drafter.model.nodes import Picture

__all__ = ["SHOWN", "Drawings", "Gallery", "equation"]

_V = "urn:schemas-microsoft-com:vml"
SHOWN = (f"{{{PIC}}}pic", f"{{{_V}}}imagedata")
"""What shows a picture, in a drawing of today and in one of old."""
_BOX = w("txbxContent")
_LENGTH = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,12})\s*(pt|in|cm|mm|px)?\s*(?:;|$)")
_UNITS = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525}
_LARGEST = 100_000_000
"""English Metric Units; Word knows no longer sides than some 22 inches."""


class Gallery:
    """Keeps the pictures of one file, each once, within the limits."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._found: dict[str, Picture | None] = {}
        self._size = 0

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All pictures so far, in the order of their names."""
        kept = {p.id: p for p in self._found.values() if p is not None}
        return tuple(kept[i] for i in sorted(kept))

    def picture(self, part: str) -> Picture | None:
        """The picture of a part, None where it is none that is kept."""
        if part not in self._found:
            self._found[part] = self._read(part)
        return self._found[part]

    def _read(self, part: str) -> Picture | None:
        if part not in self._package.names:
            return None
        most = limits()
        size = self._package.archive.getinfo(part).file_size
        if size > most.picture * MEGABYTE or self._size + size > most.pictures * MEGABYTE:
            return None
        data = self._package.bytes(part)
        kind = kind_of(data)
        if not kind:
            return None
        self._size += size
        return Picture(picture_id(data), kind, data)


class Drawings:
    """Reads the drawings of one part, whose relationships are `links`."""

    def __init__(self, gallery: Gallery, links: Mapping[str, Relationship]) -> None:
        self._gallery = gallery
        self.links = links

    def read(self, element: Any) -> tuple[list[Foreign], str]:
        """The pictures that a drawing shows outside its text boxes, and what of it is lost.

        What is lost is "" for nothing, else a sort of loss (see `losses`).
        """
        kept = foreign(drawing_of(element, self._named)) if element.tag == w("drawing") else None
        if kept is not None and len(kept.xml) <= limits().object:
            return [kept], ""
        out = []
        blips = list(_outside(element, SHOWN))
        for blip in blips:
            name, size = self._plain(blip)
            words = _described(blip) or (_described(element) if len(blips) == 1 else "")
            made = foreign(plain_drawing(name, *size, words)) if name else None
            out += [made] if made is not None else []
        return out, self._loss(element, len(blips), len(out))

    def _named(self, ident: str, in_lines: bool) -> str:
        found = self._linked(ident)
        return found.id if found is not None and (found.kind == "svg") == in_lines else ""

    def _linked(self, ident: str) -> Picture | None:
        link = self.links.get(ident)
        return None if link is None or link.external else self._gallery.picture(link.target)

    def _plain(self, blip: Any) -> tuple[str, tuple[int, int]]:
        """The name and size of a picture that is taken out of what stands around it."""
        if blip.tag == f"{{{PIC}}}pic":
            image = next(blip.iter(f"{{{A}}}blip"), None)
            ident = "" if image is None else image.get(f"{{{R}}}embed", "")
            size = _extent(next(blip.iter(f"{{{A}}}ext"), None))
        else:
            ident = blip.get(f"{{{R}}}id", "")
            size = _style_size(blip.getparent().get("style", ""))
        name = self._named(ident, False)
        picture = self._linked(ident)
        return name, size or size_of(picture.data if picture else b"")

    def _loss(self, element: Any, there: int, kept: int) -> str:
        if element.tag == w("object"):
            return "object as picture" if kept else "object"
        if kept < there:
            idents = [
                v for e in element.iter() for k, v in e.attrib.items() if k.startswith(f"{{{R}}}")
            ]
            outside = any(i in self.links and self.links[i].external for i in idents)
            return "linked picture" if outside else "picture"
        if not kept:
            return "drawing"
        plain = element.tag == w("pict") and next(element.iter(f"{{{_V}}}group"), None) is None
        return "" if plain else "picture frame"


def equation(element: Any) -> Foreign | None:
    """An equation as it is kept, None where words of it would be lost."""
    kept = foreign(equation_of(element))
    return kept if kept is not None and len(kept.xml) <= limits().object else None


def _described(element: Any) -> str:
    """What a picture is said to show."""
    for found in element.iter(f"{{{WP}}}docPr", f"{{{PIC}}}cNvPr"):
        words = found.get("descr") or found.get("title")
        if words:
            return str(words)
    shape = element.getparent() if element.tag == f"{{{_V}}}imagedata" else None
    return "" if shape is None else str(shape.get("alt", ""))


def _outside(element: Any, tags: tuple[str, ...]) -> Iterator[Any]:
    """Descendants outside text boxes; of several versions of a thing those in the first."""
    for child in element:
        if child.tag in tags:
            yield child
        elif child.tag == f"{{{MC}}}AlternateContent":
            yield from _outside([next(iter(child), ())], tags)
        elif isinstance(child.tag, str) and child.tag != _BOX:
            yield from _outside(child, tags)


def _extent(element: Any | None) -> tuple[int, int] | None:
    if element is None:
        return None
    sides = [element.get(n, "") for n in ("cx", "cy")]
    if not all(s.isascii() and s.isdigit() and 0 < int(s) < _LARGEST for s in sides):
        return None
    return int(sides[0]), int(sides[1])


def _style_size(style: str) -> tuple[int, int] | None:
    given = {f[1]: float(f[2]) * _UNITS[f[3] or "px"] for f in _LENGTH.finditer(style)}
    sides = [int(given.get(n, 0)) for n in ("width", "height")]
    return (sides[0], sides[1]) if all(0 < s < _LARGEST for s in sides) else None
