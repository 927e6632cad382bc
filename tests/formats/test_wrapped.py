"""Texts whose lines are cut at a width, as copied from a PDF: paragraphs come out whole."""

from __future__ import annotations

import textwrap

import pytest

from drafter.formats.wrapped import rejoined

_PARAGRAPHS = [
    "The Conference of the Parties,",
    (
        "Recalling decision MC-5/3, by which it asked the Governments of Kenya, Peru and Uruguay, the"
        " United Nations Children’s Fund and others to report,"
    ),
    "Mindful of the needs of small island developing States and of the least developed countries,[^1]",
    (
        "1. Welcomes the report; expresses its appreciation to its authors; and requests the secretariat"
        " to publish it;"
    ),
    "2. Requests the secretariat:",
    (
        "(a) To convene a workshop with the World Health Organization and the International Labour"
        " Organization;"
    ),
    "(b) To report to the Conference of the Parties at its seventh meeting.",
    "Annex",
    "Guidance",
]


@pytest.mark.parametrize("width", [60, 72, 80, 90])
def test_cut_lines_are_joined(width: int) -> None:
    rows = [line for p in _PARAGRAPHS for line in textwrap.wrap(p, width, break_on_hyphens=False)]
    assert rejoined(rows) == _PARAGRAPHS


def test_lines_that_are_whole_stay() -> None:
    rows = [*_PARAGRAPHS, "A paragraph that is much longer than any line of a page would be. " * 3]
    assert rejoined(rows) == rows


def test_lines_of_a_masthead_stay() -> None:
    rows = [
        "Conference of the Parties to the Minamata Convention on Mercury",
        "Sixth meeting",
        "Geneva, 3–7 November 2025",
        "Item 5 (e) of the provisional agenda",
        "Cooperation with other secretariats",
        "Note by the secretariat",
        "The present note describes the cooperation of the secretariats",
        "with one another.",
    ]
    assert rejoined(rows) == [*rows[:6], f"{rows[6]} {rows[7]}"]
