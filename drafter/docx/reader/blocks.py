"""The blocks of a body: paragraphs and tables as evidence, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from drafter.docx import bookmarks
from drafter.docx.languages import Languages
from drafter.docx.names import mc, w
from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.pieces import Pieces
from drafter.docx.reader.runs import word_language
from drafter.docx.reader.story import Story, accepted
from drafter.docx.reader.styles import ON_OFF_FALSE, StyleSheet, list_of
from drafter.model.richtext import BOLD, RichText

__all__ = ["Blocks"]

_VAL = w("val")
_PARAGRAPH, _TABLE, _P_PR, _R_PR = w("p"), w("tbl"), w("pPr"), w("rPr")
_NAME, _ID = w("name"), w("id")
_STYLE, _ALIGNMENT = w("pStyle"), w("jc")
_BOOKMARK, _BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
_CONTAINERS = frozenset(w(n) for n in ("sdtContent", "customXml", "ins", "moveTo", "smartTag"))


class Blocks:
    """Reads a body; `masthead` gathers what lies within the template's own part of it.

    `languages` are given for a file of this program, where the language of a paragraph is certain.
    """

    def __init__(
        self,
        story: Story,
        styles: StyleSheet,
        numbering: Numbering,
        languages: Languages | None = None,
    ) -> None:
        self._story = story
        self._styles = styles
        self._numbering = numbering
        self._languages = languages
        self._masthead = ""
        self._waiting: list[str] = []
        self._joined: Evidence | None = None
        self.masthead: list[Any] = []

    def read(self, body: Any) -> list[Evidence]:
        """All blocks of a body."""
        out = list(self._blocks(body))
        if self._joined is not None:
            out.append(self._joined)
        return out

    def _blocks(self, parent: Any) -> Iterator[Evidence]:
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                yield from self._paragraph(child)
            elif tag == _TABLE:
                yield from self._table(child)
            elif tag == _BOOKMARK:
                self._begin(child)
            elif tag == _BOOKMARK_END:
                self._end(child)
            elif tag == w("altChunk"):
                self._story.lose("embedded file")
            else:
                yield from self._blocks(_inside(child))

    def _begin(self, mark: Any) -> None:
        name = mark.get(w("name"), "")
        if name.startswith(bookmarks.MASTHEAD):
            self._masthead = mark.get(w("id"), "")
        self._waiting.append(name)

    def _end(self, mark: Any) -> None:
        if self._masthead and mark.get(w("id"), "") == self._masthead:
            self._masthead = ""

    def _paragraph(self, element: Any) -> Iterator[Evidence]:
        if self._in_masthead(element):
            self.masthead.append(element)
            return
        properties = element.find(_P_PR)
        found = self._evidence(element, properties)
        if self._joined is not None:
            joined = self._joined.content + found.content
            found = replace(
                self._joined, content=joined, bookmarks=self._joined.bookmarks + found.bookmarks
            )
            self._joined = None
        boxes, self._story.boxes = self._story.boxes, []
        if _mark_is_gone(properties):
            self._joined = found
        else:
            yield found
        for box in boxes:
            yield from self._blocks(box)

    def _in_masthead(self, element: Any) -> bool:
        """Whether the block belongs to the template; its bookmark may begin or end in it."""
        for mark in element.iterfind(_BOOKMARK):
            if mark.get(_NAME, "").startswith(bookmarks.MASTHEAD):
                self._masthead = mark.get(_ID, "")
        inside = bool(self._masthead)
        for mark in element.iterfind(_BOOKMARK_END) if inside else ():
            self._end(mark)
        return inside

    def _evidence(self, element: Any, properties: Any | None) -> Evidence:
        story, styles = self._story, self._styles
        style, lang = styles.default_paragraph, ""
        alignment = None
        if properties is not None:
            named = properties.find(_STYLE)
            if named is not None:
                style = named.get(_VAL, "")
            if self._languages is not None:
                lang = self._languages.draft(_language(properties))
            alignment = properties.find(_ALIGNMENT)
        place = self._numbering.place(style, list_of(properties))
        pieces = story.paragraph(element, lang)
        content = pieces.rich
        label, level = "", None
        if place is not None and place[0] != "0":
            label, level = self._numbering.label(*place), place[1]
        names, self._waiting = (*self._waiting, *story.names), []
        how = styles.alignment(style) if alignment is None else alignment.get(_VAL, "")
        return Evidence(
            content=content,
            style=styles.name(style),
            lead=story.lead,
            label=label,
            list_level=level,
            list_off=place is not None and place[0] == "0",
            outline_level=styles.outline_level(style),
            centred=how == "center",
            bold=_is_bold(content, styles, style),
            lang=lang,
            bookmarks=names,
        )

    # --- tables ----------------------------------------------------------------------------

    def _table(self, element: Any) -> Iterator[Evidence]:
        if self._masthead:
            self.masthead.append(element)
            return
        names: list[str] = []
        rows: list[RichText] = []
        for row in element.iter(w("tr")):
            if row.getparent() is not element and not _is_wrapped(row, element):
                continue
            cells = [self._cell(cell, names) for cell in _cells(row)]
            line = Pieces()
            for n, cell in enumerate(cells):
                if n:
                    line.add("\t", {})
                _append(line, cell)
            rows.append(line.rich)
        whole = Pieces()
        for n, line_text in enumerate(rows):
            if n:
                whole.add("\n", {})
            _append(whole, line_text)
        waiting, self._waiting = self._waiting, []
        boxes, self._story.boxes = self._story.boxes, []
        yield Evidence(
            content=whole.rich,
            style="table",
            bookmarks=(*waiting, *names),
            sort="table",
            xml=etree.tostring(element, encoding="unicode", with_tail=False),
        )
        for box in boxes:
            yield from self._blocks(box)

    def _cell(self, cell: Any, names: list[str]) -> RichText:
        """The text of a cell as one line: rows are parted by line ends, cells by tabs."""
        out = RichText()
        blocks = Blocks(self._story, self._styles, self._numbering, self._languages)
        for evidence in blocks.read(cell):
            names.extend(evidence.bookmarks)
            label = f"{evidence.label} " if evidence.label else ""
            piece = RichText.of(label) + evidence.content
            out = out + (RichText.of(" ") if out.text and piece.text else RichText()) + piece
        return _on_one_line(out)


def _on_one_line(content: RichText) -> RichText:
    if "\n" not in content.text and "\t" not in content.text:
        return content
    return RichText.of(content.text.replace("\n", " ").replace("\t", " "), content.marks)


def _append(pieces: Pieces, content: RichText) -> None:
    start = pieces.length
    pieces.texts.append(content.text)
    pieces.marks.extend(m.moved(start) for m in content.marks)
    pieces.length += len(content.text)


def _inside(element: Any) -> Any:
    """What a wrapper of blocks holds; nothing for what is none."""
    if element.tag == w("sdt"):
        content = element.find(w("sdtContent"))
        return () if content is None else content
    if element.tag == mc("AlternateContent"):
        return next(iter(element), ())
    return element if element.tag in _CONTAINERS else ()


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == w("tc"):
            yield child
        elif child.tag == w("sdt"):
            yield from child.iterfind(f"{w('sdtContent')}/{w('tc')}")
        elif child.tag in _CONTAINERS:
            yield from _cells(child)


def _is_wrapped(row: Any, table: Any) -> bool:
    """Whether a row belongs to the table itself, with only wrappers between."""
    parent = row.getparent()
    while parent is not None and parent is not table:
        if parent.tag in (w("tc"), _TABLE):
            return False
        parent = parent.getparent()
    return True


def _mark_is_gone(properties: Any | None) -> bool:
    """Whether the end of the paragraph was deleted, so that the next one joins it."""
    run = None if properties is None else properties.find(_R_PR)
    return run is not None and any(not accepted(e) for e in run)


def _language(properties: Any) -> str:
    run = properties.find(_R_PR)
    lang = None if run is None else run.find(w("lang"))
    if lang is None:
        return ""
    turned = properties.find(w("bidi"))
    right_to_left = turned is not None and turned.get(_VAL, "1") not in ON_OFF_FALSE
    return word_language(lang, right_to_left=right_to_left)


def _is_bold(content: RichText, styles: StyleSheet, style: str) -> bool:
    if styles.marks(style).get("bold"):
        return True
    text = content.text.strip()
    if not text:
        return False
    start = content.text.index(text)
    return content.covers(start, start + len(text), BOLD)
