"""A short sign of the words of a paragraph or note, by which they are known again later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from drafter.model.nodes import Note, Paragraph
from drafter.model.richtext import COMMENT, LANGUAGE, LINK, RichText

__all__ = ["sign_of", "sign_of_note"]

_PASSED_OVER = frozenset({COMMENT, LANGUAGE, LINK})
"""Marks that are no part of what is said, or that word processors change by themselves."""


def sign_of(paragraph: Paragraph) -> str:
    """Twelve hexadecimal digits of kind, words, italics and objects; no word can be read from them."""
    return _digest(f"{paragraph.kind} {paragraph.level}", [paragraph.content])


def sign_of_note(note: Note) -> str:
    """The same of a note."""
    return _digest("note", note.paragraphs)


def _digest(what: str, contents: Iterable[RichText]) -> str:
    said = [
        [c.text, sorted((m.start, m.end, m.kind, m.value) for m in c.marks
                        if m.kind not in _PASSED_OVER)]
        for c in contents
    ]  # fmt: skip
    return hashlib.sha256(json.dumps([what, *said]).encode()).hexdigest()[:12]
