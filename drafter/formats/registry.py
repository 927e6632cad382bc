"""The table of formats, and reading and writing by suffix."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from drafter.errors import InputError, OutputError, UsageError
from drafter.formats import txt
from drafter.formats.body import settle_body
from drafter.formats.front import split_front, unwritten
from drafter.formats.html import to_html
from drafter.model.nodes import Document
from drafter.model.outline import outline
from drafter.model.revisions import final, has_revisions, without_remarks
from drafter.profiles import load
from drafter.profiles.guess import guess_language
from drafter.recognition.body import known_profile
from drafter.recognition.imported import Imported, Notice
from drafter.storage import native
from drafter.storage.atomic import write_atomically
from drafter.storage.source import decode_text, read_bytes

__all__ = ["FORMATS", "READABLE", "Format", "format_of", "read", "write"]

Reader = Callable[[Path, str | None], Imported]
Writer = Callable[[Document, Path], tuple[Notice, ...]]


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: `suffix` with its dot, `title` for menus, and what can be done with it."""

    name: str
    suffix: str
    title: str
    reader: Reader | None
    writer: Writer | None

    @property
    def can_read(self) -> bool:
        """Whether documents can be opened from it."""
        return self.reader is not None

    @property
    def can_write(self) -> bool:
        """Whether documents can be saved or exported to it."""
        return self.writer is not None


def _read_native(path: Path, body: str | None) -> Imported:
    document = native.read(path)
    return settle_body(Imported(document), body)


def _write_native(document: Document, path: Path) -> tuple[Notice, ...]:
    native.write(document, path)
    return ()


def _read_text(path: Path, body: str | None) -> Imported:
    text = decode_text(path, read_bytes(path, limit=16 * 1024 * 1024))
    front, words = split_front(text)
    if not any(c.isalnum() for c in words):
        raise InputError(path, "holds no words", "Choose another file.")
    lang = guess_language(words)
    symbol = front.get("symbol")
    # The field that is the symbol comes first: another document's may stand in a note.
    rows = [*([symbol] if symbol else []), *(value for _, value in front.fields)]
    rows += txt.blocks(words)
    profile, notices = known_profile(body, rows)
    imported = txt.from_text(text, profile, lang)
    return Imported(imported.document, (*notices, *imported.notices))


def _write_text(document: Document, path: Path) -> tuple[Notice, ...]:
    document, notices = _decided(document)
    write_atomically(path, txt.to_text(document, load(document.profile)).encode())
    left = unwritten(document.front)
    if left:
        names = ", ".join(left)
        words = f"Fields of the masthead that plain text cannot hold were left out: “{names}”."
        notices = (*notices, Notice("front-left-out", words))
    return notices


def _read_word(path: Path, body: str | None) -> Imported:
    # Half of the program is about Word; who only checks a text does not wait for it.
    word = importlib.import_module("drafter.docx")
    return settle_body(word.read(path, load(body) if body else None), body)


def _write_word(document: Document, path: Path) -> tuple[Notice, ...]:
    word = importlib.import_module("drafter.docx")
    notices: tuple[Notice, ...] = word.write(document, load(document.profile), path)
    return notices


def _write_pdf(document: Document, path: Path) -> tuple[Notice, ...]:
    # Typesetting is large, and seldom wanted.
    pages = importlib.import_module("drafter.pages")
    document, decided = _decided(document)
    notices: tuple[Notice, ...] = pages.write_pdf(document, load(document.profile), path)
    return (*decided, *notices)


def _write_html(document: Document, path: Path) -> tuple[Notice, ...]:
    document, notices = _decided(document)
    profile = load(document.profile)
    page = to_html(document, outline(document, profile.scheme_for(document.lang)), profile)
    write_atomically(path, page.encode())
    return notices


def _decided(document: Document) -> tuple[Document, tuple[Notice, ...]]:
    """The final text, for formats that know no tracked changes and no comments."""
    notices = []
    if has_revisions(document):
        text = "Tracked changes were written as if all were accepted."
        notices.append(Notice("revisions-applied", text))
    if document.comments:
        notices.append(Notice("comments-left-out", "Comments were left out."))
    return without_remarks(final(document)), tuple(notices)


FORMATS: tuple[Format, ...] = (
    Format("native", native.SUFFIX, "drafter document", _read_native, _write_native),
    Format("word", ".docx", "Word document", _read_word, _write_word),
    Format("pdf", ".pdf", "PDF document", None, _write_pdf),
    Format("text", ".txt", "Plain text", _read_text, _write_text),
    Format("html", ".html", "Web page", None, _write_html),
)


_WORD = FORMATS[1]
_TEMPLATE = ".dotx"
"""A Word template, which is a Word document in all that is read here."""

READABLE: tuple[str, ...] = (*(f.suffix for f in FORMATS if f.can_read), _TEMPLATE)
"""The suffixes of all files that can be opened."""

_SAVED_FIRST: Mapping[str, str] = MappingProxyType(
    {
        **{suffix: f"is a {suffix} file" for suffix in (".doc", ".rtf", ".odt", ".pdf", ".dot")},
        ".docm": "is a document with macros",
        ".dotm": "is a template with macros",
    }
)


def format_of(path: Path) -> Format:
    """The format that a file's suffix names. Raises UsageError naming those there are."""
    suffix = path.suffix.lower()
    for entry in FORMATS:
        if entry.suffix == suffix:
            return entry
    known = ", ".join(f.suffix for f in FORMATS)
    what = f"the suffix “{suffix}”" if suffix else "no suffix"
    raise UsageError(f"“{path.name}” has {what}, which is not known here. Use one of {known}.")


def read(path: Path, body: str | None = None) -> Imported:
    """Open a document of any format. `body` names the profile; left out, it is recognised.

    Raises InputError or UsageError with one sentence; nothing is written.
    """
    if path.is_dir():
        raise InputError(path, "is a folder", "Name a file inside it.")
    suffix = path.suffix.lower()
    if suffix in _SAVED_FIRST:
        raise InputError(
            path, _SAVED_FIRST[suffix], "Save it as .docx in Word or LibreOffice first."
        )
    if not path.exists():
        raise InputError(path, "does not exist", "Check the name and the folder.")
    entry = _WORD if suffix == _TEMPLATE else format_of(path)
    if entry.reader is None:
        raise InputError(
            path,
            "is of a kind that is written here, but not read",
            "Open the document that it was made from.",
        )
    return entry.reader(path, body)


def write(document: Document, path: Path) -> tuple[Notice, ...]:
    """Save or export a document by suffix; the old file is replaced only by a complete one.

    Raises OutputError or UsageError with one sentence.
    """
    entry = format_of(path)
    if entry.writer is None:
        raise UsageError(f"“{path.name}” cannot be written: {entry.title} is only read.")
    if not path.parent.exists():
        raise OutputError(path, "its folder does not exist", "Make the folder or choose another.")
    return entry.writer(document, path)
