"""`drafter tasks`: text, JSON, CSV and files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import formats
from drafter.cli import main
from drafter.compare.redline import redline
from drafter.model.nodes import Kind
from drafter.model.notation import parse

_TEXT = """Draft decision MC-6/[--]: Mercury

The Conference of the Parties,

Recalling decision MC-5/3,

1. Requests the secretariat to report on the matter;

2. Invites parties, subject to the availability of resources, to take part by 1 March 2027.
"""


def _no_window(_: object) -> int:
    raise AssertionError


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(_TEXT, "utf-8")
    return path


def test_as_text_by_addressee(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", str(draft)], _no_window) == 0
    assert capsys.readouterr().out == (
        "the secretariat\n"
        "  1       request: report on the matter\n"
        "          → no day or meeting is named\n"
        "\n"
        "parties\n"
        "  2       invite: take part by 1 March 2027\n"
        "          → by 1 March 2027; subject to the availability of resources\n"
    )


def test_as_json_with_places(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", str(draft), "--format", "json"], _no_window) == 0
    first, second = json.loads(capsys.readouterr().out)["tasks"]
    assert first["lacks"] == ["when"]
    assert second["who"] == "parties"
    assert second["when"] == ["by 1 March 2027"]
    assert second["resources"] == ["subject to the availability of resources"]
    words = next(
        p.content.text
        for p in formats.read(draft).document.paragraphs
        if p.id == second["paragraph"]["id"]
    )
    assert words[second["start"] : second["end"]].startswith("Invites parties,")


def test_a_word_file_holds_a_table(draft: Path, tmp_path: Path) -> None:
    out = tmp_path / "follow-up.docx"
    assert main(["tasks", str(draft), "-o", str(out)], _no_window) == 0
    kinds = [p.kind for p in formats.read(out).document.paragraphs]
    assert Kind.TABLE in kinds


def test_a_csv_file_opens_in_excel_as_utf_8(draft: Path, tmp_path: Path) -> None:
    out = tmp_path / "follow-up.csv"
    assert main(["tasks", str(draft), "-o", str(out)], _no_window) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfParagraph,Who")


def test_the_input_is_never_written_over(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", str(draft), "-o", str(draft)], _no_window) == 2
    assert draft.read_text("utf-8") == _TEXT
    assert "same file" in capsys.readouterr().err


def test_a_text_that_asks_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.txt"
    path.write_text("1. Decides to meet.\n", "utf-8")
    assert main(["tasks", str(path), "--body", "minamata"], _no_window) == 0
    assert capsys.readouterr().out == "No operative paragraph asks anybody to do anything.\n"


def test_a_text_in_another_language_is_not_said_to_ask_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.undraft"
    formats.write(replace(parse("op| Prie le secrétariat de faire rapport."), lang="fr"), path)
    assert main(["tasks", str(path)], _no_window) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "English paragraphs only" in told.err


def test_what_reading_has_to_say_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.undraft"
    draft = parse("op| Requests the secretariat to report.")
    formats.write(
        redline(draft, parse("op| Requests parties to report."), "Ann", "2026-11-24T10:00:00Z"),
        path,
    )
    assert main(["tasks", str(path)], _no_window) == 0
    told = capsys.readouterr()
    assert told.out.startswith("parties\n")
    assert "tracked changes, taken as accepted here" in told.err
