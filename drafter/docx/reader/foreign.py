"""A file of another program: its evidence handed to recognition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.docx.reader.anchors import with_targets
from drafter.docx.reader.evidence import TARGETS, Evidence
from drafter.docx.reader.file import WordFile
from drafter.docx.reader.heads import fields_in
from drafter.docx.reader.marked import recognise_marked
from drafter.docx.reader.references import with_references
from drafter.model.foreign import floats, stands_alone, used_pictures
from drafter.model.nodes import FrontMatter, Kind, Note, Paragraph
from drafter.model.revisions import pruned
from drafter.model.richtext import BOLD, FOREIGN, LANGUAGE, RichText
from drafter.model.tables import with_table
from drafter.profiles.guess import guess_language
from drafter.profiles.profile import Profile
from drafter.recognition.body import known_profile
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported, Notice
from drafter.recognition.settle import build

__all__ = ["recognise_file"]

_STYLES = {
    "zzanxheader": Kind.ANNEX_TITLE,
    "zzanxtitle": Kind.ANNEX_TITLE,
}
"""Styles of the secretariats that say plainly what their paragraphs are (lower case)."""


_HEADINGS = {
    "_ h _ch": 1,
    "_ h_1": 2,
    "_ h_2/3": 3,
    "_ h_4": 4,
    "_ h_ch_g": 1,
    "_ h_1_g": 2,
    "_ h_23_g": 3,
    "_ h_4_g": 4,
}
"""Styles of headings in New York and Geneva; the outline levels of the files are flatter."""

_SORTS = {"table": Kind.TABLE, "foreign": Kind.FOREIGN}


def recognise_file(file: WordFile, profile: Profile | None) -> Imported:
    """The document that a foreign file is taken to hold; `profile` None: the body is guessed."""
    notes = _notes(file)
    named = with_targets(file.blocks, (c for n in notes for c in n.paragraphs))
    blocks = [_plain(b) for b in named if b.content.text.strip() or b.remarks]
    texts = [b.content.without_objects()[0] for b in blocks]
    lang = guess_language("\n".join(texts))
    front = FrontMatter.of(**fields_in([*file.heads, *_rows(blocks)]))
    named_body = profile.name if profile else None
    used, notices = known_profile(named_body, texts, front.get("symbol"))

    def made(found: Sequence[Evidence]) -> Imported:
        words = [b for b in found if not _stands_alone(b)]
        built = build([_candidate(b) for b in words], notes, profile or used, lang, front=front)
        return _with_objects(built, found)

    if file.revisions or any(b.remarks for b in blocks):
        built = recognise_marked(blocks, file.revisions, made)
    else:
        built = made(blocks)
    document = replace(built.document, revisions=file.revisions, comments=file.comments)
    document = replace(document, pictures=file.pictures)
    document = replace(document, pictures=used_pictures(document))
    built = with_references(
        Imported(pruned(document, document), built.notices), (profile or used).scheme_for(lang)
    )
    return Imported(built.document, (*notices, *_set_aside(file.heads), *built.notices))


def _with_objects(built: Imported, found: Sequence[Evidence]) -> Imported:
    """With paragraphs that hold only pictures and equations, which say nothing about the others."""
    document = built.document
    if len(document.paragraphs) == len(found):
        return built
    serial, rest = document.serial, iter(document.paragraphs)
    rows = []
    for block in found:
        if _stands_alone(block):
            serial += 1
            extra = _candidate(block).extra
            rows.append(
                Paragraph(f"p{serial}", Kind.FOREIGN, block.content.stripped(), extra=extra)
            )
        else:
            rows.append(next(rest))
    return replace(built, document=replace(document, paragraphs=tuple(rows), serial=serial))


def _stands_alone(block: Evidence) -> bool:
    return block.sort == "paragraph" and not block.label and stands_alone(block.content)


_MOST_NAMED = 200  # characters of running heads that a notice quotes


def _rows(blocks: Sequence[Evidence]) -> list[str]:
    """The lines of a masthead that stands as a table at the top of the body."""
    first = blocks[0] if blocks and blocks[0].sort == "table" else None
    return (
        []
        if first is None
        else [c.strip() for c in re.split(r"[\t\n\x85]", first.content.without_objects()[0])]
    )


def _set_aside(heads: Sequence[str]) -> list[Notice]:
    words = " | ".join(h for h in heads if any(c.isalpha() for c in h))
    if not words:
        return []
    shown = words if len(words) <= _MOST_NAMED else words[:_MOST_NAMED].rstrip() + " …"
    return [
        Notice(
            "heads-set-aside",
            f"Running heads and feet were set aside; fields of the masthead were taken from them"
            f" where they say so: “{shown}”.",
        )
    ]


def _plain(block: Evidence) -> Evidence:
    """Without what says nothing about the text: languages guessed by Word, titles all in bold."""
    content = _floating_last(block.content)
    content = content.unmarked(0, len(content.text), LANGUAGE)
    if block.bold:
        content = content.unmarked(0, len(content.text), BOLD)
    return block if content == block.content else replace(block, content=content)


def _floating_last(content: RichText) -> RichText:
    """Pictures beside the text hang at its first character, before a typed number; here at the end."""
    floating = {at for at, value in content.objects(FOREIGN) if floats(value)}
    first = next((i for i in range(len(content.text)) if i not in floating), 0)
    return content.slice(first) + content.slice(0, first) if first else content


def _candidate(block: Evidence) -> Candidate:
    extra = tuple(pair for pair in block.extra if block.table is not None or pair[0] == TARGETS)
    if block.table is not None:
        extra = (*extra, *with_table(Paragraph("", Kind.TABLE), block.table).extra)
    return Candidate(
        content=block.content,
        kind=_SORTS.get(block.sort) or _STYLES.get(block.style),
        list_mark=block.label,
        list_level=block.list_level if block.label else None,
        outline_level=_HEADINGS.get(block.style, block.outline_level),
        centred=block.centred,
        bold=block.bold,
        fixed=block.sort != "paragraph",
        extra=extra,
    )


def _notes(file: WordFile) -> list[Note]:
    notes = []
    for note_id, found in file.notes.items():
        paragraphs: list[RichText] = [
            p.unmarked(0, len(p.text), LANGUAGE) for p in found.paragraphs
        ]
        notes.append(Note(note_id, tuple(paragraphs), found.sign, found.endnote))
    return notes
