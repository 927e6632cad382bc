"""Fonts that came along are used only where the machine has none that will do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from drafter import assets
from drafter.ui.editor.look import Look
from drafter.ui.fonts import lend_fonts
from drafter.ui.help.shipped import about, licence


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Names of the font files that were lent, on a machine to be said by the test."""
    files = tuple(tmp_path / f"Liberation{name}-Regular.ttf" for name in ("Sans", "Serif"))
    (tmp_path / "copyright").write_text("SIL Open Font License", "utf-8")
    monkeypatch.setattr(assets, "fonts", lambda: files)
    names: list[str] = []

    def add(path: str) -> int:
        names.append(Path(path).name)
        return len(names) - 1

    monkeypatch.setattr(QFontDatabase, "addApplicationFont", add)
    families = [["Liberation Sans"], ["Liberation Serif"]]
    monkeypatch.setattr(QFontDatabase, "applicationFontFamilies", families.__getitem__)
    return names


def _machine_has(monkeypatch: pytest.MonkeyPatch, *families: str) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: list(families))


def test_times_new_roman_needs_no_substitute(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, added: list[str]
) -> None:
    _machine_has(monkeypatch, "Times New Roman", "Segoe UI")
    lend_fonts(qapp)
    assert added == []


def test_fonts_of_other_widths_stay_those_of_the_menus(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, added: list[str]
) -> None:
    _machine_has(monkeypatch, "DejaVu Sans", "DejaVu Serif")
    before = qapp.font()
    lend_fonts(qapp)
    assert added == ["LiberationSans-Regular.ttf", "LiberationSerif-Regular.ttf"]
    assert qapp.font() == before


def test_without_any_font_menus_take_the_lent_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, added: list[str]
) -> None:
    set_fonts: list[QFont] = []
    monkeypatch.setattr(QApplication, "setFont", lambda _, font: set_fonts.append(font))
    _machine_has(monkeypatch)
    lend_fonts(qapp)
    assert [font.families() for font in set_fonts] == [["Liberation Sans"]]


def test_the_licence_of_the_fonts_is_shown(added: list[str]) -> None:
    assert "(licence:fonts)" in about()
    assert licence("fonts") == "SIL Open Font License"


def test_a_checkout_carries_no_fonts(qapp: QApplication) -> None:
    assert assets.fonts() == ()
    assert "(licence:fonts)" not in about()


def test_a_font_without_a_size_still_gives_lengths() -> None:
    assert Look(-1).pixels(50) == 50
