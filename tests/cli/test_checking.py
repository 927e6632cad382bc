"""Checking many files: each is told of, none takes the others down, places have their lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import formats
from drafter.cli import main
from drafter.formats import FORMATS, READABLE
from drafter.storage import native
from tests.documents import SMALL

DRAFT = """The Conference of the Parties,

Recalling its decision MC-5/12,[^1]

Noting with concern the  gap,

1. Decides to meet;

2. Requests the secretariat:

(a) To report

(b) To publish the the report;

3. Urges Parties to act;

[^1]: UNEP/MC/COP.5/25
"""


def _check(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main(["check", *(str(a) for a in arguments)], lambda _: 0)
    return status, *capsys.readouterr()


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a", "b", "c"):
        native.write(SMALL, folder / f"{name}.undraft")
    return folder


def test_a_fault_in_one_file_leaves_the_others_their_findings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path)
    read = formats.read

    def faulty(path: Path, body: str | None = None) -> object:
        if path.stem == "b":
            raise AttributeError("no attribute")
        return read(path, body)

    monkeypatch.setattr(formats, "read", faulty)
    status, out, err = _check(capsys, folder, "--format", "json")
    data = json.loads(out)
    assert status == 3
    assert [Path(f["path"]).name for f in data["files"]] == ["a.undraft", "c.undraft"]
    assert [Path(f["path"]).name for f in data["failed"]] == ["b.undraft"]
    assert f"{folder / 'b.undraft'}: a fault of the program itself" in err


def test_a_single_faulty_file_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(_: Path, __: str | None = None) -> object:
        raise AttributeError("no attribute")

    monkeypatch.setattr(formats, "read", faulty)
    status, _, err = _check(capsys, tmp_path / "a.txt")
    assert status == 3
    assert str(tmp_path / "a.txt") in err


def test_unreadable_files_of_a_folder_are_named_with_their_paths(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = _folder(tmp_path)
    (folder / "d.txt").write_text("", "utf-8")
    status, out, err = _check(capsys, folder, "--fail-on", "never")
    assert status == 2
    assert str(folder / "d.txt") in err
    assert out.count(".undraft (") == 3
    assert out.endswith("1 file could not be checked.\n")
    status, out, _ = _check(capsys, folder, "--format", "sarif")
    run = json.loads(out)["runs"][0]["invocations"][0]
    assert run["executionSuccessful"] is False
    assert "is empty" in run["toolExecutionNotifications"][0]["message"]["text"]


def test_word_templates_of_a_folder_are_checked_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    word = tmp_path / "a.docx"
    formats.write(SMALL, word)
    word.rename(tmp_path / "a.dotx")
    status, out, _ = _check(capsys, tmp_path, "--format", "json", "--fail-on", "never")
    assert status == 0
    assert [Path(f["path"]).name for f in json.loads(out)["files"]] == ["a.dotx"]
    assert set(READABLE) >= {f.suffix for f in FORMATS if f.can_read}


def test_every_sample_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    samples = Path(__file__).parents[3] / "shared" / "samples"
    if not samples.is_dir():
        pytest.skip("no samples beside the project")
    files = [p for p in samples.rglob("*") if p.suffix.lower() in READABLE]
    status, out, _ = _check(capsys, samples / "docx", "--format", "json", "--fail-on", "never")
    data = json.loads(out)
    told = {f["path"] for f in (*data["files"], *data["failed"])}
    assert status == 2
    assert told == {str(p) for p in files if p.is_relative_to(samples / "docx")}


def _places(data: dict[str, object]) -> dict[str, tuple[int, int]]:
    results = data["runs"][0]["results"]  # type: ignore[index]
    return {
        r["ruleId"]: (region["startLine"], region["startColumn"])
        for r in results
        for region in [r["locations"][0]["physicalLocation"].get("region")]
        if region
    }


def test_findings_in_plain_text_stand_at_line_and_column(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8", newline="\r\n")
    _, out, _ = _check(capsys, path, "--body", "minamata", "--format", "sarif")
    places = _places(json.loads(out))
    lines = DRAFT.split("\n")
    assert places["double-space"] == (5, lines[4].index("  ") + 1)
    assert places["subparagraph-end"][0] == 11
    assert places["doubled-word"][0] == 13
    assert places["footnote-end"][0] == 17
    _, out, _ = _check(capsys, path, "--body", "minamata")
    assert "line 5, p3 preambular: " in out


def test_findings_in_a_native_file_stand_in_the_line_of_their_paragraph(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text, path = tmp_path / "draft.txt", tmp_path / "draft.undraft"
    text.write_text(DRAFT, "utf-8")
    formats.write(formats.read(text, "minamata").document, path)
    _, out, _ = _check(capsys, path, "--format", "sarif")
    line, column = _places(json.loads(out))["double-space"]
    assert path.read_text("utf-8").split("\n")[line - 1][column - 1 :].startswith("  gap")


def test_findings_in_a_word_file_have_no_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text, path = tmp_path / "draft.txt", tmp_path / "draft.docx"
    text.write_text(DRAFT, "utf-8")
    formats.write(formats.read(text, "minamata").document, path)
    _, out, _ = _check(capsys, path, "--format", "sarif")
    data = json.loads(out)
    assert data["runs"][0]["results"]
    assert not _places(data)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "nosuchfolder/"), "“nosuchfolder” does not exist."),
        (("--profiles", "nodir", "rules"), "There is no folder “nodir”"),
        (("draft.docx",), "drafter open draft.docx"),
        (("convert", "page.html", "page.txt"), "does not exist"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(list(arguments), lambda _: 0) == 2
    assert told in capsys.readouterr().err


def test_a_web_page_cannot_be_opened_and_the_sentence_says_what_can(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text("<p>Words</p>", "utf-8")
    status, _, err = _check(capsys, tmp_path / "page.html")
    assert status == 2
    assert "written here, but not read" in err
    assert "Open the document that it was made from." in err
