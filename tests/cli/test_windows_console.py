"""The command line as the consoles and pipes of Windows treat it, and files as its editors save them."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from drafter import __main__, cli, formats
from drafter.model.notation import write

_TEXT = "Draft decision MC-6/1: Coopération\r\n\r\nRecalling “article 23”,\r\n\r\n1. Requests the secretariat’s report.\r\n"


def _no_window(_: Sequence[str]) -> int:
    raise AssertionError("no window is wanted here")


def _run(*arguments: str | Path) -> int:
    return cli.main([str(a) for a in arguments], _no_window)


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "drafts"
    folder.mkdir()
    for name in ("b.txt", "a.txt", "~$a.txt", "c.undraft.bak", "MC-6 [--].txt"):
        (folder / name).write_text(_TEXT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def _checked(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [Path(file["path"]).name for file in json.loads(capsys.readouterr().out)["files"]]


@pytest.mark.parametrize("whole", [False, True], ids=["relative", "absolute"])
def test_a_pattern_that_the_shell_left_stands_for_its_files(
    drafts: Path, capsys: pytest.CaptureFixture[str], whole: bool
) -> None:
    pattern = (drafts if whole else Path("drafts")) / "*.txt"
    assert _run("check", pattern, "--format", "json", "--fail-on", "never") == 0
    assert _checked(capsys) == ["MC-6 [--].txt", "a.txt", "b.txt"]


def test_a_name_with_brackets_is_that_file(
    drafts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("check", drafts / "MC-6 [--].txt", "--format", "json", "--fail-on", "never") == 0
    assert _checked(capsys) == ["MC-6 [--].txt"]


def test_a_pattern_for_nothing_is_told(drafts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", drafts / "*.docx") == 2
    assert "“*.docx” stands for no file. Check the folder" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("check", "--fail-on", "never"), ("outline",)])
def test_a_result_in_a_file_is_utf_8_whatever_the_shell_does(
    drafts: Path, capsys: pytest.CaptureFixture[str], command: Sequence[str]
) -> None:
    out = drafts / "result.json"
    assert _run(*command, drafts / "a.txt", "--format", "json", "--output", out) == 0
    assert not capsys.readouterr().out
    assert not out.read_bytes().startswith(b"\xef\xbb\xbf")
    json.loads(out.read_bytes().decode("utf-8"))


@pytest.mark.parametrize("page", ["cp437", "cp850", "cp1252", "ascii"])
def test_no_code_page_loses_a_character(tmp_path: Path, page: str) -> None:
    path = tmp_path / "Résolution.txt"
    path.write_text(_TEXT, "utf-8", newline="")
    environment = {**os.environ, "PYTHONIOENCODING": page, "PYTHONUTF8": "0", "LC_ALL": "C"}
    command = [sys.executable, "-m", "drafter", "outline", str(path), "--format", "json"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert not done.stdout.startswith(b"\xef\xbb\xbf")
    told = done.stdout.decode("utf-8")
    json.loads(told)
    assert "“article 23”" in told


class _Closed(io.StringIO):
    """A pipe whose reader has gone, as Windows reports it."""

    def write(self, text: str) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    def flush(self) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")


def test_a_pager_that_was_left_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", _Closed())
    assert _run("rules") == 0
    assert not capsys.readouterr().err


def test_invalid_arguments_elsewhere_are_still_a_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], drafts: Path
) -> None:
    def read(*_: object) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(formats, "read", read)
    assert _run("outline", drafts / "a.txt") == 3
    assert "a fault of the program" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["check", "none.txt"], 2, "“none.txt” does not exist."),
        (["check", "--strange"], 2, "Try “drafter check --help”."),
        (["rules"], 0, ""),
        (["--version"], 0, ""),
    ],
)
def test_without_a_console_a_box_says_what_went_wrong(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int, says: str
) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(__main__, "_show", boxes.append)
    monkeypatch.setattr(sys, "argv", ["drafter", *arguments])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert __main__.main() == status
    assert len(boxes) == bool(says)
    assert all(says in words for words in boxes)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_as_editors_of_windows_save_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(_TEXT.encode(encoding))
    paragraphs = formats.read(path, "minamata").document.paragraphs
    assert [p.text for p in paragraphs][1:] == [
        "Recalling “article 23”,",
        "Requests the secretariat’s report.",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_draft_that_an_editor_has_saved_again(tmp_path: Path, encoding: str) -> None:
    text, path = tmp_path / "note.txt", tmp_path / "note.undraft"
    text.write_text(_TEXT, "utf-8")
    document = formats.read(text, "minamata").document
    formats.write(document, path)
    assert b"\r" not in path.read_bytes()
    path.write_bytes(path.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    assert write(formats.read(path).document) == write(document)
