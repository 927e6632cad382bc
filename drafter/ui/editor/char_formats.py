"""Marks of the model as character formats, and back.

The marks themselves travel in one property of the format, so that what Qt shows in bold because
of the kind of paragraph is never taken for a mark. Read-back goes by the number that Qt gives a
format in a document, because that is far cheaper than asking the format again.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat, QTextFragment

from drafter.model.nodes import Kind
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

__all__ = ["INLINE", "CharFormats", "Marks", "Run", "marks_before", "object_of", "runs"]

Marks = frozenset[tuple[str, str]]
"""Kinds and values of the marks over a stretch of text."""

INLINE = int(QTextFormat.ObjectTypes.UserObject) + 1
"""The object type of every inline object (see `objects`)."""

Run = tuple[str, Marks]
"""A stretch of text under the same marks."""

_MARKS = QTextFormat.Property.UserProperty + 10
_OBJECTS = frozenset({NOTE, REFERENCE, FOREIGN})
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

    def of(self, kind: Kind, level: int, marks: Marks) -> QTextCharFormat:
        """The format of text with `marks` in a paragraph of this kind and level."""
        style = style_of(kind, level)
        key = (style.bold, style.size, marks)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = _make(style.bold, style.size, marks)
            self._by_author(made, marks)
        return made

    def _by_author(self, made: QTextCharFormat, marks: Marks) -> None:
        revised = dict(marks)
        for kind in (DELETION, INSERTION, FORMAT):
            colour = self.author_colour(revised[kind]) if kind in revised else None
            if colour is not None:
                made.setForeground(colour)
                return

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
    if object_of(marks):
        made.setObjectType(INLINE)
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
