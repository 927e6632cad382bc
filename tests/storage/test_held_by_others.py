"""Files that another program has open, as Windows refuses them: tried again, then told, never lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.docx.limits import limits
from drafter.docx.package import Package
from drafter.errors import InputError, OutputError
from drafter.storage import patience, recent
from drafter.storage.atomic import write_atomically
from drafter.storage.journal import Journal, Owner, read_journal
from drafter.storage.native import Lines
from drafter.storage.source import read_bytes
from drafter.ui import folders
from tests.documents import SMALL

_DENIED, _SHARING = 5, 32
Hinder = Callable[..., list[int]]


def _refusal(code: int) -> PermissionError:
    """What Python raises on Windows; elsewhere the number of the system is not known to it."""
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = code  # type: ignore[attr-defined,unused-ignore]
    return error


@pytest.fixture
def hinder(monkeypatch: pytest.MonkeyPatch) -> Hinder:
    """Let a call of paths be refused so many times; the list counts the calls."""
    monkeypatch.setattr(patience, "_PAUSES", (0.0, 0.0, 0.0))

    def refuse(name: str, code: int, times: int) -> list[int]:
        real, calls = getattr(Path, name), [0]

        def call(path: Path, *rest: object, **more: object) -> object:
            calls[0] += 1
            if calls[0] <= times:
                raise _refusal(code)
            return real(path, *rest, **more)

        monkeypatch.setattr(Path, name, call)
        return calls

    return refuse


@pytest.mark.parametrize("code", [_DENIED, _SHARING])
def test_a_scanner_that_lets_go_is_waited_for(tmp_path: Path, hinder: Hinder, code: int) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    calls = hinder("replace", code, 3)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert calls == [4]


@pytest.mark.parametrize("code", [_DENIED, _SHARING])
def test_a_document_open_in_word_is_told_and_nothing_is_lost(
    tmp_path: Path, hinder: Hinder, code: int
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    hinder("replace", code, 99)
    with pytest.raises(
        OutputError, match=r"another program has it open\. Close it there \(in Word"
    ):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.docx"]


def test_other_refusals_are_not_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Path] = []

    def replace(_: Path, target: Path) -> None:
        calls.append(target)
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match="the disk is full"):
        write_atomically(tmp_path / "a", b"new")
    assert len(calls) == 1


def test_a_name_that_windows_does_not_take(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def replace(*_: object) -> None:
        raise OSError(errno.EINVAL, "The filename is incorrect")

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match="no possible file name"):
        write_atomically(tmp_path / "MC-6: [--]?.docx", b"new")


def test_a_journal_that_is_being_scanned_is_kept_and_let_go(tmp_path: Path, hinder: Hinder) -> None:
    journal = Journal(tmp_path / "one.journal", Owner("", "one"))
    hinder("replace", _SHARING, 2)
    journal.record(Lines().of(SMALL))
    assert read_journal(journal.path).document == SMALL
    hinder("unlink", _SHARING, 2)
    journal.close()
    assert not list(tmp_path.iterdir())


def test_a_journal_that_stays_held_is_let_go_all_the_same(tmp_path: Path, hinder: Hinder) -> None:
    journal = Journal(tmp_path / "one.journal", Owner("", "one"))
    journal.record(Lines().of(SMALL))
    hinder("unlink", _SHARING, 4)
    with pytest.raises(PermissionError):
        journal.close()
    assert [p.name for p in tmp_path.iterdir()] == ["one.journal"]


@pytest.mark.parametrize("read", [read_bytes, Package.open])
def test_a_file_that_nobody_may_read_while_it_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")

    def opened(*_: object, **__: object) -> None:
        raise _refusal(_SHARING)

    limits()  # a file of the program itself
    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(Path, "read_bytes", opened)
    with pytest.raises(InputError, match="open in another program"):
        read(path)


def test_a_folder_is_one_also_where_the_system_calls_it_forbidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object, **__: object) -> None:
        raise _refusal(_DENIED)

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(InputError, match="is a folder"):
        read_bytes(tmp_path)


def test_folders_that_cannot_be_opened_are_not_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def opened(path: object, flags: int, *rest: int, **more: int) -> int:
        if Path(str(path)).is_dir():
            raise _refusal(_DENIED)
        return real(str(path), flags, *rest, **more)

    monkeypatch.setattr(os, "open", opened)
    write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_nobody_waits_for_another_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    share = Path(r"\\server\share\MC-6.undraft")
    recent.remember(share)
    monkeypatch.setattr(recent, "_read", lambda: [recent.Recent(share)])

    def ask(_: Path) -> bool:
        raise AssertionError("the server was asked")

    monkeypatch.setattr(Path, "is_file", ask)
    assert [entry.path for entry in recent.recent()] == [share]


def test_a_folder_on_a_computer_that_is_silent_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    silent = Path(r"\\server\share")
    monkeypatch.setattr(folders, "recent", lambda: [recent.Recent(silent / "a.undraft", "2026")])
    monkeypatch.setattr(folders, "_PATIENCE", 0.01)
    real = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", lambda p: "server" not in str(p) and real(p))
    assert folders.usual_folder() != silent
