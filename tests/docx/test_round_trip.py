"""A Word file written by this program gives back the document that was written."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import docx
from drafter.docx.writer.portable import portable
from drafter.errors import OutputError
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.profiles import load, names
from tests.documents import SMALL, documents

_DRAFT = replace(SMALL, profile="minamata", serial=20)


def _through_word(document: Document, folder: Path) -> Document:
    path = folder / "draft.docx"
    docx.write(document, load(document.profile), path)
    return docx.read(path).document


@given(document=documents(), profile=st.sampled_from(names()), lang=st.sampled_from(["en", "fr"]))
def test_nothing_is_lost(
    document: Document, profile: str, lang: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = replace(document, profile=profile, lang=lang)
    kept, _ = portable(document)
    again = _through_word(document, tmp_path_factory.mktemp("word"))
    assert again.paragraphs == kept.paragraphs
    assert {n.id: n for n in again.notes} == {n.id: n for n in kept.notes}
    assert again == replace(kept, notes=again.notes)


def test_the_small_model_case_comes_back_as_it_was(tmp_path: Path) -> None:
    assert _through_word(_DRAFT, tmp_path) == _DRAFT


def test_reading_gives_the_same_outline(tmp_path: Path) -> None:
    again = _through_word(_DRAFT, tmp_path)
    scheme = load("minamata").scheme
    assert outline(again, scheme) == outline(_DRAFT, scheme)


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.docx", tmp_path / "two.docx"
    for path in (one, two):
        docx.write(_DRAFT, load("minamata"), path)
    assert one.read_bytes() == two.read_bytes()


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(OutputError, match=r"draft\.docx"):
        docx.write(_DRAFT, load("minamata"), path)
    assert path.read_bytes() == b"old"


def test_what_stays_behind_is_told(tmp_path: Path) -> None:
    uncited = parse("op| _Decides_ to meet.\n[^n1]| Nobody refers to this.")
    notices = docx.write(uncited, load("generic"), tmp_path / "draft.docx")
    assert [n.code for n in notices] == ["note-uncited"]


@pytest.mark.parametrize("profile", names())
def test_every_body_has_a_template(profile: str, tmp_path: Path) -> None:
    document = replace(_DRAFT, profile=profile)
    again = _through_word(document, tmp_path)
    assert [p.kind for p in again.paragraphs].count(Kind.OPERATIVE) == 5


def test_what_parts_a_table_from_the_end_is_no_table_without_its_sign(tmp_path: Path) -> None:
    """LibreOffice saves the empty paragraph in the style of cells, but not its bookmark."""
    table = with_table(Paragraph("p2", Kind.TABLE), Table((Row((Cell(RichText("a")),)),)))
    document = replace(parse("op| Decides to meet:"), profile="minamata", serial=2)
    document = replace(document, paragraphs=(*document.paragraphs, table))
    path, copy = tmp_path / "draft.docx", tmp_path / "copy.docx"
    docx.write(document, load("minamata"), path)
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as out:
        for name in archive.namelist():
            data = archive.read(name)
            if name == "word/document.xml":
                data, count = re.subn(rb'<w:bookmark\w+ [^>]*w:name="_ds_[^>]*/>', b"", data)
                assert count == 1
            out.writestr(name, data)
    kinds = [p.kind for p in docx.read(copy).document.paragraphs]
    assert kinds == [Kind.OPERATIVE, Kind.TABLE]
