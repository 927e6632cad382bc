"""Reads blocks of the text widget back into values of the model."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from drafter.model.richtext import EMPTY, OBJECT, Mark, RichText
from drafter.ui.editor.char_formats import TABLE, CharFormats, object_of
from drafter.ui.editor.offsets import from_qt

__all__ = ["Reading", "read_block"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a block says. `tidy`: the block shows exactly this and needs no repair."""

    content: RichText
    tidy: bool


def read_block(block: QTextBlock, formats: CharFormats) -> Reading:
    """The content of a block.

    Fragments are read, not the block's text: that would turn no-break spaces into spaces. Text
    that has taken on the format of a note mark loses it, and an object character without its
    mark is dropped; both leave the block untidy.
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    at = 0
    tidy = True
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        text = from_qt(fragment.text())
        carried = formats.marks(fragment)
        if carried:
            found = object_of(carried)
            if found is None:
                marks.extend(Mark(at, at + len(text), k, v) for k, v in carried)
            elif found[0] == TABLE:
                tidy = tidy and text == OBJECT
                table = formats.table(carried)
                content = table.content if table is not None else EMPTY
                # Whatever else stands there was put in by Qt, and shows that the table was touched.
                text = text.replace(OBJECT, "")
                marks.extend(m.moved(at + len(text)) for m in content.marks)
                text += content.text
            else:
                tidy = tidy and text.count(OBJECT) == len(text)
                marks.extend(_object_marks(text, at, carried, found))
        pieces.append(text)
        at += len(text)
        it += 1
    text = "".join(pieces)
    content = RichText.of(text, marks)
    return Reading(content, tidy and content.text == text)


def _object_marks(
    text: str, at: int, carried: frozenset[tuple[str, str]], found: tuple[str, str]
) -> list[Mark]:
    out = [Mark(at, at + len(text), k, v) for k, v in carried if (k, v) != found]
    out += [Mark(at + i, at + i + 1, *found) for i, char in enumerate(text) if char == OBJECT]
    return out
