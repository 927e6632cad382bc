"""Whole decisions in the manner of each body: every paragraph right, and nothing found in them.

A file of `tests/data/field` has the body and a stage on its first line, then one paragraph a line
as it is typed, behind the code of the kind and level that it is (`op1|`), as in the notation. Rows
marked `tb` that follow each other are one table. The texts are our own; their form is that of the
bodies.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from drafter import formats
from drafter.api import check
from drafter.model.nodes import Document
from drafter.model.notation import write

_FOLDER = Path(__file__).parents[1] / "data" / "field"
_FILES = sorted(_FOLDER.glob("*.txt"))
_ROW = re.compile(r"(?P<code>\[\^\d+\]|[a-z]{1,2}\d?)\| (?P<text>.*)")
_PASTED = re.compile(r"(?P<code>[a-z]{1,2}\d?)[^|]*\|")


def _rows(path: Path) -> tuple[str, str, list[tuple[str, str]]]:
    head, *lines = path.read_text("utf-8").splitlines()
    body, stage = head.split()
    found = [_ROW.fullmatch(line) for line in lines]
    return body, stage, [(m["code"], m["text"]) for m in found if m]


def _text(rows: list[tuple[str, str]]) -> str:
    return "\n\n".join(f"{code}: {text}" if code[0] == "[" else text for code, text in rows)


def _codes(rows: list[tuple[str, str]]) -> list[str]:
    wanted = [code for code, _ in rows if code[0] != "["]
    return [code for key, group in groupby(wanted) for code in (["tb"] if key == "tb" else group)]


def _found(document: Document) -> list[str]:
    """The codes of a document; a heading of level 1 is `h1`, other kinds leave out their 0."""
    lines = [line for line in write(document).splitlines() if not line.startswith("[^")]
    codes = [found["code"] for line in lines if (found := _PASTED.match(line))]
    return ["h1" if code == "h" else code for code in codes]


@pytest.fixture(params=_FILES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    source: Path = request.param
    path = tmp_path / "draft.txt"
    path.write_text(_text(_rows(source)[2]), "utf-8")
    return source, path


def test_body_and_every_paragraph_are_recognised(case: tuple[Path, Path]) -> None:
    source, path = case
    body, _, rows = _rows(source)
    document = formats.read(path).document
    assert document.profile == body
    assert _found(document) == _codes(rows)


def test_nothing_is_found_in_a_text_that_is_right(case: tuple[Path, Path]) -> None:
    source, path = case
    _, stage, _ = _rows(source)
    found = check(formats.read(path).document, stage).findings
    assert [(f.rule, f.message) for f in found if f.rule != "placeholder-left"] == []


def test_the_word_file_made_of_it_is_read_alike(case: tuple[Path, Path], tmp_path: Path) -> None:
    _, path = case
    document = formats.read(path).document
    formats.write(document, tmp_path / "draft.docx")
    assert _found(formats.read(tmp_path / "draft.docx").document) == _found(document)
