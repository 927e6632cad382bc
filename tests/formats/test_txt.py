"""Plain text: paragraphs, notes in both notations, italics, and the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.formats.txt import blocks, from_text, to_text
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse, write
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table, table_of, with_table
from drafter.profiles import load
from tests.documents import SMALL

MINAMATA = load("minamata")
MODEL = Path(__file__).parents[1] / "data" / "model-case.txt"


def _read(text: str, body: str = "minamata", lang: str = "en") -> Document:
    return from_text(text, load(body), lang).document


def _rows(text: str, body: str = "minamata") -> list[str]:
    return write(_read(text, body)).split("\n")


def test_the_model_case() -> None:
    document = _read(MODEL.read_text("utf-8"))
    shown = outline(document, MINAMATA.scheme)
    kinds = [
        f"{p.kind.value} {label}".strip()
        for p, label in zip(document.paragraphs, shown.labels, strict=True)
    ]
    assert kinds == [
        "title", "author",
        "heading I.", "numbered 1.", "numbered 2.",
        "heading II.", "numbered 3.", "numbered 4.",
        "heading III.", "numbered 5.",
        "annex-title", "decision-title", "body-line",
        "preambular", "preambular", "preambular",
        *(f"operative {n}." for n in range(1, 8)),
    ]  # fmt: skip
    assert [n.text[:14] for n in document.notes] == ["Resolution 6/3", "As outlined in"]
    first = document.paragraphs[16].content
    assert first.text[: first.objects("note")[0][0]].endswith("at its sixth session,")
    assert document.paragraphs[17].content.spans("italic") == ((0, 13),)


def test_blank_lines_or_line_ends_part_paragraphs() -> None:
    assert blocks("a\n\nb\n\nc") == ["a", "b", "c"]
    assert blocks("a\nb\nc\n") == ["a", "b", "c"]
    assert blocks("a\r\n\r\nb") == ["a", "b"]


def test_a_wrapped_line_is_joined_and_a_short_one_kept() -> None:
    long = "A line that is wrapped somewhere in the midst of its sentence, as editors do"
    assert blocks(f"{long}\nhere.\n\nx\n\ny") == [f"{long} here.", "x", "y"]
    assert blocks("53rd meeting\n21 July\n\nx\n\ny\n\nz")[0] == "53rd meeting\n21 July"
    assert blocks("1. Decides:\n(a) One;\n(b) Two.\n\nx\n\ny\n\nz")[:3] == [
        "1. Decides:",
        "(a) One;",
        "(b) Two.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. Welcomes the report;[^1]\n\n2. Decides to meet.\n\n[^1]: A/80/1.",
        "1. Welcomes the report;[footnoteRef:1] [1: A/80/1.]\n\n2. Decides to meet.",
        "1. Welcomes the report;[^a]\n[^a]: A/80/1.\n2. Decides to meet.",
    ],
)
def test_notes_in_each_notation(text: str) -> None:
    document = _read(text)
    assert write(document).split("\n") == [
        "op| _Welcomes_ the report;[^n1]", "op| _Decides_ to meet.", "[^n1]| A/80/1.",
    ]  # fmt: skip


def test_a_note_with_brackets_inside() -> None:
    document = _read("1. Notes it;[footnoteRef:7] [7:  See [draft] text [1].] \n2. Decides so.")
    assert document.notes[0].text == "See [draft] text [1]."


def test_marks_without_notes_and_notes_without_marks_are_kept_for_the_checker() -> None:
    document = _read("1. Notes it;[^3]\n\n2. Decides so.\n\n[^4]: Lost.")
    assert [value for _, _, value in document.citations()] == ["n1"]
    assert [n.id for n in document.notes] == ["n2"]


def test_italics_in_the_text_are_taken_as_they_are() -> None:
    assert _rows("1. _Welcomes also_ the book *Mercury*;\n\n2. Decides so.") == [
        "op| _Welcomes also_ the book _Mercury_;", "op| Decides so.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Draft decision MC-6/[__]", "by ______ at last", "item 5*", "a_b_c"]
)
def test_what_is_no_italics(text: str) -> None:
    document = _read(text)
    assert document.paragraphs[0].content.text == text
    assert not document.paragraphs[0].content.spans("italic")


def test_typed_numbers_that_are_wrong_are_kept() -> None:
    rows = _rows("1. Welcomes it;\n\n2. Notes it;\n\n4. Decides so;\n\n5. Requests it.")
    assert rows == [
        "op| _Welcomes_ it;",
        "op| _Notes_ it;",
        "op!4.| _Decides_ so;",
        "op!5.| _Requests_ it.",
    ]


def test_a_missing_number_among_others_is_kept_as_missing() -> None:
    rows = _rows("1. Welcomes it;\n\nNotes it;\n\n2. Decides so.")
    assert rows[1] == "op!| _Notes_ it;"


def test_numbers_lost_altogether_are_counted() -> None:
    rows = _rows("The Conference of the Parties,\n\nWelcomes it;\n\nDecides so.")
    assert rows == [
        "bl| _The Conference of the Parties_,",
        "op| _Welcomes_ it;",
        "op| _Decides_ so.",
    ]


def test_written_and_read_again_it_is_the_same() -> None:
    document = _read(MODEL.read_text("utf-8"))
    text = to_text(document, MINAMATA)
    assert write(_read(text)) == write(document)
    assert to_text(_read(text), MINAMATA) == text


def test_the_small_case_is_written_with_numbers_and_notes() -> None:
    text = to_text(SMALL, MINAMATA)
    assert "1. _Requests_ the secretariat:\n\n(a) To collect experience;[^2]\n\n(b)" in text
    assert "3. _Invites_ parties to take part, as paragraph 1 says.[^1]" in text
    assert text.endswith("[^1]: UNEP/MC/COP.5/Dec.3.\n\n[^2]: See _Mercury_, 2025.\n")


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    document = _read(text, "generic")
    outline(document, load("generic").scheme)
    to_text(document, load("generic"))


@given(
    st.lists(
        st.sampled_from(
            ["The Conference of the Parties,", "Recalling x,", "1. Decides:", "(a) To act;", "(i) So;",
             "2. Requests it.", "Annex", "Annex II", "I. Introduction", "Note by the secretariat", "Title",
             "Whatever", "[^1]", "[^1]: x", "• item;", "A", "", "Draft decision MC-6/[--]: X", "Welcomes it;"]
        ),
        max_size=12,
    )
)  # fmt: skip
def test_any_order_of_lines_is_read_and_keeps_its_words(rows: list[str]) -> None:
    document = _read("\n\n".join(rows), "minamata")
    words = "".join(c for c in write(document) if c.isalpha())
    for row in rows:
        if row.startswith(("Recalling", "Whatever", "Annex II", "Title", "Welcomes")):
            assert "".join(c for c in row if c.isalpha()) in words


def test_a_table_is_written_a_line_a_row_and_read_again() -> None:
    rows = (
        Row((Cell(RichText("Region"), across=2), Cell(RichText("Use"))), head=True),
        Row((Cell(RichText("Africa")), Cell(RichText("41")), Cell(RichText("1\u00852"), down=2))),
        Row((Cell(RichText("Asia")), Cell())),
        Row((Cell(RichText("All")), Cell(), Cell())),
    )
    table = with_table(Paragraph("p3", Kind.TABLE), Table(rows))
    document = Document(
        (
            Paragraph("p1", Kind.BODY_LINE, RichText("The Conference of the Parties,")),
            Paragraph("p2", Kind.OPERATIVE, RichText("Notes the following table:")),
            table,
            Paragraph("p4", Kind.OPERATIVE, RichText("Decides so.")),
        )
    )
    text = to_text(document, MINAMATA)
    assert "Region\t\tUse\nAfrica\t41\t1 2\nAsia\t\t\nAll\t\t\n" in text
    again = _read(text)
    assert [p.kind for p in again.paragraphs] == [p.kind for p in document.paragraphs]
    cells = [[c.content.text for c in row.cells] for row in table_of(again.paragraphs[2]).rows]
    assert cells == [
        ["Region", "", "Use"],
        ["Africa", "41", "1 2"],
        ["Asia", "", ""],
        ["All", "", ""],
    ]


def test_a_table_behind_a_body_line_in_italics_is_read_again() -> None:
    rows = (Row((Cell(RichText("Activity")), Cell(RichText("Deadline")))),
            Row((Cell(RichText("Report")), Cell(RichText("1 March 2027")))))  # fmt: skip
    table = with_table(Paragraph("p9", Kind.TABLE), Table(rows))
    opened = parse("bl| _The Conference of the Parties_,\nop| Decides to meet:")
    text = to_text(replace(opened, paragraphs=(*opened.paragraphs, table)), MINAMATA)
    assert [p.kind for p in _read(text).paragraphs][-1] is Kind.TABLE
