"""The masthead of a Word file: filled from the front matter, absent without it, never read as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.model.nodes import Document, FrontMatter
from drafter.profiles import load
from tests.documents import SMALL

_DRAFT = replace(SMALL, profile="minamata", serial=20)
_FILLED = replace(
    _DRAFT,
    front=FrontMatter.of(
        symbol="UNEP/MC/COP.6/22", session="Sixth meeting", place_and_dates="Geneva,\n3 November"
    ),
)


def _package(document: Document, folder: Path) -> Package:
    path = folder / "draft.docx"
    docx.write(document, load(document.profile), path)
    return Package.open(path)


def _words(package: Package, part: str) -> list[str]:
    rows = [
        "".join(t.text or "" for t in paragraph.iter(w("t")))
        for paragraph in package.xml(f"word/{part}.xml").iter(w("p"))
    ]
    return [row for row in rows if row]


def test_fields_stand_before_the_text(tmp_path: Path) -> None:
    words = _words(_package(_FILLED, tmp_path), "document")
    start = words.index("Mercury in schools")
    head = words[:start]
    assert head[:3] == ["UNITED NATIONS", "MC", "UNEP/MC/COP.6/22"]
    assert "Distr.: General" in head  # the body's usual value, which nobody had to type
    assert "Conference of the Parties to the Minamata Convention on Mercury" in head
    assert head[-2:] == ["Sixth meeting", "Geneva,3 November"]


def test_the_symbol_runs_along(tmp_path: Path) -> None:
    package = _package(_FILLED, tmp_path)
    assert _words(package, "header1") == _words(package, "header2") == ["UNEP/MC/COP.6/22"]


def test_without_fields_there_is_no_masthead(tmp_path: Path) -> None:
    package = _package(_DRAFT, tmp_path)
    assert _words(package, "document")[0] == "Mercury in schools"
    assert not list(package.xml("word/document.xml").iter(w("tbl"), w("sdt"), w("pBdr")))
    assert not list(package.xml("word/header1.xml").iter(w("pBdr")))
    assert list(package.xml("word/header1.xml").iter(w("p")))


@pytest.mark.parametrize("document", [_DRAFT, _FILLED])
def test_it_is_not_read_as_text(document: Document, tmp_path: Path) -> None:
    _package(document, tmp_path)
    assert docx.read(tmp_path / "draft.docx").document == document
