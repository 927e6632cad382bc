"""Web pages: every word of the draft, notes that lead there and back, nothing that runs."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from lxml import html

from drafter.formats.html import to_html
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.profiles import load
from tests.documents import SMALL, documents


def _page(document: Document) -> str:
    profile = load("minamata")
    return to_html(document, outline(document, profile.scheme), profile)


def test_numbers_and_notes_stand_where_they_belong() -> None:
    root = html.fromstring(_page(SMALL))
    words = [" ".join(e.text_content().split()) for e in root.iter("p")]
    assert "1. Requests the secretariat:" in words
    assert "(a) To collect experience;2" in words
    assert [a.get("href") for a in root.iter("a") if a.get("href", "").startswith("#note")] == [
        "#note-n1",
        "#note-n2",
        "#note-n1",
    ]


def test_a_reference_shows_the_number_of_its_target() -> None:
    root = html.fromstring(_page(SMALL))
    link = next(a for a in root.iter("a") if a.get("href") == "#p10")
    assert link.text_content() == "paragraph 1"


def test_ids_are_given_once_and_links_lead_to_them() -> None:
    page = _page(SMALL)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(set(ids)) == len(ids)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_what_is_written_is_never_markup() -> None:
    script = RichText.of("<script>alert(1)</script> & “x”").marked(0, 3, "link", "javascript:x")
    document = replace(
        SMALL, paragraphs=(Paragraph("p1", SMALL.paragraphs[1].kind, script),), notes=()
    )
    page = _page(document)
    assert "<script" not in page
    assert "javascript:" not in page
    assert "&lt;script&gt;" in page


def test_a_table_is_a_table() -> None:
    rows = "one\ttwo\nthree\tfour"
    table = Document((Paragraph("p1", Kind.TABLE, RichText.of(rows)),))
    root = html.fromstring(_page(table))
    found = [[c.text_content() for c in row] for row in root.iter("tr")]
    assert found == [["one", "two"], ["three", "four"]]


@given(document=documents())
def test_any_document_becomes_a_page(document: Document) -> None:
    page = _page(document)
    cited = {n for _, _, n in document.citations()}
    assert page.count('<div id="note-') == len([n for n in document.notes if n.id in cited])
    html.fromstring(page)
