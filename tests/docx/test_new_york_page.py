"""A resolution of the General Assembly lies on the page as the official one does."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from drafter import docx
from drafter.formats import read
from drafter.model.nodes import FrontMatter
from drafter.profiles import load
from tests.docx.pages import Word, breaks, lines_of, needs_office, rendered, words_of

_SHARED = Path(__file__).parents[3] / "shared"
_TEXT = _SHARED / "samples" / "texts" / "ga" / "A_RES_80_7.txt"
_OFFICIAL = _SHARED / "reference" / "A_RES_80_7.pdf"
_TOLERANCE = 1.5
_COLUMN = (123.35, 488.65)
# A space at 10 pt: 2.5 pt wide, at 103 per cent, with 0.2 pt after it.
_SPACE = 2.5 * 1.03 + 0.2

pytestmark = [
    needs_office,
    pytest.mark.skipif(
        not (_TEXT.exists() and _OFFICIAL.exists()), reason="the official page is not here"
    ),
]


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> list[Word]:
    folder = tmp_path_factory.mktemp("page")
    document = read(_TEXT, "ga").document
    front = FrontMatter.of(date="18 November 2025", job_number="25-18769")
    path = folder / "page.docx"
    docx.write(replace(document, front=front), load("ga"), path)
    return words_of(rendered(path, folder))


@pytest.fixture(scope="module")
def official() -> list[Word]:
    return words_of(_OFFICIAL)


def _line(words: list[Word], start: str) -> list[Word]:
    return next(
        line for line in lines_of(words) if " ".join(w.text for w in line).startswith(start)
    )


@pytest.mark.parametrize(
    "start",
    [
        "Eightieth session",
        "Agenda item 89",
        "The General Assembly,",
        "Having received",
        "Taking note",
        "Recognizing the",
        "1.",
        "Energy Agency;",
    ],
)
def test_line_stands_where_it_should(start: str, ours: list[Word], official: list[Word]) -> None:
    one, two = _line(ours, start)[0], _line(official, start)[0]
    assert abs(one.left - two.left) < _TOLERANCE
    # The boxes of letters are higher in one font than in the other, by as much in every line.
    above = _line(ours, "Eightieth")[0].top - _line(official, "Eightieth")[0].top
    assert abs(one.top - two.top - above) < _TOLERANCE


@pytest.mark.parametrize("start", ["Resolution adopted", "on 14", "80/7."])
def test_title_stands_where_it_should(start: str, ours: list[Word], official: list[Word]) -> None:
    one, two = _line(ours, start)[0], _line(official, start)[0]
    assert abs(one.left - two.left) < _TOLERANCE
    # The middle of a letter's box is at the same height in both fonts.
    middles = [(w.top + w.bottom) / 2 for w in (one, two)]
    assert abs(middles[0] - middles[1]) < _TOLERANCE


def test_first_page_is_complete(ours: list[Word]) -> None:
    page = " ".join(w.text for w in ours if w.page == 1)
    for words in ("United Nations", "A /RES/80/7", "Distr.: General", "18 November 2025"):
        assert words in page
    assert "Original:" not in page  # adopted texts do not say it
    later = " ".join(w.text for w in ours if w.page == 2)
    assert later.startswith("A/RES/80/7 Report of the International Atomic Energy Agency")
    assert "2/2" in later


def _joined(words: list[Word]) -> list[Word]:
    out: list[Word] = []
    for word in words:
        if out and out[-1].text.endswith("(AU-"):
            last = out[-1]
            width = last.right - last.left + word.right - word.left
            out[-1] = replace(last, text=last.text + word.text, right=last.left + width)
        else:
            out.append(word)
    return out


def _paragraphs(words: list[Word]) -> list[list[Word]]:
    """The words of the column from the first preambular paragraph, by paragraph."""
    size = next(w.bottom - w.top for w in words if w.text == "Having")
    body = [
        w
        for w in words
        if _COLUMN[0] - 2 < w.left < _COLUMN[1] and abs(w.bottom - w.top - size) < 0.5
    ]
    out: list[list[Word]] = []
    for line in lines_of(body):
        if line[0].left > _COLUMN[0] + 10 or not out:
            out.append([])
        out[-1] += line
    # A word broken at its hyphen is one word.
    out = [_joined(p) for p in out]
    return [p for p in out if p[0].text in ("Having", "Taking", "Recognizing", "1.", "2.", "3.")]


def test_lines_break_where_word_breaks_them(ours: list[Word], official: list[Word]) -> None:
    """Line by line, by the widths of our words; LibreOffice itself does not shrink spaces."""
    same = wanted = 0
    for mine, theirs in zip(_paragraphs(ours), _paragraphs(official), strict=True):
        widths = [w.right - w.left for w in mine]
        at = 0
        rows = lines_of(theirs)
        for line in rows[:-1]:
            room = _COLUMN[1] - line[0].left
            if re.fullmatch(r"\d\.", line[0].text):  # a number and the tab after it
                at, room, line = at + 1, _COLUMN[1] - line[1].left, line[1:]
            begins = breaks(widths[at:], room, _COLUMN[1] - _COLUMN[0], _SPACE)
            same += begins[1:2] == [len(line)]
            wanted += 1
            at += len(line)
    assert wanted > 20
    # Some official lines were tightened by hand, by up to 0.3 pt a letter.
    assert same / wanted >= 0.85, f"{same} of {wanted}"
