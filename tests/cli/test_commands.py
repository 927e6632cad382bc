"""The command line as a user calls it: results, exit statuses, sentences for bad input."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.assets import template
from drafter.cli import main
from drafter.formats import FORMATS
from drafter.model.notation import parse
from drafter.storage import native
from tests.documents import SMALL

MODEL = Path(__file__).parents[1] / "data" / "model-case.txt"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        def no_window(_: Sequence[str]) -> int:
            raise AssertionError("no window is wanted here")

        status = main([str(a) for a in arguments], no_window)
        out, err = capsys.readouterr()
        return status, out, err

    return call


def _small(tmp_path: Path) -> Path:
    path = tmp_path / "small.undraft"
    native.write(SMALL, path)
    return path


def test_outlines_of_all_formats_are_equal(run: Run, tmp_path: Path) -> None:
    outlines = []
    source = MODEL
    for suffix in (".undraft", ".docx", ".txt"):
        target = tmp_path / f"case{suffix}"
        status, _, _ = run("convert", source, target, "--body", "minamata")
        assert status == 0
        _, out, _ = run("outline", target, "--format", "json", "--body", "minamata")
        outlines.append({k: v for k, v in json.loads(out).items() if k != "notices"})
        source = target
    _, out, _ = run("outline", MODEL, "--format", "json", "--body", "minamata")
    first = {k: v for k, v in json.loads(out).items() if k != "notices"}
    assert outlines == [first] * 3


def test_the_outline_has_the_keys_of_the_contract(run: Run) -> None:
    status, out, _ = run("outline", MODEL, "--format", "json")
    data = json.loads(out)
    assert status == 0
    assert list(data) == ["title", "body", "symbol", "language", "paragraphs", "notes", "notices"]
    assert data["title"] == "International cooperation and coordination"
    assert data["body"] == "minamata"
    second = next(p for p in data["paragraphs"] if p["label"] == "2." and p["kind"] == "operative")
    assert second["italic"] == [[0, 13]]
    assert second["part"] == "decision 1"
    assert [n["label"] for n in data["notes"]] == ["1", "2"]
    assert any(n["code"] == "body-recognised" for n in data["notices"])


def test_converting_twice_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for suffix in (".docx", ".undraft", ".txt", ".html"):
        first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
        assert run("convert", MODEL, first, "--body", "minamata")[0] == 0
        assert run("convert", MODEL, second, "--body", "minamata")[0] == 0
        assert first.read_bytes() == second.read_bytes()


def test_notices_go_to_the_report(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    status, out, err = run("convert", MODEL, tmp_path / "a.undraft", "--report", report)
    assert (status, out) == (0, "")
    assert "notice:" in err
    codes = {n["code"] for n in json.loads(report.read_text("utf-8"))}
    assert {"body-recognised", "italics-set"} <= codes


def test_the_model_case_has_no_error(run: Run) -> None:
    status, out, _ = run("check", MODEL, "--body", "minamata", "--format", "json")
    data = json.loads(out)
    assert status == 0
    assert data["summary"]["errors"] == 0
    assert data["summary"]["warnings"] == 0
    assert data["summary"]["advice"] <= 5


def test_a_finding_has_the_keys_of_the_contract(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_text(
        MODEL.read_text("utf-8").replace("as appropriate; [3:", "as appropriate. [3:"), "utf-8"
    )
    status, out, _ = run("check", path, "--body", "minamata", "--format", "json")
    assert status == 1
    finding = next(f for f in json.loads(out)["files"][0]["findings"] if f["severity"] == "error")
    assert finding["rule"] == "operative-end-mark"
    assert finding["category"] == "punctuation"
    assert finding["paragraph"]["label"] == "1."
    assert finding["text"] == "."
    assert finding["fixes"][0]["safe"] is True
    _, outline, _ = run("outline", path, "--body", "minamata", "--format", "json")
    row = next(
        p for p in json.loads(outline)["paragraphs"] if p["id"] == finding["paragraph"]["id"]
    )
    assert row["text"][finding["start"] : finding["end"]] == "."


def test_references_are_read_out_and_places_count_their_words(run: Run, tmp_path: Path) -> None:
    document = parse("op| See {p1} and more..\nop| _Decides_ to meet;")
    native.write(replace(document, profile="minamata"), tmp_path / "a.undraft")
    _, out, _ = run("outline", tmp_path / "a.undraft", "--format", "json")
    text = json.loads(out)["paragraphs"][0]["text"]
    assert text == "See paragraph 1 and more.."
    _, out, _ = run("check", tmp_path / "a.undraft", "--format", "json")
    findings = json.loads(out)["files"][0]["findings"]
    places = [f for f in findings if f["paragraph"] and f["paragraph"]["id"] == "p1" and f["text"]]
    assert places
    assert all(text[f["start"] : f["end"]] == f["text"] for f in places)


def test_fail_on_decides_the_exit_status(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_text(
        "The Conference of the Parties,\n\nRecalling x;\n\n1. Decides y.\n\n2. Notes z.", "utf-8"
    )
    assert run("check", path, "--body", "minamata")[0] == 1
    assert run("check", path, "--body", "minamata", "--fail-on", "never")[0] == 0


def test_fix_writes_what_it_mended(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "bad.txt", tmp_path / "good.undraft"
    path.write_text(
        "The Conference of the Parties,\n\nRecalling x;\n\n1. Notes y;\n\n2. Requests z.", "utf-8"
    )
    before = path.read_bytes()
    _, _, err = run("check", path, "--body", "minamata", "--fix", out)
    assert "fixed:" in err
    assert native.read(out).paragraphs[1].content.text == "Recalling x,"
    assert path.read_bytes() == before


def test_folders_are_checked_whole(run: Run, tmp_path: Path) -> None:
    _small(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_bytes(MODEL.read_bytes())
    (tmp_path / "sub" / "ignored.jpg").write_bytes(b"x")
    _, out, _ = run("check", tmp_path, "--format", "json")
    assert [Path(f["path"]).name for f in json.loads(out)["files"]] == ["small.undraft", "a.txt"]


def test_a_bad_file_among_others_does_not_stop_the_rest(run: Run, tmp_path: Path) -> None:
    good, bad = _small(tmp_path), tmp_path / "bad.undraft"
    bad.write_text("{", "utf-8")
    status, out, err = run("check", bad, good, "--format", "json")
    assert status == 2
    assert len(json.loads(out)["files"]) == 1
    assert "bad.undraft" in err


def test_sarif_and_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_text(
        "The Conference of the Parties,\n\nRecalling x;\n\n1. Decides y.\n\n2. Notes z.", "utf-8"
    )
    _, out, _ = run("check", path, "--body", "minamata", "--format", "sarif")
    log = json.loads(out)
    assert log["version"] == "2.1.0"
    assert log["runs"][0]["results"]
    _, out, _ = run("check", path, "--body", "minamata")
    assert "preamble-end-comma" in out
    assert "»;«" in out


@pytest.mark.parametrize("kind", ["decision", "note", "resolution"])
@pytest.mark.parametrize("body", ["minamata", "ga", "unfccc", "generic"])
def test_new_writes_a_starter(run: Run, tmp_path: Path, kind: str, body: str) -> None:
    path = tmp_path / "new.undraft"
    status, out, err = run("new", "--body", body, "--kind", kind, path)
    only_decisions = kind == "resolution" and body in ("minamata", "unfccc")
    assert (status, out) == (0, "")
    assert err == (
        "notice: This body adopts decisions only; a draft decision was written.\n"
        if only_decisions
        else ""
    )
    assert native.read(path).profile == body
    status, _, err = run("new", "--body", body, path)
    assert status == 2
    assert "exists already" in err


def test_rules_are_listed_and_explained(run: Run) -> None:
    status, out, _ = run("rules")
    assert status == 0
    assert "preamble-end-comma" in out
    _, out, _ = run("rules", "preamble-end-comma", "--format", "json")
    assert json.loads(out)["rule"] == "preamble-end-comma"
    status, _, err = run("rules", "no-such-rule")
    assert status == 2
    assert "no-such-rule" in err


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("missing.undraft", None),
        ("empty.undraft", b""),
        ("empty.txt", b""),
        ("blank.txt", b" \n\n"),
        ("binary.txt", bytes(range(256)) * 20),
        ("binary.undraft", bytes(range(256)) * 20),
        ("not.docx", b"hello"),
        ("cut.docx", b"PK\x03\x04\x14\x00"),
        ("cut.undraft", b'{"format": "undraft", "version": 1, "paragr'),
        ("new.undraft", b'{"format": "undraft", "version": 99}'),
        ("old.doc", b"\xd0\xcf\x11\xe0"),
        ("unknown.xyz", b"x"),
    ],
)
@pytest.mark.parametrize("command", ["check", "outline", "convert"])
def test_bad_input_is_one_sentence_and_harms_nothing(
    run: Run, tmp_path: Path, command: str, name: str, data: bytes | None
) -> None:
    path, target = tmp_path / name, tmp_path / "out.undraft"
    if data is not None:
        path.write_bytes(data)
    target.write_bytes(b"as it was")
    arguments = [command, path] + ([target] if command == "convert" else [])
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("drafter: ")
    assert err.count("\n") == 1
    assert name in err
    assert target.read_bytes() == b"as it was"


@pytest.mark.parametrize(
    "arguments",
    [["nothing"], ["check"], ["check", "x.txt", "--stage", "later"], ["convert", "a.txt"],
     ["new", "x.undraft"], ["check", "--no-such-option", "x.txt"]],
)  # fmt: skip
def test_wrong_usage_is_one_sentence(run: Run, arguments: list[str]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1


def test_an_unknown_body_is_named_with_those_there_are(run: Run) -> None:
    status, _, err = run("check", MODEL, "--body", "atlantis")
    assert status == 2
    assert "atlantis" in err
    assert "minamata" in err


def test_input_and_output_must_differ(run: Run, tmp_path: Path) -> None:
    path = _small(tmp_path)
    before = path.read_bytes()
    status, _, err = run("convert", path, path)
    assert status == 2
    assert "same file" in err
    assert path.read_bytes() == before


def test_help_shows_examples(run: Run) -> None:
    for command in ([], ["check"], ["convert"], ["outline"], ["new"], ["rules"]):
        status, out, _ = run(*command, "--help")
        assert status == 0
        assert "examples:" in out


def test_help_names_every_format_that_is_read_and_written(run: Run) -> None:
    _, out, _ = run("convert", "--help")
    arguments = out.partition("positional arguments:")[2].partition("options:")[0]
    named = [re.findall(r"\.[a-z]+", words) for words in arguments.split("OUT")]
    assert named == [
        [f.suffix for f in FORMATS if f.can_read],
        [f.suffix for f in FORMATS if f.can_write],
    ]


def test_the_window_is_opened_by_whoever_is_handed_in() -> None:
    asked: list[list[str]] = []

    def window(arguments: Sequence[str]) -> int:
        asked.append(list(arguments))
        return 0

    assert main([], window) == 0
    assert main(["open", "a.undraft"], window) == 0
    assert asked == [[], ["a.undraft"]]


def test_a_fault_of_the_program_exits_with_three(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("planned")

    monkeypatch.setattr("drafter.formats.read", broken)
    status, out, err = run("outline", MODEL)
    assert (status, out) == (3, "")
    assert "planned" in err


def test_the_sample_is_the_model_case() -> None:
    sample = native.read(template("minamata", "sample.undraft"))
    assert len(sample.paragraphs) == 23


def test_a_secretariat_uses_a_profile_of_its_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DRAFTER_PROFILES", raising=False)
    own = 'extends = "minamata"\n[body_lines.en]\nname = "The Plenary"\naccepted = []\n'
    (tmp_path / "panel.toml").write_text(own, "utf-8")
    text = tmp_path / "text.txt"
    text.write_text("The Plenary,\n\nRecalling x,\n\n1. Notes y;\n\n2. Requests z.", "utf-8")
    _, out, _ = run("--profiles", tmp_path, "check", text, "--body", "panel")
    assert "[body-line]" not in out
    _, out, _ = run("--profiles", tmp_path, "check", text, "--body", "minamata")
    assert "[body-line]" in out


@pytest.mark.parametrize("stage", ["draft", "final"])
def test_a_text_without_paragraphs_is_checked_all_the_same(
    run: Run, tmp_path: Path, stage: str
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("[^1]: A note that nothing cites.\n", "utf-8")
    status, out, err = run("check", path, "--stage", stage, "--spelling")
    assert status in (0, 1), err
    assert "1 error, 0 warnings" in out


def test_a_masthead_alone_is_no_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "head.txt"
    path.write_text("--- Masthead ---\nsymbol: A/1\n---\n", "utf-8")
    assert run("check", path)[0] == 2
