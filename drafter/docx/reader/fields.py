"""Fields: which text is instruction, which is result, and what a result stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafter.docx.reader.anchors import LINKED, NOTED, PAGE, REFERRED
from drafter.docx.reader.pieces import Field, Values

__all__ = ["FieldReader", "address_in", "note_in", "place_in"]

_REFERENCES = {"REF": REFERRED, "PAGEREF": PAGE, "NOTEREF": NOTED}
_ADDRESS = re.compile(r'\s*HYPERLINK\s+(?:"([^"\\][^"]*)"|([^"\\\s]\S*))', re.IGNORECASE)
_LISTS = frozenset({"TOC", "TOA", "INDEX"})
"""Fields whose result Word makes of the whole text; what is in them points nowhere else."""


class FieldReader:
    """The fields open at the place reached; they may run over several paragraphs."""

    def __init__(self) -> None:
        self._open: list[Field] = []

    @property
    def shows(self) -> bool:
        """Whether text at this place is part of what the reader of the page sees."""
        return all(f.in_result and f.keeps for f in self._open)

    @property
    def in_list(self) -> bool:
        """Whether this place lies within a table of contents or another list that Word makes."""
        return any(_name(f.instruction) in _LISTS for f in self._open)

    def begin(self, values: Values) -> None:
        """A field begins."""
        self._open.append(Field(values=values))

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].instruction += text

    def separate(self, cited: Mapping[str, str], start: int) -> None:
        """The instruction is complete; the result follows, from the character `start` on."""
        if self._open:
            field = self._open[-1]
            field.in_result = True
            field.start = start
            field.keeps = note_in(field.instruction, cited) is None

    def end(self) -> Field | None:
        """The innermost field, which ends here."""
        return self._open.pop() if self._open else None

    def paragraph(self) -> None:
        """Another paragraph begins: what is open goes on in it."""
        for field in self._open:
            field.start = -1


def _name(instruction: str) -> str:
    return next(iter(instruction.split()), "").upper()


def note_in(instruction: str, cited: Mapping[str, str]) -> str | None:
    """The note that an instruction repeats the number of; `cited` by bookmark."""
    words = instruction.split()
    if len(words) > 1 and words[0].upper() == "NOTEREF":
        return cited.get(words[1])
    return None


def place_in(instruction: str) -> tuple[str, str] | None:
    """How an instruction points to a place of the same file, and the bookmark there."""
    words = instruction.split()
    sort = _REFERENCES.get(words[0].upper()) if len(words) > 1 else None
    if sort is not None:
        return sort, words[1].strip('"')
    if _name(instruction) == "HYPERLINK" and "\\l" in words[:-1] and not address_in(instruction):
        return LINKED, words[words.index("\\l") + 1].strip('"')
    return None


def address_in(instruction: str) -> str:
    """The address outside the file that an instruction links to, "" for any other."""
    found = _ADDRESS.match(instruction)
    return (found[1] or found[2]).strip() if found else ""
