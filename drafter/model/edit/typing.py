"""What hands on a keyboard left behind: paragraphs read back from an editing surface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.edit.cleanup import drop_uncited_notes
from drafter.model.nodes import Document, Paragraph
from drafter.model.places import Selection, State
from drafter.model.richtext import NOTE

__all__ = ["retype"]


def retype(
    state: State, start: int, end: int, paragraphs: Sequence[Paragraph], selection: Selection
) -> State | None:
    """The paragraphs `start:end` as they now read, with the selection that typing left.

    A paragraph without an id is new and gets one. Notes whose last mark was typed over leave.
    None where nothing differs.
    """
    old = state.document.paragraphs[start:end]
    if tuple(paragraphs) == old:
        return None
    document, named = _named(state.document, paragraphs)
    after = document.spliced(start, end, named)
    if _notes_in(old) - _notes_in(named):
        after = drop_uncited_notes(state.document, after)
    return State(after, selection).clamped()


def _named(
    document: Document, paragraphs: Sequence[Paragraph]
) -> tuple[Document, tuple[Paragraph, ...]]:
    serial = document.serial
    out = []
    for paragraph in paragraphs:
        if not paragraph.id:
            serial += 1
            paragraph = replace(paragraph, id=f"p{serial}")
        out.append(paragraph)
    if serial != document.serial:
        document = replace(document, serial=serial)
    return document, tuple(out)


def _notes_in(paragraphs: Sequence[Paragraph]) -> set[str]:
    return {value for p in paragraphs if p.content.marks for _, value in p.content.objects(NOTE)}
