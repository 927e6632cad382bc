"""Typed references: which are found, made genuine, and how they follow a move."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

import pytest

from drafter.checks.finding import Context
from drafter.checks.typed_references import linked, typed_references
from drafter.model.edit.fragments import copy, insert
from drafter.model.edit.review import accept, reject
from drafter.model.edit.structure import change_level, move, remove_paragraphs
from drafter.model.edit.words import delete_selection
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse, write
from drafter.model.outline import outline
from drafter.model.places import Place, Selection, State
from drafter.model.references import BROKEN, reference_text
from drafter.model.revisions import revision_ids
from drafter.model.richtext import REFERENCE, RichText
from drafter.model.tracking import Author
from drafter.profiles import load
from drafter.session import Session

_DRAFT = """
dt| Draft decision MC-6/1: Cooperation
bl| _The Conference of the Parties_,
pp| _Recalling_ paragraph 5 of article 23 of the Convention,
op| _Welcomes_ the report;
op| _Requests_ the secretariat:
op1| To report;
op1| To publish;
op| _Decides_ to review the report in paragraph 1 above and that of paragraph 2 (b) above;
op| _Also decides_ to act on paragraphs 1 and 3 of the present decision.
"""


def _context(document: Document) -> Context:
    profile = load("minamata")
    return Context(document, outline(document, profile.scheme_for("en")), profile)


def _session(text: str = _DRAFT) -> Session:
    document = replace(parse(text), profile="minamata")
    session = Session(document, load("minamata"), closing_marks=True)
    session.references = True
    return session


def _texts(session: Session) -> list[str]:
    return [p.content.text for p in session.document.paragraphs]


def test_only_what_says_whose_paragraph_it_is_counts() -> None:
    document = parse(_DRAFT)
    found = [
        (document.paragraphs[t.index].content.text[t.start : t.end], document.index_of(t.target))
        for t in typed_references(_context(document))
    ]
    assert found == [("1", 3), ("2 (b)", 6), ("1", 3), ("3", 7)]


def test_linked_references_read_as_they_were_typed() -> None:
    document = parse(_DRAFT)
    context = _context(document)
    after = linked(context, tuple(typed_references(context))).document
    shape = outline(after, load("minamata").scheme_for("en"))
    read = [
        p.content.expanded(
            lambda kind, v: reference_text(after, shape, v) if kind == REFERENCE else ""
        )
        for p in after.paragraphs
    ]
    assert read == [p.content.text for p in document.paragraphs]


def test_numbers_follow_a_paragraph_that_moves_and_one_undo_takes_it_back() -> None:
    session = _session()
    before = session.document
    session.select(Selection.at(3))
    assert session.do(partial(move, by=1), "move paragraph")
    assert "paragraph 2 above and that of paragraph 1 (b) above" in _texts(session)[7]
    assert "paragraphs 2 and 3 of the present decision" in _texts(session)[8]
    session.undo()
    assert session.document == before


def test_above_becomes_below_when_all_that_is_meant_has_changed_sides() -> None:
    session = _session()
    session.select(Selection.at(7))
    assert session.do(partial(move, by=-1), "move paragraph")
    assert session.do(partial(move, by=-1), "move paragraph")
    assert "the report in paragraph 2 below and that of paragraph 3 (b) below" in _texts(session)[3]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("See {p2|number} above", "See 3 below"),
        ("See {p2}, above, and go", "See paragraph 3, below, and go"),
        ("See {p2|number} and {p2|number} above", "See 3 and 3 below"),
        ("See {p2} and what is said above", "See paragraph 3 and what is said above"),
        ("See {p2|number} below", "See 3 below"),
    ],
)
def test_above_behind_a_genuine_reference_turns_as_well(words: str, shown: str) -> None:
    session = _session(f"op| Recalls X;\nop| Welcomes Y;\nop| {words}.")
    for at in (2, 1):
        session.select(Selection.at(at))
        assert session.do(partial(move, by=-1), "move paragraph")
    content = session.document.paragraphs[0].content
    read = content.expanded(
        lambda _, value: reference_text(session.document, session.outline, value)
    )
    assert read.rstrip(";.") == shown


def test_a_reference_whose_paragraph_goes_is_seen_to_be_lost() -> None:
    session = _session()
    session.select(Selection.at(3))
    assert session.do(remove_paragraphs, "remove paragraph")
    content = session.document.paragraphs[6].content
    shown = content.expanded(
        lambda _, value: reference_text(session.document, session.outline, value)
    )
    assert f"in paragraph {BROKEN} above and that of paragraph 1 (b) above" in shown
    session.undo()
    assert "in paragraph 1 above" in _texts(session)[7]


def test_a_paragraph_cut_and_put_elsewhere_is_the_same_one_to_its_references() -> None:
    session = _session()
    whole = Selection(Place(3, 0), Place(4, 0))
    session.select(whole)
    fragment = copy(session.state)
    assert fragment is not None
    session.do(delete_selection, "cut")
    session.select(Selection.at(6))
    session.do(partial(insert, fragment=fragment, moved=True), "paste", "paste")
    content = session.document.paragraphs[7].content
    shown = content.expanded(
        lambda _, value: reference_text(session.document, session.outline, value)
    )
    assert "the report in paragraph 2 above" in shown


def test_a_paragraph_that_becomes_a_subparagraph_is_cited_as_one() -> None:
    session = _session()
    session.select(Selection.at(4))
    assert session.do(partial(change_level, by=1), "move in")
    words = next(t for t in _texts(session) if "to act on" in t)
    assert "paragraphs 1 and 2 of the present decision" in words


@pytest.mark.parametrize("words", ["paragraph 9 above", "resolution 1 above", "paragraph 1 of it"])
def test_what_means_nothing_here_stays(words: str) -> None:
    session = _session(_DRAFT.replace("paragraph 1 above", words))
    session.select(Selection.at(3))
    session.do(partial(move, by=1), "move paragraph")
    assert words in write(session.document)


# --- a text under review -------------------------------------------------------------------

_REVIEWED = """
dt| Draft decision MC-6/1: Cooperation
bl| _The Conference of the Parties_,
op| _Welcomes_ the report;
op| _Requests_ the secretariat to report;
op| _Urges_ parties to report;
op| _Decides_ to review the report in paragraph 3 above.
"""


def _reviewed() -> Session:
    """The second paragraph struck out by a reviewer, and another one put in behind the first."""
    session = _session(_REVIEWED)
    session.tracking = Author("Maria", "2026-11-20T10:00:00Z")
    document = session.document
    new = Paragraph("x1", Kind.OPERATIVE, RichText("Notes the workshop;"))
    kept = [p for p in document.paragraphs if p.id != document.paragraphs[3].id]
    after = replace(document, paragraphs=(*kept[:3], new, *kept[3:]))
    session.references = False
    assert session.do(lambda state: replace(state, document=after), "review in Word")
    session.references, session.tracking = True, None
    return session


Decide = Callable[[State, Collection[str]], State | None]


def _decided(decide: Decide, ident: str, state: State) -> State | None:
    return decide(state, {ident})


@pytest.mark.parametrize("decide", [accept, reject])
def test_deciding_on_changes_touches_no_other_words(decide: Decide) -> None:
    session = _reviewed()
    ids = revision_ids(session.document)
    words = "Decides to review the report in paragraph 3 above."
    for ident in ids:
        session.do(partial(_decided, decide, ident), "decide", "review")
        assert _texts(session)[-1] == words
    assert not session.document.revisions
    if decide is reject:
        assert write(session.document) == write(parse(_REVIEWED))


def test_typed_references_of_a_text_under_review_mean_its_final_numbers() -> None:
    session = _reviewed()
    # With the one struck out still in its place, "Urges" stands fourth but is paragraph 3.
    document = session.document
    at = len(document.paragraphs) - 2
    new = Paragraph("x2", Kind.OPERATIVE, RichText("Invites donors to help;"))
    after = replace(
        document, paragraphs=(*document.paragraphs[:at], new, *document.paragraphs[at:])
    )
    assert session.do(lambda state: replace(state, document=after), "insert")
    assert _texts(session)[-1] == "Decides to review the report in paragraph 4 above."
