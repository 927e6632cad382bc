"""Finds out what a native edit did to the blocks, as paragraphs that a command can take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.model.nodes import Kind, Paragraph
from drafter.ui.editor.surface import Surface

__all__ = ["READ_ONLY", "ReadBack", "read_back"]

READ_ONLY = frozenset({Kind.TABLE, Kind.FOREIGN})
"""Kinds that are shown but not typed into."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Paragraphs `start:end` of what was shown now read as `paragraphs`.

    `untidy`: indices of blocks that show something else than was read. `allowed`: no read-only
    paragraph was touched.
    """

    start: int
    end: int
    paragraphs: tuple[Paragraph, ...]
    untidy: tuple[int, ...]
    allowed: bool

    def shown(self, before: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        """What the blocks stand for after the edit."""
        return (*before[: self.start], *self.paragraphs, *before[self.end :])


def read_back(surface: Surface, first: int, last: int) -> ReadBack | None:
    """What the blocks `first` to `last` say; None where nothing differs from what was shown."""
    blocks = surface.block_count
    last = min(last, blocks - 1)
    old_end = len(surface.shown) - (blocks - 1 - last)
    old = surface.shown[first:old_end]
    own = {p.id: p for p in old}
    out: list[Paragraph] = []
    untidy: list[int] = []
    for index in range(first, last + 1):
        reading = surface.read(index)
        base = own.pop(surface.id_at(index), None) or _new_like(out, surface, first)
        out.append(base if base.content == reading.content else base.with_content(reading.content))
        if not reading.tidy:
            untidy.append(index)
    if [p.id for p in out] != [p.id for p in old]:
        # Where Qt itself makes or joins blocks, it mixes up their formats.
        untidy = list(range(first, last + 1))
    if tuple(out) == old and not untidy:
        return None
    allowed = [p for p in out if p.kind in READ_ONLY] == [p for p in old if p.kind in READ_ONLY]
    return ReadBack(first, old_end, tuple(out), tuple(untidy), allowed)


def _new_like(out: list[Paragraph], surface: Surface, first: int) -> Paragraph:
    """A new paragraph for a block that Qt made, of the kind of the one before it."""
    if out:
        like = out[-1]
    elif 0 < first <= len(surface.shown):
        like = surface.shown[first - 1]
    else:
        like = Paragraph("", Kind.PLAIN)
    if like.kind in READ_ONLY:
        return Paragraph("", Kind.PLAIN)
    return replace(like, id="", mark=None, start=None, extra=())
