"""A secretariat's own Word file as template: taken with its page and styles, and nothing private."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.docx.names import W, w
from drafter.docx.package import Package
from drafter.errors import ProfileError
from drafter.model.nodes import FrontMatter
from drafter.profiles import load
from tests.documents import SMALL

_DRAFT = replace(SMALL, profile="minamata", serial=20)
_STYLES = ("Normal", "Big Title", "Section", "Number", "footnote text")
_TABLE = """
extends = "nairobi"
[styles]
front = "Normal"
title = "Big Title"
author = "Normal"
heading = "Section"
numbered = "Number"
plain = "Normal"
annex-title = "Big Title"
decision-title = "Big Title"
body-line = "Normal"
preambular = "Normal"
operative = "Number"
closing = "Normal"
table = "Normal"
foreign = "Normal"
[automatic]
[following]
annex-title = "Big Title"
[unnumbered]
heading = "Section"
numbered = "Normal"
operative = "Normal"
"""


def _style(name: str) -> str:
    ident = name.title().replace(" ", "")
    return (
        f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/>'
        '<w:pPr><w:spacing w:after="120"/></w:pPr></w:style>'
    )


def _word_file(styles: tuple[str, ...] = _STYLES, body: str = "") -> bytes:
    """A small template as Word saves it, with a comment, an author and a path of somebody's."""
    rows = "".join(_style(name) for name in styles)
    reference = (
        '<w:style w:type="character" w:styleId="Ref"><w:name w:val="footnote reference"/></w:style>'
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{types}.template.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{types}.styles+xml"/></Types>'
        ),
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>"
        ),
        "word/_rels/document.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{office}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r2" Type="{office}/settings" Target="settings.xml"/>'
            f'<Relationship Id="r3" Type="{office}/comments" Target="comments.xml"/>'
            "</Relationships>"
        ),
        "word/document.xml": (
            f'<w:document xmlns:w="{W}"><w:body>'
            + (body or '<w:p w:rsidR="00AB12CD"><w:r><w:t>OUR OFFICE</w:t></w:r></w:p><w:p/>')
            + '<w:sectPr><w:pgSz w:w="11111" w:h="15555"/></w:sectPr></w:body></w:document>'
        ),
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{rows}{reference}</w:styles>',
        "word/settings.xml": (
            f'<w:settings xmlns:w="{W}"><w:docVars><w:docVar w:name="Drive" w:val="C:\\\\Ann"/>'
            "</w:docVars></w:settings>"
        ),
        "word/comments.xml": (
            f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="Ann Example"/></w:comments>'
        ),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "templates"
    place.mkdir()
    monkeypatch.setenv("DRAFTER_TEMPLATES", str(place))
    return place


def _written(path: Path, front: FrontMatter | None = None) -> Package:
    document = _DRAFT if front is None else replace(_DRAFT, front=front)
    docx.write(document, load("minamata"), path)
    return Package.open(path)


