"""A Word file read into evidence: body, notes, fields of the masthead, and what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drafter.docx import bookmarks, names, records
from drafter.docx.languages import Languages
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.docx.reader.blocks import Blocks
from drafter.docx.reader.evidence import Evidence, FoundNote
from drafter.docx.reader.notes import note_elements, read_note
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.runs import RunMarks
from drafter.docx.reader.story import Story
from drafter.docx.reader.styles import StyleSheet
from drafter.docx.records import Records
from drafter.errors import InputError

__all__ = ["WordFile", "read_file"]


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a file holds. `records` is None for other programs' files.

    `notes` by id in the draft, in the order of their first marks. `references`: value and shown
    text of each reference in the order of the text. `losses`: what could not be carried, counted.
    """

    records: Records | None
    blocks: tuple[Evidence, ...]
    notes: Mapping[str, FoundNote]
    fields: Mapping[str, str]
    references: tuple[tuple[str, str], ...]
    losses: Mapping[str, int]


def read_file(package: Package, *, as_foreign: bool = False) -> WordFile:
    """Read a package. Raises InputError for one that is no Word document."""
    main = _main_part(package)
    kept = None if as_foreign else find_records(package, main)
    root = package.xml(main)
    body = root.find(w("body"))
    if body is None:
        raise InputError(package.path, "has no text", "Save it again in Word.")
    return _Reading(package, main, kept).read(body)


def find_records(package: Package, main: str) -> Records | None:
    """The record part, None for other programs' files."""
    for link in package.relationships(main).values():
        if link.type.rpartition("/")[2] == "customXml" and link.target in package.names:
            found = records.from_xml(package.xml(link.target))
            if found is not None:
                return found
    return None


def _main_part(package: Package) -> str:
    main = package.related("", names.DOCUMENT)
    if main is None:
        raise InputError(package.path, "is not a Word document", "Choose a .docx file.")
    return main


class _Reading:
    """The parts of one file while it is read."""

    def __init__(self, package: Package, main: str, kept: Records | None) -> None:
        self._package = package
        self._main = main
        self._records = kept
        self._own = kept is not None
        self._languages = Languages(kept.languages) if kept else Languages(())
        self._styles = StyleSheet(self._part(names.STYLES))
        self._runs = RunMarks(self._styles, self._languages, kept.language if kept else "en")
        self._known = {p.bookmark: p.id for p in kept.paragraphs if p.id} if kept else {}
        self._losses: dict[str, int] = {}

    def _part(self, kind: str) -> Any | None:
        name = self._package.related(self._main, kind)
        return None if name is None else self._package.xml(name)

    def read(self, body: Any) -> WordFile:
        found, signs_of = self._notes()
        numbering = Numbering(self._part(names.NUMBERING), self._styles)
        story = self._story(self._main, {key: note_id for key, (note_id, _) in found.items()})
        languages = self._languages if self._own else None
        blocks = Blocks(story, self._styles, numbering, languages)
        evidence = tuple(blocks.read(body))
        self._lost(story)
        notes = {note_id: note for note_id, note in found.values()}
        for note_id, sign in story.signs.items():
            notes[note_id] = signs_of(notes[note_id], sign)
        return WordFile(
            records=self._records,
            blocks=evidence,
            notes=notes,
            fields=self._fields(body),
            references=(*story.references, *self._note_references),
            losses=self._losses,
        )

    def _story(self, part: str, notes: Mapping[str, str]) -> Story:
        links = self._package.relationships(part)
        return Story(self._runs, links, notes, self._known, own=self._own)
