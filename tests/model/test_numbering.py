"""Numbers by place: levels, restarts, headings, single paragraphs, marks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.model.notation import parse
from drafter.model.numbering import Scheme, format_mark, labels, read_mark
from drafter.model.outline import note_numbers, outline, subtree_end
from drafter.model.references import BROKEN, number_path, reference_text


def _labels(text: str, scheme: Scheme | None = None) -> str:
    return " ".join(x or "-" for x in labels(parse(text), scheme or Scheme()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("op| a\nop1| b\nop1| c\nop2| d\nop| e\nop1| f", "1. (a) (b) (i) 2. (a)"),
        ("op| a\nop| b\nbl| X\nop| c\nop| d", "1. 2. - 1. 2."),
        ("op| a\nh!| Part\nop| b", "1. - 2."),
        ("nu| a\nh| S\nnu| b\nan| A\nnu| c", "1. I. 2. - 1."),
        ("op| only one", "-"),
        ("op| a\nop!| b\nop| c", "1. - 2."),
        ("op| a\nop=5| b\nop| c", "1. 5. 6."),
        ("pp| a\npp1| b\npp1| c\npp| d\npp1| e", "- (a) (b) - (a)"),
        ("h| a\nh2| b\nh3| c\nh2| d\nh| e\nh2| f", "I. A. 1. B. II. A."),
        ("op| a\nop3| skipped\nop1| b\nop| c", "1. a. (a) 2."),
        ("op| a\nop1| b\nop2| c\nop3| d\nop4| e\nop| f", "1. (a) (i) a. i. 2."),
    ],
)
def test_labels(text: str, expected: str) -> None:
    assert _labels(text) == expected


def test_a_body_may_number_a_single_paragraph() -> None:
    assert _labels("op| a", Scheme(single_operative_numbered=True)) == "1."


@pytest.mark.parametrize(
    ("pattern", "number", "mark"),
    [("1.", 12, "12."), ("(a)", 26, "(z)"), ("(a)", 27, "(aa)"), ("(a)", 28, "(bb)"),
     ("(i)", 4, "(iv)"), ("I.", 9, "IX."), ("A.", 3, "C."), ("", 3, ""), ("a)", 2, "b)")],
)  # fmt: skip
def test_marks_are_written_and_read_back(pattern: str, number: int, mark: str) -> None:
    assert format_mark(pattern, number) == mark
    if mark:
        found = read_mark(mark)
        assert found is not None
        assert found.number(pattern) == number


@pytest.mark.parametrize("text", ["", "(", "(a", "a", "word.", "(abc)", "12345.", "(1a)"])
def test_what_is_no_mark(text: str) -> None:
    found = read_mark(text)
    assert found is None or text == "a"


def test_parts_and_notes_of_a_note_with_two_decisions() -> None:
    document = parse(
        "fr| x\nti| T\nan| Annex I\ndt| D1\nbl| B,\nop| a[^b]\nan| Annex II\ndt| D2\nbl| B,\nop| c[^a][^b]"
        "\n[^a]| A\n[^b]| B"
    )
    found = outline(document, Scheme())
    names = [found.part(i).name for i in range(len(document.paragraphs))]
    assert names == [
        "front",
        "note",
        "annex 1",
        *["decision 1"] * 3,
        "annex 2",
        *["decision 2"] * 3,
    ]
    assert found.note_labels == {"b": "1", "a": "2"}


def test_asterisk_notes_are_not_counted() -> None:
    document = parse("ti| T[^s]\nop| a[^b]\n[^s*]| S\n[^b]| B")
    assert outline(document, Scheme()).note_labels == {"s": "*", "b": "1"}


def test_references_read_as_the_numbers_stand() -> None:
    document = parse(
        "h| S\nan| Annex I\nan| title\ndt| D\nbl| B,\nop| a\nop1| b\nop2| c\nop| d\nan| Annex II"
    )
    found = outline(document, Scheme())
    assert number_path(document, found, 7) == "1 (a) (i)"
    assert reference_text(document, found, "p8") == "paragraph 1 (a) (i)"
    assert reference_text(document, found, "p9|number") == "2"
    assert reference_text(document, found, "p1") == "section I"
    assert reference_text(document, found, "p10") == "annex II"
    assert reference_text(document, found, "p99") == BROKEN


@pytest.mark.parametrize(
    ("lang", "operative", "section", "annex"),
    [
        ("fr", "paragraphe 1 (a) (i)", "section I", "annexe II"),
        ("es-ES", "párrafo 1 (a) (i)", "sección I", "anexo II"),
        ("ru", "пункт 1 (a) (i)", "раздел I", "приложение II"),
        ("ar", "الفقرة 1 (a) (i)", "الفرع I", "المرفق II"),
        ("zh", "第 1 (a) (i) 段", "第 I 节", "附件 II"),
    ],
)
def test_a_reference_speaks_the_language_of_its_document(
    lang: str, operative: str, section: str, annex: str
) -> None:
    document = replace(
        parse("h| S\nan| Annex I\ndt| D\nbl| B,\nop| a\nop1| b\nop2| c\nop| d\nan| Annex II"),
        lang=lang,
    )
    found = outline(document, Scheme())
    said = [reference_text(document, found, target) for target in ("p7", "p1", "p9")]
    assert said == [operative, section, annex]


def test_what_hangs_under_a_paragraph() -> None:
    paragraphs = parse(
        "op| a\nop1| b\nop2| c\nop1| d\nop| e\nh| H\nop| f\nh2| I\nop| g\nh| J"
    ).paragraphs
    assert [subtree_end(paragraphs, i) for i in (0, 1, 4, 5, 7)] == [4, 3, 5, 9, 9]


def test_endnotes_are_counted_apart_in_roman_numerals() -> None:
    document = parse(
        "pl| One[^n1] two[^n2] three[^n3] four[^n4] one again[^n2]\n"
        "[^n1]| a\n[^n2]| b\n[^n3]| c\n[^n4*]| *"
    )
    at_end = {"n2", "n3"}
    notes = tuple(replace(n, endnote=n.id in at_end) for n in document.notes)
    labels = note_numbers(replace(document, notes=notes))
    assert labels == {"n1": "1", "n2": "i", "n3": "ii", "n4": "*"}
