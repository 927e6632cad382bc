"""The final and original text of a draft under review, shown in its place."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compare.redline import redline
from drafter.model.edit.words import replace_text
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.places import Place, Selection, State
from drafter.model.revisions import final, original
from drafter.model.views import View, from_view, in_view, to_view
from drafter.profiles import load
from drafter.session import Event, Session
from tests.compare.edits import edited, plain_documents

_OLD = parse("op| Requests the secretariat to report;\nop| Decides to meet in 2027.\nop| Ends.")
_NEW = parse("op| Requests the secretariat to report;\nop| Decides now to meet in 2028.\nop| Ends.")
_SIDES = (View.FINAL, View.ORIGINAL)


def _marked() -> Document:
    return redline(_OLD, _NEW, "Ann", "2026-03-01T09:00:00Z")


def _session() -> Session:
    return Session(_marked(), load("minamata"))


def _type(state: State) -> State | None:
    return replace_text(state, "x")


def test_the_view_is_shown_and_the_marked_text_is_kept() -> None:
    session = _session()
    marked = session.document
    session.show(View.FINAL)
    assert session.document == final(marked)
    assert session.kept is marked
    session.show(View.ORIGINAL)
    assert session.document == original(marked)
    session.show(View.MARKED)
    assert session.document is marked
    assert not session.is_dirty


def test_nothing_is_changed_in_a_view() -> None:
    session = _session()
    session.show(View.FINAL)
    shown = session.document
    assert not session.can(_type)
    assert not session.do(_type, "typing")
    assert session.document is shown


def test_undo_goes_back_to_the_marked_text_first() -> None:
    session = _session()
    marked = session.document
    session.do(_type, "typing")
    changed = session.document
    session.show(View.ORIGINAL)
    told: list[Event] = []
    session.subscribe(told.append)
    assert session.undo()
    assert (session.view, session.document) == (View.MARKED, marked)
    session.show(View.FINAL)
    assert session.redo()
    assert (session.view, session.document) == (View.MARKED, changed)
    assert [e.source for e in told] == ["undo", "view", "redo"]
    assert told[0].after.document is marked


def test_what_is_saved_is_the_marked_text() -> None:
    session = _session()
    session.do(_type, "typing")
    session.show(View.FINAL)
    dirty = [session.is_dirty]
    session.mark_saved(Path("x.undraft"))
    dirty.append(session.is_dirty)
    session.show(View.MARKED)
    dirty.append(session.is_dirty)
    assert dirty == [True, False, False]


def test_a_selection_stays_on_its_words() -> None:
    session = _session()
    text = session.document.paragraphs[1].content.text
    at = text.index("meet")
    session.select(Selection(Place(1, at), Place(1, at + 4)))
    before = session.state.selection
    for view in _SIDES:
        session.show(view)
        selection = session.state.selection
        shown = session.document.paragraphs[selection.head.index].content.text
        assert shown[selection.start.offset : selection.end.offset] == "meet"
    session.show(View.MARKED)
    assert session.state.selection == before


@given(start=plain_documents(), data=st.data(), view=st.sampled_from(_SIDES))
@settings(max_examples=80)
def test_places_come_back_to_their_paragraph(
    start: Document, data: st.DataObject, view: View
) -> None:
    marked = redline(start, data.draw(edited(start)), "Ann", "2026-03-01T09:00:00Z")
    shown = in_view(marked, view)
    if not shown.paragraphs:
        return
    index = data.draw(st.integers(0, len(shown.paragraphs) - 1))
    offset = data.draw(st.integers(0, len(shown.paragraphs[index].content)))
    there = from_view(Selection.at(index, offset), shown, marked, view)
    back = to_view(there, marked, shown, view).head
    assert marked.paragraphs[there.head.index].id == shown.paragraphs[index].id
    assert back.index == index
    own = marked.paragraphs[there.head.index]
    if own.get("end-inserted") or own.get("end-deleted") or own.kind.value == "table":
        return  # the paragraph holds words of the next one, or a table has lost rows
    assert back.offset == offset
