"""Wordings that look like a fault and are none, or whose obvious mending would be wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.checks.applying import apply_safe
from drafter.checks.engine import check
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load

_PROFILE = load("minamata")


def _decision(*operative: str) -> Document:
    rows = [
        "dt| Draft decision MC-6/[--]: Mercury",
        "bl| _The Conference of the Parties_,",
        *operative,
    ]
    return replace(parse("\n".join(rows)), profile="minamata")


def _found(document: Document, code: str) -> list[str]:
    return [f.message for f in check(document, _PROFILE) if f.rule == code]


@pytest.mark.parametrize(
    ("words", "mended"),
    [
        ("for 2025 US$ 5 million", "for 2025 $5 million"),
        ("of 5 USD", "of $5"),
        ('the "Agenda 2030" of', "the “Agenda 2030” of"),
        ("the İzmir meeting and the data base of", "the İzmir meeting and the database of"),
        ("twenty five per cent of parties", None),
        ("by 2.50 per cent at 2.50 per cent", None),
        ("UNEP/MC/COP.6/7 and 3 submissions", None),
        ("a limit of 5' and 3'", None),
    ],
)
def test_what_is_mended_by_itself(words: str, mended: str | None) -> None:
    document = _decision(f"op| _Notes_ {words} the report.")
    after, _ = apply_safe(document, _PROFILE)
    assert after.paragraphs[2].text == f"Notes {mended or words} the report."


@pytest.mark.parametrize("words", ["at 2.50 per cent", "at 3.15 p.m.", "at 1.20 million"])
def test_what_is_no_time_of_day(words: str) -> None:
    assert not _found(_decision(f"op| _Notes_ the charge {words} for parties."), "time-form")


@pytest.mark.parametrize(
    "words",
    [
        "the Sustainable Development Goals (SDGs) and the SDGs",
        "artisanal and small-scale gold mining (ASGM) and ASGM",
        "persistent organic pollutants (POPs) and POPs",
    ],
)
def test_acronyms_that_are_explained(words: str) -> None:
    assert not _found(_decision(f"op| _Notes_ {words}."), "acronym-unexplained")


def test_a_subparagraph_may_point_to_its_neighbour() -> None:
    document = _decision(
        "op| _Requests_ the secretariat:",
        "op1| To report;",
        "op1| To publish the report in paragraph 1 (a) above and that in paragraph 1 (c) below;",
        "op1| To translate the report in paragraph 1 (b) below;",
        "op| _Invites_ parties to comment.",
    )
    assert _found(document, "reference-direction") == [
        "Paragraph 1 (b) stands before this one, not “below”."
    ]


def test_a_numbered_title_is_no_number_out_of_order() -> None:
    """A line without verb and mark at its end heads what follows; nobody miscounted."""
    rows = ["op!1.| _Decides_ to meet;", "op!2.| _Requests_ the secretariat to report."]
    assert not _found(_decision(*rows, "op!1.| Rules of procedure"), "operative-number")
    assert _found(_decision(*rows, "op!1.| _Invites_ parties to act."), "operative-number")
