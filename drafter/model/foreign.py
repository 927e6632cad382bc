"""Foreign objects: pictures and equations of a Word file, kept as they came and written back.

A foreign object is one character of a text; the value of its mark holds all there is of it but the
bytes of pictures, which stand in `Document.pictures` under a digest of themselves. Two documents
can so be made one without renaming anything. What the XML may hold is the business of `docx`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from drafter.model.nodes import Document, Picture
from drafter.model.richtext import FOREIGN, RichText

__all__ = [
    "EQUATION",
    "PICTURE",
    "Foreign",
    "counted_text",
    "floats",
    "foreign_of",
    "label_of",
    "likeness_of",
    "picture_id",
    "pictures_in",
    "stands_alone",
    "used_pictures",
    "with_pictures",
]

PICTURE, EQUATION = "picture", "equation"
"""What a foreign object is."""

_DIGEST = re.compile(r'r:embed="([0-9a-f]{32})"')


@dataclass(frozen=True, slots=True)
class Foreign:
    """A foreign object, as the value of its mark tells it.

    `words` stand for it: the alternative text of a picture, an equation in a line. `xml` names
    pictures by their digest.
    """

    sort: str
    words: str
    xml: str

    @property
    def value(self) -> str:
        """The value of the mark."""
        return f"{self.sort}\n{' '.join(self.words.split())}\n{self.xml}"


def foreign_of(value: str) -> Foreign:
    """The object that the value of a mark holds; one without XML for what is none."""
    sort, _, rest = value.partition("\n")
    words, _, xml = rest.partition("\n")
    return Foreign(sort, words, xml)


def label_of(value: str, picture: str = PICTURE, equation: str = EQUATION) -> str:
    """How an object is named where it cannot be shown; `picture`, `equation`: where it says nothing."""
    found = foreign_of(value)
    if found.sort == EQUATION:
        return found.words or f"[{equation}]"
    return f"[{found.words or picture}]"


def counted_text(content: RichText) -> str:
    """The text as its words are counted: with those of equations, without other objects."""
    if not content.objects(FOREIGN):
        return content.without_objects()[0]

    def words(kind: str, value: str) -> str:
        found = foreign_of(value)
        return found.words if kind == FOREIGN and found.sort == EQUATION else ""

    return content.expanded(words)


def likeness_of(value: str) -> str:
    """What two objects have in common that show the same: words, pictures; not where they hang."""
    found = foreign_of(value)
    shown = " ".join(pictures_in(value)) or found.words
    return f"{found.sort} {shown}" if shown else value


def floats(value: str) -> bool:
    """Whether an object lies beside the text, so that its place among the words does not show."""
    return "<wp:anchor" in value


def picture_id(data: bytes) -> str:
    """The name of a picture: a digest of its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def pictures_in(value: str) -> tuple[str, ...]:
    """The pictures that an object shows."""
    return tuple(_DIGEST.findall(value))


def _contents(document: Document) -> Iterator[RichText]:
    yield from (p.content for p in document.paragraphs)
    yield from (c for n in document.notes for c in n.paragraphs)


def used_pictures(document: Document) -> tuple[Picture, ...]:
    """The pictures that the text shows, in the order of their names."""
    if not document.pictures:
        return ()
    used = {
        name
        for content in _contents(document)
        for mark in content.marks
        if mark.kind == FOREIGN
        for name in pictures_in(mark.value)
    }
    return tuple(p for p in document.pictures if p.id in used)


def with_pictures(document: Document, more: Iterable[Picture]) -> Document:
    """With these pictures too; those of the same name are the same."""
    known = {p.id: p for p in document.pictures}
    new = {p.id: p for p in more if p.id not in known}
    if not new:
        return document
    every = known | new
    return replace(document, pictures=tuple(every[i] for i in sorted(every)))


def stands_alone(content: RichText) -> bool:
    """Whether a content holds nothing but foreign objects."""
    objects = [m for m in content.marks if m.is_object]
    if not objects or any(m.kind != FOREIGN for m in objects):
        return False
    return not content.without_objects()[0].strip()
