"""A file of another program: its evidence handed to recognition."""

from __future__ import annotations

from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.file import WordFile
from drafter.model.nodes import Kind, Note
from drafter.model.richtext import BOLD, LANGUAGE, RichText
from drafter.profiles.guess import guess_language
from drafter.profiles.profile import Profile
from drafter.recognition.body import known_profile
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported
from drafter.recognition.settle import build

__all__ = ["recognise_file"]

_STYLES = {
    "zzanxheader": Kind.ANNEX_TITLE,
    "zzanxtitle": Kind.ANNEX_TITLE,
}
"""Styles of the secretariats that say plainly what their paragraphs are (lower case)."""


_SORTS = {"table": Kind.TABLE, "foreign": Kind.FOREIGN}


def recognise_file(file: WordFile, profile: Profile | None) -> Imported:
    """The document that a foreign file is taken to hold; `profile` None: the body is guessed."""
    blocks = [b for b in file.blocks if b.content.text.strip()]
    texts = [b.content.without_objects()[0] for b in blocks]
    lang = guess_language("\n".join(texts))
    used, notices = known_profile(profile.name if profile else None, texts)
    built = build(
        [_candidate(b) for b in blocks],
        _notes(file),
        profile or used,
        lang,
    )
    return Imported(built.document, (*notices, *built.notices))


def _candidate(block: Evidence) -> Candidate:
    content = block.content.unmarked(0, len(block.content.text), LANGUAGE)
    if block.bold:
        content = content.unmarked(0, len(content.text), BOLD)
    return Candidate(
        content=content,
        kind=_SORTS.get(block.sort) or _STYLES.get(block.style),
        list_mark=block.label,
        list_level=block.list_level if block.label else None,
        outline_level=block.outline_level,
        centred=block.centred,
        bold=block.bold,
        fixed=block.sort != "paragraph",
    )


def _notes(file: WordFile) -> list[Note]:
    notes = []
    for note_id, found in file.notes.items():
        paragraphs: list[RichText] = [
            p.unmarked(0, len(p.text), LANGUAGE) for p in found.paragraphs
        ]
        notes.append(Note(note_id, tuple(paragraphs), found.sign))
    return notes
