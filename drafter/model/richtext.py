"""Text with marks: the content of a paragraph, a note or a table cell.

One string and a sorted tuple of marks over it, so that a rule can run a regular expression over
the plain text and know exact places. Offsets are Unicode code points. A note or a reference is
one U+FFFC in the string, covered by its mark. This module knows nothing of paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

__all__ = [
    "BOLD",
    "COMMENT",
    "DELETION",
    "EMPTY",
    "FOREIGN",
    "FORMAT",
    "INSERTION",
    "ITALIC",
    "LANGUAGE",
    "LINK",
    "NOTE",
    "OBJECT",
    "REFERENCE",
    "SUBSCRIPT",
    "SUPERSCRIPT",
    "UNDERLINE",
    "Mark",
    "RichText",
]

OBJECT = "\ufffc"
"""The character that stands for a note, a reference or a foreign inline object."""

ITALIC, BOLD, UNDERLINE = "italic", "bold", "underline"
SUPERSCRIPT, SUBSCRIPT = "superscript", "subscript"
LANGUAGE, LINK = "language", "link"
NOTE, REFERENCE, FOREIGN = "note", "reference", "foreign"
INSERTION, DELETION, COMMENT = "insertion", "deletion", "comment"
FORMAT = "format"
"""Marks whose value names a revision, or a remark; `format` is a change of bold, italics and so on."""

_OBJECT_KINDS = frozenset({NOTE, REFERENCE, FOREIGN})
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """`kind` (with `value`, such as a note's id or a language tag) over `start:end`."""

    start: int
    end: int
    kind: str
    value: str = ""

    @property
    def is_object(self) -> bool:
        """Whether the mark stands on one U+FFFC rather than on text."""
        return self.kind in _OBJECT_KINDS

    def moved(self, by: int) -> Mark:
        """The same mark, `by` code points further on."""
        return Mark(self.start + by, self.end + by, self.kind, self.value)


def clean_text(text: str) -> str:
    """Drop what no document may hold: control characters and lone surrogates.

    Line ends of every kind become the soft break (a line feed).
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x0b", "\n")
    return _UNSAFE.sub("", text)


def _normalized(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """Clip, drop empty marks and merge touching ones of the same kind and value."""
    groups: dict[tuple[str, str], list[Mark]] = {}
    objects: list[Mark] = []
    for mark in marks:
        start, end = max(0, mark.start), min(length, mark.end)
        if start >= end:
            continue
        if (start, end) != (mark.start, mark.end):
            mark = Mark(start, end, mark.kind, mark.value)
        if mark.is_object:
            objects.append(mark)
        else:
            groups.setdefault((mark.kind, mark.value), []).append(mark)
    for (kind, value), same in groups.items():
        same.sort()
        start, end = same[0].start, same[0].end
        for mark in same[1:]:
            if mark.start <= end:
                end = max(end, mark.end)
            else:
                objects.append(Mark(start, end, kind, value))
                start, end = mark.start, mark.end
        objects.append(Mark(start, end, kind, value))
    return tuple(sorted(objects))


@dataclass(frozen=True, slots=True)
class RichText:
    """An immutable string with marks. Build with `RichText.of`, which keeps the invariants.

    Invariants: marks are sorted, inside the text, merged; every U+FFFC carries exactly one
    object mark and every object mark covers exactly one U+FFFC.
    """

    text: str = ""
    marks: tuple[Mark, ...] = ()

    @classmethod
    def of(cls, text: str, marks: Iterable[Mark] = ()) -> RichText:
        """A well-formed RichText from any string and any marks."""
        given = tuple(marks)
        cleaned = clean_text(text)
        if cleaned != text:
            given = _follow_cleaning(text, given)
            text = cleaned
        if not given and OBJECT not in text:
            return cls(text)
        objects: dict[int, Mark] = {}
        plain: list[Mark] = []
        for mark in given:
            if not mark.is_object:
                plain.append(mark)
            elif mark.end == mark.start + 1 and text[mark.start : mark.end] == OBJECT:
                objects.setdefault(mark.start, mark)
        strays: list[int] = []
        if text.count(OBJECT) != len(objects):
            strays = [i for i, c in enumerate(text) if c == OBJECT and i not in objects]
        value = cls(text, _normalized((*plain, *objects.values()), len(text)))
        for i in reversed(strays):
            value = value.replaced(i, i + 1, EMPTY)
        return value

    @classmethod
    def object(cls, kind: str, value: str) -> RichText:
        """A single object character: a note mark, a reference or a foreign thing."""
        return cls(OBJECT, (Mark(0, 1, kind, value),))

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: RichText) -> RichText:
        if not other.text:
            return self
        if not self.text:
            return other
        shift = len(self.text)
        marks = (*self.marks, *(m.moved(shift) for m in other.marks))
        text = self.text + other.text
        return RichText(text, _normalized(marks, len(text)) if marks else ())

    def slice(self, start: int, end: int | None = None) -> RichText:
        """The part `start:end` with the marks that lie over it."""
        length = len(self.text)
        stop = length if end is None else min(end, length)
        start = max(0, min(start, stop))
        if (start, stop) == (0, length):
            return self
        text = self.text[start:stop]
        if not self.marks:
            return RichText(text)
        return RichText(text, _normalized((m.moved(-start) for m in self.marks), len(text)))

    def replaced(self, start: int, end: int, new: RichText) -> RichText:
        """This text with `start:end` replaced by `new`."""
        return self.slice(0, start) + new + self.slice(end)

    def inserted(self, at: int, text: str) -> RichText:
        """Plain `text` typed at `at`: marks that `at` lies inside of, or ends at, grow over it.

        Objects never grow, and a mark that merely starts at `at` does not (so that text typed
        before an italic opening stays roman).
        """
        clean = clean_text(text).replace(OBJECT, "")
        if not clean:
            return self
        n = len(clean)
        marks = []
        for m in self.marks:
            if m.start >= at:
                marks.append(m.moved(n))
            elif m.end > at or (m.end == at and not m.is_object and m.kind != LINK):
                marks.append(Mark(m.start, m.end + n, m.kind, m.value))
            else:
                marks.append(m)
        whole = self.text[:at] + clean + self.text[at:]
        return RichText(whole, _normalized(marks, len(whole)))

    def marked(self, start: int, end: int, kind: str, value: str = "") -> RichText:
        """With a mark laid over `start:end`. Marks of the same kind give way (languages)."""
        base = self.unmarked(start, end, kind) if value else self
        return RichText(
            self.text,
            _normalized((*base.marks, Mark(start, end, kind, value)), len(self.text)),
        )

    def unmarked(self, start: int, end: int, kind: str) -> RichText:
        """With marks of `kind` taken off `start:end`."""
        marks: list[Mark] = []
        for m in self.marks:
            if m.kind != kind or m.end <= start or m.start >= end:
                marks.append(m)
                continue
            marks.append(Mark(m.start, min(m.end, start), kind, m.value))
            marks.append(Mark(max(m.start, end), m.end, kind, m.value))
        return RichText(self.text, _normalized(marks, len(self.text)))

    def spans(self, kind: str) -> tuple[tuple[int, int], ...]:
        """All `(start, end)` that carry `kind`, in order."""
        return tuple((m.start, m.end) for m in self.marks if m.kind == kind)

    def covers(self, start: int, end: int, kind: str) -> bool:
        """Whether every character of `start:end` carries `kind`."""
        at = start
        for m in self.marks:
            if m.kind == kind and m.start <= at < m.end:
                at = m.end
        return at >= end > start

    def objects(self, kind: str) -> tuple[tuple[int, str], ...]:
        """`(offset, value)` of each object of `kind` (note ids, reference targets), in order."""
        return tuple((m.start, m.value) for m in self.marks if m.kind == kind)

    def values_at(self, at: int) -> dict[str, str]:
        """Kinds and values of the marks over the character at `at`."""
        return {m.kind: m.value for m in self.marks if m.start <= at < m.end}

    def without_objects(self) -> tuple[str, Callable[[int], int]]:
        """The text as a reader speaks it, and a function from its offsets to this text's."""
        if OBJECT not in self.text:
            return self.text, int
        kept = [i for i, c in enumerate(self.text) if c != OBJECT]
        kept.append(len(self.text))
        return self.text.replace(OBJECT, ""), lambda i: kept[max(0, min(i, len(kept) - 1))]

    def expanded(self, label: Callable[[str, str], str]) -> str:
        """Plain text in which each object is replaced by `label(kind, value)`."""
        if OBJECT not in self.text:
            return self.text
        by_place = {m.start: m for m in self.marks if m.is_object}
        return "".join(
            label(by_place[i].kind, by_place[i].value) if c == OBJECT else c
            for i, c in enumerate(self.text)
        )

    def stripped(self) -> RichText:
        """Without white space at either end."""
        left = len(self.text) - len(self.text.lstrip())
        return self.slice(left, max(left, len(self.text.rstrip())))

    def runs(self) -> tuple[tuple[str, dict[str, str]], ...]:
        """The text cut wherever a mark begins or ends: `(text, {kind: value})`."""
        if not self.text:
            return ()
        cuts = sorted({0, len(self.text), *(p for m in self.marks for p in (m.start, m.end))})
        return tuple((self.text[a:b], self.values_at(a)) for a, b in pairwise(cuts))


def _follow_cleaning(text: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks over `text`, moved to where `clean_text` leaves their characters."""
    if not marks:
        return marks
    where = [0]
    for i, c in enumerate(text):
        gone = bool(_UNSAFE.match(c)) and c not in "\x0b\r"
        gone = gone or (c == "\r" and text[i + 1 : i + 2] == "\n")
        where.append(where[-1] + (0 if gone else 1))
    last = len(where) - 1
    return tuple(
        Mark(
            where[max(0, min(m.start, last))],
            where[max(0, min(m.end, last))],
            m.kind,
            m.value,
        )
        for m in marks
    )


EMPTY = RichText()
