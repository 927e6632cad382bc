"""Which body a text is of: said by profiles, a secretariat's own among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.profiles import names
from drafter.profiles.guess import guess


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv("DRAFTER_PROFILES", str(folder))
    return folder


@pytest.mark.parametrize(
    ("symbol", "body"),
    [
        ("UNEP/MC/COP.6/7", "minamata"),
        ("UNEP/FAO/RC/COP.12/1", "brs"),
        ("UNEP/OzL.Pro.36/5", "montreal"),
        ("UNEP/EA.6/RES.4", "unea"),
        ("A/HRC/RES/52/29", "hrc"),
        ("A/RES/80/7", "ga"),
        ("S/RES/2738 (2024)", "sc"),
        ("E/RES/2024/3", "ecosoc"),
    ],
)
def test_the_symbol_says_the_body(symbol: str, body: str) -> None:
    assert guess(symbol, None, []).name == body


def test_numbers_and_names_say_the_body_where_no_symbol_does() -> None:
    assert guess(None, None, ["Decision BC-16/4: Title"]).name == "brs"
    assert guess(None, None, ["under the Paris Agreement", "the Paris Agreement"]).name == "unfccc"
    assert guess(None, None, ["Nothing is said."]).name == "generic"


def test_a_body_of_ones_own_is_recognised(own: Path) -> None:
    (own / "arctic.toml").write_text(
        'extends = "minamata"\ntitle = "Arctic Forum"\n[recognised]\nsymbols = [\'ARC/\']\n',
        "utf-8",
    )
    assert "arctic" in names()
    assert guess("ARC/4/L.2", None, []).name == "arctic"


def test_a_body_that_extends_another_does_not_take_its_texts(own: Path) -> None:
    (own / "aaa.toml").write_text('extends = "minamata"\ntitle = "Variant of the house"\n', "utf-8")
    (own / "zzz.toml").write_text('extends = "minamata"\ntitle = "Another"\n', "utf-8")
    assert guess("UNEP/MC/COP.6/7", None, []).name == "minamata"
    assert guess(None, None, ["Decision MC-5/1: Title"]).name == "minamata"


def test_a_profile_with_a_fault_is_in_nobodys_way(own: Path) -> None:
    (own / "broken.toml").write_text("title = 3\n", "utf-8")
    (own / "worse.toml").write_text("[recognised]\nsymbols = ['(']\n", "utf-8")
    assert guess("UNEP/MC/COP.6/7", None, []).name == "minamata"
