"""A Word file read into evidence: body, notes, and what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from drafter.docx import bookmarks, disguises, names, records
from drafter.docx.languages import Languages
from drafter.docx.limits import limits
from drafter.docx.names import w
from drafter.docx.package import Package
from drafter.docx.reader.blocks import Blocks
from drafter.docx.reader.changes import Changes
from drafter.docx.reader.comments import Remarks, Review, comments_of
from drafter.docx.reader.evidence import Evidence, FoundNote
from drafter.docx.reader.gallery import Drawings, Gallery
from drafter.docx.reader.heads import head_lines
from drafter.docx.reader.notes import note_elements, read_note
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.runs import RunMarks
from drafter.docx.reader.story import Story
from drafter.docx.reader.styles import StyleSheet
from drafter.docx.records import Records
from drafter.errors import InputError
from drafter.model.nodes import Comment, Picture, Revision

__all__ = ["WordFile", "read_file", "signs_of"]

_NAMED = (bookmarks.PARAGRAPH, bookmarks.NOTE)
_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a file holds. `records` is None for other programs' files.

    `notes` by id in the draft, in the order of the parts. `pictures`: what its objects show. `losses`: what could not be carried,
    counted. `heads`: lines of running heads and feet, for other programs' files.
    """

    records: Records | None
    blocks: tuple[Evidence, ...]
    notes: Mapping[str, FoundNote]
    losses: Mapping[str, int]
    heads: tuple[str, ...] = ()
    revisions: tuple[Revision, ...] = ()
    comments: tuple[Comment, ...] = ()
    pictures: tuple[Picture, ...] = ()


def read_file(package: Package, *, as_foreign: bool = False) -> WordFile:
    """Read a package. Raises InputError for one that is no Word document."""
    main = _main_part(package)
    kept = None if as_foreign else find_records(package, main)
    root = package.xml(main)
    body = root.find(w("body"))
    if root.tag != w("document"):
        raise disguises.other_package(package.path, package.names)
    if body is None:
        raise InputError(package.path, "has no text", "Save it again in Word.")
    if sum(1 for _ in body.iter(w("p"))) > limits().paragraphs:
        raise InputError(
            package.path,
            "has too many paragraphs to be opened",
            "Split it in Word, or raise the limits (see the guide).",
        )
    return _Reading(package, main, kept).read(body)


def find_records(package: Package, main: str) -> Records | None:
    """The record part, None for other programs' files."""
    for link in package.relationships(main).values():
        if link.type.rpartition("/")[2] == "customXml" and link.target in package.names:
            found = records.from_xml(package.xml(link.target))
            if found is not None:
                return found
    return None


def signs_of(package: Package) -> dict[str, str]:
    """The sign of each paragraph and note, by identity, that a file of this program was written with.

    In the order of the text; empty for other files.
    """
    kept = find_records(package, _main_part(package))
    out: dict[str, str] = {}
    for row in kept.paragraphs if kept is not None else ():
        named = (bookmarks.identity(sort, row.bookmark) for sort in _NAMED)
        identity = row.id or next((name for name in named if name), "")
        if identity and row.sign:
            out[identity] = row.sign
    return out


def _main_part(package: Package) -> str:
    main = package.related("", names.DOCUMENT)
    if main is None:
        raise disguises.other_package(package.path, package.names)
    if "word/vbaProject.bin" in package.names and _has_macros(package):
        raise InputError(
            package.path,
            "is a document with macros",
            "Open it in Word and save it as .docx, which leaves the macros out.",
        )
    return main


def _has_macros(package: Package) -> bool:
    """Whether the file calls itself a document with macros; Word refuses such a .docx too."""
    return _TYPES in package.names and b"macroEnabled" in package.bytes(_TYPES)


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
        self._changes = Changes()
        self._gallery = Gallery(package)
        extended = self._part(names.COMMENTS_EXTENDED)
        self._remarks = Remarks(comments_of(self._part(names.COMMENTS), extended))

    def _part(self, kind: str) -> Any | None:
        name = self._package.related(self._main, kind)
        return None if name is None else self._package.xml(name)

    def read(self, body: Any) -> WordFile:
        notes = self._notes()
        story = self._story(self._main, {key: note_id for key, (note_id, _) in notes.items()})
        numbering = Numbering(self._part(names.NUMBERING), self._styles)
        blocks = Blocks(story, self._styles, numbering, self._languages if self._own else None)
        evidence = tuple(blocks.read(body))
        self._lost(story)
        lost = {c.id for c in self._remarks.lost}
        if lost:
            self._losses["comment without a place"] = len(lost)
        return WordFile(
            records=self._records,
            blocks=evidence,
            notes={
                note_id: replace(note, sign=story.signs.get(note_id, note.sign))
                for note_id, note in notes.values()
            },
            losses=self._losses,
            revisions=tuple(self._changes.records.values()),
            comments=tuple(self._remarks.comments.values()),
            pictures=self._gallery.pictures,
            heads=() if self._own else tuple(head_lines(self._package, self._main)),
        )

    def _notes(self) -> dict[str, tuple[str, FoundNote]]:
        """Notes by the key that their marks give: id in the draft, and what was found."""
        out: dict[str, tuple[str, FoundNote]] = {}
        used: set[str] = set()
        for kind, name, prefix in (
            (names.FOOTNOTES, "footnote", ""),
            (names.ENDNOTES, "endnote", "e"),
        ):
            part = self._package.related(self._main, kind)
            if part is None:
                continue
            story = self._story(part, {})
            for key, element in note_elements(self._package.xml(part), name).items():
                note = read_note(element, story, self._styles, own=self._own)
                if note.bookmark.startswith(bookmarks.MASTHEAD):
                    continue  # the template's, like the mark that refers to it
                note = replace(note, endnote=bool(prefix))
                kept = story.identity(bookmarks.NOTE, note.bookmark) if note.bookmark else ""
                note_id = kept if kept and kept not in used else _fresh("n", used)
                used.add(note_id)
                out[prefix + key] = (note_id, note)
            self._lost(story)
        return out

    def _lost(self, story: Story) -> None:
        for what, times in story.losses.items():
            self._losses[what] = self._losses.get(what, 0) + times

    def _story(self, part: str, notes: Mapping[str, str]) -> Story:
        links = self._package.relationships(part)
        return Story(
            self._runs,
            Drawings(self._gallery, links),
            notes,
            self._known,
            Review(self._changes, self._remarks),
            own=self._own,
        )


def _fresh(letter: str, used: set[str]) -> str:
    return next(name for n in count(1) if (name := f"{letter}{n}") not in used)
