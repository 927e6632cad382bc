"""What follows from a change: notes that nobody cites any more leave with their last mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.model.nodes import Document, Paragraph
from drafter.model.richtext import NOTE

__all__ = ["cited", "drop_uncited_notes", "fresh_ids"]


def cited(document: Document) -> set[str]:
    """Ids of all notes that some mark names."""
    return {
        m.value
        for p in document.paragraphs
        if p.content.marks
        for m in p.content.marks
        if m.kind == NOTE
    }


def drop_uncited_notes(before: Document, after: Document) -> Document:
    """`after` without the notes whose last mark went with this change.

    A note that had no mark before either stays: it came so from a file, and a rule reports it.
    """
    if not after.notes:
        return after
    gone = cited(before) - cited(after)
    if not gone:
        return after
    return replace(after, notes=tuple(n for n in after.notes if n.id not in gone))


def fresh_ids(
    document: Document, paragraphs: Iterable[Paragraph]
) -> tuple[Document, tuple[Paragraph, ...]]:
    """The paragraphs with ids never used before, and the document that remembers them."""
    serial = document.serial
    out = []
    for paragraph in paragraphs:
        serial += 1
        out.append(replace(paragraph, id=f"p{serial}"))
    return replace(document, serial=serial), tuple(out)
