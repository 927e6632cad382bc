"""The masthead of a Word file: filled from the front matter, absent without it, never read as text."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.model.nodes import Document, FrontMatter
from drafter.profiles import load
from tests.documents import SMALL
from tests.docx.pages import needs_office, saved_by_office

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


@needs_office
@pytest.mark.parametrize("body", ["minamata", "ga", "hrc"])
def test_the_masthead_of_a_copy_saved_by_libreoffice_is_not_read_as_text(
    body: str, tmp_path: Path
) -> None:
    front = _FILLED.front.with_field("agenda_item", "Item 4*").with_field("agenda_note", "UNEP/1.")
    document = replace(_FILLED, profile=body, front=front)
    path = tmp_path / "draft.docx"
    docx.write(document, load(body), path)
    again = docx.read(saved_by_office(path, tmp_path)).document
    assert [p.text for p in again.paragraphs] == [p.text for p in document.paragraphs]
    assert len(again.notes) == len(document.notes)


def test_a_masthead_between_points_of_one_name_is_not_read_as_text(tmp_path: Path) -> None:
    # LibreOffice cannot save a bookmark that stands around a table.
    package = _package(_FILLED, tmp_path)
    text = package.bytes("word/document.xml").decode()
    begin = re.search(r'<w:bookmarkStart w:id="(\d+)" w:name="_dm_1"/>', text)
    assert begin is not None
    start = begin[0].replace(begin[1], "{}")
    point = f'<w:p>{start}{start}<w:bookmarkEnd w:id="{{}}"/></w:p>'
    text = text.replace(begin[0], point.format(7000, 7001, 7001))
    text = text.replace(f'<w:bookmarkEnd w:id="{begin[1]}"/>', point.format(7002, 7003, 7003))
    copy = tmp_path / "copy.docx"
    with (
        zipfile.ZipFile(tmp_path / "draft.docx") as archive,
        zipfile.ZipFile(copy, "w") as out,
    ):
        for name in archive.namelist():
            data = archive.read(name)
            out.writestr(name, text if name == "word/document.xml" else data)
    assert docx.read(copy).document.paragraphs == _FILLED.paragraphs
