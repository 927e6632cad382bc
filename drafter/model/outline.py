"""The structure derived from a flat document: labels, parts, ownership, order of notes.

An `Outline` is computed once for a shape of document and reused while only words change.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, count
from operator import is_, not_

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.numbering import Scheme, labels, to_roman

__all__ = ["Outline", "Part", "followed", "note_numbers", "outline", "subtree_end"]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the document: `front`, `note`, `decision` or `annex`, with its ordinal.

    `start:end` are paragraph indices. The annex and the decision it holds are parts of their
    own that follow each other.
    """

    kind: str
    ordinal: int
    start: int
    end: int

    @property
    def name(self) -> str:
        """For example "decision 1"; front and note occur once and bear no number."""
        return self.kind if self.kind in ("front", "note") else f"{self.kind} {self.ordinal}"


@dataclass(frozen=True, slots=True)
class Outline:
    """Derived structure of one document. All tuples run parallel to its paragraphs.

    `labels`: numbers as shown. `parts`: the parts in order. `part_of`: index into `parts`.
    `note_labels`: note id to its number as text, by order of first citation; asterisk notes
    keep their sign, uncited notes are absent.
    """

    labels: tuple[str, ...]
    parts: tuple[Part, ...]
    part_of: tuple[int, ...]
    note_labels: dict[str, str]

    def part(self, index: int) -> Part:
        """The part that paragraph `index` belongs to."""
        return self.parts[self.part_of[index]]


def outline(document: Document, scheme: Scheme) -> Outline:
    """Derive the outline of a document under a body's numbering scheme."""
    parts, part_of = _parts(document.paragraphs)
    return Outline(labels(document, scheme), parts, part_of, note_numbers(document))


def followed(
    old: Outline | None, before: Document | None, after: Document, scheme: Scheme
) -> Outline:
    """The outline of `after`, reusing `old` (of `before`) where no shape changed."""
    if old is None or before is None or len(before.paragraphs) != len(after.paragraphs):
        return outline(after, scheme)
    same_notes = before.notes is after.notes
    # This follows every keystroke, so the paragraphs that stayed are passed over in C.
    stayed = map(is_, before.paragraphs, after.paragraphs)
    for i in compress(count(), map(not_, stayed)):
        a, b = before.paragraphs[i], after.paragraphs[i]
        if a.shape != b.shape:
            return outline(after, scheme)
        if a.content.objects("note") != b.content.objects("note"):
            same_notes = False
    if same_notes:
        return old
    return Outline(old.labels, old.parts, old.part_of, note_numbers(after))


def note_numbers(document: Document) -> dict[str, str]:
    """Note id to label, numbered from 1 in the order of first citation.

    Marks whose note is missing still take a number, as they would on paper; asterisk notes
    show their sign and are not counted. Endnotes count apart: i, ii, iii.
    """
    signs = {n.id: n.sign for n in document.notes if n.sign}
    at_end = {n.id for n in document.notes if n.endnote}
    out: dict[str, str] = {}
    count = count_at_end = 0
    for _, _, note_id in document.citations():
        if note_id in out:
            continue
        if note_id in signs:
            out[note_id] = signs[note_id]
        elif note_id in at_end:
            count_at_end += 1
            out[note_id] = to_roman(count_at_end)
        else:
            count += 1
            out[note_id] = str(count)
    return out


def subtree_end(paragraphs: tuple[Paragraph, ...], index: int) -> int:
    """One past the last paragraph that hangs under `index`.

    That is its subparagraphs, or for a heading everything up to the next heading of its level
    or higher within the part.
    """
    head = paragraphs[index]
    end = index + 1
    while end < len(paragraphs):
        other = paragraphs[end]
        if other.kind in (Kind.DECISION_TITLE, Kind.ANNEX_TITLE, Kind.BODY_LINE):
            break
        if head.kind is Kind.HEADING:
            if other.kind is Kind.HEADING and other.level <= head.level:
                break
        elif other.kind is not head.kind or other.level <= head.level:
            break
        end += 1
    return end


def _parts(
    paragraphs: tuple[Paragraph, ...],
) -> tuple[tuple[Part, ...], tuple[int, ...]]:
    starts: list[tuple[str, int]] = []
    has_body_line = False
    for i, p in enumerate(paragraphs):
        current = starts[-1][0] if starts else ""
        opens = ""
        if p.kind is Kind.DECISION_TITLE and not _continues(paragraphs, i, Kind.DECISION_TITLE):
            opens = "decision"
        elif p.kind is Kind.BODY_LINE:
            opens = "decision" if current != "decision" or has_body_line else ""
        elif p.kind is Kind.ANNEX_TITLE and not _continues(paragraphs, i, Kind.ANNEX_TITLE):
            opens = "annex"
        elif p.kind is Kind.FRONT and not starts:
            opens = "front"
        elif not starts or (current == "front" and p.kind is not Kind.FRONT):
            opens = "note"
        if opens:
            starts.append((opens, i))
            has_body_line = p.kind is Kind.BODY_LINE
        elif p.kind is Kind.BODY_LINE:
            has_body_line = True
    totals: dict[str, int] = {}
    parts: list[Part] = []
    part_of: list[int] = []
    for n, (kind, start) in enumerate(starts):
        end = starts[n + 1][1] if n + 1 < len(starts) else len(paragraphs)
        totals[kind] = totals.get(kind, 0) + 1
        parts.append(Part(kind, totals[kind], start, end))
        part_of.extend([n] * (end - start))
    return tuple(parts), tuple(part_of)


def _continues(paragraphs: tuple[Paragraph, ...], index: int, kind: Kind) -> bool:
    """A second title line directly under the first belongs to the same part."""
    return index > 0 and paragraphs[index - 1].kind is kind
