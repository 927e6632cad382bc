"""Earlier versions are kept, the newest first, and never stand in the way of saving."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.storage.backups import backups_of, keep_backup


def test_the_newest_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.undraft"
    for n in range(6):
        path.write_text(str(n))
        assert keep_backup(path, count=3)
    assert [b.path.read_text() for b in backups_of(path)] == ["5", "4", "3"]
    assert path.read_text() == "5"


def test_files_of_one_name_in_two_folders_are_kept_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        path = folder / "a.undraft"
        path.write_text(name)
        keep_backup(path)
    assert [b.path.read_text() for b in backups_of(tmp_path / "one" / "a.undraft")] == ["one"]


def test_a_failure_gives_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.undraft"
    assert keep_backup(path) is None
    path.write_text("x")
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    assert keep_backup(path) is None
