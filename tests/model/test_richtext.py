"""Text with marks: cutting, joining, typing, marking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.notation import parse_text, write_text
from drafter.model.richtext import EMPTY, OBJECT, Mark, RichText
from tests.documents import rich_texts, words


def _is_well_formed(content: RichText) -> bool:
    objects = [m.start for m in content.marks if m.is_object]
    at = [i for i, c in enumerate(content.text) if c == OBJECT]
    inside = all(0 <= m.start < m.end <= len(content.text) for m in content.marks)
    return inside and sorted(objects) == at and list(content.marks) == sorted(content.marks)


@given(rich_texts(("n1",), ("p1",)), st.integers(0, 40))
def test_cutting_and_joining_gives_the_same_text(content: RichText, at: int) -> None:
    at = min(at, len(content))
    assert content.slice(0, at) + content.slice(at) == content


@given(rich_texts(("n1",), ("p1",)), st.integers(0, 40), words)
def test_typing_keeps_the_text_well_formed(content: RichText, at: int, new: str) -> None:
    at = min(at, len(content))
    typed = content.inserted(at, new)
    assert _is_well_formed(typed)
    assert typed.objects("note") or not content.objects("note")


@given(rich_texts(("n1",)), st.integers(0, 40), st.integers(0, 40))
def test_marking_and_unmarking_leaves_no_trace(content: RichText, a: int, b: int) -> None:
    start, end = sorted((min(a, len(content)), min(b, len(content))))
    bare = content.unmarked(0, len(content), "italic")
    marked = bare.marked(start, end, "italic")
    assert marked.covers(start, end, "italic") or start == end
    assert marked.unmarked(start, end, "italic") == bare


@given(rich_texts(("n1",), ("p1",)))
def test_runs_put_together_are_the_text(content: RichText) -> None:
    assert "".join(text for text, _ in content.runs()) == content.text


@given(rich_texts(("n1",), ("p1",)))
def test_offsets_without_objects_lead_back(content: RichText) -> None:
    plain, where = content.without_objects()
    assert all(content.text[where(i)] == c for i, c in enumerate(plain))


@given(words, st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50))))
def test_any_text_and_marks_become_well_formed(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [Mark(a, b, "bold") for a, b in spans] + [Mark(a, a + 1, "note", "n") for a, _ in spans]
    assert _is_well_formed(RichText.of(text + "\x00\x0b\r\n\ud800" + OBJECT, marks))


@pytest.mark.parametrize(
    ("before", "at", "new", "after"),
    [
        ("_Recalling_ the", 9, " also", "_Recalling also_ the"),
        ("_Recalling_ the", 0, "x", "x_Recalling_ the"),
        ("end[^n1]", 4, ";", "end[^n1];"),
        ("CO,{2}", 3, "x", "CO,{2x}"),
    ],
)
def test_typing_at_the_edge_of_marks(before: str, at: int, new: str, after: str) -> None:
    assert write_text(parse_text(before).inserted(at, new)) == after


def test_a_stray_object_character_is_dropped() -> None:
    assert RichText.of(f"a{OBJECT}b") == RichText("ab")
    assert not RichText.of(OBJECT)
    assert EMPTY + EMPTY == EMPTY
