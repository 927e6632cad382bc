"""The blocks of a body: paragraphs and tables as evidence, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from drafter.docx import bookmarks
from drafter.docx.languages import Languages
from drafter.docx.names import mc, w
from drafter.docx.reader.changes import sort_of
from drafter.docx.reader.evidence import Evidence
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.pieces import Pieces
from drafter.docx.reader.runs import word_language
from drafter.docx.reader.story import Story
from drafter.docx.reader.styles import ON_OFF_FALSE, StyleSheet, list_of
from drafter.docx.reader.tables import read_table
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import BOLD, DELETION, FOREIGN, INSERTION, RichText
from drafter.model.tables import with_table

__all__ = ["Blocks"]

_VAL = w("val")
_PARAGRAPH, _TABLE, _P_PR, _R_PR = w("p"), w("tbl"), w("pPr"), w("rPr")
_NAME, _ID = w("name"), w("id")
_STYLE, _ALIGNMENT = w("pStyle"), w("jc")
_PARAGRAPH_CHANGE = w("pPrChange")
_BOOKMARK, _BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
_CONTAINERS = frozenset(
    w(n) for n in ("sdtContent", "customXml", "ins", "moveTo", "del", "moveFrom", "smartTag")
)
_REMARK_BEGIN, _REMARK_END = w("commentRangeStart"), w("commentRangeEnd")


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
        self._between: frozenset[Any] = frozenset()
        self._waiting: list[tuple[str, str]] = []
        self.masthead: list[Any] = []

    def read(self, body: Any) -> list[Evidence]:
        """All blocks of a body."""
        self._between = _between_points(body)
        return list(self._blocks(body))

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
            elif tag in (_REMARK_BEGIN, _REMARK_END):
                self._remark(child, begins=tag == _REMARK_BEGIN)
            elif not self._story.changes.range_mark(child):
                yield from self._blocks(_inside(child))

    def _remark(self, mark: Any, *, begins: bool) -> None:
        """A range of a comment that begins or ends between paragraphs."""
        remarks, key = self._story.remarks, mark.get(w("id"), "")
        if begins:
            remarks.begin(key, Pieces())
        else:
            remarks.end(key, Pieces())

    def _begin(self, mark: Any) -> None:
        name = mark.get(w("name"), "")
        if name.startswith(bookmarks.MASTHEAD):
            self._masthead = mark.get(w("id"), "")
        self._waiting.append((mark.get(w("id"), ""), name))

    def _end(self, mark: Any) -> None:
        if self._masthead and mark.get(w("id"), "") == self._masthead:
            self._masthead = ""
        # A bookmark that ends before any block stood around something that is gone.
        self._waiting = [x for x in self._waiting if x[0] != mark.get(w("id"), "")]

    def _paragraph(self, element: Any) -> Iterator[Evidence]:
        if self._in_masthead(element):
            self.masthead.append(element)
            return
        properties = element.find(_P_PR)
        found = self._evidence(element, properties)
        boxes, self._story.boxes = self._story.boxes, []
        if not _only_separates(found):
            yield self._revised(found, properties)
        for box in boxes:
            yield from self._blocks(box)

    def _revised(self, found: Evidence, properties: Any | None) -> Evidence:
        """With the revisions of the end and the style of the paragraph."""
        changes = self._story.changes
        run = None if properties is None else properties.find(_R_PR)
        inserted = deleted = ""
        for child in () if run is None else run:
            sort = sort_of(child)
            if sort == INSERTION:
                inserted = changes.id_of(child)
            elif sort == DELETION:
                deleted = changes.id_of(child)
        changes.rest(words=not (inserted or deleted))
        found = replace(found, end_inserted=inserted, end_deleted=deleted)
        changed = None if properties is None else properties.find(_PARAGRAPH_CHANGE)
        return found if changed is None else self._restyled(found, changed)

    def _restyled(self, found: Evidence, changed: Any) -> Evidence:
        before = changed.find(_P_PR)
        named = None if before is None else before.find(w("pStyle"))
        style = self._styles.default_paragraph if named is None else named.get(_VAL, "")
        name = self._styles.name(style)
        if self._languages is None:
            self._story.lose("format change")
            return found
        ident = self._story.changes.format_id(changed, name)
        self._story.changes.rest()
        return replace(found, changed=ident, style_was=name)

    def _in_masthead(self, element: Any) -> bool:
        """Whether the block belongs to the template; its bookmark may begin or end in it."""
        if element in self._between:
            return True
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
        names, self._waiting = (*(n for _, n in self._waiting), *story.names), []
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
            alignment=how,
            remarks=tuple(story.remarks.on_blank),
        )

    # --- tables ----------------------------------------------------------------------------

    def _table(self, element: Any) -> Iterator[Evidence]:
        if self._masthead or element in self._between:
            self.masthead.append(element)
            return
        names: list[str] = []
        waiting, self._waiting = [n for _, n in self._waiting], []
        inner = Blocks(self._story, self._styles, self._numbering, self._languages)

        def read(cell: Any) -> list[Evidence]:
            found = inner.read(cell)
            for evidence in found:
                names.extend(evidence.bookmarks)
                if evidence.sort == "table":
                    self._story.lose("table within a table")
            return found

        self._story.changes.rest()
        table = read_table(element, read, self._story.changes)
        self._story.changes.rest()
        boxes, self._story.boxes = self._story.boxes, []
        paragraph = with_table(Paragraph("", Kind.TABLE), table)
        yield Evidence(
            content=paragraph.content,
            style="table",
            bookmarks=(*waiting, *names),
            sort="table",
            table=table,
        )
        for box in boxes:
            yield from self._blocks(box)


def _between_points(body: Any) -> frozenset[Any]:
    """The blocks of the template where LibreOffice has saved the file.

    It writes a bookmark around blocks as points of the same name, at its beginning and at its end.
    """
    blocks = list(body)
    places = {block: at for at, block in enumerate(blocks)}
    points: dict[str, list[int]] = {}
    for mark in body.iter(_BOOKMARK):
        if mark.get(_NAME, "").startswith(bookmarks.MASTHEAD):
            points.setdefault(mark.get(_NAME), []).append(places[_block_of(mark, body)])
    texts = [at for at, block in enumerate(blocks) if _is_of_the_text(block)]
    out: set[Any] = set()
    for first, *others in points.values():
        if others:
            # Where the end is lost it goes as far as there is no text.
            limit = next((at for at in texts if at >= first), len(blocks))
            last = others[-1] if others[-1] > first else limit - 1
            out.update(blocks[first : min(last + 1, limit)])
    return frozenset(out)


def _block_of(mark: Any, body: Any) -> Any:
    while mark.getparent() is not body:
        mark = mark.getparent()
    return mark


def _is_of_the_text(block: Any) -> bool:
    names = (mark.get(_NAME, "") for mark in block.iter(_BOOKMARK))
    return any(name.startswith(bookmarks.PARAGRAPH) for name in names)


def _only_separates(found: Evidence) -> bool:
    own = any(name.startswith(bookmarks.SEPARATOR) for name in found.bookmarks)
    return own and not found.content.text


def _inside(element: Any) -> Any:
    """What a wrapper of blocks holds; nothing for what is none."""
    if element.tag == w("sdt"):
        content = element.find(w("sdtContent"))
        return () if content is None else content
    if element.tag == mc("AlternateContent"):
        return next(iter(element), ())
    return element if element.tag in _CONTAINERS else ()


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
    pictures = {at for at, _ in content.objects(FOREIGN)}
    words = [i for i, c in enumerate(content.text) if not c.isspace() and i not in pictures]
    if not words:
        return False
    start, end = words[0], words[-1] + 1
    for at in pictures:  # a picture among bold words has no look of its own
        content = content.marked(at, at + 1, BOLD)
    return content.covers(start, end, BOLD)
