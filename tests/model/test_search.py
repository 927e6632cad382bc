"""Finding and replacing, with marks and notes kept; finding by number."""

from __future__ import annotations

import pytest

from drafter.model.notation import parse, write
from drafter.model.numbering import Scheme
from drafter.model.outline import outline
from drafter.model.places import State
from drafter.model.search import Hit, Query, find, find_number, replace_all, replace_hit
from drafter.model.spoken import words_of

DOCUMENT = parse(
    "pp| _Recalling_ the party[^n1] list,\npp| Parties and party,\nop| _Notes_ the party;\nop1| party\nop| x"
    "\n[^n1]| A party, of course."
)


def _texts(query: Query) -> list[tuple[int, int, int, str]]:
    return [(h.index, h.start, h.end, h.note) for h in find(DOCUMENT, query)]


def test_hits_in_text_and_notes() -> None:
    assert _texts(Query("party")) == [
        (0, 14, 19, ""),
        (1, 12, 17, ""),
        (2, 10, 15, ""),
        (3, 0, 5, ""),
        (0, 2, 7, "n1"),
    ]
    assert len(_texts(Query("part"))) == 6
    assert len(_texts(Query("part", whole_words=True))) == 0
    assert len(_texts(Query("parties", match_case=True))) == 0
    assert len(_texts(Query("party", part="operative"))) == 2
    assert len(_texts(Query("p[a-z]+y", regex=True, in_notes=False))) == 4


@pytest.mark.parametrize(
    "query", [Query(""), Query("(", regex=True), Query("x*", regex=True, match_case=True)]
)
def test_an_empty_or_broken_query_finds_no_empty_places(query: Query) -> None:
    assert all(h.end > h.start for h in find(DOCUMENT, query))


def test_a_hit_across_a_note_mark_keeps_the_note() -> None:
    hit = next(find(DOCUMENT, Query("party list")))
    after = replace_hit(Query("party list"), hit, "roll")(State(DOCUMENT))
    assert after is not None
    assert write(after.document).startswith("pp| _Recalling_ the roll[^n1],")


def test_all_at_once_keeps_marks_and_structure() -> None:
    after = replace_all(Query("(part)(y)", regex=True), r"\1ner")(State(DOCUMENT))
    assert after is not None
    assert write(after.document) == (
        "pp| _Recalling_ the partner[^n1] list,\npp| Parties and partner,\nop| _Notes_ the partner;"
        "\nop1| partner\nop| x\n[^n1]| A partner, of course."
    )
    assert replace_all(Query("nowhere"), "x")(State(DOCUMENT)) is None
    italic = replace_all(Query("Recalling"), "Noting")(State(DOCUMENT))
    assert italic is not None
    assert write(italic.document).startswith("pp| _Noting_ the")


def test_a_space_finds_a_no_break_space() -> None:
    document = parse("op| 30\u00a0June")
    assert list(find(document, Query("30 june"))) == [Hit(0, 0, 7)]


@pytest.mark.parametrize(
    ("words", "index"),
    [
        ("op 1", 2),
        ("1", 2),
        ("1 (a)", 3),
        ("op 2", 4),
        ("pp 2", 1),
        ("pp 9", -1),
        ("9", -1),
        ("", -1),
        ("paragraph 2", 4),
    ],
)
def test_by_number(words: str, index: int) -> None:
    assert find_number(DOCUMENT, outline(DOCUMENT, Scheme()), words) == index


def test_what_a_cross_reference_shows_is_found_and_not_replaced() -> None:
    document = parse("op| Recalls X;[^1]\nop| See {p1} above, and 1 more.\n[^1]| N")
    shown = words_of(document, outline(document, Scheme()))
    assert list(find(document, Query("paragraph 1 above"), shown)) == [Hit(1, 4, 11)]
    assert list(find(document, Query("x;"), shown)) == [Hit(0, 8, 10)]
    assert not list(find(document, Query("paragraph 1 above")))
    after = replace_all(Query("1"), "2")(State(document))
    assert after is not None
    assert write(after.document).split("\n")[1] == "op| See {p1} above, and 2 more."
