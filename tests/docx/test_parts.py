"""The parts of a written file: as they were agreed, and sound in what they say of each other."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document as WordDocument
from hypothesis import given

from drafter import docx
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.docx.template.styles import side_indents
from drafter.formats import read
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, with_table
from drafter.profiles import load
from tests.documents import SMALL, documents

_DATA = Path(__file__).parents[1] / "data"
_DRAFT = replace(SMALL, profile="minamata", serial=20)
_AGREED = ("document", "footnotes", "numbering")
_KEEP = os.environ.get("KEEP_GOLDEN_PARTS")


def _written(document: Document, folder: Path) -> Package:
    path = folder / "draft.docx"
    docx.write(document, load(document.profile), path)
    return Package.open(path)


@pytest.mark.parametrize("part", _AGREED)
def test_part_is_as_agreed(part: str, tmp_path: Path) -> None:
    """To look at the differences and agree to them: KEEP_GOLDEN_PARTS=1 make test, git diff."""
    text = _written(_DRAFT, tmp_path).bytes(f"word/{part}.xml").decode()
    readable = text.replace("<w:p>", "\n<w:p>").replace("<w:r>", "\n  <w:r>")
    agreed = _DATA / "word" / f"{part}.xml"
    if _KEEP:
        agreed.write_text(readable, "utf-8")
    assert readable == agreed.read_text("utf-8")


@given(document=documents())
def test_parts_agree_with_each_other(
    document: Document, tmp_path_factory: pytest.TempPathFactory
) -> None:
    package = _written(document, tmp_path_factory.mktemp("word"))
    text, notes = package.xml("word/document.xml"), package.xml("word/footnotes.xml")
    both = [*text.iter(), *notes.iter()]

    def values(tag: str, attribute: str = "val") -> list[str]:
        return [e.get(w(attribute)) for e in both if e.tag == w(tag)]

    styles = {e.get(w("styleId")) for e in package.xml("word/styles.xml").iter(w("style"))}
    assert {*values("pStyle"), *values("rStyle")} <= styles
    lists = {e.get(w("numId")) for e in package.xml("word/numbering.xml").iter(w("num"))}
    assert {v for v in values("numId") if v != "0"} <= lists
    begun, ended = values("bookmarkStart", "id"), values("bookmarkEnd", "id")
    assert sorted(begun) == sorted(ended)
    assert len(set(begun)) == len(begun)
    named = values("bookmarkStart", "name")
    assert len({n.lower() for n in named}) == len(named)
    assert all(re.fullmatch(r"_[A-Za-z0-9_]{1,39}", n) for n in named)
    wanted = [i.split()[1] for i in (e.text for e in both if e.tag == w("instrText"))]
    assert set(wanted) <= set(named)
    known = {e.get(w("id")) for e in notes.iterchildren(w("footnote"))}
    cited = [e.get(w("id")) for e in text.iter(w("footnoteReference"))]
    assert set(cited) <= known
    assert len(set(cited)) == len(cited)
    for part, root in (("word/document.xml", text), ("word/footnotes.xml", notes)):
        used = {
            v for e in root.iter() for k, v in e.attrib.items() if k.endswith("/relationships}id")
        }
        assert used <= set(package.relationships(part))


def test_other_programs_read_the_words(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    docx.write(_DRAFT, load("minamata"), path)
    words = [p.text for p in WordDocument(str(path)).paragraphs]
    assert words[:3] == ["Mercury in schools", "Note by the secretariat", "Introduction"]
    assert any(text.startswith("Requests the secretariat:") for text in words)


def test_model_case_has_true_footnotes_where_they_belong(tmp_path: Path) -> None:
    imported = read(_DATA / "model-case.txt", "minamata")
    package = _written(imported.document, tmp_path)
    found = []
    for paragraph in package.xml("word/document.xml").iter(w("p")):
        before = ""
        for element in paragraph.iter(w("t"), w("footnoteReference")):
            if element.tag == w("t"):
                before += element.text
            else:
                found.append((element.get(w("id")), before[-13:].lstrip()))
    assert found == [("1", "ixth session,"), ("2", "als and Waste")]
    notes = {
        e.get(w("id")): "".join(t.text for t in e.iter(w("t"))).strip()
        for e in package.xml("word/footnotes.xml").iterchildren(w("footnote"))
    }
    document = imported.document
    assert [notes["1"], notes["2"]] == [n.text for n in document.notes]


def test_nothing_internal_is_in_the_file(tmp_path: Path) -> None:
    package = _written(_DRAFT, tmp_path)
    for name in sorted(package.names):
        data = package.bytes(name)
        assert str(tmp_path).encode() not in data
    # Who wrote it and where is nobody's business: only the title and the language are told.
    core = package.xml("docProps/core.xml")
    assert {e.tag.rpartition("}")[2] for e in core} == {"title", "language"}


@pytest.mark.parametrize("body", ["minamata", "ga", "hrc"])
def test_a_table_fills_the_column_of_the_text(body: str, tmp_path: Path) -> None:
    rows = (Row((Cell(), Cell())), Row((Cell(), Cell())))
    table = with_table(Paragraph("p90", Kind.TABLE), Table(rows))
    last = Paragraph("p91", Kind.PLAIN, RichText("What follows."))
    document = Document(paragraphs=(table, last), profile=body)
    package = _written(document, tmp_path)
    text = package.xml("word/document.xml")
    # The first tables are those of the masthead, if there is one.
    made = list(text.iter(w("tbl")))[-1]
    columns = [int(c.get(w("w"))) for c in made.iter(w("gridCol"))]
    left = int(next(made.iter(w("tblInd"))).get(w("w")))
    size, margins = (list(text.iter(w(n)))[-1] for n in ("pgSz", "pgMar"))
    page = int(size.get(w("w"))) - sum(int(margins.get(w(n))) for n in ("left", "right"))
    style, right = _style_of(package, made.getparent(), "What follows.")
    assert left == style
    assert 0 <= page - right - (left + sum(columns)) < 2
    between = made.getnext().getnext()
    assert not "".join(between.itertext())  # an empty line
    assert docx.read(tmp_path / "draft.docx").document.paragraphs == document.paragraphs


def _style_of(package: Package, body: Any, words: str) -> tuple[int, int]:
    """The side_indents of the style of a paragraph."""
    paragraph = next(p for p in body.iter(w("p")) if "".join(p.itertext()) == words)
    name = next(paragraph.iter(w("pStyle"))).get(w("val"))
    return side_indents(package.xml("word/styles.xml"), name)
