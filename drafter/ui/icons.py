"""Icons drawn in the colour of the text, so that they follow light and dark palettes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, Qt
from PySide6.QtSvg import QSvgRenderer

from drafter.assets import resource

__all__ = ["icon"]

_SIZES = (20, 40)


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the palette's colours; its strokes are black."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.WindowText).name()
        drawing = QSvgRenderer(QByteArray(source.replace("#000", colour).encode()))
        for size in _SIZES:
            picture = QPixmap(QSize(size, size))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            drawing.render(painter)
            painter.end()
            made.addPixmap(picture, mode)
    return made
