"""What the outline panel lists: a pure function of the document."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.outline import Outline

__all__ = ["OutlineRow", "outline_rows"]

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


def _words(paragraph: Paragraph, label: str) -> str:
    words = " ".join(paragraph.text[: 2 * _LONGEST].split())[:_LONGEST]
    return f"{label} {words}".strip() or "…"
