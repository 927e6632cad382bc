"""Complex fields: which text is instruction, which is result, and which stands for a note."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.docx.reader.pieces import Field, Values

__all__ = ["FieldReader"]


class FieldReader:
    """The fields open at the place reached; they may run over several paragraphs."""

    def __init__(self) -> None:
        self._open: list[Field] = []

    @property
    def shows(self) -> bool:
        """Whether text at this place is part of what the reader of the page sees."""
        return all(f.in_result and f.keeps for f in self._open)

    def begin(self, values: Values) -> None:
        """A field begins."""
        self._open.append(Field(values=values))

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].instruction += text

    def separate(self, cited: Mapping[str, str]) -> None:
        """The instruction is complete; the result follows."""
        if self._open:
            field = self._open[-1]
            field.in_result = True
            field.keeps = self.note_of(field.instruction, cited) is None

    def end(self, cited: Mapping[str, str]) -> tuple[str | None, Values]:
        """The innermost field ends: the note it stands for, if any, and its marks."""
        if not self._open:
            return None, {}
        field = self._open.pop()
        return self.note_of(field.instruction, cited), field.values

    @staticmethod
    def note_of(instruction: str, cited: Mapping[str, str]) -> str | None:
        """The note that an instruction repeats the number of; `cited` by bookmark."""
        words = instruction.split()
        if len(words) > 1 and words[0].upper() == "NOTEREF":
            return cited.get(words[1])
        return None
