"""What a draft is made of: paragraphs, notes, front matter and the document that holds them.

All values are immutable; a change makes a new document that shares what did not change. A
document is flat: nesting, numbers and the order of notes are derived (`outline`, `numbering`),
never stored. A document may be ill-formed (a level skipped, a note without text): rules say so,
the model does not forbid it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from drafter.model.richtext import EMPTY, NOTE, RichText

__all__ = [
    "Base",
    "Comment",
    "Document",
    "FrontMatter",
    "Ignored",
    "Kind",
    "Note",
    "Paragraph",
    "Picture",
    "Revision",
    "Version",
    "highest_level",
    "lowest_level",
]


class Kind(StrEnum):
    """The kinds of paragraph; the values are those of the JSON output and the native file."""

    FRONT = "front"
    TITLE = "title"
    AUTHOR = "author"
    HEADING = "heading"
    NUMBERED = "numbered"
    PLAIN = "plain"
    ANNEX_TITLE = "annex-title"
    DECISION_TITLE = "decision-title"
    BODY_LINE = "body-line"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    CLOSING = "closing"
    TABLE = "table"
    FOREIGN = "foreign"


_LEVELLED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED})


def lowest_level(kind: Kind) -> int:
    """1 for headings, 0 for everything else."""
    return 1 if kind is Kind.HEADING else 0


def highest_level(kind: Kind) -> int:
    """4 for headings and for paragraphs with subparagraphs, 0 for the rest."""
    return 4 if kind is Kind.HEADING or kind in _LEVELLED else 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the draft (one block on the screen, one paragraph in Word).

    `level`: headings from 1; preambular, operative and numbered 0 for the paragraph, then
    1 `(a)`, 2 `(i)`, 3 `a.`, 4 `i.`; 0 elsewhere.
    `mark`: None, numbered by its place; "" on purpose without a number; any other string is what
    the source had typed there where that differs from the number by place (a rule reports it).
    `start`: the count of its sequence begins anew here with this number.
    `lang`: BCP 47 tag where it differs from the document's, else "".
    `extra`: sorted pairs for what travels with the paragraph but is not modelled (source XML).
    """

    id: str
    kind: Kind
    content: RichText = EMPTY
    level: int = 0
    mark: str | None = None
    start: int | None = None
    lang: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The text without its objects, as it is read aloud."""
        return self.content.without_objects()[0]

    @property
    def shape(self) -> tuple[Kind, int, str | None, int | None]:
        """Everything the numbering depends on; equal shapes leave all labels as they are."""
        return (self.kind, self.level, self.mark, self.start)

    def with_content(self, content: RichText) -> Paragraph:
        """The same paragraph with other content."""
        return replace(self, content=content)

    def get(self, key: str) -> str:
        """A value of `extra`, "" where there is none."""
        return next((v for k, v in self.extra if k == key), "")

    def with_extra(self, key: str, value: str) -> Paragraph:
        """With one value of `extra` set ("" removes it)."""
        rest = [(k, v) for k, v in self.extra if k != key]
        return replace(self, extra=tuple(sorted([*rest, (key, value)] if value else rest)))


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: an object that may be cited more than once.

    `paragraphs` holds at least one text. `sign` is "" for a numbered note, else the mark it
    carries instead ("*"), as for the note to an agenda item. `endnote`: it stands at the end of
    the document and is counted apart, in roman numerals.
    """

    id: str
    paragraphs: tuple[RichText, ...] = (EMPTY,)
    sign: str = ""
    endnote: bool = False

    @property
    def text(self) -> str:
        """All its paragraphs as one plain string."""
        return "\n".join(p.without_objects()[0] for p in self.paragraphs)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The masthead as fields: sorted pairs of field name and value (`symbol`, `session` …).

    Which fields a body has, and how they are labelled, is the profile's business.
    """

    fields: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, **values: str) -> FrontMatter:
        """From keyword arguments; empty values are left out."""
        return cls(tuple(sorted((k, v) for k, v in values.items() if v)))

    def get(self, name: str) -> str:
        """The value of a field, "" where it is not filled."""
        return next((v for k, v in self.fields if k == name), "")

    def with_field(self, name: str, value: str) -> FrontMatter:
        """With one field set ("" clears it)."""
        return FrontMatter.of(**{**dict(self.fields), name: value})


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that somebody decided to leave, and why.

    `fingerprint` identifies the sentence apart from its number; "" ignores the rule everywhere.
    `when` is an ISO 8601 date.
    """

    rule: str
    fingerprint: str
    reason: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """Who changed something and when; what marks and paragraphs name by `id` (see `revisions`).

    `date` is ISO 8601. `move`: the name that both ends of a move share. `was`: what held before a
    change of format or kind.
    """

    id: str
    author: str = ""
    date: str = ""
    move: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on marked text (marks of kind `comment` name it by `id`).

    `parent`: the remark that it answers. `resolved` holds for a whole thread, at its first remark.
    """

    id: str
    author: str = ""
    text: str = ""
    date: str = ""
    parent: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture; `id` is a digest of them, `kind` png, jpeg, gif, emf, wmf or svg."""

    id: str
    kind: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Base:
    """The adopted text that a draft changes: the name of its file, and its symbol.

    `fingerprint` is a digest of the file, by which it is known again and a changed one is told.
    No folder is kept: a draft is sent to others, and folders bear names of people.
    """

    name: str
    symbol: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """The draft as it once was, under a name ("as sent to the Bureau").

    `when` is an ISO 8601 time. The document in it holds no versions of its own.
    """

    name: str
    when: str
    document: Document


