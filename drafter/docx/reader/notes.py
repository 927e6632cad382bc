"""Footnotes and endnotes of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from drafter.docx import bookmarks
from drafter.docx.names import mc, w
from drafter.docx.reader.evidence import FoundNote
from drafter.docx.reader.story import Story
from drafter.docx.reader.styles import StyleSheet
from drafter.model.richtext import EMPTY, RichText

__all__ = ["note_elements", "read_note"]

_PARAGRAPH, _PARAGRAPH_IN_BOX, _ALTERNATE = w("p"), w("txbxContent"), mc("AlternateContent")
_HEADS = (bookmarks.NOTE, bookmarks.MASTHEAD)
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_MARK_STYLES = frozenset({"footnote reference", "endnote reference"})
_SIGN = re.compile(r"[*†‡§#]{1,4}")


def note_elements(root: Any, name: str) -> dict[str, Any]:
    """The notes of a part (`name` footnote or endnote) by id, without separators."""
    return {
        e.get(w("id"), ""): e
        for e in root.iterfind(w(name))
        if e.get(w("type"), "normal") not in _SEPARATORS
    }


def read_note(element: Any, story: Story, styles: StyleSheet, *, own: bool) -> FoundNote:
    """One note: its paragraphs without the number or sign and the white space after it."""
    paragraphs: list[RichText] = []
    bookmark = ""
    sign = _take_sign(element, styles, own=own)
    for child in _paragraphs(element):
        content = story.paragraph(child).rich
        if not paragraphs:
            bookmark = next((n for n in story.names if n.startswith(_HEADS)), "")
            if not own:
                content = content.slice(len(content.text) - len(content.text.lstrip()))
        paragraphs.append(content)
    while not own and len(paragraphs) > 1 and not paragraphs[-1].text.strip():
        paragraphs.pop()
    return FoundNote(element.get(w("id"), ""), tuple(paragraphs) or (EMPTY,), bookmark, sign)


def _paragraphs(element: Any) -> Iterator[Any]:
    """The paragraphs of a note, those of its tables and boxes included, each once."""
    for child in element:
        if child.tag == _ALTERNATE:
            yield from _paragraphs(next(iter(child), ()))
            continue
        if child.tag == _PARAGRAPH:
            yield child
            if next(child.iter(_PARAGRAPH_IN_BOX, _ALTERNATE), None) is None:
                continue
        if isinstance(child.tag, str):
            yield from _paragraphs(child)


def _take_sign(element: Any, styles: StyleSheet, *, own: bool) -> str:
    """The sign at the head of a note that bears no number, taken out of its first run of text."""
    for run in element.iter(w("r")):
        texts = [e for e in run if e.tag == w("t") and e.text]
        if run.find(w("footnoteRef")) is not None or run.find(w("endnoteRef")) is not None:
            return ""
        if not texts:
            continue
        text = "".join(e.text for e in texts)
        style = run.find(f"{w('rPr')}/{w('rStyle')}")
        marked = style is not None and styles.name(style.get(w("val"), "")) in _MARK_STYLES
        if not (marked if own else _SIGN.fullmatch(text.strip())):
            return ""
        for e in texts:
            e.text = ""
        return text if own else text.strip()
    return ""
