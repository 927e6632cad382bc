"""Typed numbers: found at the head of a paragraph, and given the level they stand for."""

from __future__ import annotations

import pytest

from drafter.model.notation import parse_text
from drafter.model.numbering import read_mark
from drafter.recognition.typed import Levels, split_mark


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("1. Requests", "1.", "Requests"),
        ("12.\tRequests", "12.", "Requests"),
        ("1.\u00a0Requests", "1.", "Requests"),
        ("\t(a)\tTo act", "(a)", "To act"),
        ("(iv) to act", "(iv)", "to act"),
        ("a) prie", "a)", "prie"),
        ("II.\tImplementation", "II.", "Implementation"),
        ("A. Background", "A.", "Background"),
        ("A.Background", "A.", "Background"),
        ("i. one", "i.", "one"),
        ("3 bis. Requests", "3 bis.", "Requests"),
        ("[3. Requests;]", "3.", "[Requests;]"),
        ("[[(c) To act;]", "(c)", "[[To act;]"),
        ("[2 alt. Urges", "2 alt.", "[Urges"),
        ("2 bis alt. Urges", "2 bis alt.", "Urges"),
        ("PP2 bis Recalling", "PP2 bis", "Recalling"),
        ("[OP 3 Invites;]", "OP 3", "[Invites;]"),
        ("[1.5] per cent", "", "[1.5] per cent"),
        ("OPEC 3 Invites", "", "OPEC 3 Invites"),
        ("• item", "•", "item"),
        ("– item", "–", "item"),
        ("1.Requests", "1.", "Requests"),
        ("1.5 per cent", "", "1.5 per cent"),
        ("2024 was", "", "2024 was"),
        ("(see annex) x", "", "(see annex) x"),
        ("* UNEP/MC/COP.6/1.", "", "* UNEP/MC/COP.6/1."),
        ("I agree", "", "I agree"),
        ("A decision", "", "A decision"),
        ("80/7. Report", "", "80/7. Report"),
        ("", "", ""),
    ],
)
def test_split(text: str, mark: str, rest: str) -> None:
    found, words = split_mark(parse_text(text.replace("*", "\\*")))
    assert (found, words.text) == (mark, rest)


@pytest.mark.parametrize(
    ("marks", "levels"),
    [
        ("(a) (b) (c)", "1 1 1"),
        ("(a): (i) (ii) (b)", "1 2 2 1"),
        ("(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)", "1 1 1 1 1 1 1 1 1 1"),
        ("(a) (b) (c) (d) (e) (f) (g) (h): (i) (ii) (i)", "1 1 1 1 1 1 1 1 2 2 1"),
        ("(a): (i): a. b. (ii) (b)", "1 2 3 3 2 1"),
        ("(a): (i): a.: i. ii. b. (b)", "1 2 3 4 4 3 1"),
        ("(i) (ii)", "2 2"),
        ("a) b) i) ii) c)", "1 1 2 2 1"),
        ("• • •", "1 1 1"),
    ],
)
def test_levels_of_a_list(marks: str, levels: str) -> None:
    state = Levels()
    state.reset()
    tokens = marks.split()
    out = []
    chapeau = True
    for n, token in enumerate(tokens):
        following = read_mark(tokens[n + 1].rstrip(":")) if n + 1 < len(tokens) else None
        out.append(str(state.place(read_mark(token.rstrip(":")), chapeau, following)))
        chapeau = token.endswith(":")
    assert " ".join(out) == levels


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("[4. Encourages parties;]", "4.", "[Encourages parties;]"),
        ("[5. Alt. Urges parties;]", "5. Alt.", "[Urges parties;]"),
        ("[4 bis. Urges parties;]", "4 bis.", "[Urges parties;]"),
        ("[4 alt 2. Urges parties;]", "4 alt 2.", "[Urges parties;]"),
        ("[(a) To report;]", "(a)", "[To report;]"),
        ("4. Alt. Urges parties;", "4. Alt.", "Urges parties;"),
        ("[Invites] parties to report;", "", "[Invites] parties to report;"),
        ("[2025] report", "", "[2025] report"),
        ("[4.]", "", "[4.]"),
        ("[on the report of the Committee]", "", "[on the report of the Committee]"),
    ],
)
def test_a_mark_behind_a_bracket(text: str, mark: str, rest: str) -> None:
    found, content = split_mark(parse_text(text))
    assert (found, content.text) == (mark, rest)
