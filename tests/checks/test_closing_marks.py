"""Closing marks follow the structure, in the same step of undo, and nothing else changes."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.ends import ending
from drafter.checks.engine import check
from drafter.model.edit import parts, structure
from drafter.model.edit.words import delete_back, replace_text
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.notation import parse, write
from drafter.model.places import Selection
from drafter.profiles import load
from drafter.session import Session
from tests.documents import documents

_TEXT = """
bl| _The Conference of the Parties_,
pp| _Recalling_ article 3,
op| _Requests_ the secretariat:
op1| To report;
op1| To publish;
op| _Decides_ to meet again.
"""


def _session(text: str, at: int, offset: int = 10_000) -> Session:
    session = Session(parse(text), load("minamata"), closing_marks=True)
    session.select(Selection.at(at, offset))
    return session


def _after(text: str, at: int, *commands: Command, offset: int = 10_000) -> list[str]:
    session = _session(text, at, offset)
    for command in commands:
        session.do(command, "step")
    return write(session.document).split("\n")


def _types(words: str) -> Command:
    return lambda state: replace_text(state, words)


@pytest.mark.parametrize(
    ("text", "at", "commands", "index", "wanted"),
    [
        # Enter closes the paragraph and opens the next.
        ("pp| _Recalling_ this", 0, [structure.split], 0, "pp| _Recalling_ this,"),
        ("op| _Decides_ to meet.", 0, [structure.split], 0, "op| _Decides_ to meet;"),
        ("op| _Decides_ to meet", 0, [structure.split], 0, "op| _Decides_ to meet;"),
        # Tab makes the chapeau's semicolon a colon; Shift+Tab takes it back.
        (
            "op| _Requests_ action;\nop| To report;\nop| _Decides_ to meet.",
            1,
            [partial(structure.change_level, by=1)],
            0,
            "op| _Requests_ action:",
        ),
        (
            "op| _Requests_ action:\nop1| To report;\nop| _Decides_ to meet.",
            1,
            [partial(structure.change_level, by=-1)],
            0,
            "op| _Requests_ action;",
        ),
        # What moves to the end gets the full stop, what was there gives it up.
        (_TEXT, 5, [partial(structure.move, by=-1)], 2, "op| _Decides_ to meet again;"),
        (_TEXT, 5, [partial(structure.move, by=-1)], 5, "op1| To publish."),
        (_TEXT, 5, [structure.remove_paragraphs], 4, "op1| To publish."),
        # Brackets around the last words only do not take in the mark of the sentence.
        ("op| Meets [in A] [in B]", 0, [structure.split], 0, "op| Meets [in A] [in B];"),
        ("pp| Recalling X [and Y]", 0, [structure.split], 0, "pp| Recalling X [and Y],"),
        ("op| [Meets [in B]]", 0, [structure.split], 0, "op| [Meets [in B];]"),
        ("op| [Meets in B]", 0, [structure.split], 0, "op| [Meets in B;]"),
        ("op| [Meets;] [Parts]", 0, [structure.split], 0, "op| [Meets;] [Parts;]"),
        ("op| Meets, [if any]", 0, [structure.split], 0, "op| Meets, [if any];"),
        ("op| of a group begun above]", 0, [structure.split], 0, "op| of a group begun above;]"),
        # An ellipsis and a colon that announces what is now to be written stay.
        ("op| _Decides_ to ...", 0, [structure.split], 0, "op| _Decides_ to ..."),
        ("op| _Decides_ to …", 0, [structure.split], 0, "op| _Decides_ to …"),
        ("op| _Requests_ it to:", 0, [structure.split], 0, "op| _Requests_ it to:"),
    ],
)
def test_marks_follow(text: str, at: int, commands: list[Command], index: int, wanted: str) -> None:
    assert _after(text, at, *commands)[index].replace("\\[", "[") == wanted


def test_what_is_being_written_gets_no_mark_yet() -> None:
    text = "op| _Requests_ action;\nop| To report\nop| _Decides_ to meet."
    lines = _after(text, 1, partial(structure.change_level, by=1))
    assert lines[:2] == ["op| _Requests_ action:", "op1| To report"]


def test_a_mark_typed_on_purpose_stays_until_the_structure_changes() -> None:
    text = "op| _Welcomes_ this.\nop| _Requests_ that;\nop| _Decides_ to meet."
    assert _after(text, 1, _types(" and more"))[0] == "op| _Welcomes_ this."


def test_one_undo_takes_structure_and_marks_back() -> None:
    session = _session(_TEXT, 5)
    before = session.document
    assert session.do(partial(structure.move, by=-1), "move paragraph")
    assert session.document != before
    assert session.undo()
    assert session.document == before


@pytest.mark.parametrize("at", [18, 19])
@pytest.mark.parametrize("kind", ["op", "pp"])
def test_joining_takes_back_the_mark_that_parting_set(kind: str, at: int) -> None:
    text = f"{kind}| Encourages parties to exclude"
    session = _session(text, 0, at)
    for command in (structure.split, delete_back, _types("!")):
        assert session.do(command, "step")
    joined = session.document.paragraphs[0].text
    assert joined == f"{text[4:][:at]}!{text[4:][at:]}"


def test_joining_two_thoughts_keeps_the_mark_between_them() -> None:
    session = _session("op| Requests X;\nop| Decides Y;", 1, 0)
    assert session.do(delete_back, "join")
    assert session.document.paragraphs[0].text == "Requests X;Decides Y."


def test_a_question_is_not_changed_into_a_stop() -> None:
    assert _after("op| _Decides_ what?\nop| ", 1, delete_back)[0].endswith("what?")


@given(document=documents(), at=st.integers(0, 8), which=st.integers(0, 4))
def test_only_marks_at_ends_change(document: Document, at: int, which: int) -> None:
    commands: list[Command] = [
        structure.split,
        partial(structure.move, by=1),
        partial(structure.change_level, by=1),
        structure.remove_paragraphs,
        structure.duplicate,
    ]
    plain, closing = (
        Session(document, load("minamata"), closing_marks=wanted) for wanted in (False, True)
    )
    for session in (plain, closing):
        session.select(Selection.at(at, 3))
        session.do(commands[which], "step")
    for one, other in zip(plain.document.paragraphs, closing.document.paragraphs, strict=True):
        assert (one.id, one.shape) == (other.id, other.shape)
        kept, new = ending(one.content), ending(other.content)
        assert one.content.text[: kept.start] == other.content.text[: new.start]
        assert one.content.text[kept.end :] == other.content.text[new.end :]


@pytest.mark.parametrize(
    ("text", "at", "command", "index", "wanted"),
    [
        # What waits already is gone to: the paragraph left is closed all the same.
        ("pp| _Recalling_ this\nop|", 0, structure.next_part, 0, "pp| _Recalling_ this,"),
        ("pp| _Recalling_ this\nop| It;", 0, structure.next_part, 0, "pp| _Recalling_ this,"),
        ("pp| _Recalling_ this", 0, structure.next_part, 0, "pp| _Recalling_ this,"),
        ("pp| _Recalling_ this\npp|", 0, structure.split, 0, "pp| _Recalling_ this,"),
        ("op| _Decides_\nop|", 0, structure.split, 0, "op| _Decides_;"),
        ("op| _Decides_\nan| Annex", 0, structure.next_part, 0, "op| _Decides_."),
        ("op| _Decides_", 0, partial(parts.insert_annex, title="Annex"), 0, "op| _Decides_."),
        # A mark that stands there was meant.
        ("pp| _Recalling_ this.\nop|", 0, structure.next_part, 0, "pp| _Recalling_ this."),
    ],
)
def test_keys_that_lead_on_close_the_paragraph_they_leave(
    text: str, at: int, command: Command, index: int, wanted: str
) -> None:
    assert _after(text, at, command)[index] == wanted


def test_going_on_and_its_mark_are_one_step() -> None:
    session = _session("pp| _Recalling_ this\nop|", 0)
    before = session.document
    session.do(structure.next_part, "next part")
    assert session.state.selection.head.index == 1
    assert session.undo()
    assert session.document is before


def test_without_closing_marks_going_on_changes_nothing() -> None:
    session = _session("pp| _Recalling_ this\nop|", 0)
    session.closing_marks = False
    before = session.document
    session.do(structure.next_part, "next part")
    assert session.document is before


@pytest.mark.parametrize("begun", ["op1|", "op|"])
def test_a_paragraph_that_is_begun_makes_no_alarm_of_the_one_before(begun: str) -> None:
    text = _TEXT.replace("op| _Decides_ to meet again.\n", begun)
    found = check(parse(text), load("minamata"))
    ends = [f for f in found if f.rule in ("subparagraph-end", "operative-end-mark")]
    assert not ends
    finished = check(parse(text.removesuffix(begun)), load("minamata"))
    assert any(f.rule == "subparagraph-end" for f in finished)
