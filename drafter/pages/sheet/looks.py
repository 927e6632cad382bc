"""The table of looks of a sheet: each way a run looks once, with the room that its lines take."""

from __future__ import annotations

from typing import Any

from drafter.pages.sheet.look import Look, ParagraphLook

__all__ = ["Looks"]

# What a line of Times takes above and below its foot, in parts of the size; Liberation Serif has
# the same measures. The leading of the font is above, where LibreOffice puts it.
_ABOVE, _BELOW = 0.933, 0.216
_EXACTLY_ABOVE = 0.8
# A letter of an English text set in Times is so wide on average, in parts of the size.
_LETTER = 0.41
_RAISED_SIZE, _RAISED, _LOWERED = 0.58, 0.33, 0.14


class Looks:
    """Numbers looks as they are met."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Look, str, float, bool], int] = {}
        self.rows: list[dict[str, Any]] = []

    def number(self, look: Look, paragraph: ParagraphLook) -> int:
        """The number of the row for a run in a paragraph."""
        key = (look, paragraph.rule, paragraph.line, paragraph.right_to_left)
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            self.rows.append(_row(look, paragraph))
        return self._numbers[key]


def edges(look: Look, paragraph: ParagraphLook) -> tuple[float, float]:
    """How far a line reaches above and below its foot, in points."""
    size = look.complex_size if paragraph.right_to_left else look.size
    above, below = _ABOVE * size, _BELOW * size
    if paragraph.rule == "exact":
        return _EXACTLY_ABOVE * paragraph.line, (1 - _EXACTLY_ABOVE) * paragraph.line
    if paragraph.rule == "atLeast":
        return max(above, paragraph.line - below), below
    return above + (paragraph.line - 1) * (above + below), below


def _row(look: Look, paragraph: ParagraphLook) -> dict[str, Any]:
    size = look.complex_size if paragraph.right_to_left else look.size
    above, below = edges(look, paragraph)
    shift = look.shift
    if look.raised:
        shift += (_RAISED if look.raised == "superscript" else -_LOWERED) * size
        size *= _RAISED_SIZE
        above = below = 0.0
    return {
        "font": look.font,
        "size": round(size, 3),
        "bold": look.bold,
        "italic": look.italic,
        "underline": look.underline,
        "strike": look.strike,
        # Letters cannot be widened here; the same room is put between them.
        "tracking": round(look.spacing + (look.widen - 1) * _LETTER * size, 4),
        "shift": -shift,
        "color": look.color,
        "top": round(above, 3),
        "bottom": round(-below, 3),
    }
