"""The pages that the program makes without LibreOffice."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import docx
from drafter.assets import template
from drafter.compare.redline import redline
from drafter.docx.package import Package
from drafter.formats import read, write
from drafter.model.foreign import picture_id
from drafter.model.nodes import Document, FrontMatter, Kind, Paragraph, Picture
from drafter.model.notation import parse
from drafter.model.richtext import FOREIGN, RichText
from drafter.pages import PageFile, Renderer, render
from drafter.pages.sheet.sheet import read_sheet
from drafter.profiles import load
from tests.documents import SMALL, documents
from tests.objects import picture_value
from tests.pages.conftest import Draft

_BODIES = ("minamata", "ga", "hrc", "generic")
_TEXT = """The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to do three things:

(a) One thing;

(i) Of one kind;

a. Small;

2. Requests the Secretary-General to report thereon.
"""


def _pages(document: Document, options: docx.Options | None = None) -> list[str]:
    made = render(document, load(document.profile), options)
    assert made.renderer is Renderer.OWN
    file = PageFile(made.pdf)
    try:
        return [" ".join(file.text(n).split()) for n in range(len(file))]
    finally:
        file.close()


def _left(pdf: bytes, words: str) -> float:
    """Where words begin on the first page, in points from the left."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    found = text.search(words).get_next()
    assert found is not None, words
    left: float = text.get_charbox(found[0])[0]
    text.close()
    document.close()
    return left


def _sample(body: str) -> Document:
    return replace(read(template("minamata", "sample.undraft")).document, profile=body)


@pytest.mark.parametrize("body", _BODIES)
def test_every_template_has_pages(body: str) -> None:
    pages = _pages(_sample(body))
    assert len(pages) > 1
    assert "International cooperation and coordination" in pages[0]
    assert "Sixth meeting" in pages[0]
    assert "Distr.: General" in pages[0]
    assert all("UNEP/MC/COP.6/" in page for page in pages[1:])


@pytest.mark.parametrize("body", _BODIES)
def test_note_stands_on_the_page_of_its_mark(body: str) -> None:
    pages = _pages(_sample(body))
    (with_mark,) = [n for n, page in enumerate(pages) if "Welcomes the adoption" in page]
    assert "Resolution 6/3 on enhancing the role" in pages[with_mark]


def test_pages_bear_their_number_and_the_number_of_pages() -> None:
    pages = _pages(_sample("ga"))
    count = len(pages)
    assert [f"{n}/{count}" in page for n, page in enumerate(pages[1:], 2)] == [True] * (count - 1)


@pytest.mark.parametrize("body", _BODIES)
def test_levels_stand_further_in(body: str, draft: Draft) -> None:
    document = draft(_TEXT, body)
    pdf = render(document, load(body)).pdf
    lefts = [round(_left(pdf, mark) / 2) for mark in ("1.", "(a)", "(i)", "a.")]
    assert lefts == sorted(lefts)
    assert lefts[2] > lefts[1] + 5


def test_clean_copy_and_line_numbers_are_as_chosen(draft: Draft) -> None:
    document = draft("The General Assembly,\n\n1. Decides [to meet] soon.", "ga")
    clean = _pages(document, docx.Options(brackets=False))[0]
    assert "Decides to meet soon" in clean
    numbered = _pages(document, docx.Options(line_numbers=True))[0]
    assert re.search(r"\b2\b", numbered)
    assert not re.search(r"\b2\b", _pages(document)[0])


def test_asterisk_note_of_the_agenda_item_is_not_counted() -> None:
    document = replace(SMALL, profile="minamata")
    front = FrontMatter.of(agenda_item="4*", agenda_note="UNEP/MC/COP.6/1.", symbol="UNEP/1")
    page = " ".join(_pages(replace(document, front=front)))
    assert re.search(r"\* UNEP/MC/COP\.6/1\.", page)
    assert "1 UNEP/MC/COP.5/Dec.3." in page


