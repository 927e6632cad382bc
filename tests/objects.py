"""Pictures and equations for tests."""

from __future__ import annotations

import struct
import zlib
from xml.sax.saxutils import escape

from drafter.docx.keeping import foreign, plain_drawing, sound
from drafter.docx.names import M
from drafter.model.foreign import picture_id
from drafter.model.nodes import Picture
from drafter.model.richtext import FOREIGN, RichText

__all__ = ["EQUATION", "OBJECTS", "PICTURES", "SVG", "equation_xml", "picture_value", "png"]

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'


def png(shade: int, width: int = 2, height: int = 2) -> bytes:
    """A small picture of one shade of grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\x00" + bytes([shade]) * width) * height
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _picture(data: bytes, kind: str) -> Picture:
    return Picture(picture_id(data), kind, data)


PICTURES = tuple(sorted((_picture(png(shade), "png") for shade in (9, 200)), key=lambda p: p.id))


def picture_value(picture: Picture, words: str) -> str:
    """The value of the mark of a picture in the line."""
    found = foreign(plain_drawing(picture.id, 190_500, 95_250, words))
    assert found is not None
    return found.value


def equation_xml(text: str) -> str:
    """An equation of one run."""
    return f'<m:oMath xmlns:m="{M}"><m:r><m:t>{escape(text)}</m:t></m:r></m:oMath>'


def _equation(text: str) -> str:
    found = sound(equation_xml(text), lambda _name, _lines: "")
    assert found is not None
    return found.value


EQUATION = RichText.object(FOREIGN, _equation("E=mc"))
OBJECTS = (
    picture_value(PICTURES[0], "A map"),
    picture_value(PICTURES[1], ""),
    _equation("E=mc"),
    _equation("a<b"),
)
"""Values of marks of foreign objects; the pictures are those in `PICTURES`."""
