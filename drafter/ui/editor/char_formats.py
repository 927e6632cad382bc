"""Marks of the model as character formats, and back.

The marks themselves travel in one property of the format, so that what Qt shows in bold because
of the kind of paragraph is never taken for a mark. Read-back goes by the number that Qt gives a
format in a document, because that is far cheaper than asking the format again.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, pairwise

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat, QTextFragment

from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import (
    BOLD,
    COMMENT,
    DELETION,
    FOREIGN,
    FORMAT,
    INSERTION,
    ITALIC,
    LINK,
    NOTE,
    REFERENCE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    RichText,
)
from drafter.ui.editor.look import style_of

__all__ = [
    "GRID",
    "INLINE",
    "TABLE",
    "CharFormats",
    "Marks",
    "Run",
    "marks_before",
    "object_of",
    "runs",
]

Marks = frozenset[tuple[str, str]]
"""Kinds and values of the marks over a stretch of text."""

INLINE = int(QTextFormat.ObjectTypes.UserObject) + 1
"""The object type of every inline object (see `objects`)."""

GRID = INLINE + 1
"""The object type of a table, which is one object in its block (see `tables`)."""

TABLE = "table"
"""A mark that only blocks carry: its value stands for a table that this block shows."""

Run = tuple[str, Marks]
"""A stretch of text under the same marks."""

_MARKS = QTextFormat.Property.UserProperty + 10
_OBJECTS = frozenset({NOTE, REFERENCE, FOREIGN, TABLE})
_BETWEEN, _INSIDE = "\x1e", "\x1f"

# Middle tones that read on white and on dark paper alike.
_ADDED, _REMOVED, _LINKED = QColor("#2f855a"), QColor("#c53030"), QColor("#2b6cb0")
_REMARKED = QColor(214, 158, 46, 70)


def object_of(marks: Marks) -> tuple[str, str] | None:
    """The kind and value of the object that the marks make, None for text."""
    return next((m for m in marks if m[0] in _OBJECTS), None)


def runs(content: RichText) -> list[Run]:
    """The content cut wherever a mark begins or ends."""
    if not content.marks:
        return [(content.text, frozenset())] if content.text else []
    ends = {
        0,
        len(content.text),
        *(m.start for m in content.marks),
        *(m.end for m in content.marks),
    }
    return [
        (
            content.text[a:b],
            frozenset((m.kind, m.value) for m in content.marks if m.start <= a < m.end),
        )
        for a, b in pairwise(sorted(ends))
    ]


def marks_before(content: RichText, at: int) -> Marks:
    """The marks that text typed at `at` gets: those that `RichText.inserted` would let grow."""
    return frozenset(
        (m.kind, m.value)
        for m in content.marks
        if m.start < at and (m.end > at or (m.end == at and not m.is_object and m.kind != LINK))
    )


def _written(marks: Marks) -> str:
    return _BETWEEN.join(f"{kind}{_INSIDE}{value}" for kind, value in sorted(marks))


def _read(written: str) -> Marks:
    pairs = (part.partition(_INSIDE) for part in written.split(_BETWEEN) if part)
    return frozenset((kind, value) for kind, _, value in pairs)


def _no_colour(_: str) -> QColor | None:
    return None


class CharFormats:
    """The character formats of one document."""

    def __init__(self) -> None:
        self._made: dict[tuple[bool, int, Marks], QTextCharFormat] = {}
        self.author_colour: Callable[[str], QColor | None] = _no_colour
        """The colour of the author of a revision, by its id."""
        self._marks: dict[int, Marks] = {}
        self._tables: dict[str, Paragraph] = {}
        self._shown: dict[str, str] = {}
        self._next = count(1)

    def of(self, kind: Kind, level: int, marks: Marks) -> QTextCharFormat:
        """The format of text with `marks` in a paragraph of this kind and level."""
        style = style_of(kind, level)
        key = (style.bold, style.size, marks)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = _make(style.bold, style.size, marks)
            self._by_author(made, marks)
        return made

    def forget_colours(self) -> None:
        """Make all formats anew when they are next wanted: the paper has another colour."""
        self._made.clear()

    def _by_author(self, made: QTextCharFormat, marks: Marks) -> None:
        revised = dict(marks)
        for kind in (DELETION, INSERTION, FORMAT):
            colour = self.author_colour(revised[kind]) if kind in revised else None
            if colour is not None:
                made.setForeground(colour)
                return

    def of_table(self, paragraph: Paragraph) -> QTextCharFormat:
        """The format of the one object that shows this table; that of an earlier state is void."""
        self._tables.pop(self._shown.pop(paragraph.id, ""), None)
        token = self._shown[paragraph.id] = str(next(self._next))
        self._tables[token] = paragraph
        return _make(bold=False, size=0, marks=frozenset({(TABLE, token)}))

    def table(self, marks: Marks) -> Paragraph | None:
        """The table that an object with these marks shows."""
        found = object_of(marks)
        return self._tables.get(found[1]) if found and found[0] == TABLE else None

    def marks(self, fragment: QTextFragment) -> Marks:
        """The marks that a fragment carries."""
        index = fragment.charFormatIndex()
        known = self._marks.get(index)
        if known is None:
            written = fragment.charFormat().stringProperty(_MARKS)
            known = self._marks[index] = _read(written)
        return known

    def marks_of(self, char_format: QTextCharFormat) -> Marks:
        """The marks that a format stands for."""
        return _read(char_format.stringProperty(_MARKS))


def _make(bold: bool, size: int, marks: Marks) -> QTextCharFormat:
    made = QTextCharFormat()
    if marks:
        made.setProperty(_MARKS, _written(marks))
    found = object_of(marks)
    if found is not None:
        made.setObjectType(GRID if found[0] == TABLE else INLINE)
    kinds = {mark for mark, _ in marks}
    if bold or BOLD in kinds:
        made.setFontWeight(QFont.Weight.Bold)
    if size:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, size)
    if ITALIC in kinds:
        made.setFontItalic(True)
    if UNDERLINE in kinds:
        made.setFontUnderline(True)
    if SUPERSCRIPT in kinds:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if SUBSCRIPT in kinds:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    _colour(made, kinds)
    return made


def _colour(made: QTextCharFormat, kinds: set[str]) -> None:
    if LINK in kinds:
        made.setForeground(_LINKED)
    if INSERTION in kinds:
        made.setForeground(_ADDED)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    if FORMAT in kinds:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    if DELETION in kinds:
        made.setForeground(_REMOVED)
        made.setFontStrikeOut(True)
    if COMMENT in kinds:
        made.setBackground(_REMARKED)
