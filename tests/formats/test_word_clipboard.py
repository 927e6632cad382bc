"""What Word on Windows puts on the clipboard: its head, conditional sections and list numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.formats.clipboard import from_html
from drafter.model.notation import write
from drafter.profiles import load

_WORD = (Path(__file__).parents[1] / "data" / "word-clipboard.html").read_text("utf-8")


def _pasted(html: str) -> list[str]:
    return write(from_html(html, load("minamata"), "en").document).split("\n")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_numbers_that_word_counts_become_levels(line_end: str) -> None:
    assert _pasted(_WORD.replace("\n", line_end)) == [
        "bl| _The Conference of the Parties_",
        "pp| _Recalling_ its decision MC-5/1 and the Secretary-General’s report[^n1] on “mercury”,",
        "op| _Requests_ the secretariat:",
        "op1| To report;",
        "op1| To publish;",
        "op| _Decides_ to meet again.",
        "[^n1]| UNEP/MC/COP.6/3.",
    ]


def test_a_comment_that_ends_in_a_conditional_section_ends_there() -> None:
    html = "<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--><p>Notes <!-- y -->it;</p>"
    assert _pasted(html) == ["op| Notes it;"]


def test_a_comment_without_an_end_takes_no_words() -> None:
    assert _pasted("<p>Notes it;</p><!-- <p>Decides it.</p>") == [
        "op| Notes it;",
        "op| Decides it.",
    ]


def test_a_bullet_of_word_is_no_word() -> None:
    html = "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>One item</p>"
    assert [row.partition("| ")[2] for row in _pasted(html)] == ["One item"]
