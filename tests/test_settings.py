"""The table of settings, the value and its file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.settings import TABLE, Preferences, Settings, read_settings


def test_every_default_is_a_value_that_its_row_accepts() -> None:
    assert all(row.accepts(row.default) for row in TABLE)
    assert len({row.key for row in TABLE}) == len(TABLE)


def test_a_value_at_its_default_is_not_kept() -> None:
    changed = Settings().with_value("backups", 3)
    assert changed.number("backups") == 3
    assert changed.with_value("backups", 20) == Settings()


@pytest.mark.parametrize(
    ("key", "value"), [("backups", 900), ("backups", True), ("stage", "soon"), ("advice", "yes")]
)
def test_a_wrong_value_is_refused(key: str, value: int | str) -> None:
    with pytest.raises(ValueError, match=key):
        Settings().with_value(key, value)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(KeyError):
        Settings().with_value("colour-of-the-cat", "black")


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    settings = Settings().with_value("author", "Łukasz").with_value("shortcut.save", "Ctrl+Alt+S")
    path = tmp_path / "deep" / "settings.json"
    settings.write(path)
    assert read_settings(path) == (settings, ())


def test_what_a_file_says_besides_is_named_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"drafter-settings": 1, "values": {"backups": 5, "cat": 1, "stage": 7}}')
    settings, strange = read_settings(path)
    assert settings == Settings().with_value("backups", 5)
    assert strange == ("cat", "stage")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"values": {}}', "[" * 100_000, "\x00\x01"])
def test_what_is_no_settings_file_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(InputError, match="is not a file of settings"):
        read_settings(path)


def test_a_broken_file_of_the_users_own_is_left_alone_and_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("not json")
    preferences = Preferences(path)
    assert preferences.settings == Settings()
    assert "settings.json" in preferences.trouble
    assert path.read_text() == "not json"


def test_changes_are_told_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    preferences = Preferences(path)
    told: list[int] = []
    stop = preferences.subscribe(lambda _, now: told.append(now.number("backups")))
    preferences.set("backups", 7)
    stop()
    preferences.set("backups", 8)
    assert told == [7]
    assert Preferences(path).settings.number("backups") == 8


def test_every_setting_is_heeded_somewhere() -> None:
    """A switch that switches nothing is worse than none."""
    root = Path(__file__).parents[1] / "drafter"
    code = "\n".join(
        path.read_text("utf-8") for path in root.rglob("*.py") if path.name != "settings.py"
    )
    idle = [
        row.key
        for row in TABLE
        if not re.search(rf"\.(?:flag|number|text)\(\"{re.escape(row.key)}\"\)", code)
    ]
    assert idle == []
