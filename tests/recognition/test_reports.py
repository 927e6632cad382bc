"""Reports of the Secretary-General: sections and lists keep the numbers that they were typed with."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter import docx
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.profiles import load
from drafter.recognition.candidate import Candidate
from drafter.recognition.settle import build
from tests.corpus.samples import SAMPLES
from tests.docx.word_files import NAMESPACES, word_file

_OFFICIAL = SAMPLES.parent / "un-docx"


def _labels(candidates: list[Candidate]) -> list[tuple[int, str]]:
    profile = load("ga")
    document = build(candidates, (), profile, "en").document
    shown = outline(document, profile.scheme_for("en")).labels
    return [(p.level, label) for p, label in zip(document.paragraphs, shown, strict=True)]


def _heading(text: str, level: int = 1) -> Candidate:
    return Candidate(RichText(text), outline_level=level)


def test_a_capital_letter_is_the_number_of_a_subsection_whatever_its_outline_level() -> None:
    rows = ["I.\tIntroduction", "II.\tMandate", "A.\tOverall", "B.\tBudget", "III.\tVariances"]
    found = _labels([_heading("Budget performance"), *map(_heading, rows)])
    assert found[1:] == [(1, "I."), (1, "II."), (2, "A."), (2, "B."), (1, "III.")]


def test_a_list_begins_anew_below_a_paragraph_that_announces_it() -> None:
    rows = ["6.4 The Office will:", "(a) Serve;", "(b) Work;", "(c) Report;",
            "6.5 This is expected to result in:", "(a) Space;", "(b) Peace."]  # fmt: skip
    found = _labels([_heading("Strategy"), *(Candidate(RichText(row)) for row in rows)])
    assert [row for row in found if row[1].startswith("(")] == [
        (1, "(a)"), (1, "(b)"), (1, "(c)"), (1, "(a)"), (1, "(b)")
    ]  # fmt: skip


def test_styles_of_headings_say_their_level(tmp_path: Path) -> None:
    names = ("_ H _Ch", "_ H_1", "_ H_2/3")
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="h{n}"><w:name w:val="{name}"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        for n, name in enumerate(names)
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="h{n}"/></w:pPr><w:r><w:t>Part {n}</w:t></w:r></w:p>'
        for n in (0, 0, 1, 2)
    )
    path = word_file(
        tmp_path / "a.docx",
        body,
        parts={"word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>"},
        related={"styles": "styles.xml"},
    )
    assert [p.level for p in docx.read(path).document.paragraphs][1:] == [1, 2, 3]


@pytest.mark.skipif(not _OFFICIAL.is_dir(), reason="the samples are not here")
@pytest.mark.parametrize("name", ["A_80_590", "A_81_6_SECT._6_"])
def test_official_files_are_known_by_the_symbol_in_their_heads(name: str) -> None:
    read = docx.read(_OFFICIAL / f"{name}.docx")
    assert read.document.profile == "ga"
