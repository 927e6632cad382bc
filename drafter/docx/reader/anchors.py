"""Stretches of text that point to a place of the same file, on their way to become references.

While a file is read they are marks of a kind of their own, and paragraphs carry the names of the
bookmarks that begin in them; `references` makes cross-references of them, or leaves the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.pieces import Pieces
from drafter.model.richtext import RichText

__all__ = ["ANCHOR", "LINKED", "NOTED", "PAGE", "REFERRED", "Anchors", "place_of", "with_targets"]

ANCHOR = "anchor"
"""The kind of these marks; no document that has been read holds one."""

REFERRED, PAGE, NOTED, LINKED = "reference", "page", "note", "link"
"""What points: a reference to a number or text, to a page, to a note further on, or a link."""


class Anchors:
    """Lays the marks, each with a number so that neighbours do not run together."""

    def __init__(self) -> None:
        self._numbers = count()

    def mark(self, pieces: Pieces, start: int, sort: str, name: str) -> None:
        """What was read since `start` points to the bookmark `name`."""
        if name and start < pieces.length:
            value = f"{next(self._numbers)} {sort} {name}"
            pieces.mark(start, pieces.length, ANCHOR, value)


def place_of(value: str) -> tuple[str, str]:
    """Sort and bookmark of a mark."""
    _, sort, name = value.split(" ", 2)
    return sort, name


def with_targets(blocks: Sequence[Evidence], notes: Iterable[RichText]) -> list[Evidence]:
    """The blocks with the names of those of their bookmarks that something points to.

    A bookmark that begins in a paragraph without words belongs to the next one.
    """
    contents = [*(b.content for b in blocks), *notes]
    wanted = {place_of(m.value)[1] for c in contents for m in c.marks if m.kind == ANCHOR}
    if not wanted:
        return list(blocks)
    out = []
    waiting: tuple[str, ...] = ()
    for block in blocks:
        names = (*waiting, *(n for n in block.bookmarks if n in wanted))
        is_blank = block.sort == "paragraph" and not block.content.text.strip()
        waiting = names if is_blank else ()
        out.append(block if is_blank or not names else replace(block, targets=names))
    return out