def test_it_takes_the_place_of_the_shipped_one(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi.dotx").write_bytes(_word_file())
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    profile = load("minamata")
    own = replace(profile, word_file=replace(profile.word_file, template="nairobi"))
    docx.write(_DRAFT, own, tmp_path / "a.docx")
    package = Package.open(tmp_path / "a.docx")
    text = package.xml("word/document.xml")
    assert next(text.iter(w("pgSz"))).get(w("w")) == "11111"
    words = ["".join(t.text or "" for t in p.iter(w("t"))) for p in text.iter(w("p"))]
    assert words[0] == "OUR OFFICE"
    assert words[1] == "Mercury in schools"
    styles = {e.get(w("val")) for e in text.iter(w("pStyle"))}
    assert {"BigTitle", "Section", "Number"} <= styles


def test_nothing_private_of_it_leaves(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi.docx").write_bytes(_word_file())
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    package = _written(tmp_path / "a.docx")
    everything = b"".join(package.bytes(name) for name in sorted(package.names))
    for private in (b"Ann Example", b"C:", b"00AB12CD", b"comments"):
        assert private not in everything


def test_a_missing_style_is_named(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi.docx").write_bytes(_word_file(styles=("Normal", "footnote text")))
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    with pytest.raises(ProfileError, match=r"lacks the style “Big Title”.*nairobi"):
        _written(tmp_path / "a.docx")
    assert not (tmp_path / "a.docx").exists()


def test_where_to_mend_an_own_template_is_said(folder: Path, tmp_path: Path) -> None:
    own = folder / "nairobi.docx"
    own.write_bytes(_word_file(styles=("Normal",)))
    with pytest.raises(ProfileError, match=re.escape(f"Mend it in {own}.")):
        _written(tmp_path / "a.docx")


def test_a_missing_part_is_named(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi" / "word").mkdir(parents=True)
    (folder / "nairobi" / "word" / "template.toml").write_text("", "utf-8")
    with pytest.raises(ProfileError, match=r"lacks the part “document\.xml”"):
        _written(tmp_path / "a.docx")


def test_what_is_no_word_file_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi.docx").write_bytes(b"PK nothing")
    with pytest.raises(ProfileError, match=r"nairobi.*cannot be used"):
        _written(tmp_path / "a.docx")


def test_an_unknown_template_is_told(tmp_path: Path) -> None:
    profile = load("minamata")
    own = replace(profile, word_file=replace(profile.word_file, template="our-office"))
    with pytest.raises(ProfileError, match=r"no Word template “our-office”"):
        docx.write(_DRAFT, own, tmp_path / "a.docx")


def test_places_in_it_are_filled(folder: Path, tmp_path: Path) -> None:
    field = '<w:p><w:sdt><w:sdtPr><w:tag w:val="field:symbol"/></w:sdtPr><w:sdtContent><w:r>'
    field += "<w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    body = (
        f'<w:sdt><w:sdtPr><w:tag w:val="masthead"/></w:sdtPr><w:sdtContent>{field}</w:sdtContent>'
    )
    body += '</w:sdt><w:sdt><w:sdtPr><w:tag w:val="text"/></w:sdtPr><w:sdtContent><w:p/>'
    body += "</w:sdtContent></w:sdt><w:p><w:r><w:t>THE END</w:t></w:r></w:p>"
    (folder / "nairobi.docx").write_bytes(_word_file(body=body))
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    package = _written(tmp_path / "a.docx", FrontMatter.of(symbol="UNEP/1"))
    words = [
        "".join(t.text or "" for t in p.iter(w("t")))
        for p in package.xml("word/document.xml").iter(w("p"))
    ]
    assert (words[0], words[1], words[-1]) == ("UNEP/1", "Mercury in schools", "THE END")


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _lived_in(data: bytes) -> bytes:
    """The template as one that was written in: notes, endnotes, a link, a bookmark, ids of Word 2007."""
    notes = "".join(
        f'<w:footnote w:id="{n}"{sort}><w:p><w:r><w:t>old</w:t></w:r></w:p></w:footnote>'
        for n, sort in (
            (0, ' w:type="separator"'),
            (1, ' w:type="continuationSeparator"'),
            (2, ""),
        )
    )
    changes = {
        "word/document.xml": lambda s: s.replace(
            "<w:p/>",
            '<w:p><w:bookmarkStart w:id="1" w:name="x"/><w:hyperlink xmlns:r="'
            f'{_OFFICE}" r:id="r9"><w:r><w:t>site</w:t></w:r></w:hyperlink><w:r>'
            '<w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="1"/></w:p>',
        ),
        "word/settings.xml": lambda s: s.replace(
            "</w:settings>",
            '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'
            '<w:endnotePr><w:endnote w:id="0"/></w:endnotePr></w:settings>',
        ),
        "word/_rels/document.xml.rels": lambda s: s.replace(
            "</Relationships>",
            f'<Relationship Id="r8" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/>'
            f'<Relationship Id="r9" Type="{_OFFICE}/hyperlink" Target="https://un.org"'
            ' TargetMode="External"/></Relationships>',
        ),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(name, changes[name](text) if name in changes else text)
        new.writestr("word/footnotes.xml", f'<w:footnotes xmlns:w="{W}">{notes}</w:footnotes>')
    return buffer.getvalue()


def test_a_template_that_was_written_in_makes_sound_files(folder: Path, tmp_path: Path) -> None:
    (folder / "nairobi.docx").write_bytes(_lived_in(_word_file()))
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    package = _written(tmp_path / "a.docx")
    text, notes = package.xml("word/document.xml"), package.xml("word/footnotes.xml")
    ids = [n.get(w("id")) for n in notes]
    assert ids[:3] == ["-1", "0", "1"]
    assert len(ids) == len(set(ids))
    assert {n.get(w("id")) for n in text.iter(w("footnoteReference"))} <= set(ids[2:])
    settings = package.xml("word/settings.xml")
    assert [e.get(w("id")) for e in settings.iter(w("footnote"))] == ["-1", "0"]
    assert not list(settings.iter(w("endnote")))
    assert not [
        k for e in text.iter(w("hyperlink")) for k in e.attrib if k.startswith(f"{{{_OFFICE}}}")
    ]
    assert "site" in "".join(t.text or "" for t in text.iter(w("t")))
    bookmarks = [e.get(w("id")) for e in text.iter(w("bookmarkStart"))]
    assert len(bookmarks) == len(set(bookmarks))


@pytest.mark.parametrize("symbol", ["UNEP/1", ""])
@pytest.mark.parametrize("inside", ["paragraph", "cell"])
def test_a_place_around_a_whole_paragraph_or_cell_is_filled(
    inside: str, symbol: str, folder: Path, tmp_path: Path
) -> None:
    paragraph = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    content = paragraph if inside == "paragraph" else f"<w:tc>{paragraph}</w:tc>"
    place = '<w:sdt><w:sdtPr><w:tag w:val="field:symbol"/></w:sdtPr><w:sdtContent>'
    place += f"{content}</w:sdtContent></w:sdt>"
    grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'
    body = place if inside == "paragraph" else f"<w:tbl>{grid}<w:tr>{place}</w:tr></w:tbl>"
    (folder / "nairobi.docx").write_bytes(_word_file(body=body))
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    text = _written(tmp_path / "a.docx", FrontMatter.of(symbol=symbol)).xml("word/document.xml")
    assert {e.getparent().tag for e in text.iter(w("r"))} <= {
        w("p"),
        w("hyperlink"),
        w("fldSimple"),
    }
    assert all(len(row) for row in text.iter(w("tr")))
    words = ["".join(t.text or "" for t in p.iter(w("t"))) for p in text.iter(w("p"))]
    assert ("UNEP/1" in words) is bool(symbol)
    assert "x" not in words


def test_a_place_that_can_hold_no_picture_is_told(folder: Path, tmp_path: Path) -> None:
    body = '<w:p><w:sdt><w:sdtPr><w:tag w:val="emblem:2x1.7"/></w:sdtPr><w:sdtContent><w:r/>'
    (folder / "nairobi.docx").write_bytes(_word_file(body=f"{body}</w:sdtContent></w:sdt></w:p>"))
    (folder / "nairobi.toml").write_text(_TABLE, "utf-8")
    with pytest.raises(ProfileError, match=r"“emblem:2x1\.7”.*cannot hold a picture"):
        _written(tmp_path / "a.docx")
