"""Pictures of the guide are taken from the real windows, and are small."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.assets import guide
from scripts.make_pictures import take


def test_a_view_can_be_taken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    before = QLocale()
    take(["preflight"], tmp_path, "light", "en", scale="100")
    QLocale.setDefault(before)
    picture = QImage(str(tmp_path / "preflight-light-100.png"))
    assert picture.width() >= 600
    seen = {picture.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 400, 3)}
    assert len(seen) > 20  # words and boxes, not an empty window


def test_the_pictures_of_the_guide_are_small_together() -> None:
    assert sum(path.stat().st_size for path in guide("pictures").glob("*.png")) < 600 * 1024
