"""What a draft read as when a copy of it was sent out, as far as that can be told later.

A Word file of this program carries a sign of each paragraph and note (`model.digest`), not the words
themselves. The words are found where they still stand unchanged: in our draft, or in the copy with
its tracked changes rejected. Only where both have changed since, nobody knows them any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from drafter.model.digest import sign_of, sign_of_note
from drafter.model.nodes import Document, Note, Paragraph
from drafter.model.revisions import original

__all__ = ["Base", "base_of"]


@dataclass(frozen=True, slots=True)
class Base:
    """The text as it was sent. `unsure`: paragraphs and notes of which only our words are known."""

    document: Document
    unsure: frozenset[str] = frozenset()


def base_of(ours: Document, copy: Document, sent: Mapping[str, str]) -> Base:
    """The base of a copy that came back; our own draft where nothing tells, or nothing changed.

    `sent`: the signs by identity, in the order of the text that was sent.
    """
    if not sent:
        return Base(ours)
    theirs = original(copy)
    unsure: set[str] = set()
    paragraphs = [
        found
        for ident, sign in sent.items()
        for found in [_paragraph(ident, sign, ours, theirs, unsure)]
        if found is not None
    ]
    known = {note.id: note for note in theirs.notes}
    notes = [_note(note, sent.get(note.id, ""), known.get(note.id), unsure) for note in ours.notes]
    there = {note.id for note in ours.notes}
    notes += [n for n in theirs.notes if n.id not in there and sent.get(n.id) == sign_of_note(n)]
    if tuple(paragraphs) == ours.paragraphs and tuple(notes) == ours.notes:
        return Base(ours, frozenset(unsure))
    document = replace(ours, paragraphs=tuple(paragraphs), notes=tuple(notes))
    return Base(document, frozenset(unsure))


def _paragraph(
    ident: str, sign: str, ours: Document, theirs: Document, unsure: set[str]
) -> Paragraph | None:
    mine = _at(ours, ident)
    if mine is not None and sign_of(mine) == sign:
        return mine
    other = _at(theirs, ident)
    if other is not None and sign_of(other) == sign:
        return other
    if mine is not None:
        unsure.add(ident)
    return mine


def _at(document: Document, ident: str) -> Paragraph | None:
    index = document.index_of(ident)
    return document.paragraphs[index] if index >= 0 else None


def _note(mine: Note, sign: str, other: Note | None, unsure: set[str]) -> Note:
    if not sign or sign_of_note(mine) == sign:
        return mine
    if other is not None and sign_of_note(other) == sign:
        return other
    unsure.add(mine.id)
    return mine
