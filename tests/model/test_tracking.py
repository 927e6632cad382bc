"""Tracking: every step becomes revisions; accepting gives the step, rejecting what was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.model.edit import structure
from drafter.model.edit.words import delete_selection, replace_text
from drafter.model.nodes import Document
from drafter.model.notation import parse, write
from drafter.model.places import Place, Selection, State
from drafter.model.revisions import END_DELETED, final, has_revisions, original
from drafter.model.richtext import DELETION, RichText
from drafter.model.tracking import Author, tracked
from tests.compare.edits import bare, edited, plain_documents

_ANN, _BEN = Author("Ann", "2026-01-02T03:04:05Z"), Author("Ben")


def _seen(document: Document) -> list[object]:
    return bare(document, targets=False)


@given(start=plain_documents(), data=st.data())
@settings(max_examples=150)
def test_both_texts_are_there_after_every_step(start: Document, data: st.DataObject) -> None:
    state = State(start)
    for author in (_ANN, _BEN):
        plain = final(state.document)
        step = data.draw(edited(plain))
        # The step is made on the text as it stands, with its revisions.
        if has_revisions(state.document):
            break
        state = tracked(state, State(step), author)
        assert _seen(final(state.document)) == _seen(step)
        assert _seen(original(state.document)) == _seen(start)


def _typed(state: State, at: int, text: str, author: Author = _ANN) -> State:
    index = state.selection.head.index
    paragraph = state.document.paragraphs[index]
    content = paragraph.content.inserted(at, text)
    document = state.document.with_paragraph(index, paragraph.with_content(content))
    after = State(document, Selection.at(index, at + len(text)))
    return tracked(state, after, author)


def _erased(state: State, start: int, end: int, author: Author = _ANN) -> State:
    paragraph = state.document.paragraphs[0]
    content = paragraph.content.replaced(start, end, paragraph.content.slice(0, 0))
    document = state.document.with_paragraph(0, paragraph.with_content(content))
    return tracked(state, State(document, Selection.at(0, start)), author)


def _caret(text: str, offset: int) -> State:
    return State(parse(text), Selection.at(0, offset))


def test_letters_typed_one_by_one_are_one_revision() -> None:
    state = _caret("op| Decides to meet.", 8)
    for n, letter in enumerate("now "):
        state = _typed(state, 8 + n, letter)
    assert [(r.author, r.date) for r in state.document.revisions] == [(_ANN.name, _ANN.date)]
    assert state.document.paragraphs[0].content.spans("insertion") == ((8, 12),)
    assert state.selection.head.offset == 12


def test_backspace_walks_over_what_it_strikes_out() -> None:
    state = _caret("op| Decides", 7)
    for at in (6, 5):
        state = _erased(state, at, at + 1)
    assert state.document.paragraphs[0].content.text == "Decides"
    assert state.document.paragraphs[0].content.spans("deletion") == ((5, 7),)
    assert state.selection.head.offset == 5


def test_delete_goes_on_behind_what_it_strikes_out() -> None:
    state = _caret("op| Decides", 2)
    state = _erased(state, 2, 3)
    assert state.selection.head.offset == 3


def test_what_one_put_in_oneself_is_really_taken_back() -> None:
    state = _typed(_caret("op| Decides", 7), 7, " so")
    state = _erased(state, 7, 10)
    assert write(state.document) == "op| Decides"
    assert state.document.revisions == ()


def test_what_another_put_in_is_struck_out() -> None:
    state = _typed(_caret("op| Decides", 7), 7, " so", _BEN)
    state = _erased(state, 7, 10)
    assert state.document.paragraphs[0].content.text == "Decides so"
    assert {r.author for r in state.document.revisions} == {"Ann", "Ben"}


def test_enter_inserts_the_end_of_a_paragraph() -> None:
    state = _caret("op| Decides to meet;", 8)
    after = structure.split(state)
    assert after is not None
    marked = tracked(state, after, _ANN)
    assert [p.text for p in original(marked.document).paragraphs] == ["Decides to meet;"]
    assert [p.text for p in final(marked.document).paragraphs] == ["Decides ", "to meet;"]
    assert marked.selection.head == Place(1, 0)


def test_a_paragraph_that_is_moved_is_a_move() -> None:
    state = State(parse("op| One goes;\nop| Two stays;\nop| Three stays."), Selection.at(0, 0))
    after = structure.move(state, 1)
    assert after is not None
    marked = tracked(state, after, _ANN).document
    assert {bool(r.move) for r in marked.revisions} == {True}
    assert [p.text for p in final(marked).paragraphs][:2] == ["Two stays;", "One goes;"]
    assert [p.text for p in original(marked).paragraphs][:2] == ["One goes;", "Two stays;"]


def test_a_kind_that_was_changed_twice_goes_back_to_the_first() -> None:
    state = State(parse("pl| Recalling the decision,"))
    for level in (0, 1):
        paragraph = replace(state.document.paragraphs[0], kind=parse("pp| x").paragraphs[0].kind,
                            level=level)  # fmt: skip
        state = tracked(state, State(state.document.with_paragraph(0, paragraph)), _ANN)
    assert write(original(state.document)) == "pl| Recalling the decision,"


def test_a_space_typed_before_a_space_is_the_one_that_was_typed() -> None:
    state = _caret("op| To review the information;", 9)
    for n, letter in enumerate("X Y"):
        state = _typed(state, 9 + n, letter)
    content = state.document.paragraphs[0].content
    assert content.spans("insertion") == ((9, 12),)
    assert len(state.document.revisions) == 1
    assert original(state.document).paragraphs[0].text == "To review the information;"


def test_a_letter_taken_out_of_two_alike_is_the_one_at_the_caret() -> None:
    state = _caret("op| See annex.", 4)
    state = _erased(state, 4, 5)
    state = _caret("op| All of it.", 2)
    state = _erased(state, 1, 2)
    assert state.document.paragraphs[0].content.spans("deletion") == ((1, 2),)


def test_words_struck_out_stay_so_where_their_paragraph_is_moved() -> None:
    state = State(parse("op| Welcomes the report;\nop| Two stays;\nop| Three."), Selection.at(0, 0))
    state = _erased(state, 0, 9)
    after = structure.move(state, 1)
    assert after is not None
    marked = tracked(state, after, _ANN).document
    assert [p.text for p in final(marked).paragraphs] == ["Two stays;", "the report;", "Three."]
    assert _texts(original(marked))[0] == "Welcomes the report;"


_LETTERS = st.sampled_from([" ", "the ", "e", "  ", "a a"])
_ROWS = "op| Welcomes the  report of the the group;\nop| Aa bb aa bb;\nop1| Too, too.\nop| See it."


def _kept(content: RichText) -> str:
    deleted = content.spans(DELETION)
    return "".join(c for i, c in enumerate(content.text)
                   if not any(a <= i < b for a, b in deleted))  # fmt: skip


@given(data=st.data())
@settings(max_examples=300)
def test_steps_in_a_marked_text_keep_both_texts(data: st.DataObject) -> None:
    start = parse(_ROWS)
    state = State(start)
    for _ in range(data.draw(st.integers(1, 8))):
        index = data.draw(st.integers(0, len(state.document.paragraphs) - 1))
        content = state.document.paragraphs[index].content
        if state.document.paragraphs[index].get(END_DELETED):
            continue  # where an end is struck out, what is written goes on in the next paragraph
        one, two = (data.draw(st.integers(0, len(content))) for _ in range(2))
        what = data.draw(st.sampled_from(["type", "type", "erase", "up", "down"]))
        low, high = (one, one) if what == "type" else sorted((one, two))
        state = State(state.document, Selection(Place(index, low), Place(index, high)))
        text = data.draw(_LETTERS) if what == "type" else ""
        if what == "type":
            after = replace_text(state, text)
        elif what == "erase":
            after = delete_selection(state)
        else:
            after = structure.move(state, -1 if what == "up" else 1)
        if after is None:
            continue
        marked = tracked(state, after, _ANN)
        assert _texts(original(marked.document)) == _texts(start)
        if what == "type":
            now = marked.document.paragraphs[index].content
            head = _kept(content.slice(0, low))
            assert _kept(now) == head + text + _kept(content.slice(low))
        else:
            assert _texts(final(marked.document)) == _texts(final(after.document))
        state = marked


def _texts(document: Document) -> list[str]:
    return [p.text for p in document.paragraphs]
