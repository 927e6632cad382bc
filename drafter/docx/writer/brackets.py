"""A clean text: square brackets taken off, their words kept.

Brackets round text that is not agreed are working marks. Those that belong to the words stay:
blanks to be filled ("[--]", "[…]"), and what an editor put in ("[sic]").
"""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.model.nodes import Document, Kind, Note
from drafter.model.richtext import EMPTY, RichText
from drafter.recognition.imported import Notice

__all__ = ["without_brackets"]

_BLANK = re.compile(
    r"\[(?:[\s\u00a0._…\u2013\u2014-]*|sic|…|X{1,4}|x{1,4}|\d{0,2}\s?to be .{0,40})\]"
)
_BRACKETS = re.compile(r"[\[\]]")


def without_brackets(document: Document) -> tuple[Document, tuple[Notice, ...]]:
    """The document without its working brackets, and a notice of how many went."""
    count = 0
    paragraphs = []
    for paragraph in document.paragraphs:
        content = paragraph.content
        # A line of the masthead in brackets says where the text comes from.
        if paragraph.kind is not Kind.FRONT:
            content, taken = _cleaned(content)
            count += taken
        paragraphs.append(
            paragraph if content is paragraph.content else paragraph.with_content(content)
        )
    notes = []
    for note in document.notes:
        cleaned = [_cleaned(p) for p in note.paragraphs]
        count += sum(taken for _, taken in cleaned)
        notes.append(Note(note.id, tuple(p for p, _ in cleaned), note.sign))
    if not count:
        return document, ()
    words = f"{count} square brackets were taken off; the words in them stay."
    return (
        replace(document, paragraphs=tuple(paragraphs), notes=tuple(notes)),
        (Notice("brackets-off", words),),
    )


def _cleaned(content: RichText) -> tuple[RichText, int]:
    kept = {i for m in _BLANK.finditer(content.text) for i in (m.start(), m.end() - 1)}
    places = [m.start() for m in _BRACKETS.finditer(content.text) if m.start() not in kept]
    for at in reversed(places):
        joins = content.text[at : at + 1] == "]" and at + 1 in set(places)
        content = content.replaced(at, at + 1, RichText(" ") if joins else EMPTY)
    return content, len(places)
