"""What may be chosen for a file, and the proof that it holds what it should."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.docx.reader.file import read_file
from drafter.docx.writer import assembly, write
from drafter.docx.writer.plan import Plan
from drafter.errors import InputError, OutputError
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load
from tests.documents import SMALL

_DRAFT = replace(SMALL, profile="minamata", serial=20)
_BRACKETS = """
dt| MC-6/1: Cooperation
bl| _The Conference of the Parties_,
op| _Requests_ the secretariat [and the Parties] to report by [--];
op| _Decides_ [to meet][not to meet] [sic].
"""


def _package(
    folder: Path, document: Document = _DRAFT, options: docx.Options | None = None
) -> Package:
    path = folder / "draft.docx"
    docx.write(document, load(document.profile), path, options)
    return Package.open(path)


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = b"".join(b"\0" + b"\xff" * 3 * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def test_a_clean_text_has_no_brackets_but_its_blanks(tmp_path: Path) -> None:
    document = replace(parse(_BRACKETS), profile="minamata")
    path = tmp_path / "a.docx"
    notices = docx.write(document, load("minamata"), path, docx.Options(brackets=False))
    texts = [p.text for p in docx.read(path).document.paragraphs][-2:]
    assert texts == [
        "Requests the secretariat and the Parties to report by [--];",
        "Decides to meet not to meet [sic].",
    ]
    assert [n.code for n in notices] == ["brackets-off"]


def test_brackets_around_two_paragraphs_go_on_both_sides(tmp_path: Path) -> None:
    draft = (
        "dt| Draft decision MC-6/[--]: X\nop| [_Requests_ the secretariat;\nop| _Decides_ to meet.]"
    )
    path = tmp_path / "a.docx"
    document = replace(parse(draft), profile="minamata")
    docx.write(document, load("minamata"), path, docx.Options(brackets=False))
    texts = [p.text for p in docx.read(path).document.paragraphs][-2:]
    assert texts == ["Requests the secretariat;", "Decides to meet."]


def test_lines_are_numbered_in_every_section(tmp_path: Path) -> None:
    document = replace(_DRAFT, profile="ga")
    text = _package(tmp_path, document, docx.Options(line_numbers=True)).xml("word/document.xml")
    sections = list(text.iter(w("sectPr")))
    assert len(sections) == 2
    assert all(s.find(w("lnNumType")) is not None for s in sections)


@pytest.mark.parametrize(("numbers", "lists"), [("typed", 0), ("automatic", 1)])
@pytest.mark.parametrize("profile", ["minamata", "ga", "hrc"])
def test_numbers_are_made_as_chosen(profile: str, numbers: str, lists: int, tmp_path: Path) -> None:
    document = replace(_DRAFT, profile=profile)
    package = _package(tmp_path, document, docx.Options(numbers=numbers))
    found = list(package.xml("word/document.xml").iter(w("numPr")))
    assert bool(found) == bool(lists)
    assert docx.read(tmp_path / "draft.docx").document == document


@pytest.mark.parametrize("profile", ["ga", "hrc", "minamata"])
def test_the_emblem_fills_its_place(profile: str, tmp_path: Path) -> None:
    picture = tmp_path / "own.png"
    picture.write_bytes(_png(20, 10))
    document = replace(_DRAFT, profile=profile, front=_DRAFT.front.with_field("symbol", "A/1"))
    package = _package(tmp_path, document, docx.Options(emblem=picture))
    assert package.bytes("word/media/emblem.png") == picture.read_bytes()
    pages = [n for n in package.names if n.startswith(("word/header", "word/document"))]
    extents = [e for n in pages for e in package.xml(n).iter("{*}extent")]
    assert len(extents) == 1
    assert int(extents[0].get("cx")) == pytest.approx(2 * int(extents[0].get("cy")), abs=2)


def test_an_emblem_of_lines_and_one_beside_the_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ga").mkdir()
    drawn = b'<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>'
    (tmp_path / "ga" / "emblem.svg").write_bytes(drawn)
    monkeypatch.setenv("DRAFTER_TEMPLATES", str(tmp_path))
    package = _package(tmp_path, replace(_DRAFT, profile="ga"))
    assert package.bytes("word/media/emblem.svg") == drawn


@pytest.mark.parametrize(
    "data", [b"GIF89a", b'<svg xmlns="x"><script/></svg>', b"<svg href='http://x/'/>"]
)
def test_what_is_no_picture_is_refused(data: bytes, tmp_path: Path) -> None:
    picture = tmp_path / "own.svg"
    picture.write_bytes(data)
    with pytest.raises(InputError, match=r"own\.svg"):
        _package(tmp_path, options=docx.Options(emblem=picture))


def test_without_a_picture_nothing_is_shipped(tmp_path: Path) -> None:
    assert not [n for n in _package(tmp_path).names if "media" in n]


def test_a_file_that_says_something_else_does_not_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(b"old")

    def wrong(plan: Plan, *given: object, **named: bool) -> bytes:
        changed = _DRAFT.with_paragraph(
            2, _DRAFT.paragraphs[2].with_content(_DRAFT.paragraphs[3].content)
        )
        return assembly.file_bytes(replace(plan, document=changed))

    monkeypatch.setattr(write, "file_bytes", wrong)
    with pytest.raises(OutputError, match=r"paragraph I\. at place 3 \(“Introduction”\)"):
        docx.write(_DRAFT, load("minamata"), path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["draft.docx"]


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    told: list[int] = []
    docx.write(_DRAFT, load("minamata"), tmp_path / "a.docx", progress=told.append)
    assert told[0] == 0
    assert told[-1] == 100
    assert told == sorted(told)


def test_the_note_of_the_agenda_item_is_not_counted(tmp_path: Path) -> None:
    front = _DRAFT.front.with_field("agenda_item", "Item 4*").with_field("agenda_note", "UNEP/1.")
    package = _package(tmp_path, replace(_DRAFT, front=front))
    text = package.xml("word/document.xml")
    marks = [e for e in text.iter(w("footnoteReference")) if e.get(w("customMarkFollows"))]
    assert [m.getnext().text for m in marks] == ["*"]
    assert [m.get(w("id")) for m in marks] == ["1"]  # LibreOffice gives the texts out by their ids
    again = docx.read(tmp_path / "draft.docx").document
    assert again.notes == _DRAFT.notes
    assert again.front == front


def test_the_note_of_the_agenda_item_needs_no_typed_asterisk(tmp_path: Path) -> None:
    front = _DRAFT.front.with_field("agenda_item", "Item 4").with_field("agenda_note", "UNEP/1.")
    package = _package(tmp_path, replace(_DRAFT, front=front))
    text = package.xml("word/document.xml")
    marks = [e for e in text.iter(w("footnoteReference")) if e.get(w("customMarkFollows"))]
    assert [m.getnext().text for m in marks] == ["*"]
    assert docx.read(tmp_path / "draft.docx").document.front == front


def test_numbers_of_negotiation_are_typed_and_count_nothing(tmp_path: Path) -> None:
    document = replace(
        parse(
            """
dt| Draft decision MC-7/[--]: Cooperation
bl| _The Conference of the Parties_,
pp!PP1| _Recalling_ decision MC-6/1,
op| _Decides_ to meet;
op!1 bis.| _Invites_ parties to comment;
op| _Encourages_ parties to pay.
"""
        ),
        profile="minamata",
    )
    docx.write(document, load("minamata"), tmp_path / "draft.docx")
    shown = [
        (b.label, b.lead.strip()) for b in read_file(Package.open(tmp_path / "draft.docx")).blocks
    ]
    assert shown[-4:] == [("", "PP1"), ("1.", ""), ("", "1 bis."), ("2.", "")]


def test_a_typed_number_of_negotiation_stands_where_the_counted_ones_do(tmp_path: Path) -> None:
    document = parse(
        "bl| _The Conference of the Parties_,\nop| _Decides_;\nop!1 bis.| _Invites_ all."
    )
    package = _package(tmp_path, replace(document, profile="minamata"))
    last = [
        p
        for p in package.xml("word/document.xml").iter(w("p"))
        if p.find(f".//{w('ind')}") is not None
    ]
    assert [p.find(f".//{w('ind')}").get(w("hanging")) for p in last] == ["567"]
