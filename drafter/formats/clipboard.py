"""Pasted text: HTML as Word, LibreOffice and browsers put it on the clipboard, or plain text.

Only what a draft holds is kept: words, italics and the like, typed numbers, footnotes, tables. Words
that are struck out, styles, colours, pictures and scripts are dropped; nothing is fetched or executed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from drafter.errors import DrafterError
from drafter.formats.front import FIELD, MASTHEAD
from drafter.formats.pasted_tables import HtmlTables
from drafter.formats.txt import from_text
from drafter.model.nodes import FrontMatter, Kind, Note, Paragraph
from drafter.model.richtext import (
    BOLD,
    EMPTY,
    ITALIC,
    NOTE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    RichText,
)
from drafter.model.tables import Table, with_table
from drafter.profiles.profile import Profile
from drafter.recognition.candidate import Candidate
from drafter.recognition.imported import Imported, Notice
from drafter.recognition.settle import build
from drafter.text.expression import Expression

__all__ = ["MAX_CHARACTERS", "from_html", "from_plain"]

MAX_CHARACTERS = 4_000_000
"""Largest paste taken; a decision of 1,000 paragraphs as Word's HTML has about a tenth."""

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "blockquote",
        "pre",
        "dt",
        "dd",
        "section",
        "article",
        "table",
        "ul",
        "ol",
        "body",
    ]
)
_SILENT = frozenset(["head", "style", "script", "title", "xml", "template", "noscript", "object"])
_MARKS = {"i": ITALIC, "em": ITALIC, "b": BOLD, "strong": BOLD, "u": UNDERLINE,
          "sup": SUPERSCRIPT, "sub": SUBSCRIPT}  # fmt: skip
_NEVER_AFTER_SPACE = frozenset(",;:.)]")
_CELLS = frozenset(["td", "th"])
_STRUCK = frozenset(["del", "s", "strike"])
_LINE_THROUGH = Expression(r"text-decoration(?:-line)?:[^;]*line-through")
_VOID = frozenset(["br", "img", "hr", "meta", "link", "input", "col", "wbr", "o:p"])
_NOTE_HREF = Expression(
    r"#_?(?:ftn|sdfootnote|fn|footnote)[-_]?(\d+)(?:sym)?$|#note-([\w.*-]+)$", re.IGNORECASE
)
_NOTE_BACK = Expression(r"#mark-[\w.*-]+$")
_NOTE_NAME = Expression(
    r"_?(?:ftn|sdfootnote|fn|footnote)[-_]?(\d+)(?:sym)?$|_?ftnref\d+$", re.IGNORECASE
)
_NOTE_ID = Expression(r"(?:ftn|sdfootnote|fn|footnote)[-_]?(\d+)$|note-([\w.*-]+)$", re.IGNORECASE)
_DECLARATION = Expression(r"<!(?!--)[^>]*>?")
_BODY_LEVELS = 40  # deeper nesting of inline tags than any word processor makes


def from_plain(text: str, profile: Profile, lang: str) -> Imported:
    """A document from pasted plain text. Raises DrafterError for what is no text or too much."""
    _refuse(text)
    return _counted(from_text(text, profile, lang))


def _counted(imported: Imported) -> Imported:
    """Without numbers as typed: pasted paragraphs are counted with those around them."""
    document = imported.document
    paragraphs = tuple(
        replace(p, mark=None, start=None) if p.mark else p for p in document.paragraphs
    )
    return Imported(replace(document, paragraphs=paragraphs), imported.notices)


