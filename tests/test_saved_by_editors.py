"""Files of a secretariat's own, saved by an editor that puts a byte order mark first."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.assets import resource
from drafter.docx.limits import limits
from drafter.docx.template.sources import gather
from drafter.profiles import load
from drafter.profiles.loader import title_of
from drafter.settings import Settings, read_settings

_MARK = b"\xef\xbb\xbf"


def _marked(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_MARK + text.replace("\n", "\r\n").encode())
    return path


def test_a_profile(tmp_path: Path) -> None:
    _marked(tmp_path / "own.toml", 'title = "Our own body"\nextends = "minamata"\n')
    assert title_of("own", [tmp_path]) == "Our own body"
    assert load("own", [tmp_path]).title == "Our own body"


def test_the_table_of_a_template(tmp_path: Path) -> None:
    _marked(tmp_path / "own" / "word" / "template.toml", 'extends = "generic"\n')
    assert gather("own", [tmp_path])[0] == gather("generic", [])[0]


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = resource("limits.toml").read_text("utf-8")
    monkeypatch.setenv("DRAFTER_LIMITS", str(_marked(tmp_path / "limits.toml", own)))
    assert limits().parts > 0


def test_settings(tmp_path: Path) -> None:
    wanted = Settings().with_value("theme", "dark")
    path = _marked(tmp_path / "settings.json", wanted.to_json())
    assert read_settings(path) == (wanted, ())
