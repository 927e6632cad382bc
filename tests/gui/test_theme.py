"""Colours that follow the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from drafter.ui import theme
from drafter.ui.theme import Scheme, apply_scheme


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_scheme(qapp, Scheme.LIGHT)


def _ground(app: QApplication) -> str:
    return app.palette().color(QPalette.ColorRole.Base).name()


def test_high_contrast_of_the_system_is_ours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    apply_scheme(qapp, Scheme.SYSTEM)
    assert _ground(qapp) == QColor("black").name()
    apply_scheme(qapp, Scheme.LIGHT)  # what the user has chosen goes before
    assert _ground(qapp) == QColor("white").name()


def test_a_system_that_says_nothing_wants_no_contrast(qapp: QApplication) -> None:
    assert not theme.wants_contrast()
