"""The emblem in the place that a template keeps for it.

The emblem belongs to the Organization and is not shipped. Its place is a content control with the
tag "emblem:WIDTHxHEIGHT" in English Metric Units (360,000 to the centimetre). It is filled with a
picture that somebody chose, or with `emblem.png` or `emblem.svg` in the folder of the template or
of the body; without one the place stays empty at its size.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from drafter.assets import AssetError
from drafter.assets import template as asset
from drafter.docx.names import R, W, w
from drafter.docx.package import parse
from drafter.errors import InputError, ProfileError

__all__ = ["Emblem", "find_emblem", "place_emblem"]

PLACE = "emblem:"
_SIZE = re.compile(r"emblem:(\d{1,9})x(\d{1,9})")
_MOST_BYTES = 4 * 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture: `png` always (one clear point where only lines are known), `svg` or empty.

    `ratio`: width by height, 0 for a picture that fills whatever place it is given.
    """

    png: bytes
    svg: bytes
    ratio: float

    @property
    def parts(self) -> dict[str, bytes]:
        """The picture's parts by name."""
        out = {"word/media/emblem.png": self.png}
        return out | ({"word/media/emblem.svg": self.svg} if self.svg else {})


def find_emblem(
    chosen: Path | None, names: Sequence[str], folders: Sequence[Path]
) -> Emblem | None:
    """The chosen picture, else the first `emblem.png` or `.svg` in a folder of one of `names`.

    Raises InputError for a picture that cannot be used.
    """
    if chosen is not None:
        return _read(chosen)
    places = [folder / name for folder in folders for name in names]
    for name in names:
        try:
            places.append(asset(name))
        except AssetError:
            continue
    for place in places:
        for leaf in ("emblem.png", "emblem.svg"):
            if (place / leaf).is_file():
                return _read(place / leaf)
    return None


def _read(path: Path) -> Emblem:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(path, "is too large for an emblem", "Choose a smaller picture.")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})") from None
    if data.startswith(_PNG) and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
        if width and height:
            return Emblem(data, b"", width / height)
    elif path.suffix.lower() == ".svg" and _is_svg(data):
        return Emblem(_clear_point(), data, 0)
    raise InputError(path, "is no picture that Word can show", "Choose a .png or .svg file.")


def _is_svg(data: bytes) -> bool:
    try:
        root = parse(data)
    except ValueError:
        return False
    links = ("http:", "https:", "file:")
    names = {etree.QName(e).localname for e in root.iter() if isinstance(e.tag, str)}
    values = [v for e in root.iter() for k, v in e.attrib.items() if k.endswith("href")]
    return (
        etree.QName(root).localname == "svg"
        and "script" not in names
        and not any(v.strip().lower().startswith(links) for v in values)
    )


def _clear_point() -> bytes:
    """A picture of one transparent point, for programs that cannot draw lines."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)
    body = zlib.compress(bytes(5))
    return _PNG + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def place_emblem(root: Any, emblem: Emblem | None) -> list[tuple[str, str]]:
    """Put a picture into its places below `root`; the relationships needed (id, target)."""
    used = False
    for control in [c for c in root.iter(w("sdt")) if _tag(c).startswith(PLACE)]:
        run = control.find(f"{w('sdtContent')}/{w('r')}")
        size = _SIZE.fullmatch(_tag(control))
        if run is None or size is None:
            raise ProfileError(
                f"The place “{_tag(control)}” of the Word template cannot hold a picture. Its tag is"
                " “emblem:WIDTHxHEIGHT”, in whole numbers of which 360,000 make a centimetre."
            )
        if emblem is not None:
            run = _picture(emblem, int(size[1]), int(size[2]))
            used = True
        control.getparent().replace(control, run)
    if not used or emblem is None:
        return []
    rows = [("emblem1", "media/emblem.png")]
    return rows + ([("emblem2", "media/emblem.svg")] if emblem.svg else [])


def _tag(control: Any) -> str:
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if tag is None else str(tag.get(w("val"), ""))


def _picture(emblem: Emblem, width: int, height: int) -> Any:
    """A run with the picture as large as fits into `width` by `height`."""
    if emblem.ratio and width > height * emblem.ratio:
        width = round(height * emblem.ratio)
    elif emblem.ratio:
        height = round(width / emblem.ratio)
    lines = ""
    if emblem.svg:
        lines = (
            f'<a:extLst><a:ext uri="{_SVG_EXTENSION}">'
            f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="emblem2"/></a:ext></a:extLst>'
        )
    return etree.fromstring(
        f'<w:r xmlns:w="{W}" xmlns:r="{R}"><w:drawing>'
        f'<wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" name="Emblem" descr="Emblem"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        '<pic:nvPicPr><pic:cNvPr id="1" name="emblem"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="emblem1">{lines}</a:blip>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
