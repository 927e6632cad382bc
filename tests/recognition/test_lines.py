"""Single lines are known by their own signs."""

from __future__ import annotations

import pytest

from drafter.formats.txt import from_text
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC
from drafter.profiles import load
from drafter.recognition import lines as sign


@pytest.mark.parametrize(
    "text",
    [
        "The Conference of the Parties,",
        "The General Assembly,",
        "The Security Council,",
        "The United Nations Environment Assembly,",
        "The Economic and Social Council,",
        "The UN-Habitat Assembly,",
        "The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,",
        "The Meeting of the Parties",
        "L’Assemblée générale,",
        "Le Conseil de sécurité,",
        "La Conférence des Parties,",
        "El Consejo de Seguridad,",
        "La Conferencia de las Partes,",
        "The Executive Board,",
    ],
)
def test_a_body_line(text: str) -> None:
    assert sign.is_body_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Conference of the Parties may wish to consider the information.",
        "The secretariat,",
        "Recalling the General Assembly,",
        "The Conference of the Parties decided to request the secretariat to report,",
        "Conference of the Parties to the Minamata Convention on Mercury",
    ],
)
def test_no_body_line(text: str) -> None:
    assert not sign.is_body_line(text)


@pytest.mark.parametrize("text", ["Annex", "Annex I", " Annex II ", "Annexe", "Anexo I", "Appendix",
                                  "Annex to decision MC-6/[--]", "ANNEX"])  # fmt: skip
def test_an_annex(text: str) -> None:
    assert sign.is_annex(text)


@pytest.mark.parametrize(
    "text", ["Annexes are attached to the note", "The annex", "Annex I sets out"]
)
def test_no_annex(text: str) -> None:
    assert not sign.is_annex(text)


@pytest.mark.parametrize("text", ["Note by the secretariat", "Report of the Executive Director",
                                  "Note du secrétariat", "Nota de la secretaría"])  # fmt: skip
def test_an_author_line(text: str) -> None:
    assert sign.is_author(text)


@pytest.mark.parametrize("text", ["40th plenary meeting", "40th plenary meeting 14 November 2025",
                                  "53rd plenary meeting\n21 July 2015", "14 November 2025",
                                  "[Adopted without a vote.]", "1 de marzo de 2024"])  # fmt: skip
def test_a_closing_line(text: str) -> None:
    assert sign.is_closing(text)


@pytest.mark.parametrize("text", ["Draft decision MC-6/[--]: Mercury", "80/7. Report of the Agency",
                                  "Resolution 2619 (2022)", "Decision 3/CP.20", "MC-5/2: Mercury",
                                  "97 (I). Registration of treaties", "1/5. \tEnhancing linkages",
                                  "Projet de décision MC-6/[--] : Mercure"])  # fmt: skip
def test_a_decision_title(text: str) -> None:
    assert sign.is_decision_title(text)


@pytest.mark.parametrize("text", ["Resolution adopted by the General Assembly on 14 November 2025",
                                  "Decisions taken by the body,"])  # fmt: skip
def test_no_decision_title(text: str) -> None:
    assert not sign.is_decision_title(text)


@pytest.mark.parametrize(
    "text", ["S/RES/2619 (2022)", "UNEP/MC/COP.6/22", "A/80/L.7", "FCCC/SBI/2014/8"]
)
def test_a_symbol(text: str) -> None:
    assert sign.is_symbol(text)


def test_words_of_the_bracket_line_are_in_italics_and_meeting_and_date_part() -> None:
    text = (
        "Eightieth session\n[on the report of the Second Committee (A/80/1)]\n80/7. Report\n"
        "The General Assembly,\nRecalling its resolution 79/1,\n1. Decides to meet.\n"
        "40th plenary meeting, 14 November 2025\n"
    )
    paragraphs = from_text(text, load("ga"), "en").document.paragraphs
    line = next(p for p in paragraphs if p.text.startswith("[on"))
    assert line.content.spans(ITALIC) == ((1, len(line.text) - 1),)
    assert paragraphs[-1].text == "40th plenary meeting\n14 November 2025"


@pytest.mark.parametrize("gap", ["\t", " \t", " "])
def test_a_number_and_its_title_are_parted_by_one_space(gap: str) -> None:
    text = f"3/7.{gap}Marine litter\n\nThe United Nations Environment Assembly,\n\n1. Decides to meet.\n"
    title = from_text(text, load("unea"), "en").document.paragraphs[0]
    assert (title.kind, title.text) == (Kind.DECISION_TITLE, "3/7. Marine litter")
