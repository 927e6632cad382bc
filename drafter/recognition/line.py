"""One paragraph under examination: its words split from its number, and what opens it."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.numbering import TypedMark, read_mark
from drafter.model.richtext import RichText
from drafter.recognition.candidate import Candidate
from drafter.recognition.typed import split_mark
from drafter.text.openings import Lexicon, Opening

__all__ = ["Line", "examine"]


@dataclass(frozen=True, slots=True)
class Line:
    """A candidate, examined. `typed`: the number as typed, "" if none or if Word computed it.

    `mark`: the number read, whether typed or computed. `end`: the last character of the words.
    """

    candidate: Candidate
    content: RichText
    text: str
    typed: str
    mark: TypedMark | None
    opening: Opening | None
    end: str

    @property
    def is_bullet(self) -> bool:
        """Whether it is a list item without a number to read."""
        return self.mark is None and bool(self.typed or self.candidate.list_mark)

    @property
    def has_mark(self) -> bool:
        """Whether a number or bullet stands before it."""
        return bool(self.typed or self.candidate.list_mark)

    @property
    def opens_preambular(self) -> bool:
        """Whether its opening is a participle or adjective."""
        return self.opening is not None and self.opening.part == "preambular"

    @property
    def opens_operative(self) -> bool:
        """Whether its opening is a finite verb."""
        return self.opening is not None and self.opening.part == "operative"

    @property
    def is_known_opening(self) -> bool:
        """Whether the opening is attested rather than only grammatically possible."""
        return self.opening is not None and self.opening.phrase is not None


def examine(candidate: Candidate, lexicon: Lexicon) -> Line:
    """Split off the number, find the opening, note the end."""
    content = candidate.content
    typed = ""
    if candidate.list_mark:
        content = content.stripped()
        mark = read_mark(candidate.list_mark)
    else:
        typed, content = split_mark(content)
        mark = read_mark(typed) if typed else None
    text = content.without_objects()[0].strip()
    end = text.rstrip(' \u00a0]”’"')[-1:] or text[-1:]
    return Line(candidate, content, text, typed, mark, lexicon.match(text), end)
