"""Corrections of the final text, carried over into the text with its tracked changes."""

from __future__ import annotations

from functools import partial

from hypothesis import event, given, settings
from hypothesis import strategies as st

from drafter.compare.redline import redline
from drafter.model.carrying import carried, in_marked_text
from drafter.model.edit.words import set_content
from drafter.model.nodes import Document
from drafter.model.notation import parse, parse_text
from drafter.model.places import State
from drafter.model.revisions import accept, final, original, reject, revision_ids
from drafter.model.tracking import Author, tracked
from drafter.profiles import load
from drafter.session import Session
from tests.compare.edits import bare, edited, plain_documents

_DATE = "2026-03-01T09:00:00Z"


def _marked(old: str, new: str) -> Document:
    return redline(parse(old), parse(new), "Ann", _DATE)


def _reworded(document: Document, index: int, old: str, new: str) -> Document:
    content = document.paragraphs[index].content
    at = content.text.index(old)
    content = content.replaced(at, at + len(old), parse_text(new))
    return set_content(State(document), index, content, 0).document


def test_words_beside_no_change_are_corrected() -> None:
    marked = _marked("op| Decides to meet in 2027,", "op| Decides to meet in 2028,")
    was = final(marked)
    made = carried(marked, was, _reworded(was, 0, "to meet", "to convene"))
    assert made is not None
    assert final(made).paragraphs[0].text == "Decides to convene in 2028,"
    assert original(made).paragraphs[0].text == "Decides to convene in 2027,"


def test_a_mark_right_behind_a_change_is_corrected() -> None:
    marked = _marked("op| Decides to meet in 2027,", "op| Decides to meet in 2028,")
    was = final(marked)
    made = carried(marked, was, _reworded(was, 0, ",", ";"))
    assert made is not None
    assert original(made).paragraphs[0].text == "Decides to meet in 2027;"


def test_words_of_an_open_change_are_left_alone() -> None:
    marked = _marked("op| Decides to meet in 2027,", "op| Decides to meet in 2028,")
    was = final(marked)
    assert carried(marked, was, _reworded(was, 0, "in 2028", "in 2029")) is None


def test_words_around_a_struck_out_one_are_left_alone() -> None:
    marked = _marked("op| Decides now to meet;", "op| Decides to meet;")
    was = final(marked)
    assert carried(marked, was, _reworded(was, 0, "Decides to", "Agrees to")) is not None
    assert carried(marked, was, _reworded(was, 0, "Decides to meet", "Agrees in")) is None


def test_italics_are_corrected() -> None:
    marked = _marked("op| Decides to meet in 2027;", "op| Decides to meet in 2028;")
    was = final(marked)
    made = carried(marked, was, _reworded(was, 0, "Decides", "_Decides_"))
    assert made is not None
    assert made.paragraphs[0].content.spans("italic") == ((0, 7),)


def test_a_correction_is_tracked_like_all_that_is_written() -> None:
    session = Session(_marked("op| Decides to meet in 2027,", "op| Decides to meet in 2028,"),
                      load("minamata"))  # fmt: skip
    session.tracking = Author("Ben")

    def semicolon(state: State) -> State:
        return State(_reworded(state.document, 0, ",", ";"), state.selection)

    before = original(session.document)
    assert session.do(in_marked_text(semicolon), "correction")
    assert final(session.document).paragraphs[0].text == "Decides to meet in 2028;"
    assert original(session.document) == before
    assert {r.author for r in session.document.revisions} == {"Ann", "Ben"}


@given(start=plain_documents(), data=st.data())
@settings(max_examples=150, deadline=None)
def test_nothing_open_is_touched(start: Document, data: st.DataObject) -> None:
    marked = redline(start, data.draw(edited(start)), "Ann", _DATE)
    was = final(marked)
    now = data.draw(edited(was))
    made = carried(marked, was, now)
    event("carried" if made is not None else "not carried")
    if made is None:
        return
    ids = revision_ids(marked)
    assert revision_ids(made) == ids
    assert final(made).paragraphs == now.paragraphs
    assert accept(made, ids).notes == now.notes
    # Rejecting all that is open gives the original, with nothing but the correction in it.
    back = bare(original(made), targets=False)
    plain = bare(reject(marked, ids), targets=False)
    changed = sum(a != b for a, b in zip(was.paragraphs, now.paragraphs, strict=True))
    changed += sum(a != b for a, b in zip(was.notes, now.notes, strict=True))
    assert len(back) == len(plain)
    assert sum(a != b for a, b in zip(back, plain, strict=True)) <= changed
    # With tracking on, rejecting everything is as it was.
    step = tracked(State(marked), State(made), Author("Ben", _DATE)).document
    assert bare(final(step), targets=False) == bare(now, targets=False)
    assert bare(original(step), targets=False) == bare(original(marked), targets=False)
    assert in_marked_text(partial(_constant, document=now))(State(marked)) is not None


def _constant(state: State, document: Document) -> State:
    return State(document, state.selection)
