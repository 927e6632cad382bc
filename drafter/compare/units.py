"""The revisions of a merged document in units: what a person would call one change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.compare.report import Piece, Reading, pieces_of
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.revisions import END_DELETED, END_INSERTED, KIND_CHANGED
from drafter.model.richtext import DELETION, FORMAT, INSERTION, RichText
from drafter.model.tables import revisions_of

__all__ = ["Unit", "Units"]


@dataclass(frozen=True, slots=True)
class Unit:
    """Revisions that belong together. `span`: offsets in our text, `new`: in the copy's."""

    change: str
    revisions: tuple[str, ...]
    pieces: tuple[Piece, ...]
    span: tuple[int, int]
    new: tuple[int, int]
    gone: str = ""
    about: str = ""
    move: str = ""
    is_table: bool = False


class Units:
    """Cuts the revisions of a merged document into units; each note is read once."""

    def __init__(self, document: Document) -> None:
        self._moves = {r.id: r.move for r in document.revisions if r.move}
        self._reading = Reading(document)
        self._read: set[str] = set()

    def of(self, paragraph: Paragraph) -> Iterator[Unit]:
        """The units of a paragraph."""
        if paragraph.kind is Kind.TABLE:
            names = tuple(dict.fromkeys((*_ids(paragraph.content), *revisions_of(paragraph))))
            if names:
                pieces = tuple(pieces_of(paragraph.content, self._reading))
                whole = (0, len(paragraph.content))
                yield Unit("changed", names, pieces, whole, whole, is_table=True)
            return
        extra = dict(paragraph.extra)
        for key, change in ((END_DELETED, "deleted"), (END_INSERTED, "inserted")):
            if key in extra:
                names = tuple(dict.fromkeys((extra[key], *_ids(paragraph.content))))
                move = self._moves.get(extra[key], "")
                length = len(paragraph.content)
                span = (0, length) if key == END_DELETED else (0, 0)
                new = (0, 0) if key == END_DELETED else (0, length)
                pieces = tuple(pieces_of(paragraph.content, self._reading))
                sort = "moved" if move else change
                yield Unit(sort, names, pieces, span, new, gone=paragraph.text, move=move)
                return
        if KIND_CHANGED in extra:
            whole = (0, 0)
            pieces = ((paragraph.text, ""),)
            yield Unit("kind", (extra[KIND_CHANGED],), pieces, whole, whole)
        yield from _in_content(paragraph.content, "changed", "", self._reading)

    def of_note(self, document: Document, note_id: str) -> Iterator[Unit]:
        """The units of a note, the first time that it is asked for."""
        note = document.note(note_id)
        if note is None or note_id in self._read:
            return
        self._read.add(note_id)
        for content in note.paragraphs:
            yield from _in_content(content, "note", f"note {note_id}", self._reading)


def _ids(content: RichText) -> Iterator[str]:
    yield from (m.value for m in content.marks if m.kind in (INSERTION, DELETION, FORMAT))


_CONTEXT = 40  # characters shown around a change


def _in_content(content: RichText, change: str, about: str, reading: Reading) -> Iterator[Unit]:
    """Neighbouring changes are one unit, as a word and what takes its place."""
    at = _Place(0, 0, 0)
    start: _Place | None = None
    names: list[str] = []
    for text, values in (*content.runs(), ("", {})):
        fate = next((k for k in (DELETION, INSERTION, FORMAT) if k in values), "")
        goes_on = start is not None and (fate == FORMAT) == _is_format(content, start.at)
        if start is not None and not (fate and goes_on):
            yield _unit(content, (start, at), names, change, about, reading)
            start, names = None, []
        if fate:
            start = start or at
            names.append(values[fate])
        at = at.after(len(text), fate)
    if start is not None:
        yield _unit(content, (start, at), names, change, about, reading)


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the merged content, in ours and in the copy's."""

    at: int
    old: int
    new: int

    def after(self, length: int, fate: str) -> _Place:
        """The place behind so many characters of one fate."""
        return _Place(
            self.at + length,
            self.old + (0 if fate == INSERTION else length),
            self.new + (0 if fate == DELETION else length),
        )


def _is_format(content: RichText, at: int) -> bool:
    values = content.values_at(at)
    return FORMAT in values and INSERTION not in values and DELETION not in values


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with a change and some whole words on either side of it."""
    first, last = start - _CONTEXT, end + _CONTEXT
    if first > 0:
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else last
    return max(0, first), min(len(text), last)


def _unit(
    content: RichText,
    ends: tuple[_Place, _Place],
    names: Sequence[str],
    change: str,
    about: str,
    reading: Reading,
) -> Unit:
    start, end = ends
    first, last = _around(content.text, start.at, end.at)
    formats = _is_format(content, start.at)
    own = set(names)
    marks = [m.moved(-first) for m in content.marks if m.is_object or m.value in own]
    gone = content.slice(start.at, end.at)
    return Unit(
        "format" if formats and change == "changed" else change,
        tuple(dict.fromkeys(names)),
        (
            *((("… ", ""),) if first else ()),
            *pieces_of(RichText.of(content.text[first:last], marks), reading),
            *(((" …", ""),) if last < len(content) else ()),
        ),
        (start.old, end.old),
        (start.new, end.new),
        gone="".join(text for text, values in gone.runs() if DELETION in values),
        about=about,
    )
