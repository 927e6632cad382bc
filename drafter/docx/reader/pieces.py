"""A growing stretch of marked text, and fields open while it grows."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.model.richtext import LANGUAGE, LINK, OBJECT, Mark, RichText

__all__ = ["Field", "Pieces"]

Values = dict[str, str]


@dataclass(slots=True)
class Field:
    """A complex field on its way: its instruction, and whether its result is being read.

    `keeps`: whether the result becomes text (else something stands for it). `values`: the marks
    of its first run. `start`: where its result begins, -1 where that is another paragraph.
    """

    instruction: str = ""
    in_result: bool = False
    keeps: bool = True
    values: Values = field(default_factory=dict)
    start: int = -1


@dataclass(slots=True)
class Pieces:
    """Text and marks gathered run by run."""

    texts: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, values: Values) -> None:
        """Append text under marks (kind to value)."""
        text = text.replace(OBJECT, "")
        end = self.length + len(text)
        for kind, value in values.items():
            self.marks.append(Mark(self.length, end, kind, value))
        self.texts.append(text)
        self.length = end

    def add_object(self, kind: str, value: str, values: Values) -> None:
        """Append an object that stands for something, under further marks."""
        start = self.length
        self.marks.append(Mark(start, start + 1, kind, value))
        for other, given in values.items():
            self.marks.append(Mark(start, start + 1, other, given))
        self.texts.append(OBJECT)
        self.length += 1

    def mark(self, start: int, end: int, kind: str, value: str) -> None:
        """Lay a mark over text that is there already."""
        self.marks.append(Mark(start, end, kind, value))

    @property
    def rich(self) -> RichText:
        """What was gathered."""
        return RichText.of("".join(self.texts), self.marks)

    def without(self, kinds: tuple[str, ...] = (LINK, LANGUAGE)) -> RichText:
        """What was gathered, without marks of some kinds."""
        return RichText.of("".join(self.texts), [m for m in self.marks if m.kind not in kinds])
