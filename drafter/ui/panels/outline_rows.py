"""What the outline panel lists: a pure function of the document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, count
from operator import is_not

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.outline import Outline

__all__ = ["OutlineRow", "outline_rows", "reworded"]

_LONGEST = 90  # characters; the panel cuts what does not fit
_TITLES = frozenset({Kind.TITLE, Kind.ANNEX_TITLE, Kind.DECISION_TITLE})
_LISTED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED})


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One row: the paragraph's id, how deep it hangs, what it says, whether it is a title."""

    paragraph: str
    depth: int
    text: str
    strong: bool


def outline_rows(document: Document, outline: Outline) -> tuple[OutlineRow, ...]:
    """The rows in order; a row never hangs more than one deeper than the one before."""
    rows: list[OutlineRow] = []
    under = 0
    for paragraph, label in zip(document.paragraphs, outline.labels, strict=True):
        if paragraph.kind in _TITLES:
            depth = 0
            under = 0
        elif paragraph.kind is Kind.HEADING:
            depth = under = paragraph.level
        elif paragraph.kind in _LISTED:
            depth = under + 1 + paragraph.level
        else:
            continue
        depth = min(depth, rows[-1].depth + 1) if rows else 0
        strong = paragraph.kind in _TITLES or paragraph.kind is Kind.HEADING
        rows.append(OutlineRow(paragraph.id, depth, _words(paragraph, label), strong))
    return tuple(rows)


def reworded(before: Document, after: Document, outline: Outline) -> dict[str, str] | None:
    """What rows say now, by the paragraph's id, where only words differ between two documents.

    `outline` has the numbers of both. None where other paragraphs stand there, if only in another
    order. Most are the same objects and are passed over in C: this follows the keys.
    """
    said: dict[str, str] = {}
    changed = map(is_not, before.paragraphs, after.paragraphs)
    for index in compress(count(), changed):
        paragraph = after.paragraphs[index]
        if paragraph.id != before.paragraphs[index].id:
            return None
        said[paragraph.id] = _words(paragraph, outline.labels[index])
    return said


def _words(paragraph: Paragraph, label: str) -> str:
    words = " ".join(paragraph.text[: 2 * _LONGEST].split())[:_LONGEST]
    return f"{label} {words}".strip() or "…"
