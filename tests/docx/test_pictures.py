"""Pictures and equations of Word files are kept, go out again, and bring no harm along."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from ooxml_integrity import check as integrity
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from drafter import docx, formats
from drafter.docx.names import M, w
from drafter.docx.package import Package, zipped
from drafter.docx.pictures import kind_of, size_of
from drafter.model.foreign import Foreign, foreign_of, likeness_of, picture_id, pictures_in
from drafter.model.nodes import Document, Kind, Paragraph, Picture
from drafter.model.richtext import FOREIGN, Mark, RichText
from drafter.profiles import load
from drafter.recognition.imported import Imported
from tests.docx.pages import needs_office, saved_by_office
from tests.docx.word_files import p, word_file
from tests.objects import SVG, png

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SPACES = (
    f'xmlns:wp="{_WP}" xmlns:a="{_A}" xmlns:pic="{_PIC}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
)
_SVG_USE = (
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip'
    ' xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="r1"/>'
    "</a:ext></a:extLst>"
)


def _blip(ident: str = "r0", inside: str = "") -> str:
    return (
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="4" name="C:\\Users\\anna\\map.png"/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{ident}" cstate="print">{inside}</a:blip>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="190500" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic>"
    )


def _graphic(inside: str, uri: str = _PIC) -> str:
    return f'<a:graphic><a:graphicData uri="{uri}">{inside}</a:graphicData></a:graphic>'


def _inline(inside: str, ident: int = 7) -> str:
    return (
        f'<w:r><w:drawing {_SPACES}><wp:inline distT="0" distB="0" distL="0" distR="0"'
        ' wp14:anchorId="1B2C"><wp:extent cx="190500" cy="95250"/>'
        f'<wp:docPr id="{ident}" name="Picture {ident}" descr="A map"><a:hlinkClick r:id="r9"/>'
        f"</wp:docPr>{inside}</wp:inline></w:drawing></w:r>"
    )


_ANCHOR = (
    f'<w:r><w:drawing {_SPACES}><wp:anchor distT="0" distB="0" distL="1" distR="1" simplePos="0"'
    ' relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
    '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><mc:AlternateContent>'
    '<mc:Choice Requires="wp14"><wp14:pctPosHOffset>1000</wp14:pctPosHOffset></mc:Choice>'
    "<mc:Fallback><wp:posOffset>12700</wp:posOffset></mc:Fallback></mc:AlternateContent>"
    '</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset>'
    '</wp:positionV><wp:extent cx="190500" cy="95250"/><wp:wrapSquare wrapText="bothSides"/>'
    '<wp:docPr id="7" name="Map"/>' + _graphic(_blip()) + "</wp:anchor></w:drawing></w:r>"
)
_OLD = (
    f'<w:r><w:pict {_SPACES}><v:shape id="_x0000_i1025" type="#_x0000_t75" alt="A map"'
    ' style="width:15pt;height:7.5pt" o:href="https://example.org"><v:imagedata r:id="r0"/>'
    "</v:shape></w:pict></w:r>"
)
_OBJECT = (
    f'<w:r><w:object {_SPACES}><v:shape style="width:15pt;height:7.5pt"><v:imagedata r:id="r0"/>'
    '</v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet" r:id="r5"/></w:object></w:r>'
)
_GROUP = _inline(
    _graphic(
        f"<wpg:wgp>{_blip()}{_blip()}</wpg:wgp>",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    )
)
_EQUATION = (
    f'<m:oMath xmlns:m="{M}"><m:sSup><m:e><m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr>'
    "<m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
)
_STANDING = f'<m:oMathPara xmlns:m="{M}">{_EQUATION}</m:oMathPara>'


def _file(folder: Path, inside: str, **pictures: bytes) -> Path:
    parts = {f"word/media/{name}": data for name, data in pictures.items()}
    parts = parts or {"word/media/one": png(9)}
    body = (
        p("The Conference of the Parties,")
        + p("1. Decides to meet;")
        + f'<w:p><w:r><w:t xml:space="preserve">2. Invites parties </w:t></w:r>{inside}</w:p>'
        + f"<w:p>{inside}</w:p>"
        + p("3. Requests the secretariat to report.")
    )
    path = folder / "in.docx"
    word_file(path, body, parts=parts)
    targets = (name.removeprefix("word/") for name in parts)
    rows = "".join(_row(n, target) for n, target in enumerate(targets))
    return _with_relationships(path, rows)


def _row(number: int, target: str) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    return f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"/>'


def _with_relationships(path: Path, rows: str) -> Path:
    package = Package.open(path)
    parts = {n: package.bytes(n) for n in package.names}
    name = "word/_rels/document.xml.rels"
    parts[name] = (
        parts[name].replace(b"</Relationships>", b"") + rows.encode() + b"</Relationships>"
    )
    path.write_bytes(zipped(parts))
    return path


def _objects(document: Document) -> list[Foreign]:
    rows = [v for q in document.paragraphs for _, v in q.content.objects(FOREIGN)]
    return [foreign_of(v) for v in rows]


def _codes(imported: Imported) -> set[str]:
    return {n.code for n in imported.notices if n.code.startswith("lost-")}


@pytest.mark.parametrize(
    ("inside", "count", "lost"),
    [
        (_inline(_graphic(_blip())), 2, set()),
        (_ANCHOR, 2, set()),
        (_OLD, 2, set()),
        (_OBJECT, 2, {"lost-object-as-picture"}),
        (_GROUP, 4, {"lost-picture-frame"}),
        (_EQUATION, 2, set()),
        (_STANDING, 2, set()),
    ],
    ids=["inline", "anchor", "old", "object", "group", "equation", "standing"],
)
def test_kept_and_written_back(inside: str, count: int, lost: set[str], tmp_path: Path) -> None:
    imported = docx.read(_file(tmp_path, inside), load("minamata"))
    document = imported.document
    assert len(_objects(document)) == count
    assert _codes(imported) == lost
    assert [q.kind for q in document.paragraphs][-2] is Kind.FOREIGN
    assert len(document.pictures) == (0 if "<m:" in inside else 1)
    assert docx.write(document, load("minamata"), tmp_path / "out.docx") == ()
    again = docx.read(tmp_path / "out.docx").document
    assert again.paragraphs == document.paragraphs
    assert again.pictures == document.pictures
    assert _faults(tmp_path / "out.docx") == []


def _faults(path: Path) -> list[str]:
    found = [
        e.description for e in OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors
    ]
    found += [f"{e.code} {e.message}" for e in integrity(path)]
    package = Package.open(path)
    root = package.xml("word/document.xml")
    ids = Counter(e.get("id") for e in root.iter(f"{{{_WP}}}docPr"))
    return found + [f"drawing {i} twice" for i, n in ids.items() if n > 1]


def test_a_picture_brings_nothing_along_that_refers(tmp_path: Path) -> None:
    document = docx.read(_file(tmp_path, _inline(_graphic(_blip()))), load("minamata")).document
    docx.write(document, load("minamata"), tmp_path / "out.docx")
    text = Package.open(tmp_path / "out.docx").bytes("word/document.xml")
    for harm in (b"hlinkClick", b"anna", b"example.org", b"OLEObject", b"anchorId"):
        assert harm not in text
    assert b"A map" in text


def test_numbers_go_on_beside_a_picture_that_stands_alone(tmp_path: Path) -> None:
    path = _file(tmp_path, _inline(_graphic(_blip())))
    document = docx.read(path, load("minamata")).document
    kinds = [q.kind for q in document.paragraphs]
    assert kinds == [
        Kind.BODY_LINE, Kind.OPERATIVE, Kind.OPERATIVE, Kind.FOREIGN, Kind.OPERATIVE,
    ]  # fmt: skip
    assert [q.mark for q in document.paragraphs] == [None] * 5


def test_a_picture_beside_the_text_hides_no_number_and_no_look(tmp_path: Path) -> None:
    """Word hangs it at the first character of a paragraph."""
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Draft decision MC-6/1: Mercury</w:t></w:r>"
    body = (
        f"<w:p>{_ANCHOR}{bold}</w:p>"
        + p("The Conference of the Parties,")
        + f"<w:p>{_ANCHOR}<w:r><w:t>1. Decides to meet;</w:t></w:r></w:p>"
        + f'<w:p>{_ANCHOR}<w:ins w:id="1" w:author="A"><w:r><w:t>2. Invites parties.</w:t></w:r>'
        "</w:ins></w:p>"
    )
    path = word_file(tmp_path / "a.docx", body, parts={"word/media/one": png(9)})
    document = docx.read(_with_relationships(path, _row(0, "media/one")), load("minamata")).document
    assert [(q.kind, q.mark, q.text) for q in document.paragraphs] == [
        (Kind.DECISION_TITLE, None, "Draft decision MC-6/1: Mercury"),
        (Kind.BODY_LINE, None, "The Conference of the Parties,"),
        (Kind.OPERATIVE, None, "Decides to meet;"),
        (Kind.OPERATIVE, None, "Invites parties."),
    ]
    assert len(_objects(document)) == 3
    assert not document.paragraphs[0].content.spans("bold")


def test_lines_are_kept_beside_their_picture(tmp_path: Path) -> None:
    inside = _inline(_graphic(_blip(inside=_SVG_USE)))
    document = docx.read(_file(tmp_path, inside, one=png(9), two=SVG), load("minamata")).document
    assert [q.kind for q in document.pictures].count("svg") == 1
    docx.write(document, load("minamata"), tmp_path / "out.docx")
    assert docx.read(tmp_path / "out.docx").document.pictures == document.pictures
    assert _faults(tmp_path / "out.docx") == []


@pytest.mark.parametrize(
    "harm",
    [
        b"<script>1</script>",
        b'<image href="https://example.org/a.png"/>',
        b'<g onload="f()"/>',
        b"<style>@import url(https://example.org/a.css);</style>",
        b'<path style="fill:url(https://example.org/a)"/>',
    ],
)
def test_lines_that_could_do_harm_stay_away(harm: bytes, tmp_path: Path) -> None:
    lines = SVG.replace(b"</svg>", harm + b"</svg>")
    inside = _inline(_graphic(_blip(inside=_SVG_USE)))
    document = docx.read(_file(tmp_path, inside, one=png(9), two=lines), load("minamata")).document
    assert [q.kind for q in document.pictures] == ["png"]
    assert kind_of(lines) == ""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('relativeHeight="2"', ""),
        ('relativeHeight="2"', 'relativeHeight="99999999999"'),
        ('relativeHeight="2"', 'relativeHeight="-2"'),
        ('behindDoc="0"', 'behindDoc="no"'),
        ('distL="1"', 'distL="../../etc"'),
        ('relativeFrom="column"', 'relativeFrom="moon"'),
        ("<wp:posOffset>0<", "<wp:posOffset>x<"),
        ('<wp:simplePos x="0" y="0"/>', ""),
        ("<pic:cNvPicPr/>", ""),
        ('<wp:extent cx="190500" cy="95250"/>', '<wp:extent cx="190500" cy="95250"/>' * 2),
    ],
)
def test_a_drawing_that_word_would_repair_is_a_plain_picture(
    right: str, wrong: str, tmp_path: Path
) -> None:
    assert right in _ANCHOR
    imported = docx.read(_file(tmp_path, _ANCHOR.replace(right, wrong)), load("minamata"))
    assert _codes(imported) == {"lost-picture-frame"}
    assert len(_objects(imported.document)) == 2
    docx.write(imported.document, load("minamata"), tmp_path / "out.docx")
    assert _faults(tmp_path / "out.docx") == []


def test_a_picture_outside_the_file_is_not_fetched_and_named(tmp_path: Path) -> None:
    path = _file(tmp_path, _inline(_graphic(_blip("r8"))))
    row = (
        '<Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/image" Target="https://example.org/a.png" TargetMode="External"/>'
    )
    imported = docx.read(_with_relationships(path, row), load("minamata"))
    assert _codes(imported) == {"lost-linked-picture"}
    assert imported.document.pictures == ()


@pytest.mark.parametrize("data", [b"MZ\x90\x00 no picture", b"", b"\x89PNG\r\n"])
def test_what_is_no_picture_is_named(data: bytes, tmp_path: Path) -> None:
    imported = docx.read(_file(tmp_path, _inline(_graphic(_blip())), one=data), load("minamata"))
    assert "lost-picture" in _codes(imported)
    assert imported.document.pictures == ()


def test_pictures_over_the_limit_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "limits.toml").write_text("picture = 1\n", "utf-8")
    monkeypatch.setenv("DRAFTER_LIMITS", str(tmp_path / "limits.toml"))
    large = png(9) + Random(1).randbytes(2 * 1024 * 1024)
    imported = docx.read(_file(tmp_path, _inline(_graphic(_blip())), one=large), load("minamata"))
    assert _codes(imported) == {"lost-picture"}


def test_an_equation_with_changes_in_it_stays_text(tmp_path: Path) -> None:
    """What cannot be kept whole keeps its words."""
    changed = _EQUATION.replace("<m:sup>", '<m:sup><w:ins w:id="9">').replace(
        "</m:sup>", "</w:ins></m:sup>"
    )
    imported = docx.read(_file(tmp_path, changed), load("minamata"))
    assert "lost-equation" in _codes(imported)
    assert imported.document.paragraphs[2].text == "Invites parties x2"


def test_a_tampered_object_does_not_go_out(tmp_path: Path) -> None:
    document = docx.read(_file(tmp_path, _EQUATION), load("minamata")).document
    for bad in ("<w:drawing/>", "<m:oMath", '<w:altChunk r:id="r1"/>', ""):
        content = document.paragraphs[2].content
        at = content.objects(FOREIGN)[0][0]
        changed = content.replaced(at, at + 1, RichText.object(FOREIGN, f"equation\nx2\n{bad}"))
        notices = docx.write(
            document.with_paragraph(2, document.paragraphs[2].with_content(changed)),
            load("minamata"),
            tmp_path / "out.docx",
        )
        assert [n.code for n in notices] == ["objects-left-out"]
        again = docx.read(tmp_path / "out.docx").document
        assert again.paragraphs[2].text == "Invites parties x2"


def test_bytes_that_are_no_picture_do_not_go_out(tmp_path: Path) -> None:
    """A native file may have been written by anybody."""
    document = docx.read(_file(tmp_path, _inline(_graphic(_blip()))), load("minamata")).document
    data = b"MZ\x90\x00 a program"
    name, old = picture_id(data), document.pictures[0].id
    rows = tuple(
        q.with_content(
            RichText.of(
                q.content.text,
                [Mark(m.start, m.end, m.kind, m.value.replace(old, name)) for m in q.content.marks],
            )
        )
        for q in document.paragraphs
    )
    forged = replace(document, paragraphs=rows, pictures=(Picture(name, "png", data),))
    notices = docx.write(forged, load("minamata"), tmp_path / "out.docx")
    assert [n.code for n in notices] == ["objects-left-out"]
    assert not any("media" in n for n in Package.open(tmp_path / "out.docx").names)


def test_sizes_are_those_of_the_picture() -> None:
    assert size_of(png(9, 20, 10)) == (190_500, 95_250)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x0a\x00\x14\x01\x01\x11\x00\xff\xd9"
    assert size_of(jpeg) == (190_500, 95_250)
    assert size_of(b"\xff\xd8\xff") == (914_400, 914_400)


def test_text_and_page_name_and_show_them(tmp_path: Path) -> None:
    path = _file(tmp_path, _inline(_graphic(_blip())) + _EQUATION)
    document = docx.read(path, load("minamata")).document
    formats.write(document, tmp_path / "a.txt")
    assert "2. Invites parties [A map]x2" in (tmp_path / "a.txt").read_text("utf-8")
    formats.write(document, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text("utf-8")
    assert '<img src="data:image/png;base64,' in page
    assert 'alt="A map" width="20" height="10"' in page


def test_lines_grow_over_pictures(tmp_path: Path) -> None:
    """Where a style says how high a line is, all of a picture beyond it would be cut off."""
    document = docx.read(_file(tmp_path, _inline(_graphic(_blip()))), load("ga")).document
    docx.write(document, load("ga"), tmp_path / "out.docx")
    root = Package.open(tmp_path / "out.docx").xml("word/document.xml")
    rules = [
        q.find(f"{w('pPr')}/{w('spacing')}").get(w("lineRule"))
        for q in root.find(w("body")).iter(w("p"))
        if q.find(f".//{w('drawing')}") is not None
    ]
    assert rules == ["atLeast", "atLeast"]


def test_a_picture_in_a_cell_stays_there(tmp_path: Path) -> None:
    inside = _inline(_graphic(_blip()))
    path = _file(tmp_path, inside)
    package = Package.open(path)
    parts = {n: package.bytes(n) for n in package.names}
    body = parts["word/document.xml"].decode()
    table = f"<w:tbl><w:tr><w:tc><w:p>{inside}</w:p></w:tc></w:tr></w:tbl>"
    parts["word/document.xml"] = body.replace(
        p("1. Decides to meet;"), p("1. Decides to meet;") + table
    ).encode()
    path.write_bytes(zipped(parts))
    document = docx.read(path, load("minamata")).document
    table_paragraph = next(q for q in document.paragraphs if q.kind is Kind.TABLE)
    assert pictures_in(table_paragraph.content.objects(FOREIGN)[0][1]) == (document.pictures[0].id,)
    docx.write(document, load("minamata"), tmp_path / "out.docx")
    again = docx.read(tmp_path / "out.docx").document
    assert again.paragraphs == document.paragraphs


@needs_office
def test_pictures_and_equations_come_back_from_libreoffice(tmp_path: Path) -> None:
    path = _file(tmp_path, _inline(_graphic(_blip())) + _ANCHOR + _EQUATION)
    document = docx.read(path, load("minamata")).document
    docx.write(document, load("minamata"), tmp_path / "out.docx")
    again = docx.read(saved_by_office(tmp_path / "out.docx", tmp_path)).document
    assert again.pictures == document.pictures
    assert [_shown(q) for q in again.paragraphs] == [_shown(q) for q in document.paragraphs]


def _shown(paragraph: Paragraph) -> tuple[str, str, list[str]]:
    """What a reader sees, wherever the pictures hang."""
    objects = sorted(likeness_of(v) for _, v in paragraph.content.objects(FOREIGN))
    return paragraph.kind.value, paragraph.text, objects
