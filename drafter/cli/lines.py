"""Where a finding stands in the file itself: line and column of plain text and native files.

A paragraph is found again by its letters and digits, in order, since reading joins wrapped lines
and takes marks of notes and italics out. What is not found again has no line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from drafter.formats.txt import without_note_marks
from drafter.model.nodes import Document
from drafter.model.richtext import OBJECT
from drafter.storage.source import decode_text

__all__ = ["LineFinder", "line_finder", "no_lines"]

LineFinder = Callable[[str, str, int, str], tuple[int, int] | None]
"""Line and column, both from 1, of an offset into the words of a paragraph, or of a note in it.

Called with the id of the paragraph, that of the note or "", the offset in code points and the words.
"""

_ENOUGH = 60  # letters by which a paragraph is known


def no_lines(_paragraph: str, _note: str, _offset: int, _words: str) -> tuple[int, int] | None:
    """For files that have no lines to speak of."""
    return None


def line_finder(path: Path, document: Document) -> LineFinder:
    """What finds lines in the file from which a document was read."""
    suffix = path.suffix.lower()
    if suffix not in (".txt", ".undraft"):
        return no_lines
    text = decode_text(path, path.read_bytes()).replace("\r\n", "\n").replace("\r", "\n")
    return _InText(text, document).find if suffix == ".txt" else _InNative(text).find


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters and digits of a text, and where each stands in it."""

    text: str
    letters: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str, plain: str) -> _Letters:
        """`plain`: the text with everything blank that is not of its words, equally long."""
        places = tuple(i for i, c in enumerate(plain) if c.isalnum())
        return cls(text, "".join(plain[i] for i in places), places)

    def find(self, words: str, start: int = 0) -> int:
        """The number of the letter where words begin, -1 where they do not."""
        wanted = _letters(words)[:_ENOUGH]
        return self.letters.find(wanted, start) if wanted else -1

    def line(self, first: int, words: str, offset: int) -> tuple[int, int]:
        """Line and column of `offset` into `words`, which begin at letter `first`."""
        before = len(_letters(words[:offset]))
        inside = self.letters[first : first + before] == _letters(words)[:before]
        return self._spot(first, before if inside else 0, words, offset)

    def _spot(self, first: int, before: int, words: str, offset: int) -> tuple[int, int]:
        last = len(self.places) - 1
        at = self.places[min(first + before, last)]
        if before and not words[offset : offset + 1].isalnum():
            at = self.places[min(first + before - 1, last)] + 1  # a mark stands behind its word
            sign = words[offset : offset + 1].strip()
            found = self.text.find(sign, at, at + 20) if sign else -1
            at = found if found >= 0 else at
        at = min(at, max(0, len(self.text) - 1))
        return self.text.count("\n", 0, at) + 1, at - (self.text.rfind("\n", 0, at) + 1) + 1


def _letters(words: str) -> str:
    return "".join(c for c in words if c.isalnum())


class _InText:
    """Lines of plain text; its paragraphs are found one after the other."""

    def __init__(self, text: str, document: Document) -> None:
        self._body = _Letters.of(text, without_note_marks(text))
        self._whole = _Letters.of(text, text)
        self._first: dict[str, int] = {}
        at = 0
        for paragraph in document.paragraphs:
            words = paragraph.content.text.replace(OBJECT, "")
            found = self._body.find(words, at)
            if found >= 0:
                self._first[paragraph.id] = found
                at = found + len(_letters(words)[:_ENOUGH])

    def find(self, paragraph: str, note: str, offset: int, words: str) -> tuple[int, int] | None:
        """See `LineFinder`."""
        if note:
            first = self._whole.find(words)
            return self._whole.line(first, words, offset) if first >= 0 else None
        known = self._first.get(paragraph)
        return None if known is None else self._body.line(known, words, offset)


_ROW = re.compile(r'\{"id":\s?("(?:[^"\\]|\\.)*")')


class _InNative:
    """Lines of a native file, which has one for each paragraph and note."""

    def __init__(self, text: str) -> None:
        self._rows: dict[str, tuple[int, str]] = {}
        for number, row in enumerate(text.split("\n"), 1):
            found = _ROW.search(row)
            if found:
                self._rows.setdefault(json.loads(found[1]), (number, row))

    def find(self, paragraph: str, note: str, offset: int, words: str) -> tuple[int, int] | None:
        """See `LineFinder`."""
        number, row = self._rows.get(note or paragraph, (0, ""))
        if not number:
            return None
        letters = _Letters.of(row, row)
        first = letters.find(words)
        return number, letters.line(first, words, offset)[1] if first >= 0 else 1