def _refuse(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise DrafterError(
            f"The text to paste has {len(text):,} characters; at most {MAX_CHARACTERS:,} can be"
            " pasted at once. Save it as a file and open that instead."
        )
    odd = sum(1 for c in text[:20_000] if c < " " and c not in "\n\r\t\f\x0b")
    if odd * 20 > len(text[:20_000]):
        raise DrafterError("What is on the clipboard is not text, so nothing was pasted.")


def from_html(html: str, profile: Profile, lang: str) -> Imported:
    """A document from pasted HTML. Raises DrafterError for what is no text or too much."""
    _refuse(html)
    reader = _Reader()
    # Word's conditional sections, which the parser of the standard library chokes on. Comments
    # go first: those of Word end in such a section, and without it would reach into the text.
    reader.feed(_DECLARATION.sub("", _without_comments(html)))
    reader.close()
    reader.finish()
    ids = {number: f"n{n}" for n, number in enumerate(reader.cited, 1)}
    notes = [
        Note(ids[number], tuple(reader.notes.get(number) or (EMPTY,))) for number in reader.cited
    ]
    candidates = [
        _tabled(row.table, ids)
        if row.table
        else Candidate(
            content=_with_notes(row.content, ids).stripped(),
            outline_level=row.heading,
            list_mark=row.bullet,
        )
        for row in reader.rows
    ]
    front = FrontMatter.of(**reader.front)
    imported = _counted(build(candidates, notes, profile, lang, front=front))
    notices = list(imported.notices)
    if reader.struck:
        notices.insert(0, Notice("struck-dropped", "Words that were struck out were left out."))
    if reader.pictures:
        notices.insert(0, Notice("pictures-dropped", f"Pictures left out: {reader.pictures}."))
    return Imported(imported.document, tuple(notices))


def _tabled(table: Table, ids: dict[str, str]) -> Candidate:
    made = with_table(Paragraph("", Kind.TABLE), table)
    content = _with_notes(made.content, ids)
    return Candidate(content=content, kind=Kind.TABLE, fixed=True, extra=made.extra)


def _without_comments(html: str) -> str:
    """The HTML without comments; of one that has no end only its beginning goes."""
    pieces, at = [], 0
    while (start := html.find("<!--", at)) >= 0:
        pieces.append(html[at:start])
        end = html.find("-->", start + 2)
        at = start + 4 if end < 0 else end + 3
    return "".join(pieces) + html[at:]


def _with_notes(content: RichText, ids: dict[str, str]) -> RichText:
    """The content with the source's note numbers replaced by identities."""
    for at, number in content.objects(NOTE):
        content = content.replaced(at, at + 1, RichText.object(NOTE, ids[number]))
    return content


@dataclass(slots=True)
class _Row:
    content: RichText = EMPTY
    heading: int | None = None
    bullet: str = ""
    table: Table | None = None
    cut: bool = False


def _with_bullet(row: _Row) -> RichText:
    """The words of a row as they stand in a cell, where no list counts."""
    return RichText.of(f"{row.bullet} ") + row.content if row.bullet else row.content


@dataclass(slots=True)
class _Open:
    """A tag that is open: what it lays over the text, and whether it silences or is a note.

    `masthead`: it is or stands in a masthead of one of our pages; `field`: which field its words are.
    `number`: its text is the number that Word has counted for the paragraph. `struck`: its words
    are struck out.
    """

    tag: str
    marks: tuple[str, ...] = ()
    silent: bool = False
    note: str = ""
    masthead: bool = False
    field: str = ""
    number: bool = False
    struck: bool = False


@dataclass(slots=True)
class _List:
    ordered: bool
    count: int = 0
    style: str = "1"


@dataclass(slots=True)
class _Where:
    """The place reached in the HTML."""

    stack: list[_Open] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    row: _Row = field(default_factory=_Row)
    tables: HtmlTables = field(default_factory=HtmlTables)


class _Reader(HTMLParser):
    """Collects rows of marked text and the notes they cite."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[_Row] = []
        self.notes: dict[str, list[RichText]] = {}
        self.cited: list[str] = []
        self.pictures = 0
        self.struck = False
        self.front: dict[str, str] = {}
        self._at = _Where()

    # --- what HTMLParser calls ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {k: v or "" for k, v in attrs}
        if tag in _BLOCKS:
            self._end_row()
        if tag in _VOID:
            self._void(tag)
            return
        if len(self._at.stack) > _BODY_LEVELS * 10:
            return
        if tag in _CELLS:
            self._end_row()
        self._at.tables.begin(tag, given, len(self.rows))
        self._at.stack.append(self._opened(tag, given))
        self._begin(tag, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs  # an empty element has nothing to say but its name
        if tag in _BLOCKS:
            self._end_row()
        elif tag in _VOID:
            self._void(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in _CELLS:
            self._end_row()
        self._end_table(tag)
        if tag in ("li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"):
            self._at.row = _Row()
        if tag in ("ul", "ol") and self._at.lists:
            self._at.lists.pop()
        for i in range(len(self._at.stack) - 1, -1, -1):
            if self._at.stack[i].tag == tag:
                del self._at.stack[i:]
                break

    def handle_data(self, data: str) -> None:
        if self._is_masthead(data) or any(o.silent for o in self._at.stack):
            return
        if any(o.struck for o in self._at.stack):
            self.struck = self.struck or bool(data.strip())
            self._at.row.cut = True
            return
        if any(o.number for o in self._at.stack):
            self._at.row.bullet += data.strip()
            return
        text = re.sub(r"[ \t\r\n\f]+", " ", data)
        content = self._at.row.content
        if not content or content.text[-1] in " \n\t":
            text = text.lstrip(" ")
        if self._at.row.cut and text[:1] in _NEVER_AFTER_SPACE and content.text.endswith(" "):
            content = content.slice(0, len(content) - 1)  # it stood before what is struck out
        if not text:
            return
        piece = RichText.of(text)
        for mark in {m for o in self._at.stack for m in o.marks}:
            piece = piece.marked(0, len(piece), mark)
        self._at.row.content = content + piece

    # --- what is made of it ---

    def finish(self) -> None:
        """End the last row."""
        self._end_row()

    def _is_masthead(self, words: str) -> bool:
        """Whether words belong to the masthead, which is fields and no text; a field takes them."""
        name = next((o.field for o in reversed(self._at.stack) if o.field), "")
        if name:
            self.front[name] = self.front.get(name, "") + words
        return any(o.masthead for o in self._at.stack)

    def _void(self, tag: str) -> None:
        if tag == "br" and self._is_masthead("\n"):
            return
        if tag == "br":
            self._at.row.content += RichText.of("\n")
        elif tag == "img":
            self.pictures += 1

    def _opened(self, tag: str, given: dict[str, str]) -> _Open:
        style = given.get("style", "").lower().replace(" ", "")
        marks = set()
        if tag in _MARKS:
            marks.add(_MARKS[tag])
        if "font-style:italic" in style:
            marks.add(ITALIC)
        if re.search(r"font-weight:(?:bold|[6-9]00)", style) and tag not in _BLOCKS:
            marks.add(BOLD)
        if "font-weight:normal" in style or "font-weight:400" in style:
            marks.discard(BOLD)  # Google's clipboard wraps everything in <b style=normal>
        if "vertical-align:super" in style:
            marks.add(SUPERSCRIPT)
        silent = tag in _SILENT or "display:none" in style
        note = ""
        if tag in ("div", "li", "p", "aside") and (found := _NOTE_ID.match(given.get("id", ""))):
            note = found[1] or found[2]
        in_masthead = given.get("id") == MASTHEAD or any(o.masthead for o in self._at.stack)
        name = given.get(FIELD, "") if in_masthead else ""
        struck = tag in _STRUCK or bool(_LINE_THROUGH.search(style))
        number = "mso-list:ignore" in style
        return _Open(tag, tuple(marks), silent, note, in_masthead, name, number, struck)

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if tag in ("ul", "ol"):
            self._at.lists.append(_List(tag == "ol", style=given.get("type", "1")))
        elif tag == "li" and self._at.lists:
            self._begin_item(given)
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            own = "heading" in given.get("class", "").split()
            self._at.row.heading = max(1, int(tag[1]) - 2 * own)
        elif tag == "a":
            self._begin_link(given)

    def _end_table(self, tag: str) -> None:
        """A table that has come to its end takes the place of the rows of text in its cells."""
        found = self._at.tables.end(tag, len(self.rows), lambda at: _with_bullet(self.rows[at]))
        if found is not None:
            self.rows[found.start :] = [_Row(table=found.table)]

    def _begin_item(self, given: dict[str, str]) -> None:
        items = self._at.lists[-1]
        items.count = int(given["value"]) if given.get("value", "").isdecimal() else items.count + 1
        if not items.ordered:
            self._at.row.bullet = "•"
            return
        depth = sum(x.ordered for x in self._at.lists)
        letter = chr(ord("a") + (items.count - 1) % 26)
        self._at.row.bullet = (
            f"{items.count}." if depth == 1 and items.style != "a" else f"({letter})"
        )

    def _begin_link(self, given: dict[str, str]) -> None:
        found = _NOTE_HREF.search(given.get("href", ""))
        name = given.get("name", "") or given.get("id", "")
        inside = any(o.note for o in self._at.stack)
        if found and not inside:
            number = found[1] or found[2]
            if number not in self.cited:
                self.cited.append(number)
            self._at.row.content += RichText.object(NOTE, number)
        is_back = inside and _NOTE_BACK.search(given.get("href", ""))
        if found or is_back or _NOTE_NAME.search(name):
            self._at.stack[-1].silent = True  # the number itself is not part of the words

    def _end_row(self) -> None:
        row, self._at.row = self._at.row, _Row()
        content = row.content.stripped()
        note = next((o.note for o in reversed(self._at.stack) if o.note), "")
        if not content:
            # A paragraph inside a list item is that item: its number waits for the words.
            self._at.row = _Row(heading=row.heading, bullet=row.bullet)
            return
        if note:
            self.notes.setdefault(note, []).append(content)
        else:
            row.content = content
            self.rows.append(row)
