"""`drafter check --spelling`: words in no dictionary as advice, and nothing where nobody asks."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from drafter.checks.finding import Category, Finding, Severity, Span
from drafter.checks.ignoring import ignore
from drafter.cli import main
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.places import State
from drafter.spelling.personal import add_word
from drafter.storage import native

_TEXT = "op| See {p1} and the _wrok_[^1] of all.\nop| Prie le raport;\n[^1]| The wrods."

Check = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Check:
    def call(document: Document, *options: str) -> list[dict[str, Any]]:
        native.write(document, tmp_path / "a.undraft")
        arguments = ["check", str(tmp_path / "a.undraft"), "--format", "json", *options]
        main([*arguments, "--fail-on", "never"], _no_window)
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["files"][0]["findings"]
        return found

    return call


def _no_window(_: Sequence[str]) -> int:
    raise AssertionError("no window is wanted here")


def _document() -> Document:
    document = parse(_TEXT)
    return document.with_paragraph(1, replace(document.paragraphs[1], lang="fr"))


def _words(found: list[dict[str, Any]]) -> list[str]:
    return [f["text"] for f in found if f["rule"] == "unknown-word"]


def test_it_is_off_unless_it_is_asked_for(check: Check) -> None:
    assert _words(check(_document())) == []


def test_words_are_found_at_their_places_in_the_text_as_read(check: Check) -> None:
    found = [f for f in check(_document(), "--spelling") if f["rule"] == "unknown-word"]
    assert [f["text"] for f in found] == ["wrok", "wrods", "raport"]
    first = found[0]
    assert (first["category"], first["severity"]) == ("spelling", "advice")
    assert first["start"] == len("See paragraph 1 and the ")
    assert found[1]["note"]["label"] == "1"


def test_all_other_findings_stay_as_they_are_and_in_reading_order(check: Check) -> None:
    without, found = check(_document()), check(_document(), "--spelling")
    assert [f for f in found if f["rule"] != "unknown-word"] == without
    order = [(f["paragraph"]["id"], "note" in f, f["start"]) for f in found if f["paragraph"]]
    assert order == sorted(order)


def test_own_words_are_heeded(check: Check) -> None:
    add_word("wrok")
    document = replace(_document(), words=("raport",))
    assert _words(check(document, "--spelling")) == ["wrods"]


def test_what_a_rule_of_spelling_names_is_not_named_twice(check: Check) -> None:
    found = check(parse("op| The organisation."), "--spelling")
    assert [f["rule"] for f in found if f["text"] == "organisation"] == ["spelling-ize"]


def test_it_can_be_ignored_with_a_reason(check: Check) -> None:
    document = parse("op| The wrok.")
    span = Span(document.paragraphs[0].id, 4, 8)
    finding = Finding("unknown-word", Category.SPELLING, Severity.ADVICE, "x", span)
    state = ignore(finding, "a name", "me", "2025-01-01")(State(document))
    assert state is not None
    assert _words(check(state.document, "--spelling")) == []


def test_sarif_and_the_page_know_the_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    native.write(parse("op| The wrok."), tmp_path / "a.undraft")
    arguments = ["check", str(tmp_path / "a.undraft"), "--spelling", "--format", "sarif"]
    assert main([*arguments, "--fail-on", "never"], _no_window) == 0
    assert "A word is in no dictionary" in capsys.readouterr().out
    assert main(["rules", "unknown-word"], _no_window) == 0
    assert "--spelling" in capsys.readouterr().out


def test_it_needs_no_qt(tmp_path: Path) -> None:
    native.write(parse("op| The wrok."), tmp_path / "a.undraft")
    code = (
        "import sys; from drafter.cli import main;"
        f"main(['check', {str(tmp_path / 'a.undraft')!r}, '--spelling'], None);"
        "assert not any(m.startswith('PySide6') for m in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "unknown-word" in done.stdout
