"""Fonts that came with the program, lent where the machine has none that will do."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from drafter import assets

__all__ = ["FAMILIES", "lend_fonts"]

FAMILIES = ["Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman", "DejaVu Serif"]
"""What United Nations documents are set in, and what comes nearest, best first."""

_SAME_WIDTHS = frozenset(FAMILIES[:3])


def lend_fonts(app: QApplication) -> None:
    """Let the program use its own fonts if the machine has none with the widths of Times New Roman.

    Where it has no fonts at all, menus and dialogs use them too: else all would be boxes.
    """
    along = assets.fonts()
    if not along:
        return
    there = set(QFontDatabase.families())
    if there & _SAME_WIDTHS:
        return
    lent: list[str] = []
    for path in along:
        number = QFontDatabase.addApplicationFont(str(path))
        lent += QFontDatabase.applicationFontFamilies(number)
    plain = next((family for family in lent if "Sans" in family), "")
    if plain and not there:
        font = QFont(app.font())
        font.setFamilies([plain])
        app.setFont(font)
