"""LibreOffice is found, used, stopped when it hangs, and done without when it fails."""

from __future__ import annotations

import re
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.assets import template
from drafter.docx.package import Package
from drafter.errors import DrafterError
from drafter.formats import read
from drafter.model.edit.review import add_comment
from drafter.model.nodes import Document, FrontMatter
from drafter.model.notation import parse
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import NOTE
from drafter.pages import PageFile, Renderer, render, renderers
from drafter.pages.embedded import typeset
from drafter.pages.office import convert, find_office
from drafter.pages.sheet.sheet import read_sheet
from drafter.profiles import load
from scripts.compare_pages import likeness
from tests.docx.pages import needs_office, words_of

_needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="stands in by a shell script")


def _sample(body: str = "minamata") -> Document:
    return replace(read(template("minamata", "sample.undraft")).document, profile=body)


def _script(path: Path, words: str) -> Path:
    path.write_text(f"#!/bin/sh\n{words}\n", "utf-8")
    path.chmod(0o755)
    return path


def test_missing_office_is_told_when_it_is_wanted() -> None:
    made = render(_sample(), load("minamata"), wanted=Renderer.OFFICE)
    assert made.renderer is Renderer.OWN
    assert [n.code for n in made.notices] == ["office-missing"]
    assert renderers(Renderer.AUTO) == (Renderer.OWN,)


@pytest.mark.parametrize(
    ("system", "variable", "below"),
    [
        ("win32", "ProgramFiles", "LibreOffice/program/soffice.exe"),
        ("win32", "ProgramFiles(x86)", "LibreOffice/program/soffice.exe"),
        ("win32", "LOCALAPPDATA", "LibreOffice/program/soffice.exe"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/soffice"),
    ],
)
def test_office_is_found_where_the_installer_of_each_system_puts_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, variable: str, below: str
) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    monkeypatch.setenv("PATH", "")
    for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(sys, "platform", system)
    program = tmp_path / below
    program.parent.mkdir(parents=True)
    program.touch()
    assert find_office() == program


@_needs_shell
def test_named_office_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    named = _script(tmp_path / "own office", "exit 0")
    assert find_office(named) == named
    monkeypatch.setenv("PATH", str(tmp_path))
    found = _script(tmp_path / "soffice", "exit 0")
    assert find_office(tmp_path / "gone") == found


@_needs_shell
def test_office_that_fails_is_done_without(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DRAFTER_OFFICE", str(_script(tmp_path / "soffice", "exit 77")))
    made = render(_sample(), load("minamata"))
    assert made.renderer is Renderer.OWN
    assert len(PageFile(made.pdf)) > 1
    assert [n.code for n in made.notices] == ["office-failed"]


@_needs_shell
def test_office_that_hangs_is_stopped_with_what_it_started(tmp_path: Path) -> None:
    mark = tmp_path / "alive"
    office = _script(tmp_path / "soffice", f"(sleep 2; touch '{mark}') & wait")
    begun = time.monotonic()
    with pytest.raises(DrafterError, match="was stopped"):
        convert(office, b"", longest=0.2)
    assert time.monotonic() - begun < 1.5
    # The program that it had started would have left its mark by now.
    time.sleep(max(0.0, begun + 2.6 - time.monotonic()))
    assert not mark.exists()


@needs_office
@pytest.mark.parametrize("body", ["minamata", "ga", "hrc"])
def test_own_pages_are_those_of_libreoffice(
    body: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    office = find_office()
    assert office is not None
    word_file, _ = docx.to_bytes(_sample(body), load(body))
    one, two = tmp_path / "office.pdf", tmp_path / "own.pdf"
    one.write_bytes(convert(office, word_file))
    two.write_bytes(typeset(read_sheet(Package.of(word_file, one)), "x", "en"))
    like = likeness(words_of(one), words_of(two))
    assert like.pages[0] == like.pages[1]
    assert like.same_page > 0.9
    assert like.across < 3
    assert like.down < 40  # at the end of a page a line may fit or not


@needs_office
def test_notes_keep_their_words_where_a_comment_stands_beside_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    document = parse(
        "bl| _The Conference of the Parties_,\n"
        "pp| _Recalling_ its decision,[^n1]\n"
        "op| _Requests_ the secretariat to report on it.[^n2]\n"
        "[^n1]| See the annex.\n"
        "[^n2]| Decision of the fourth meeting.\n"
    )
    end = document.paragraphs[2].content.objects(NOTE)[0][0]
    state = State(document, Selection(Place(2, 9), Place(2, end)))
    remarked = add_comment(state, text="Which one?", author="Ann", date="2026-01-01T00:00:00Z")
    assert remarked is not None
    made = render(remarked.document, load("minamata"))
    assert made.renderer is Renderer.OFFICE
    words = "".join(PageFile(made.pdf).text(0).split())
    assert "Decisionofthefourthmeeting." in words
    assert words.count("Seetheannex.") == 1
    assert "Whichone?" not in words


def _with_notes(front: FrontMatter) -> Document:
    rows = [f"op| _Requests_ parties to act.[^n{n}]" for n in range(1, 5)]
    notes = [f"[^n{n}]| Words {n}." for n in range(1, 5)]
    document = parse("\n".join(("bl| _The Conference of the Parties_,", *rows, *notes)))
    return replace(document, profile="minamata", front=front)


def _notes_shown(word_file: bytes, office: Path) -> list[tuple[str, str]]:
    words = PageFile(convert(office, word_file)).text(0)
    found = re.finditer(r"([\d*]+)\s*(Words \d|UNEP/1)\.", words)
    return [(mark[1], mark[2]) for mark in found]


@needs_office
def test_libreoffice_shows_the_asterisk_note_and_the_others_with_their_own_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    office = find_office()
    assert office is not None
    front = FrontMatter.of(symbol="UNEP/2", agenda_item="Item 4*", agenda_note="UNEP/1.")
    word_file, _ = docx.to_bytes(_with_notes(front), load("minamata"))
    shown = [("*", "UNEP/1"), *((str(n), f"Words {n}") for n in range(1, 5))]
    assert _notes_shown(word_file, office) == shown


@needs_office
def test_libreoffice_shows_notes_of_a_commented_file_with_their_own_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DRAFTER_OFFICE")
    office = find_office()
    assert office is not None
    document = _with_notes(FrontMatter())
    for index in (1, 2, 4):
        state = State(document, Selection(Place(index, 0), Place(index, 8)))
        remarked = add_comment(state, text="Why?", author="Ann", date="2026-01-01T00:00:00Z")
        assert remarked is not None
        document = remarked.document
    word_file, _ = docx.to_bytes(document, load("minamata"))
    assert _notes_shown(word_file, office) == [(str(n), f"Words {n}") for n in range(1, 5)]
