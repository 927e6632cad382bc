"""A file is replaced only by a complete successor."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from drafter.errors import InputError, OutputError
from drafter.storage.atomic import write_atomically
from drafter.storage.source import decode_text, read_bytes


def test_the_new_bytes_take_the_old_name(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failure_at_any_step_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(code, "refused")

    target = os if step == "fsync" else Path
    with monkeypatch.context() as patch:
        patch.setattr(target, step, fail)
        with pytest.raises(OutputError, match="was not written"):
            write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_or_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="a folder has that name"):
        write_atomically(tmp_path, b"x")
    with pytest.raises(OutputError, match="its folder does not exist"):
        write_atomically(tmp_path / "no" / "a", b"x")


def test_a_read_only_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(OutputError, match="may not write"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "is empty"), (b" \n ", "is empty"), (b"x" * 20, "is larger")]
)
def test_what_cannot_be_read_is_said(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=says):
        read_bytes(path, limit=10)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_bytes(tmp_path / "none.txt")
    with pytest.raises(InputError, match="is a folder"):
        read_bytes(tmp_path)
    with pytest.raises(InputError, match="name that is too long"):
        read_bytes(tmp_path / ("x" * 300))


@pytest.mark.parametrize(
    "data",
    [
        "Le résumé des travaux".encode(),
        "Le résumé des travaux".encode("utf-8-sig"),
        "Le résumé des travaux".encode("utf-16"),
        "Le résumé des travaux".encode("cp1252"),
    ],
)
def test_text_is_decoded(data: bytes) -> None:
    assert decode_text(Path("a.txt"), data) == "Le résumé des travaux"


@pytest.mark.parametrize("data", [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\xff", b"\xff\xfea"])
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(InputError, match="text"):
        decode_text(Path("a.txt"), data)
