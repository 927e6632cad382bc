"""Places in a document, the selection, and the state that commands work on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.model.nodes import Document

__all__ = ["Place", "Selection", "State"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Before code point `offset` of paragraph `index`."""

    index: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """From `anchor`, where selecting began, to `head`, where the caret is."""

    anchor: Place = Place(0)
    head: Place = Place(0)

    @classmethod
    def at(cls, index: int, offset: int = 0) -> Selection:
        """A bare caret."""
        place = Place(index, offset)
        return cls(place, place)

    @property
    def start(self) -> Place:
        """Whichever end comes first in the text."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Place:
        """Whichever end comes last in the text."""
        return max(self.anchor, self.head)

    @property
    def is_caret(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head


@dataclass(frozen=True, slots=True)
class State:
    """A document with a selection inside it: what a command takes and gives."""

    document: Document
    selection: Selection = Selection()

    def clamped(self) -> State:
        """With the selection moved inside the document."""
        paragraphs = self.document.paragraphs
        if not paragraphs:
            return replace(self, selection=Selection())

        def inside(place: Place) -> Place:
            index = max(0, min(place.index, len(paragraphs) - 1))
            if index != place.index:
                return Place(index, len(paragraphs[index].content))
            return Place(index, max(0, min(place.offset, len(paragraphs[index].content))))

        anchor, head = inside(self.selection.anchor), inside(self.selection.head)
        if (anchor, head) == (self.selection.anchor, self.selection.head):
            return self
        return replace(self, selection=Selection(anchor, head))
