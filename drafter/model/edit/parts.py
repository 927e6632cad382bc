"""Commands that add whole parts: a heading, an annex, another decision."""

from __future__ import annotations

from drafter.model.edit.cleanup import fresh_ids
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Selection, State
from drafter.model.richtext import EMPTY, RichText

__all__ = ["insert_annex", "insert_decision", "insert_heading"]


def insert_heading(state: State) -> State | None:
    """An empty section heading before the paragraph with the caret; None in an empty document."""
    if not state.document.paragraphs:
        return None
    index = state.selection.head.index
    return _put(state, index, (Paragraph("", Kind.HEADING, EMPTY, 1),), index)


def insert_annex(state: State, title: str) -> State | None:
    """An annex behind the part with the caret, with one empty paragraph; the caret goes there."""
    if not state.document.paragraphs:
        return None
    end = _end_of_part(state)
    rows = (Paragraph("", Kind.ANNEX_TITLE, RichText.of(title)), Paragraph("", Kind.PLAIN))
    return _put(state, end, rows, end + 1)


def insert_decision(state: State, title: str, body_line: RichText) -> State:
    """Another decision at the end of the document; the caret goes to the end of its title."""
    rows = (
        Paragraph("", Kind.DECISION_TITLE, RichText.of(title)),
        Paragraph("", Kind.BODY_LINE, body_line),
        Paragraph("", Kind.PREAMBULAR),
        Paragraph("", Kind.OPERATIVE),
    )
    end = len(state.document.paragraphs)
    return _put(state, end, rows, end, len(title))


def _put(state: State, at: int, rows: tuple[Paragraph, ...], caret: int, offset: int = 0) -> State:
    document, new = fresh_ids(state.document, rows)
    return State(document.spliced(at, at, new), Selection.at(caret, offset))


_BEGINS = frozenset({Kind.ANNEX_TITLE, Kind.DECISION_TITLE})


def _end_of_part(state: State) -> int:
    """Where the decision or annex with the caret ends, the end of the document without any."""
    paragraphs = state.document.paragraphs
    for index in range(state.selection.head.index + 1, len(paragraphs)):
        if paragraphs[index].kind in _BEGINS:
            return index
    return len(paragraphs)