def test_right_to_left_text_begins_at_the_right(draft: Draft) -> None:
    document = draft("إن الجمعية العامة،\n\nإذ تشير إلى قرارها،", "ga")
    document = replace(document, lang="ar")
    pdf = render(document, load("ga")).pdf
    assert _left(pdf, "إن") > 300
    # The masthead keeps its sides: its table is not mirrored.
    assert _left(pdf, "Nations") < 200


_HOSTILE = (
    '#import "@preview/cetz:0.1.0": canvas',
    '#read("/etc/passwd")',
    "$x^2$ *bold* _it_ `raw` <label> @ref // comment",
    '"; #panic("x") \\u{41} \\',
    "= No heading",
    "{% %} ${HOME} $(id)",
)


@pytest.mark.parametrize("words", _HOSTILE)
def test_text_that_looks_like_a_program_stays_text(words: str) -> None:
    paragraph = Paragraph("p1", Kind.PLAIN, RichText.of(words))
    document = Document((paragraph,), profile="ga", lang="en")
    assert " ".join(words.split()) in _pages(document)[0].replace("\u00ad", "")


@settings(max_examples=25, deadline=None)
@given(documents(), st.sampled_from(_BODIES))
def test_any_document_has_pages(document: Document, body: str) -> None:
    assert _pages(replace(document, profile=body))


@pytest.mark.parametrize(
    ("data", "kind", "shown"),
    [
        (b"\x89PNG\r\n\x1a\nnothing", "png", "[picture]"),
        (b"\x01" + bytes(39) + b" EMF", "emf", "[A map]"),
    ],
    ids=["damaged", "unknown"],
)
def test_a_picture_that_cannot_be_drawn_is_a_word(data: bytes, kind: str, shown: str) -> None:
    picture = Picture(picture_id(data), kind, data)
    content = RichText.of("Before ") + RichText.object(FOREIGN, picture_value(picture, "A map"))
    document = Document((Paragraph("p1", Kind.PLAIN, content),), profile="ga", pictures=(picture,))
    assert f"Before {shown}" in _pages(document)[0]


def test_same_draft_gives_the_same_file() -> None:
    one, two = (render(_sample("ga"), load("ga")).pdf for _ in range(2))
    assert one == two


def test_empty_document_has_one_page() -> None:
    assert len(_pages(Document((), profile="generic", lang="en"))) == 1


def test_changes_are_shown_as_changes(tmp_path: Path) -> None:
    path = tmp_path / "changed.docx"
    docx.write(_sample("ga"), load("ga"), path)
    package = Package.open(path)
    main = package.bytes("word/document.xml").decode()
    main = re.sub(
        r"(<w:r><w:t>Introduction</w:t></w:r>)",
        r'<w:ins w:id="9" w:author="A">\1</w:ins>',
        main,
    )
    parts = {name: package.bytes(name) for name in package.archive.namelist()}
    changed = docx.package.zipped(parts | {"word/document.xml": main.encode()})
    sheet = read_sheet(Package.of(changed, path)).data
    runs = [
        run
        for block in sheet["sections"][0]["blocks"]
        for segment in block.get("segs", [])
        for run in segment
        if run.get("t") == "Introduction"
    ]
    assert [sheet["looks"][run["l"]]["underline"] for run in runs] == [True]


def test_pdf_is_written_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    write(_sample("minamata"), path)
    file = PageFile(path.read_bytes())
    assert len(file) > 1
    wide, high = file.sizes[0]
    picture = file.picture(0, 0.5)
    assert (picture.width, picture.height) == (round(wide / 2), round(high / 2))
    assert len(picture.pixels) == picture.stride * picture.height
    assert len(set(picture.pixels)) > 10  # something is drawn
    file.close()


def test_pdf_holds_the_final_text_and_says_so(tmp_path: Path) -> None:
    before, after = parse("op| Old words stay.\nop| Two."), parse("op| New words stay.\nop| Two.")
    notices = write(redline(before, after, "Ann", "2026-01-01T00:00:00Z"), tmp_path / "out.pdf")
    assert "revisions-applied" in {n.code for n in notices}
    text = PageFile((tmp_path / "out.pdf").read_bytes()).text(0)
    assert "New words" in text
    assert "Old" not in text
