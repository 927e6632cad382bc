"""Where the words of a returned copy come from: written with tracking on, or silently.

A copy is compared with our draft by its final text. What differs there was tracked if the copy
itself marks it so, and silent else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from drafter.compare.likeness import bag, likeness
from drafter.model.nodes import Document, Paragraph, Revision
from drafter.model.revisions import END_DELETED, END_INSERTED, KIND_CHANGED
from drafter.model.richtext import DELETION, FORMAT, INSERTION, RichText
from drafter.model.tables import revisions_of

__all__ = ["Trace", "Traces"]

_ALIKE = 0.8


@dataclass(slots=True)
class Trace:
    """The revisions over one final text. `came` and `format` run parallel to its characters.

    `gone`: deletions, each at the offset where it stood, with its words and revision. `others`:
    revisions of the end, the kind or the rows.
    """

    came: list[str] = field(default_factory=list)
    format: list[str] = field(default_factory=list)
    gone: list[tuple[int, str, str]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def add(self, content: RichText) -> None:
        """Go on with another content."""
        for text, values in content.runs():
            if DELETION in values:
                self.gone.append((len(self.came), text, values[DELETION]))
            else:
                self.came += [values.get(INSERTION, "")] * len(text)
                self.format += [values.get(FORMAT, "")] * len(text)

    def inserted(self, start: int, end: int) -> str:
        """The revision that brought most of the characters `start:end`, "" if none did."""
        return _most(self.came[start:end])

    def reformatted(self, start: int, end: int) -> str:
        """The revision that changed how most of `start:end` looks, "" if none did."""
        return _most(self.format[start:end])

    def deleted(self, at: int, words: str) -> str:
        """The revision that took `words` out at (about) this offset, "" if none did."""
        wanted = words.strip()
        for place, text, revision in self.gone:
            found = text.strip()
            near = abs(place - at) <= len(words) + 2
            if near and found and wanted and (found in wanted or wanted in found):
                return revision
        return ""

    def any(self) -> str:
        """Some revision of this text, "" if there is none."""
        return next((r for r in (*self.others, *self.came, *self.format) if r), "") or next(
            (r for _, _, r in self.gone), ""
        )


def _most(revisions: list[str]) -> str:
    if not revisions:
        return ""
    (name, times), *_ = Counter(revisions).most_common(1)
    tracked = sum(1 for r in revisions if r)
    if tracked * 2 < len(revisions):
        return ""
    return name if name and times else next(r for r in revisions if r)


class Traces:
    """The traces of a whole copy, by the ids of its final text."""

    def __init__(self, copy: Document) -> None:
        self.records: Mapping[str, Revision] = {r.id: r for r in copy.revisions}
        self.paragraphs: dict[str, Trace] = {}
        self.notes: dict[str, Trace] = {}
        self._left: list[tuple[str, str]] = []
        self._read(copy.paragraphs)
        for note in copy.notes:
            trace = self.notes[note.id] = Trace()
            for content in note.paragraphs:
                trace.add(content)

    def _read(self, paragraphs: Iterable[Paragraph]) -> None:
        trace = Trace()
        for paragraph in paragraphs:
            first = not trace.came
            trace.add(paragraph.content)
            trace.others += _others(paragraph)
            if paragraph.get(END_DELETED):
                if not trace.came:
                    self._left += [(text, revision) for _, text, revision in trace.gone]
                    trace = Trace()
                continue
            self.paragraphs.setdefault(paragraph.id, trace)
            if not first and trace.came:
                self.paragraphs[paragraph.id] = trace
            trace = Trace()

    def left(self, words: str) -> str:
        """The revision with which a whole paragraph left, "" if it left silently."""
        own = bag(words)
        for text, revision in self._left:
            if text.strip() == words.strip() or likeness(bag(text), own) >= _ALIKE:
                return revision
        return ""


def _others(paragraph: Paragraph) -> Iterator[str]:
    if paragraph.extra:
        for key in (END_INSERTED, KIND_CHANGED):
            if paragraph.get(key):
                yield paragraph.get(key)
        yield from revisions_of(paragraph)
