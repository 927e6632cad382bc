"""What a reviewer wrote can be read on light and on dark paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from drafter.ui.authors import AuthorColours
from drafter.ui.theme import Scheme, apply_scheme
from tests.gui.conftest import DECISION, session_of


def _brightness(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2), from 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_the_colours_of_authors_stand_out_from_the_paper(
    qapp: QApplication, scheme: Scheme
) -> None:
    apply_scheme(qapp, scheme)
    paper = _brightness(qapp.palette().color(QPalette.ColorRole.Base))
    colours = AuthorColours(session_of(DECISION))
    for number in range(8):
        ink = _brightness(colours.of(f"Author {number}"))
        light, dark = max(ink, paper), min(ink, paper)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, number
    apply_scheme(qapp, Scheme.LIGHT)
