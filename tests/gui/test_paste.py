"""What a paste becomes: kinds, italics and notes as far as they can be told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData

from drafter.ui.editor.clipboard import words_in
from tests.gui.conftest import DECISION, Typist

Make = Callable[[str], Typist]


def _paste(typed: Typist, *, html: str = "", text: str = "") -> list[str]:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    typed.editor.insertFromMimeData(mime)
    assert typed.editor.law_holds()
    return typed.text


def test_lines_of_a_decision_get_their_kinds(typist: Make) -> None:
    text = "Recalling decision 5/3,\n1. Requests the secretariat:\n(a) To report;\n(b) To publish."
    assert _paste(typist("pl| "), text=text)[:4] == [
        "pp| _Recalling_ decision 5/3,",
        "op| _Requests_ the secretariat:",
        "op1| To report;",
        "op1| To publish.",
    ]


def test_a_piece_of_a_line_joins_the_paragraph(typist: Make) -> None:
    typed = typist("op| Requests action;").at(0, 9)
    assert _paste(typed, html="<p><i>urgent</i>&nbsp;</p>") == ["op| Requests _urgent_action;"]


def test_a_finished_line_in_an_empty_paragraph_loses_its_number(typist: Make) -> None:
    typed = typist("op| Decides to meet;\nop| ").at(1)
    assert _paste(typed, text="7. Requests the secretariat to report;")[1].endswith(
        "| _Requests_ the secretariat to report;"
    )


def test_prose_takes_the_kind_of_the_place(typist: Make) -> None:
    typed = typist("h| Introduction\nnu| ").at(1)
    pasted = _paste(typed, text="The secretariat prepared this.\nIt was late in doing so.")
    assert pasted[1:3] == ["nu| The secretariat prepared this.", "nu| It was late in doing so."]


def test_notes_come_along_from_word(typist: Make) -> None:
    html = (
        '<p><i>Recalling</i> its decision,<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>'
        "<p><i>Welcoming</i> the report,</p>"
        '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Decision 5/3.</p></div>'
    )
    typed = typist("pp| ")
    _paste(typed, html=html)
    document = typed.session.document
    assert [n.text.strip() for n in document.notes] == ["Decision 5/3."]
    assert len(list(document.citations())) == 1


def test_what_is_no_text_is_refused_in_a_sentence(typist: Make) -> None:
    typed = typist("op| Decides to meet;")
    told: list[str] = []
    typed.editor.refused.connect(told.append)
    assert _paste(typed, text="\x01\x02\x03\n\x04\x05") == ["op| Decides to meet;"]
    assert len(told) == 1


def test_other_programs_get_italics_numbers_and_notes(typist: Callable[[str], Typist]) -> None:
    made = typist(DECISION).select((3, 0), (7, 5))
    mime = made.editor.createMimeDataFromSelection()
    html = mime.html()
    assert "<i>Requests</i>" in html or "<em>Requests</em>" in html
    assert "(a)" in html
    assert "See document" in html
    plain = QMimeData()
    plain.setHtml(html)
    other = typist("op| ")
    other.editor.insertFromMimeData(plain)
    assert other.text[1:4] == [
        "op| _Requests_ the secretariat:",
        "op1| To report;",
        "op1| To publish;",
    ]
    assert any(line.endswith("See document _UNEP/MC_.") for line in other.text)


def test_a_piece_of_a_line_stays_a_piece_elsewhere(typist: Callable[[str], Typist]) -> None:
    made = typist(DECISION).select((4, 0), (4, 8))
    html = made.editor.createMimeDataFromSelection().html()
    assert "Requests" in html
    assert "<p" not in html


_POINTING = (
    "op| _Decides_ to meet;\nop| _Requests_ the secretariat to report on {p1} above;\nop| See {p2}."
)


def _copied(typed: Typist, start: tuple[int, int], end: tuple[int, int]) -> QMimeData:
    return typed.select(start, end).editor.createMimeDataFromSelection()


def test_references_follow_what_is_pasted_with_them_into_another_draft(typist: Make) -> None:
    mime = _copied(typist(_POINTING), (0, 0), (2, 7))
    other = typist("dt| A\nbl| B,\nop| One;\nop| Two;\nop| ").at(4)
    other.editor.insertFromMimeData(mime)
    document = other.session.document
    ids = [p.id for p in document.paragraphs]
    found = [(i, value) for i, p in enumerate(document.paragraphs)
             for _, value in p.content.objects("reference")]  # fmt: skip
    assert found == [(5, ids[4]), (6, ids[5])]


def test_a_reference_without_its_paragraph_becomes_its_words_in_another_draft(
    typist: Make,
) -> None:
    mime = _copied(typist(_POINTING), (1, 0), (1, 55))
    # Paragraph p1 of the other draft is quite another one.
    other = typist("op| One;\nop| Two;\nop| ").at(2)
    other.editor.insertFromMimeData(mime)
    assert other.text[2] == "op| _Requests_ the secretariat to report on paragraph 1 above;"


def test_references_stay_what_they_are_within_one_draft(typist: Make) -> None:
    typed = typist(_POINTING)
    mime = _copied(typed, (0, 0), (1, 55))
    typed.at(2, 5).editor.insertFromMimeData(mime)
    values = [
        v for p in typed.session.document.paragraphs for _, v in p.content.objects("reference")
    ]
    assert values.count("p1") == 2


def test_what_is_cut_and_put_back_keeps_its_references(typist: Make) -> None:
    typed = typist(_POINTING).select((0, 0), (1, 55))
    typed.editor.cut()
    typed.at(len(typed.session.document.paragraphs) - 1, 5)
    typed.editor.paste()
    document = typed.session.document
    values = [v for p in document.paragraphs for _, v in p.content.objects("reference")]
    assert sorted(values) == ["p1", "p2"]
    assert all(document.index_of(value) >= 0 for value in values)


def test_plain_text_has_the_words_of_references(typist: Make) -> None:
    mime = _copied(typist(_POINTING), (1, 0), (1, 55))
    assert mime.text() == "2. Requests the secretariat to report on paragraph 1 above;"


def test_a_table_stays_a_table_in_an_empty_paragraph(typist: Make) -> None:
    html = "<table><tr><td>One</td><td>Two</td></tr><tr><td>3</td><td>4</td></tr></table>"
    typed = typist("op| Decides to meet;\nop| ").at(1)
    assert _paste(typed, html=html)[1] == "tb| One\tTwo\\n3\t4"


def test_it_is_told_that_struck_out_words_were_left_out(typist: Make) -> None:
    typed = typist("op| Decides to meet;\nop| ").at(1)
    told: list[str] = []
    typed.editor.refused.connect(told.append)
    _paste(typed, html="<p>Requests <del>all</del> parties to act;</p>")
    assert told == ["Words that were struck out were left out."]


_COPIED = """
pp| _Recalling_ its decision,[^n1]
op| _Requests_ the secretariat:
op1| To report;
op1| To publish;
op| _Decides_ to meet.
[^n1]| Decision 5/3.
"""


def test_whole_paragraphs_are_copied_as_text_with_numbers_and_notes(typist: Make) -> None:
    mime = _copied(typist(_COPIED), (0, 0), (3, 11))
    assert mime.text().split("\n") == [
        "Recalling its decision,[^1]",
        "1. Requests the secretariat:",
        "(a) To report;",
        "(b) To publish;",
        "[^1]: Decision 5/3.",
    ]
    assert words_in(mime).split("\n")[1:3] == ["Requests the secretariat:", "To report;"]


def test_what_begins_within_a_paragraph_is_copied_without_its_number(typist: Make) -> None:
    mime = _copied(typist(_COPIED), (1, 9), (2, 10))
    assert mime.text() == "the secretariat:\n(a) To report;"
    assert _copied(typist(_COPIED), (1, 9), (1, 12)).text() == "the"
