"""Notes that several marks refer to, where some of the marks were inserted or deleted.

Word has one true mark a note; the others are fields that repeat its number. The true one must
therefore be there whichever way the changes are decided: if it is not, marks that came or went get
a copy of the note.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.model.nodes import Document, Paragraph
from drafter.model.richtext import DELETION, INSERTION, NOTE, Mark, RichText

__all__ = ["with_lasting_marks"]

_STAYS = ""


def with_lasting_marks(document: Document) -> Document:
    """The document in which the first mark of each note stays as long as any other."""
    fates: dict[str, list[str]] = {}
    for index, offset, note_id in document.citations():
        content = document.paragraphs[index].content
        fates.setdefault(note_id, []).append(_fate(content, offset))
    taken = {*fates, *(n.id for n in document.notes)}
    copies = {
        (note_id, fate): _copy_name(note_id, fate, taken)
        for note_id, found in fates.items()
        if found[0] != _STAYS and len(set(found)) > 1
        for fate in set(found) - {_main(found)}
    }
    if not copies:
        return document
    notes = list(document.notes)
    for (note_id, _), name in sorted(copies.items()):
        note = document.note(note_id)
        if note is not None:
            notes.append(replace(note, id=name))
    paragraphs = tuple(_renamed(p, copies) for p in document.paragraphs)
    return replace(document, paragraphs=paragraphs, notes=tuple(notes))


def _fate(content: RichText, offset: int) -> str:
    values = content.values_at(offset)
    return "+".join(kind for kind in (DELETION, INSERTION) if kind in values)


def _main(fates: Iterable[str]) -> str:
    """Whose marks keep the note itself: those that stay, else those that came."""
    return min(fates, key=(_STAYS, INSERTION, DELETION, f"{DELETION}+{INSERTION}").index)


def _copy_name(note_id: str, fate: str, taken: set[str]) -> str:
    letters = "".join(part[0] for part in fate.split("+")) or "s"
    name = f"{note_id}{letters}"
    while name in taken:
        name += "x"
    taken.add(name)
    return name


def _renamed(paragraph: Paragraph, copies: dict[tuple[str, str], str]) -> Paragraph:
    content = paragraph.content
    if not any(m.kind == NOTE for m in content.marks):
        return paragraph
    marks = [
        Mark(m.start, m.end, NOTE, copies.get((m.value, _fate(content, m.start)), m.value))
        if m.kind == NOTE
        else m
        for m in content.marks
    ]
    return paragraph.with_content(RichText.of(content.text, marks))
