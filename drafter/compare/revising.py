"""Makes revisions: contents of two texts merged into one under marks that name them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from drafter.compare.words import steps
from drafter.model.nodes import Revision
from drafter.model.revisions import FORMATS
from drafter.model.richtext import DELETION, EMPTY, FORMAT, INSERTION, RichText

__all__ = ["Reviser", "marked_through"]


def marked_through(content: RichText, kind: str, record: str) -> RichText:
    """The content wholly under a mark."""
    return content.marked(0, len(content.text), kind, record) if content.text else content


@dataclass(slots=True)
class Reviser:
    """Gives out revisions of one author at one time."""

    author: str
    date: str = ""
    first: int = 1
    records: list[Revision] = field(default_factory=list)

    def new(self, move: str = "", was: str = "") -> str:
        """A new revision; its id."""
        ident = f"r{self.first + len(self.records)}"
        self.records.append(Revision(ident, self.author, self.date, move, was))
        return ident

    def merged(self, old: RichText, new: RichText) -> RichText:
        """Both contents as one; the objects of `old` already bear the names they have in `new`."""
        if old == new:
            return new
        out = EMPTY
        for step in steps(old, new, lambda _, value: value):
            before, after = old.slice(*step.old), new.slice(*step.new)
            if step.same:
                out = out + self._formatted(before, after)
                continue
            if before.text:
                out = out + before.marked(0, len(before.text), DELETION, self.new())
            if after.text:
                out = out + after.marked(0, len(after.text), INSERTION, self.new())
        return out

    def _formatted(self, old: RichText, new: RichText) -> RichText:
        """Words that stayed, with what changed of their format."""
        if old.marks == new.marks:
            return new
        cuts = {0, len(new.text)}
        for mark in (*old.marks, *new.marks):
            if mark.kind in FORMATS:
                cuts |= {mark.start, mark.end}
        out = new
        last: tuple[int, str, str, str] | None = None
        for start, end in pairwise(sorted(cuts)):
            before = " ".join(k for k in FORMATS if k in old.values_at(start))
            after = " ".join(k for k in FORMATS if k in new.values_at(start))
            if before == after:
                continue
            if last is not None and last[:3] == (start, before, after):
                record = last[3]
            else:
                record = self.new(was=before)
            out = out.marked(start, end, FORMAT, record)
            last = (end, before, after, record)
        return out