@dataclass(frozen=True, slots=True)
class Document:
    """A draft as one value.

    `profile` is the body's profile name, `lang` the BCP 47 tag of the text, `stage` one of
    draft, in-session, advance, final. `serial` is the highest number ever given to an id, so
    that an id is never used twice in the life of a document. `words`: words that are spelt right
    in this document, whatever dictionaries say. `versions`: what it once was, oldest first.
    `pictures`: what foreign objects show, in the order of their ids. `base`: the text that the
    draft is exported against as revisions.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    front: FrontMatter = field(default_factory=FrontMatter)
    profile: str = "generic"
    lang: str = "en"
    stage: str = "draft"
    serial: int = 0
    ignored: tuple[Ignored, ...] = ()
    revisions: tuple[Revision, ...] = ()
    comments: tuple[Comment, ...] = ()
    words: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    pictures: tuple[Picture, ...] = ()
    base: Base | None = None

    def note(self, note_id: str) -> Note | None:
        """The note with this id, None where a mark has lost its note."""
        return next((n for n in self.notes if n.id == note_id), None)

    def index_of(self, paragraph_id: str) -> int:
        """The place of the paragraph with this id, -1 where there is none."""
        return next((i for i, p in enumerate(self.paragraphs) if p.id == paragraph_id), -1)

    def with_paragraph(self, index: int, paragraph: Paragraph) -> Document:
        """With one paragraph replaced."""
        return self.spliced(index, index + 1, (paragraph,))

    def spliced(self, start: int, end: int, new: Iterable[Paragraph]) -> Document:
        """With the paragraphs `start:end` replaced by `new`."""
        return replace(self, paragraphs=(*self.paragraphs[:start], *new, *self.paragraphs[end:]))

    def with_note(self, note: Note) -> Document:
        """With a note replaced, or added at the end."""
        if self.note(note.id) is None:
            return replace(self, notes=(*self.notes, note))
        return replace(self, notes=tuple(note if n.id == note.id else n for n in self.notes))

    def citations(self) -> Iterator[tuple[int, int, str]]:
        """Every note mark in reading order: paragraph index, offset, note id."""
        for i, paragraph in enumerate(self.paragraphs):
            if paragraph.content.marks:
                for offset, note_id in paragraph.content.objects(NOTE):
                    yield i, offset, note_id
