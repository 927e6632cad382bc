"""The size of the text on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont

from drafter.ui.editor.staying import steady
from drafter.ui.editor.surface_edit import SurfaceEdit
from drafter.ui.fonts import FAMILIES

__all__ = ["Zoom"]

_STEPS = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250)
_POINTS = 12.0  # the size of the text at 100 per cent
_PAGE = 50  # the width of the sheet, in ems


class Zoom:
    """Sets the fonts of sheet and notes."""

    def __init__(self, sheet: SurfaceEdit, notes: SurfaceEdit) -> None:
        self._sheet = sheet
        self._notes = notes
        self.percent = 100
        self._family = ""
        self.changed: Callable[[int], object] = lambda _: None
        self.apply()

    def larger(self) -> None:
        """One step up."""
        self._set(next((s for s in _STEPS if s > self.percent), _STEPS[-1]))

    def smaller(self) -> None:
        """One step down."""
        self._set(next((s for s in reversed(_STEPS) if s < self.percent), _STEPS[0]))

    def reset(self) -> None:
        """Back to 100 per cent."""
        self._set(100)

    def set_percent(self, percent: int) -> None:
        """Show the text in this size."""
        if percent != self.percent:
            self.percent = percent
            self.apply()

    def set_family(self, family: str) -> None:
        """Show the text in this font, "" for the one of United Nations documents."""
        if family != self._family:
            self._family = family
            self.apply()

    def _set(self, percent: int) -> None:
        if percent != self.percent:
            self.set_percent(percent)
            self.changed(percent)

    def apply(self) -> None:
        """Give both texts their fonts and the sheet its width."""
        with steady(self._sheet):
            self._sheet.set_font(self._font(_POINTS * self.percent / 100))
            self._sheet.set_page(sides=4.5, ends=3.5)
            self._sheet.setMaximumWidth(round(self._sheet.surface.look.pixels(_PAGE)))
        with steady(self._notes):
            self._notes.set_font(self._font(10.5 * self.percent / 100))
            self._notes.set_page(sides=1.2, ends=0.5)

    def _font(self, points: float) -> QFont:
        font = QFont([self._family, *FAMILIES] if self._family else FAMILIES, -1)
        font.setPointSizeF(points)
        font.setStyleHint(QFont.StyleHint.Serif)
        return font
