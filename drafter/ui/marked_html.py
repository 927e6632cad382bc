"""Pieces of words and what happened to them, as the little HTML that Qt's labels and views show."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QPalette

from drafter.compare.report import Piece
from drafter.ui.theme import is_dark

__all__ = ["marked_html"]

_LIGHT = {"inserted": "#1f7a4d", "deleted": "#b42318", "format": "#2468b0"}
_DARK = {"inserted": "#7fd6a6", "deleted": "#ff9d94", "format": "#84b6ec"}
_STYLES = {
    "inserted": "text-decoration: underline",
    "deleted": "text-decoration: line-through",
    "format": "font-style: italic",
}


def marked_html(pieces: Sequence[Piece], palette: QPalette, *, hide: str = "") -> str:
    """The pieces with colour and line; those of the fate `hide` are left out."""
    colours = _DARK if is_dark(palette) else _LIGHT
    out = []
    for text, fate in pieces:
        words = escape(text).replace("\n", "<br>").replace("\u0085", "<br>").replace("\t", " | ")
        if fate == hide and fate:
            continue
        if fate:
            out.append(f'<span style="color: {colours[fate]}; {_STYLES[fate]}">{words}</span>')
        else:
            out.append(words)
    return "".join(out)
