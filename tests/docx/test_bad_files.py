"""What is no Word file, or a harmful one, is refused in one sentence that says what to do."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from drafter import formats
from drafter.errors import InputError, ProfileError
from tests.docx.word_files import CONTENT_TYPES, MAIN, NAMESPACES, p, word_file

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"Dear colleagues", "is not a Word file"),
        (b"%PDF-1.7", "is a PDF file"),
        (b"{\\rtf1 text}", "is a rich text file"),
        (b"<html><body>text</body></html>", "is a web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><pkg:package/>", "saved as XML"),
        (_OLE + "WordDocument".encode("utf-16-le"), "old .doc file.*save it as .docx"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (_OLE, "older Office program"),
        (b"PK\x03\x04 and no more", "cut off or damaged"),
    ],
)
def test_other_files_under_the_name(data: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=says):
        formats.read(path)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("xl/workbook.xml", "Excel"),
        ("ppt/presentation.xml", "PowerPoint"),
        ("content.xml", "OpenDocument"),
        ("letter.txt", "is not a Word document"),
    ],
)
def test_other_packages(name: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "<a/>")
    with pytest.raises(InputError, match=says):
        formats.read(path)


@pytest.mark.parametrize("suffix", [".docm", ".dotm"])
def test_macros_by_name(suffix: str, tmp_path: Path) -> None:
    path = word_file(tmp_path / f"draft{suffix}", p("Text"))
    with pytest.raises(InputError, match=r"macros.*Save it as \.docx"):
        formats.read(path)


def test_macros_inside(tmp_path: Path) -> None:
    kind = MAIN.replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "vnd.ms-word.document.macroEnabled.main")  # fmt: skip
    path = word_file(
        tmp_path / "draft.docx",
        p("Text"),
        parts={"word/vbaProject.bin": b"x"},
        content_types=CONTENT_TYPES.replace(MAIN, kind),
    )
    with pytest.raises(InputError, match="is a document with macros"):
        formats.read(path)


@pytest.mark.parametrize(
    "declared",
    ['<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/hostname">'],
)
def test_entities(declared: str, tmp_path: Path) -> None:
    body = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
    raw = f"<!DOCTYPE a [{declared}]><w:document {NAMESPACES}>{body}</w:document>"
    path = word_file(tmp_path / "draft.docx", raw=raw.encode())
    with pytest.raises(InputError, match="declares entities"):
        formats.read(path)


def test_what_unpacks_to_far_too_much(tmp_path: Path) -> None:
    path = word_file(tmp_path / "draft.docx", p("x"), parts={"word/a.bin": b"\0" * 50_000_000})
    with pytest.raises(InputError, match="unpacks to far more"):
        formats.read(path)


def _padded(path: Path, body: str) -> Path:
    """With bytes that do not pack, so that nothing is suspicious about the size."""
    return word_file(path, body, parts={"word/media/a.bin": os.urandom(200_000)})


def test_too_many_tags(tmp_path: Path) -> None:
    path = _padded(tmp_path / "draft.docx", "<w:p/>" * 2_600_000)
    with pytest.raises(InputError, match="too large"):
        formats.read(path)


def test_too_many_paragraphs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "limits.toml"
    own.write_text("paragraphs = 3\n")
    monkeypatch.setenv("DRAFTER_LIMITS", str(own))
    path = word_file(tmp_path / "draft.docx", p("Text") * 4)
    with pytest.raises(InputError, match=r"too many paragraphs.*raise the limits"):
        formats.read(path)


def test_limits_with_a_fault_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "limits.toml"
    own.write_text("pages = 3\n")
    monkeypatch.setenv("DRAFTER_LIMITS", str(own))
    with pytest.raises(ProfileError, match=r"“pages”.*is no limit"):
        formats.read(word_file(tmp_path / "draft.docx", p("Text")))


def _nested(opening: str, closing: str, times: int) -> str:
    return opening * times + p("deep inside") + closing * times


@pytest.mark.parametrize(
    "body",
    [
        _nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        _nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        "<w:p>" + "<w:smartTag>" * 240 + "<w:r><w:t>deep inside</w:t></w:r>"
        + "</w:smartTag>" * 240 + "</w:p>",
    ],
)  # fmt: skip
def test_absurd_nesting_is_read(body: str, tmp_path: Path) -> None:
    document = formats.read(word_file(tmp_path / "draft.docx", body)).document
    assert "deep inside" in " ".join(q.text for q in document.paragraphs)


def test_nesting_beyond_any_sense_is_refused(tmp_path: Path) -> None:
    body = _nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 5000)
    with pytest.raises(InputError, match="is damaged"):
        formats.read(word_file(tmp_path / "draft.docx", body))


def test_boxes_within_boxes_are_read_once(tmp_path: Path) -> None:
    body = p("innermost")
    for _ in range(14):
        box = f"<w:txbxContent>{body}</w:txbxContent>"
        body = (
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing>"
            "</mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"
        )
    path = _padded(tmp_path / "draft.docx", body)
    document = formats.read(path).document
    assert [q.text for q in document.paragraphs].count("innermost") == 1


def test_numbers_that_would_fill_the_memory(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="99999999999"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="%{n + 1}."/></w:lvl>'
        for n, form in enumerate(("lowerLetter", "upperRoman"))
    )
    numbering = (
        f"<w:numbering {NAMESPACES}>"
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    listed = "".join(
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{n}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>Item</w:t></w:r></w:p>"
        for n in (0, 1)
    )
    path = word_file(
        tmp_path / "draft.docx",
        listed,
        parts={"word/numbering.xml": numbering},
        related={"numbering": "numbering.xml"},
    )
    assert len(formats.read(path).document.paragraphs) == 2


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "utf-8-sig"])
def test_other_encodings(encoding: str, tmp_path: Path) -> None:
    name = "UTF-8" if encoding == "utf-8-sig" else encoding.upper()
    text = (
        f'<?xml version="1.0" encoding="{name}"?>'
        f"<w:document {NAMESPACES}><w:body>{p('Décision')}</w:body></w:document>"
    )
    path = word_file(tmp_path / "draft.docx", raw=text.encode(encoding))
    assert formats.read(path).document.paragraphs[0].text == "Décision"


def test_a_template_is_read_like_a_document(tmp_path: Path) -> None:
    path = word_file(tmp_path / "draft.dotx", p("Recalling the decision,"))
    assert formats.read(path).document.paragraphs[0].text == "Recalling the decision,"


def test_the_masthead_in_the_head_becomes_fields(tmp_path: Path) -> None:
    rows = "".join(map(p, ("A/80/590*", "Distr.: General", "7 January 2026", "Original: English")))
    path = word_file(
        tmp_path / "draft.docx",
        p("Budget performance"),
        parts={"word/header1.xml": f"<w:hdr {NAMESPACES}>{rows}</w:hdr>"},
        related={"header": "header1.xml"},
    )
    imported = formats.read(path)
    assert dict(imported.document.front.fields) == {
        "date": "7 January 2026",
        "distribution": "General",
        "original_language": "English",
        "symbol": "A/80/590",
    }
    assert "heads-set-aside" in {n.code for n in imported.notices}
