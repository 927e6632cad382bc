"""The masthead in plain text and web pages: written, read again, and nothing where none is filled."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import formats
from drafter.formats.clipboard import from_html
from drafter.formats.front import split_front
from drafter.formats.html import to_html
from drafter.formats.txt import from_text, to_text
from drafter.model.nodes import Document, FrontMatter
from drafter.model.notation import parse, write
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.profiles import load
from tests.documents import documents

MINAMATA = load("minamata")
MODEL = Path(__file__).parents[1] / "data" / "model-case.txt"
_FRONT = FrontMatter.of(
    symbol="UNEP/MC/COP.6/22",
    distribution="Limited",
    date="3 November 2025",
    session="Sixth meeting",
    place_and_dates="Geneva, 3–7 November 2025",
    agenda_item="Item 5 (b) of the provisional agenda*",
    agenda_note="UNEP/MC/COP.6/1.",
    agenda_title="International cooperation",
)

_values = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=20
).map(lambda text: RichText.of(text).text)
_fields = st.dictionaries(
    st.sampled_from([*(f.name for f in MINAMATA.masthead), "title", "number_2"]), _values
)


def _page(document: Document) -> str:
    return to_html(document, outline(document, MINAMATA.scheme), MINAMATA)


def _model() -> Document:
    return from_text(MODEL.read_text("utf-8"), MINAMATA, "en").document


@given(_fields)
def test_a_web_page_read_again_has_the_same_front(fields: dict[str, str]) -> None:
    document = replace(parse("op| _Decides_ so."), front=FrontMatter.of(**fields))
    back = from_html(_page(document), MINAMATA, "en").document
    assert back.front == document.front
    assert write(back) == write(document)


@given(_fields)
def test_plain_text_read_again_has_the_same_front(fields: dict[str, str]) -> None:
    document = replace(parse("op| _Decides_ so."), front=FrontMatter.of(**fields))
    back = from_text(to_text(document, MINAMATA), MINAMATA, "en").document
    assert back.front == document.front
    assert write(back) == write(document)


@given(document=documents())
def test_the_masthead_changes_nothing_of_the_text(document: Document) -> None:
    bare = replace(document, front=FrontMatter())
    with_front, without = _page(document), _page(bare)
    head = re.compile(r"<header .*?</header>\n", re.DOTALL)
    body = with_front.partition("<body>")[2]
    assert head.sub("", body) == without.partition("<body>")[2]
    text = to_text(document, MINAMATA)
    front, rest = split_front(text)
    assert front == document.front
    assert rest.lstrip("\n") == to_text(bare, MINAMATA).lstrip("\n")
    read, plain = (from_text(t, MINAMATA, "en") for t in (text, to_text(bare, MINAMATA)))
    assert read.document.paragraphs == plain.document.paragraphs
    assert read.document.notes == plain.document.notes


def test_without_a_field_there_is_no_masthead() -> None:
    document = _model()
    assert "masthead" not in _page(document)
    assert to_text(document, MINAMATA).startswith("International cooperation")


def test_outline_and_front_stay_through_plain_text(tmp_path: Path) -> None:
    document = replace(_model(), front=_FRONT)
    path = tmp_path / "a.txt"
    assert formats.write(document, path) == ()
    back = formats.read(path).document
    assert back.front == _FRONT
    assert back.profile == "minamata"
    assert write(back) == write(document)
    assert back.paragraphs == document.paragraphs


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm() -> None:
    text = to_text(replace(_model(), front=_FRONT), MINAMATA)
    assert split_front("\ufeff" + text.replace("\n", "\r\n"))[0] == _FRONT


@pytest.mark.parametrize(
    "text",
    [
        "--- Masthead ---\nsymbol: A/1\n\nNo end.",
        "--- Masthead ---\nWhatever\n---\n\nText.",
        "---\ntitle: x\n---\n\nText.",
        "Text.\n\n--- Masthead ---\nsymbol: A/1\n---",
        "--- Masthead ---",
        "",
    ],
)
def test_what_only_looks_like_a_block_stays_text(text: str) -> None:
    assert split_front(text) == (FrontMatter(), text)


def test_a_field_that_plain_text_cannot_hold_is_named(tmp_path: Path) -> None:
    front = FrontMatter((("Ünusual: name", "x"), ("symbol", "A/1")))
    notices = formats.write(replace(parse("op| x."), front=front), tmp_path / "a.txt")
    assert [n.code for n in notices] == ["front-left-out"]
    assert "Ünusual: name" in notices[0].message


def test_the_page_shows_what_is_usual_but_takes_only_what_was_filled_in() -> None:
    document = replace(_model(), front=FrontMatter.of(symbol="UNEP/MC/COP.6/22"))
    page = _page(document)
    assert "Distr.: <span>General</span>" in page
    assert "Original: <span>English</span>" in page
    assert "Conference of the Parties to the Minamata Convention" in page
    assert from_html(page, MINAMATA, "en").document.front == document.front


def test_what_the_text_says_itself_is_not_shown_twice() -> None:
    document = replace(parse("fr| Sixth meeting\nop| x."), front=_FRONT)
    page = _page(document)
    assert '<p hidden><span data-field="session">Sixth meeting</span></p>' in page
    assert from_html(page, MINAMATA, "en").document.front == _FRONT


def test_a_masthead_of_another_page_is_text() -> None:
    html = '<header class="masthead"><p data-field="symbol">The Daily</p></header><p>News.</p>'
    document = from_html(html, MINAMATA, "en").document
    assert document.front == FrontMatter()
    assert [p.text for p in document.paragraphs] == ["The Daily", "News."]


def test_a_page_of_our_own_pasted_back_keeps_notes_and_headings() -> None:
    document = _model()
    assert write(from_html(_page(document), MINAMATA, "en").document) == write(document)


def test_words_of_a_field_are_never_markup() -> None:
    front = FrontMatter.of(symbol='<script>alert(1)</script>"', session="a\nb")
    page = _page(replace(parse("op| x."), front=front))
    assert "<script" not in page
    assert "a<br>b" in page


def test_a_web_page_shows_the_mark_of_a_note_to_the_agenda_item() -> None:
    front = FrontMatter.of(agenda_item="Item 5 of the agenda", agenda_note="UNEP/1.")
    document = replace(parse("op| _Decides_ so."), front=front)
    page = _page(document)
    assert "Item 5 of the agenda</span>*</p>" in page
    assert from_html(page, MINAMATA, "en").document.front == front


def test_the_body_is_told_by_the_symbol_of_the_text_not_by_one_in_a_note(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(
        "--- Masthead ---\nagenda note: UNEP/MC/COP.6/1.\nsymbol: UNEP/EA.7/L.5\n---\n\nMercury\n",
        "utf-8",
    )
    read = formats.read(path)
    assert read.document.profile == "unea"
    assert any("UNEP/EA.7/L.5" in notice.message for notice in read.notices)
