"""Footnotes and endnotes of a file."""

from __future__ import annotations

from typing import Any

from drafter.docx import bookmarks
from drafter.docx.names import w
from drafter.docx.reader.evidence import FoundNote
from drafter.docx.reader.story import Story
from drafter.model.richtext import EMPTY, RichText

__all__ = ["note_elements", "read_note"]

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def note_elements(root: Any, name: str) -> dict[str, Any]:
    """The notes of a part (`name` footnote or endnote) by id, without separators."""
    return {
        e.get(w("id"), ""): e
        for e in root.iterfind(w(name))
        if e.get(w("type"), "normal") not in _SEPARATORS
    }


def read_note(element: Any, story: Story, *, own: bool) -> FoundNote:
    """One note: its paragraphs without the number and the white space after it."""
    paragraphs: list[RichText] = []
    bookmark = ""
    for child in element.iter(w("p")):
        content = story.paragraph(child).rich
        if not paragraphs:
            bookmark = next((n for n in story.names if n.startswith(bookmarks.NOTE)), "")
            if not own:
                content = content.slice(len(content.text) - len(content.text.lstrip()))
        paragraphs.append(content)
    while not own and len(paragraphs) > 1 and not paragraphs[-1].text.strip():
        paragraphs.pop()
    return FoundNote(
        element.get(w("id"), ""), tuple(paragraphs) or (EMPTY,), bookmark
    )
