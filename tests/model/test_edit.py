"""Edit commands, shown in the one-line notation with `¦` for the caret and `‹ ›` for a selection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.model.edit import fragments, marks, notes, structure, words
from drafter.model.history import Command
from drafter.model.nodes import Document, Kind
from drafter.model.notation import parse, write
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import EMPTY
from drafter.model.table_edits import blank_table
from drafter.model.tables import with_table
from tests.documents import SMALL, documents


def _state(text: str) -> State:
    """A state from notation with a caret `¦` or a selection `‹…›` in it."""
    document = parse(text)
    places: dict[str, Place] = {}
    for i, paragraph in enumerate(document.paragraphs):
        content = paragraph.content
        for sign in "¦‹›":
            at = content.text.find(sign)
            if at >= 0:
                content = content.replaced(at, at + 1, EMPTY)
                places[sign] = Place(i, at)
        document = document.with_paragraph(i, paragraph.with_content(content))
    caret = places.get("¦")
    if caret:
        return State(document, Selection(caret, caret))
    return State(document, Selection(places["‹"], places["›"]))


def _shown(state: State) -> str:
    document = state.document
    ends = [(state.selection.head, "¦")] if state.selection.is_caret else [
        (state.selection.end, "›"), (state.selection.start, "‹")]  # fmt: skip
    for place, sign in ends:
        paragraph = document.paragraphs[place.index]
        typed = paragraph.content.slice(0, place.offset)
        content = typed + parse(f"pl| {sign}").paragraphs[0].content
        content += paragraph.content.slice(place.offset)
        document = document.with_paragraph(place.index, paragraph.with_content(content))
    return write(document)


_BACK, _FORWARD = words.delete_back, words.delete_forward
_TAB = partial(structure.change_level, by=1)
_UNTAB = partial(structure.change_level, by=-1)
_UP, _DOWN = partial(structure.move, by=-1), partial(structure.move, by=1)
_ITALIC = partial(marks.toggle_mark, kind="italic")


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [
        (structure.split, "op| a¦b", "op| a\nop| ¦b"),
        (structure.split, "op1| ab¦", "op1| ab\nop1| ¦"),
        (structure.split, "op1| ¦", "op| ¦"),
        (structure.split, "pp| x,\npp| ¦", "pp| x,\nop| ¦"),
        (structure.split, "dt| T¦", "dt| T\nbl| ¦"),
        (structure.split, "bl| B,¦", "bl| B,\npp| ¦"),
        (structure.split, "h| S¦", "h1| S\nnu| ¦"),
        (structure.split, "op| ¦ab", "op| \nop| ¦ab"),
        (structure.split, "pp| _Rec¦alling_ x", "pp| _Rec_\npp| ¦_alling_ x"),
        (_BACK, "op| a\nop| ¦b", "op| a¦b"),
        (_BACK, "op| a\nop1| ¦b", "op| a¦b"),
        (_BACK, "op| \nop1| ¦b", "op1| ¦b"),
        (_BACK, "op| a‹b\npp| c\nop| d›e", "op| a¦e"),
        (_BACK, "op| a[^n1]¦\n[^n1]| N", "op| a¦"),
        (_FORWARD, "op| a¦\npp| b", "op| a¦b"),
        (_FORWARD, "op| ¦𝔘b", "op| ¦b"),
        (_TAB, "op| a\nop| b¦", "op| a\nop1| b¦"),
        (_TAB, "op| a\nop| b¦\nop1| c", "op| a\nop1| b¦\nop2| c"),
        (_UNTAB, "op| a\nop1| b¦\nop2| c", "op| a\nop| b¦\nop1| c"),
        (_UP, "op| a\nop1| b\nop| c¦", "op| c¦\nop| a\nop1| b"),
        (_DOWN, "op| a¦\nop1| b\nop| c\nop1| d", "op| c\nop1| d\nop| a¦\nop1| b"),
        (_ITALIC, "pp| ‹Recalling› x", "pp| ‹_Recalling_› x"),
        (_ITALIC, "pp| ‹_Recalling_› x", "pp| ‹Recalling› x"),
        (structure.duplicate, "op| a¦\nop1| b", "op| a\nop1| b\nop| ¦a\nop1| b"),
        (structure.next_part, "pp| x¦\npp| y", "pp| x\npp| y\nop| ¦"),
        (structure.next_part, "pp| x¦\nop| y", "pp| x\nop| ¦y"),
        (structure.remove_paragraphs, "op| a¦\nop1| x\nop2| y\nop| b", "op| ¦b"),
        (structure.remove_paragraphs, "h1| a¦\nnu| x\nh1| b", "nu| ¦x\nh1| b"),
        (structure.remove_paragraphs, "op| a\nop| ¦b[^n1]\nop| c\n[^n1]| N", "op| a\nop| ¦c"),
        (notes.insert_note, "op| a¦b", "op| a[^n2]¦b\n[^n2]| "),
        (partial(words.replace_text, text="xy"), "op| a‹b›c", "op| axy¦c"),
    ],
)  # fmt: skip
def test_command(command: Command, before: str, after: str) -> None:
    result = command(_state(before))
    assert result is not None
    assert _shown(result) == after


@pytest.mark.parametrize(
    ("command", "state"),
    [
        (_BACK, "op| ¦a"),
        (_FORWARD, "op| a¦"),
        (_TAB, "op| a¦"),
        (_TAB, "op| a\nbl| B\nop| a¦"),
        (_TAB, "ti| a\nti| b¦"),
        (_UNTAB, "op| a¦"),
        (_TAB, "op| a\nop1| b¦"),
        (_UP, "op| a¦"),
        (_DOWN, "op| a¦"),
        (_ITALIC, "op| a¦b"),
        (structure.next_part, "op| a¦"),
    ],
)
def test_not_possible_here(command: Command, state: str) -> None:
    assert command(_state(state)) is None


def test_an_empty_document_refuses_everything() -> None:
    empty = State(Document())
    everything: list[Command] = [
        structure.split, structure.duplicate, structure.next_part, _TAB, _UP, _BACK, _FORWARD,
        notes.insert_note, partial(words.replace_text, text="x"), structure.remove_paragraphs,
        partial(structure.set_kind, kind=Kind.OPERATIVE),
    ]  # fmt: skip
    assert [command(empty) for command in everything] == [None] * len(everything)
    assert structure.insert_after(empty, Kind.OPERATIVE) is not None


def test_a_note_stays_while_it_is_cited_elsewhere() -> None:
    state = _state("op| a[^n1]¦\nop| b[^n1]\n[^n1]| N")
    once = _BACK(state)
    assert once is not None
    assert [n.id for n in once.document.notes] == ["n1"]


def test_a_fragment_brings_its_notes_under_new_names() -> None:
    source = _state("op| ‹a[^n1]\nop1| b›\n[^n1]| N")
    fragment = fragments.copy(source)
    assert fragment is not None
    target = _state("op| x¦\nop| y[^n1]\n[^n1]| other")
    pasted = fragments.insert(target, fragment)
    assert pasted is not None
    assert _shown(pasted) == ("op| x\nop| a[^n5]\nop1| b¦\nop| y[^n1]\n[^n1]| other\n[^n5]| N")


def test_an_inline_piece_runs_on() -> None:
    fragment = fragments.copy(_state("op| a‹b›c"))
    assert fragment is not None
    pasted = fragments.insert(_state("pp| x¦y"), fragment)
    assert pasted is not None
    assert _shown(pasted) == "pp| xb¦y"


def test_dragging_takes_subparagraphs_along() -> None:
    state = _state("op| a¦\nop1| b\nop| c\nop| d")
    moved = structure.move_to(state, 0, 3)
    assert moved is not None
    assert write(moved.document) == "op| c\nop| a\nop1| b\nop| d"
    assert structure.move_to(state, 0, 1) is None


_ANY: list[Callable[[State], State | None]] = [
    structure.split, structure.duplicate, structure.next_part, structure.remove_paragraphs,
    _TAB, _UNTAB, _UP, _DOWN, _BACK, _FORWARD, _ITALIC, notes.insert_note,
    partial(words.replace_text, text="a𝔘"), partial(structure.set_kind, kind=Kind.HEADING),
    partial(marks.toggle_mark, kind="superscript"),
]  # fmt: skip


@settings(max_examples=60)
@given(
    documents(), st.lists(st.tuples(st.sampled_from(_ANY), st.integers(0, 99), st.integers(0, 99)))
)
def test_any_commands_keep_the_document_sound(
    document: Document, steps: list[tuple[Command, int, int]]
) -> None:
    state = State(document)
    for command, where, offset in steps:
        count = len(state.document.paragraphs)
        index = where % count if count else 0
        selection = Selection(Place(index, offset % 40), Place(min(index + offset % 3, count), 5))
        after = command(State(state.document, selection).clamped())
        if after is None:
            continue
        assert after == after.clamped()
        ids = [p.id for p in after.document.paragraphs]
        assert len(ids) == len(set(ids))
        state = after


def test_the_small_case_is_what_it_says() -> None:
    assert len(SMALL.paragraphs) == 14
    assert {n.id for n in SMALL.notes} == {"n1", "n2"}


@pytest.mark.parametrize(
    ("before", "opened"),
    [("op| a", Kind.OPERATIVE), ("op1| a", Kind.OPERATIVE), ("pl| a", Kind.PLAIN)],
)
def test_enter_behind_a_table_goes_on_with_what_stood_before_it(before: str, opened: Kind) -> None:
    document = parse(f"{before}\npl| x")
    table = with_table(document.paragraphs[1], blank_table(1, 1, head=False))
    document = document.with_paragraph(1, table)
    after = structure.split(State(document, Selection.at(1, len(table.content))))
    assert after is not None
    assert after.document.paragraphs[2].kind is opened
    assert after.document.paragraphs[2].level == 0


def _with_table_at_1(text: str) -> Document:
    document = parse(text)
    table = with_table(document.paragraphs[1], blank_table(1, 2, head=False))
    return document.with_paragraph(1, table)


def test_next_part_behind_a_table_goes_on_as_from_the_last_operative_paragraph() -> None:
    document = _with_table_at_1("op| a\npl| x\nop| b\nan| Annex")
    after = structure.next_part(State(document, Selection.at(1)))
    assert after == State(document, Selection.at(3, len("Annex")))


def test_next_part_behind_a_table_outside_the_operative_part_is_not_possible() -> None:
    document = _with_table_at_1("pl| a\npl| x\nan| Annex")
    assert structure.next_part(State(document, Selection.at(1))) is None


def test_enter_behind_a_table_goes_into_the_operative_paragraph_that_waits() -> None:
    document = _with_table_at_1("op| a\npl| x\nop| ")
    end = len(document.paragraphs[1].content)
    after = structure.split(State(document, Selection.at(1, end)))
    assert after == State(document, Selection.at(2))
