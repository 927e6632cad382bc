"""`drafter compare`: text, JSON, redline and exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import formats
from drafter.cli import main
from drafter.model.revisions import final, original
from drafter.settings import Preferences

_OLD = """The Conference of the Parties,

Recalling decision MC-5/3,

1. Requests the secretariat to report;

2. Decides to meet again.
"""
_NEW = _OLD.replace("to report", "to report in writing").replace(
    "2. Decides", "2. Invites parties to take part in the pilot projects;\n\n3. Decides"
)


def _no_window(_: object) -> int:
    raise AssertionError


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(_OLD)
    new.write_text(_NEW)
    return str(old), str(new)


def test_the_same_text_has_no_differences(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files[0], files[0]], _no_window) == 0
    assert capsys.readouterr().out == "No differences.\n"


def test_differences_are_told_by_paragraph(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files], _no_window) == 1
    out = capsys.readouterr().out
    assert "~ operative 1.  Requests the secretariat to report{+ in writing+};" in out
    assert "+ operative 2.  Invites parties to take part in the pilot projects;" in out


def test_json_has_both_texts(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--format", "json"], _no_window) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["summary"] == {"changed": 1, "inserted": 1}
    changed = data["differences"][0]
    assert changed["old"] == "Requests the secretariat to report;"
    assert changed["new"] == "Requests the secretariat to report in writing;"


def test_the_redline_holds_both(files: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "redline.docx"
    assert main(["compare", *files, "-o", str(out), "--author", "Ann"], _no_window) == 1
    marked = formats.read(out).document
    texts = [[q.text for q in d.paragraphs] for d in (original(marked), final(marked))]
    sources = [[q.text for q in formats.read(Path(f)).document.paragraphs] for f in files]
    assert texts == sources
    assert {r.author for r in marked.revisions} == {"Ann"}


def test_a_redline_needs_a_format_that_has_revisions(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files, "-o", str(tmp_path / "a.txt")], _no_window) == 2
    assert "cannot show revisions" in capsys.readouterr().err


def test_a_redline_never_replaces_what_it_compares(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.undraft"
    assert main(["convert", files[0], str(old)], _no_window) == 0
    before = old.read_bytes()
    capsys.readouterr()
    assert main(["compare", str(old), files[1], "-o", str(old)], _no_window) == 2
    assert "same file" in capsys.readouterr().err
    assert old.read_bytes() == before


def test_outline_and_check_follow_the_view(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "redline.docx"
    main(["compare", *files, "-o", str(out)], _no_window)
    capsys.readouterr()
    for view, count in (("final", 5), ("original", 4)):
        assert main(["outline", str(out), "--view", view, "--format", "json"], _no_window) == 0
        assert len(json.loads(capsys.readouterr().out)["paragraphs"]) == count


@pytest.mark.parametrize(
    ("named", "settings", "expected"),
    [("", "", "drafter"), ("", "Ann Drafter", "Ann Drafter"), ("Ben", "Ann Drafter", "Ben")],
)
def test_changes_bear_the_name_asked_for_or_that_of_the_settings(
    files: tuple[str, str], tmp_path: Path, named: str, settings: str, expected: str
) -> None:
    Preferences().set("author", settings)
    out = tmp_path / "redline.docx"
    main(["compare", *files, "-o", str(out), *(["--author", named] if named else [])], _no_window)
    assert {r.author for r in formats.read(out).document.revisions} == {expected}
