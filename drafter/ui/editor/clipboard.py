"""Cut, copied and pasted text between Qt's clipboard and fragments of the model."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData

from drafter.errors import DrafterError
from drafter.formats.clipboard import from_html, from_plain
from drafter.model.edit.fragments import Fragment
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.profiles import Profile
from drafter.recognition.imported import Imported
from drafter.storage import native
from drafter.ui.dropping import files_of
from drafter.ui.names import kind_name
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = [
    "LONGEST",
    "can_paste",
    "fragment_of",
    "guessed",
    "is_own",
    "mime_of",
    "plain_fragment",
    "words_in",
]

LONGEST = 2_000_000
"""Characters taken from a paste; more would be no draft, and would hold up the window."""

_LEFT_OUT = ("struck-dropped", "pictures-dropped")
_TYPE = "application/x-undraft"
_PIECE = "application/x-undraft-piece"
_WORDS = "application/x-undraft-words"
_ORIGIN = "application/x-undraft-origin"


def mime_of(
    fragment: Fragment, text: str, words: str, html: str = "", origin: str = ""
) -> QMimeData:
    """A fragment for the clipboard: whole for this program, as `html` or `text` for others.

    `words`: without numbers and notes. `origin`: the session that it was copied in.
    """
    mime = QMimeData()
    mime.setData(_ORIGIN, json.dumps([origin, dict(fragment.words)]).encode())
    # Ids must be unique in a native file; those of a fragment are, coming from one document.
    document = Document(fragment.paragraphs, fragment.notes, pictures=fragment.pictures)
    mime.setData(_TYPE, native.dumps(document).encode())
    if fragment.inline:
        mime.setData(_PIECE, b"1")
    mime.setData(_WORDS, words.encode())
    mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def can_paste(mime: QMimeData) -> bool:
    """Whether something in it can become text; a file is opened instead."""
    if files_of(mime) and not mime.hasHtml():
        return False
    return mime.hasFormat(_TYPE) or mime.hasHtml() or mime.hasText()


def words_in(mime: QMimeData | None) -> str:
    """The words of what is on the clipboard, "" for nothing; of our own without numbers."""
    if mime is None:
        return ""
    if mime.hasFormat(_WORDS):
        return bytes(mime.data(_WORDS).data()).decode("utf-8", "replace")
    return mime.text()


def fragment_of(
    mime: QMimeData, like: Paragraph | None, profile: Profile, lang: str, origin: str = ""
) -> Fragment | None:
    """What a paste brings, with kinds, italics and notes as far as they can be told.

    A piece of one paragraph joins the paragraph at the caret (`like`). `origin`: the session it is
    put into. Raises DrafterError for what is no text or too much of it.
    """
    if mime.hasFormat(_TYPE):
        fragment = _own(mime, origin)
        if fragment is not None:
            return fragment
    if mime.hasHtml():
        read = from_html(mime.html(), profile, lang)
        if read.document.paragraphs:
            return _placed(read, like)
    text = mime.text()
    if "\n" not in text.strip() and not _is_whole(text, like):
        return plain_fragment(text, like)
    return _placed(from_plain(text, profile, lang), like)


def _is_whole(text: str, like: Paragraph | None) -> bool:
    """Whether a line brings its own kind: a finished paragraph put where nothing stands yet."""
    return (like is None or not like.content) and text.rstrip()[-1:] in tuple(",;:.")


def _placed(read: Imported, like: Paragraph | None) -> Fragment | None:
    """Recognised paragraphs as a fragment; where nothing was recognised they are like `like`."""
    document = read.document
    paragraphs = tuple(p for p in document.paragraphs if p.content)
    if not paragraphs:
        return None
    first = paragraphs[0]
    if like is not None and all(p.kind in (Kind.PLAIN, Kind.TABLE) for p in paragraphs):
        base = replace(like, mark=None, start=None, extra=())
        paragraphs = tuple(
            p if p.kind is Kind.TABLE else replace(base, id=p.id, content=p.content)
            for p in paragraphs
        )
    alone = len(paragraphs) == 1 and first.kind is not Kind.TABLE
    left_out = tuple(told(n.message) for n in read.notices if n.code in _LEFT_OUT)
    inline = alone and not _is_whole(first.text, like)
    return Fragment(paragraphs, document.notes, inline, left_out=left_out)


def _own(mime: QMimeData, here: str) -> Fragment | None:
    data = bytes(mime.data(_TYPE).data())
    try:
        document = native.loads(data.decode(), Path("clipboard"))
    except (DrafterError, UnicodeDecodeError):
        return None  # from another version of the program: its plain text will do
    inline = mime.hasFormat(_PIECE)
    origin, words = _origin(mime)
    return Fragment(
        document.paragraphs,
        document.notes,
        inline,
        document.pictures,
        words=words,
        foreign=origin != here,
    )


def _origin(mime: QMimeData) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Where a fragment comes from, and what its references read as there."""
    try:
        origin, words = json.loads(bytes(mime.data(_ORIGIN).data()))
        return str(origin), tuple((str(value), str(shown)) for value, shown in words.items())
    except (ValueError, TypeError, AttributeError):
        return "", ()


def is_own(mime: QMimeData) -> bool:
    """Whether it was copied in this program, so that nothing has to be guessed."""
    return mime.hasFormat(_TYPE)


def guessed(fragment: Fragment | None) -> str:
    """What several pasted paragraphs were taken for, and what was left out; "" for nothing."""
    if fragment is None:
        return ""
    left_out = list(fragment.left_out)
    if len(fragment.paragraphs) < 2:
        return " ".join(left_out)
    counts = Counter(p.kind for p in fragment.paragraphs)
    rows = [f"{count} × {kind_name(kind).lower()}" for kind, count in counts.items()]
    if fragment.notes:
        rows.append(tr("{count} × footnote", count=len(fragment.notes)))
    look = tr("Pasted as {kinds}. Please look over the kinds.", kinds=", ".join(rows))
    return " ".join([look, *left_out])


def plain_fragment(text: str, like: Paragraph | None) -> Fragment | None:
    """Plain text, a paragraph a line; None where there is none."""
    lines = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    contents = [RichText.of(line.replace("\ufffc", "").replace("\t", " ")) for line in lines]
    contents = [content for content in contents if content.text.strip()] or contents[:1]
    if not any(contents):
        return None
    base = replace(like, mark=None, start=None, extra=()) if like else Paragraph("", Kind.PLAIN)
    paragraphs = tuple(
        replace(base, id=f"p{n}", content=content) for n, content in enumerate(contents, 1)
    )
    return Fragment(paragraphs, inline=len(paragraphs) == 1)
