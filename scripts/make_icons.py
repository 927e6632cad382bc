"""The icon of the program as Windows (.ico) and macOS (.icns) want it, drawn from the one for Linux.

Both are containers. Windows takes small pictures as bitmaps everywhere and large ones as PNG;
macOS takes PNG throughout.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

__all__ = ["make_icons", "to_icns", "to_ico"]

_SOURCE = Path(__file__).resolve().parents[1] / "bundle" / "linux" / "drafter.svg"
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
_LARGE = 256  # pixels from which on Windows wants PNG
_MACOS = {"icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512}
"""Types of pictures in an .icns file and their pixels; ic11 and ic12 are for fine screens."""


def make_icons(folder: Path) -> tuple[Path, Path]:
    """Draw both icons into a folder: drafter.ico and drafter.icns."""
    # Pictures can be drawn without a screen, but not without an application.
    running = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    windows, macos = folder / "drafter.ico", folder / "drafter.icns"
    windows.write_bytes(to_ico([_drawn(size) for size in _WINDOWS]))
    macos.write_bytes(to_icns({kind: _drawn(size) for kind, size in _MACOS.items()}))
    del running
    return windows, macos


def to_ico(pictures: list[QImage]) -> bytes:
    """An .ico file of square pictures, the largest of 256 pixels."""
    rows, bodies = [], []
    at = 6 + 16 * len(pictures)
    for picture in pictures:
        size = picture.width()
        body = _png(picture) if size >= _LARGE else _bitmap(picture)
        # 256 is written as 0; then no palette, one plane, 32 bits a pixel.
        rows.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), at))
        bodies.append(body)
        at += len(body)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(rows) + b"".join(bodies)


def to_icns(pictures: dict[str, QImage]) -> bytes:
    """An .icns file of pictures by their type."""
    parts = []
    for kind, picture in pictures.items():
        body = _png(picture)
        parts.append(kind.encode() + struct.pack(">I", 8 + len(body)) + body)
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def _drawn(size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(_SOURCE)).render(painter)
    painter.end()
    return picture


def _png(picture: QImage) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(out, QByteArray(b"png")).write(picture)
    return bytes(out.data().data())


def _bitmap(picture: QImage) -> bytes:
    """A bitmap without its file header, from the lowest row up, with an empty mask behind it."""
    size = picture.width()
    pixels = bytes(picture.flipped(Qt.Orientation.Vertical).constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return head + pixels + mask
