"""A file that this program wrote, back as the document it was, with what was changed since.

Nothing is guessed where the file says it: identities by bookmark, kinds by style, numbers against
those that the places give. Paragraphs that somebody added in Word with a style of another's are
recognised like any other text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.docx import bookmarks
from drafter.docx.reader.anchors import with_targets
from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.file import WordFile
from drafter.docx.reader.references import with_references
from drafter.docx.records import ParagraphRecord, Records
from drafter.docx.roles import split_role
from drafter.model.foreign import used_pictures
from drafter.model.nodes import Document, FrontMatter, Kind, Note, Paragraph
from drafter.model.numbering import Scheme, labels_of, read_mark
from drafter.model.revisions import (
    KIND_CHANGED,
    decided,
    kind_was,
    pruned,
    revision_ids,
)
from drafter.model.tables import with_table
from drafter.profiles.profile import Profile
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported, Notice
from drafter.recognition.recognise import recognise

__all__ = ["restore"]


@dataclass(slots=True)
class _Block:
    """One block on its way. `shown`: the number that a reader of the page sees before it."""

    evidence: Evidence
    record: ParagraphRecord
    paragraph: Paragraph
    certain: bool
    shown: str


def restore(file: WordFile, records: Records, profile: Profile) -> Imported:
    """The document that a file of this program holds."""
    notes = [Note(i, n.paragraphs, n.sign, n.endnote) for i, n in file.notes.items()]
    named = with_targets(file.blocks, (c for n in notes for c in n.paragraphs))
    blocks, changed = _blocks(named, records)
    if not all(b.certain for b in blocks):
        blocks = _recognised(blocks, profile, records.language)
    paragraphs, notices = _settled([b.paragraph for b in blocks], blocks, profile, records)
    document = Document(
        paragraphs=tuple(paragraphs),
        notes=tuple(notes),
        front=FrontMatter(records.fields),
        profile=profile.name,
        lang=records.language,
        stage=records.stage,
        serial=records.serial,
        revisions=tuple(replace(r, was=changed.get(r.id, r.was)) for r in file.revisions),
        comments=file.comments,
        pictures=file.pictures,
    )
    document = replace(document, pictures=used_pictures(document))
    document = pruned(document, document)
    return with_references(
        Imported(_with_identities(document), tuple(notices)),
        profile.scheme_for(records.language),
    )


def _blocks(blocks: Sequence[Evidence], records: Records) -> tuple[list[_Block], dict[str, str]]:
    """The blocks, and what held before by the revision of a kind."""
    kept = {row.bookmark: row for row in records.paragraphs}
    roles = {name.lower(): role for name, role in records.styles.items()}
    used: set[str] = set()
    changed: dict[str, str] = {}
    out = []
    for evidence in blocks:
        if roles.get(evidence.style) == bookmarks.BLANK and not evidence.content:
            continue
        name = next((b for b in evidence.bookmarks if b.startswith(bookmarks.PARAGRAPH)), "")
        record = kept.get(name, ParagraphRecord(name))
        identity = record.id or bookmarks.identity(bookmarks.PARAGRAPH, name) or ""
        if identity in used:  # copied in Word together with its bookmark
            identity, record = "", ParagraphRecord("")
        used.add(identity)
        role = split_role(record.role or roles.get(evidence.style, ""))
        if evidence.sort != "paragraph":
            role = (Kind.TABLE, 0)
        elif role is not None and role[0] is Kind.TABLE:
            # Words in the style of cells, but in no table: what parts a table from its end, or
            # from another, has lost its sign in a copy that another program saved.
            if not evidence.content:
                continue
            role = None
        kind, level = role or (Kind.PLAIN, 0)
        paragraph = Paragraph(
            id=identity,
            kind=kind,
            content=evidence.content,
            level=level,
            mark=record.mark,
            start=record.start,
            lang=evidence.lang,
            extra=evidence.extra,
        )
        if evidence.table is not None:
            paragraph = with_table(paragraph, evidence.table)
        was = _kind_changed(paragraph, evidence, record.was, roles)
        if was:
            changed[evidence.changed] = was
            paragraph = paragraph.with_extra(KIND_CHANGED, evidence.changed)
        shown = evidence.label or evidence.lead.strip()
        out.append(_Block(evidence, record, paragraph, role is not None, shown))
    return out, changed


def _kind_changed(
    paragraph: Paragraph, evidence: Evidence, was: str, roles: Mapping[str, str]
) -> str:
    """What the paragraph was before the revision of its kind, "" where it was no other.

    `was`: as recorded; else the style that it had tells.
    """
    if not evidence.changed:
        return ""
    role = split_role(roles.get(evidence.style_was, ""))
    if not was and role is not None:
        was = kind_was(replace(paragraph, kind=role[0], level=role[1], mark=None, start=None))
    return was if was != kind_was(paragraph) else ""


def _recognised(blocks: Sequence[_Block], profile: Profile, lang: str) -> list[_Block]:
    """Kinds for paragraphs whose style says nothing; empty ones among them are left out."""
    blocks = [b for b in blocks if b.certain or b.paragraph.content]
    candidates = [
        Candidate(content=b.paragraph.content, kind=b.paragraph.kind, level=b.paragraph.level)
        if b.certain
        else Candidate(
            content=b.paragraph.content,
            list_mark=b.evidence.label,
            list_level=b.evidence.list_level,
            centred=b.evidence.centred,
            bold=b.evidence.bold,
        )
        for b in blocks
    ]
    lines, guesses = recognise(candidates, profile, lang)
    for block, line, guess in zip(blocks, lines, guesses, strict=True):
        if not block.certain:
            block.paragraph = replace(
                block.paragraph, kind=guess.kind, level=guess.level, content=line.content
            )
            block.shown = block.shown or line.typed
    return blocks


def _settled(
    paragraphs: list[Paragraph], blocks: Sequence[_Block], profile: Profile, records: Records
) -> tuple[list[Paragraph], list[Notice]]:
    """Numbers as shown in the file against numbers by place; only true differences are kept."""
    scheme = profile.scheme_for(records.language)
    notices = []
    by_place = _by_place(paragraphs, blocks, scheme)
    for i, (paragraph, block) in enumerate(zip(paragraphs, blocks, strict=True)):
        expected = by_place[i]
        if expected is None or not scheme.formats(paragraph.kind) or block.shown == expected:
            continue
        if not expected and block.evidence.label and not paragraph.mark:
            continue  # Word counts the only paragraph of a decision too
        if not block.shown:
            # The number was switched off in Word; in files with typed numbers it was deleted.
            paragraphs[i] = replace(paragraph, mark="")
        elif paragraph.mark or not _same_sort(block.shown, expected):
            paragraphs[i] = replace(paragraph, mark=block.shown)
        else:
            notices.append(
                Notice(
                    "renumbered",
                    f"The paragraph numbered {block.shown} in the file is {expected} by its"
                    " place and was numbered so.",
                    paragraph.id,
                )
            )
    return paragraphs, notices


def _by_place(
    paragraphs: Sequence[Paragraph], blocks: Sequence[_Block], scheme: Scheme
) -> list[str | None]:
    """The number that each block should show, None where nothing is expected.

    Word counts deleted paragraphs as long as nobody has accepted that; typed numbers are those
    of the final text.
    """
    counted: list[str | None] = list(labels_of(paragraphs, scheme))
    if not any(p.extra for p in paragraphs) or all(b.evidence.label for b in blocks):
        return counted
    named = [replace(p, id=str(i)) for i, p in enumerate(paragraphs)]
    verdicts = dict.fromkeys(revision_ids(Document(tuple(named))), True)
    kept = decided(Document(tuple(named)), verdicts).paragraphs
    typed = dict(zip((int(p.id) for p in kept), labels_of(kept, scheme), strict=True))
    return [
        label if blocks[i].evidence.label or blocks[i].evidence.list_off else typed.get(i)
        for i, label in enumerate(counted)
    ]


def _same_sort(shown: str, by_place: str) -> bool:
    """Whether two numbers differ only in their value, as after an insertion above them."""
    one, other = read_mark(shown), read_mark(by_place)
    if one is None or other is None:
        return False
    return bool({p for p, _ in one.readings} & {p for p, _ in other.readings})


def _with_identities(document: Document) -> Document:
    """New paragraphs get ids that were never used."""
    serial = document.serial
    for name in (*(p.id for p in document.paragraphs), *(n.id for n in document.notes)):
        if name[1:].isascii() and name[1:].isdigit():
            serial = max(serial, int(name[1:]))
    if all(p.id for p in document.paragraphs):
        return document
    paragraphs = []
    for paragraph in document.paragraphs:
        if not paragraph.id:
            serial += 1
            paragraph = replace(paragraph, id=f"p{serial}")
        paragraphs.append(paragraph)
    return replace(document, paragraphs=tuple(paragraphs), serial=serial)
