"""Carries a change of the final text over into the text with its tracked changes.

A correction is made for the final text, since that is what was checked. Where it touches nothing
that is still open, the same words stand in the marked text and are changed there. Nothing is ever
half done: what cannot be carried over whole, so that the final text becomes exactly the one that
was meant and every open change stays open, is not carried over at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.differing import common_ends
from drafter.model.history import Command
from drafter.model.nodes import Document, Note, Paragraph
from drafter.model.places import State
from drafter.model.revisions import final, revision_ids
from drafter.model.richtext import DELETION, FORMAT, INSERTION, RichText
from drafter.model.views import kept

__all__ = ["carried", "in_marked_text"]

_OPEN = (INSERTION, DELETION, FORMAT)


def in_marked_text(command: Command) -> Command:
    """A command that was made for the final text, for the marked one; None where it touches an open change."""

    def run(state: State) -> State | None:
        was = final(state.document)
        after = command(State(was))
        document = None if after is None else carried(state.document, was, after.document)
        return None if document is None else State(document, state.selection).clamped()

    return run


def carried(marked: Document, was: Document, now: Document) -> Document | None:
    """`marked` with what changed from its final text `was` to `now`; None where that is not possible.

    Paragraphs and notes must be the same ones in the same order, and the words that differ must
    lie outside all open changes.
    """
    if [p.id for p in was.paragraphs] != [p.id for p in now.paragraphs]:
        return None
    if [n.id for n in was.notes] != [n.id for n in now.notes]:
        return None
    paragraphs = _paragraphs(marked, was, now)
    notes = _notes(marked, was, now)
    if paragraphs is None or notes is None:
        return None
    made = replace(
        now,
        paragraphs=paragraphs,
        notes=notes,
        revisions=marked.revisions,
        comments=marked.comments,
        serial=max(marked.serial, now.serial),
    )
    sound = revision_ids(made) == revision_ids(marked) and _same_text(final(made), now)
    return made if sound else None


def _same_text(one: Document, other: Document) -> bool:
    return (one.paragraphs, one.notes) == (other.paragraphs, other.notes)


def _paragraphs(marked: Document, was: Document, now: Document) -> tuple[Paragraph, ...] | None:
    changed = {
        a.id: (a, b)
        for a, b in zip(was.paragraphs, now.paragraphs, strict=True)
        if a is not b and a != b
    }
    out = []
    for paragraph in marked.paragraphs:
        pair = changed.get(paragraph.id)
        new = paragraph if pair is None else _paragraph(paragraph, *pair)
        if new is None:
            return None
        out.append(new)
    return tuple(out)


def _paragraph(marked: Paragraph, was: Paragraph, now: Paragraph) -> Paragraph | None:
    content = _content(marked.content, was.content, now.content)
    if content is None:
        return None
    return replace(
        marked,
        content=content,
        kind=now.kind if now.kind is not was.kind else marked.kind,
        level=now.level if now.level != was.level else marked.level,
        mark=now.mark if now.mark != was.mark else marked.mark,
        start=now.start if now.start != was.start else marked.start,
        lang=now.lang if now.lang != was.lang else marked.lang,
    )


def _notes(marked: Document, was: Document, now: Document) -> tuple[Note, ...] | None:
    changed = {a.id: (a, b) for a, b in zip(was.notes, now.notes, strict=True) if a != b}
    out = []
    for note in marked.notes:
        pair = changed.get(note.id)
        contents = note.paragraphs if pair is None else _contents(note, *pair)
        if contents is None:
            return None
        sign = note.sign if pair is None else pair[1].sign
        out.append(note if pair is None else replace(note, paragraphs=contents, sign=sign))
    return tuple(out)


def _contents(marked: Note, was: Note, now: Note) -> tuple[RichText, ...] | None:
    if not len(marked.paragraphs) == len(was.paragraphs) == len(now.paragraphs):
        return None
    rows = zip(marked.paragraphs, was.paragraphs, now.paragraphs, strict=True)
    made = [_content(*row) for row in rows]
    whole = tuple(c for c in made if c is not None)
    return whole if len(whole) == len(made) else None


def _content(marked: RichText, was: RichText, now: RichText) -> RichText | None:
    """The marked content with the words that differ from `was` to `now` replaced."""
    if was == now:
        return marked
    start, end, new_end = _stretch(was, now)
    stay = kept(marked)
    if end >= len(stay):
        return None
    low = stay[start - 1] + 1 if start else 0
    high = stay[end - 1] + 1 if end > start else low
    low = stay[start] if end > start else low
    if _is_open(marked, low, high):
        return None
    return marked.replaced(low, high, now.slice(start, new_end))


def _is_open(content: RichText, low: int, high: int) -> bool:
    """Whether an open change lies over these words; one at its border does where none goes."""
    within = 0 if low < high else 1
    return any(
        m.kind in _OPEN and m.start < high + within and m.end > low - within for m in content.marks
    )


_Character = tuple[str, tuple[tuple[str, str], ...]]


def _stretch(was: RichText, now: RichText) -> tuple[int, int, int]:
    """`(start, end, new_end)`: outside it both hold the same characters under the same marks."""
    a, b = _characters(was), _characters(now)
    start, end = common_ends(a, b)
    return start, len(a) - end, len(b) - end


def _characters(content: RichText) -> Sequence[_Character]:
    return [
        (char, tuple(sorted(values.items()))) for text, values in content.runs() for char in text
    ]
