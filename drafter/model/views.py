"""The three ways to look at a text under review, and where a place of one lies in another.

The marked text is the one that is kept; final and original are derived from it and never stored.
"""

from __future__ import annotations

from enum import StrEnum

from drafter.model.nodes import Document
from drafter.model.places import Place, Selection
from drafter.model.revisions import final, original
from drafter.model.richtext import DELETION, INSERTION, RichText

__all__ = ["View", "from_view", "in_view", "kept", "to_view"]


class View(StrEnum):
    """Changes marked; as if all were accepted; as if all were rejected."""

    MARKED = "marked"
    FINAL = "final"
    ORIGINAL = "original"


_GONE = {View.FINAL: DELETION, View.ORIGINAL: INSERTION}


def in_view(document: Document, view: View) -> Document:
    """The document as `view` shows it."""
    if view is View.MARKED:
        return document
    return final(document) if view is View.FINAL else original(document)


def kept(content: RichText, gone: str = DELETION) -> list[int]:
    """Where each character that is not under a mark of kind `gone` stands, and the end."""
    out = {i for start, end in content.spans(gone) for i in range(start, end)}
    return [*(i for i in range(len(content.text)) if i not in out), len(content.text)]


def to_view(selection: Selection, marked: Document, shown: Document, view: View) -> Selection:
    """The selection of the marked text where it lies in what `view` shows of it."""
    anchor = _to_view(selection.anchor, marked, shown, view)
    return Selection(anchor, _to_view(selection.head, marked, shown, view))


def from_view(selection: Selection, shown: Document, marked: Document, view: View) -> Selection:
    """The selection of what `view` shows where it lies in the marked text."""
    anchor = _from_view(selection.anchor, shown, marked, view)
    return Selection(anchor, _from_view(selection.head, shown, marked, view))


def _to_view(place: Place, marked: Document, shown: Document, view: View) -> Place:
    if place.index >= len(marked.paragraphs):
        return Place(0)
    there = {p.id: i for i, p in enumerate(shown.paragraphs)}
    paragraph = marked.paragraphs[place.index]
    if paragraph.id in there:
        stay = kept(paragraph.content, _GONE[view])[:-1]
        return Place(there[paragraph.id], sum(at < place.offset for at in stay))
    # The paragraph is not in this view: to what follows it there, else to what comes before.
    for later in marked.paragraphs[place.index + 1 :]:
        if later.id in there:
            return Place(there[later.id])
    return Place(max(0, len(shown.paragraphs) - 1))


def _from_view(place: Place, shown: Document, marked: Document, view: View) -> Place:
    if place.index >= len(shown.paragraphs):
        return Place(0)
    index = marked.index_of(shown.paragraphs[place.index].id)
    if index < 0:
        return Place(0)
    stay = kept(marked.paragraphs[index].content, _GONE[view])
    # Behind the last character that stays, not behind what is hidden after it.
    behind = place.offset and place.offset < len(stay)
    return Place(
        index, stay[place.offset - 1] + 1 if behind else stay[min(place.offset, len(stay) - 1)]
    )
