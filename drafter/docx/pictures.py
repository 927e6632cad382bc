"""Pictures: which bytes are one that Word can show, and how large it is."""

from __future__ import annotations

import re
import struct
from typing import Any

from lxml import etree

from drafter.docx.package import parse

__all__ = ["KINDS", "is_svg", "kind_of", "size_of"]

KINDS = ("png", "jpeg", "gif", "emf", "wmf", "svg")
"""The kinds of pictures that are kept, by the suffix of their parts."""

_PNG = b"\x89PNG\r\n\x1a\n"
_UNITS = 9525  # English Metric Units in a pixel of 96 to the inch
_USUAL = 914_400  # an inch
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a JPEG file that say how large it is."""


def kind_of(data: bytes) -> str:
    """The kind of a picture by its first bytes, "" for what is none of those that are kept."""
    if data.startswith(_PNG):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data[40:44] == b" EMF" and data.startswith(b"\x01\x00\x00\x00"):
        return "emf"
    if data.startswith(
        (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00\x00\x03", b"\x02\x00\x09\x00\x00\x03")
    ):
        return "wmf"
    return "svg" if is_svg(data) else ""


def is_svg(data: bytes) -> bool:
    """Whether it is a drawing in lines that runs nothing and fetches nothing."""
    if b"<svg" not in data[:4096]:
        return False
    try:
        root = parse(data)
    except ValueError:
        return False
    beside = [*root.itersiblings(preceding=True), *root.itersiblings()]
    if any(e.tag is etree.PI for e in beside) or etree.QName(root).localname != "svg":
        return False
    return all(_is_harmless(e) for e in root.iter())


_RUNNING = frozenset({"script", "foreignObject", "handler", "listener"})
_FETCHING = re.compile(r"@import|url\(\s*[\"']?(?!#|data:image/)|javascript:", re.IGNORECASE)


def _is_harmless(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return element.tag is etree.Comment
    if etree.QName(element).localname in _RUNNING or _FETCHING.search(element.text or ""):
        return False
    for key, value in element.attrib.items():
        name = etree.QName(key).localname.lower()
        if name.startswith("on") or _FETCHING.search(value):
            return False
        if name == "href" and not value.strip().lower().startswith(("#", "data:image/")):
            return False
    return True


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in English Metric Units; an inch where the picture does not tell."""
    kind = kind_of(data)
    width = height = 0
    if kind == "png" and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
    elif kind == "gif" and len(data) > 10:
        width, height = struct.unpack("<HH", data[6:10])
    elif kind == "jpeg":
        width, height = _jpeg(data)
    if not (0 < width < 50_000 and 0 < height < 50_000):
        return _USUAL, _USUAL
    return width * _UNITS, height * _UNITS


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return 0, 0
