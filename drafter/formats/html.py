"""A draft as a web page: one file, no scripts, nothing fetched.

The page is for reading and for pasting into mail; pasted back into a draft it keeps its notes.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from drafter.formats.body import title_of
from drafter.formats.front import HEAD_LOOK, front_head
from drafter.model.foreign import foreign_of, label_of, pictures_in
from drafter.model.nodes import Document, Kind, Note, Paragraph
from drafter.model.outline import Outline
from drafter.model.references import reference_text
from drafter.model.richtext import (
    BOLD,
    FOREIGN,
    ITALIC,
    LANGUAGE,
    LINK,
    NOTE,
    REFERENCE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    RichText,
)
from drafter.model.tables import Cell, table_of
from drafter.profiles.profile import Profile

__all__ = ["to_html"]

_TAGS = (
    (BOLD, "b"),
    (ITALIC, "i"),
    (UNDERLINE, "u"),
    (SUPERSCRIPT, "sup"),
    (SUBSCRIPT, "sub"),
)
_HEADINGS = {Kind.TITLE: 1, Kind.ANNEX_TITLE: 2, Kind.DECISION_TITLE: 2}
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur"})
_SHOWN = {k: f"image/{k}" for k in ("png", "jpeg", "gif")} | {"svg": "image/svg+xml"}
_SIZE = re.compile(r'<wp:extent cx="(\d{1,9})" cy="(\d{1,9})"')
_PIXEL = 9525  # English Metric Units
_SAFE = ("https://", "http://", "mailto:")

_LOOK = """
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1rem/1.45 Cambria, Georgia, serif; }
p, h1, h2, h3, h4, h5 { margin: 0 0 .75em; }
h1, h2, h3, h4, h5 { font-size: 1.1rem; line-height: 1.3; margin-top: 1.5em; }
h1, h2 { font-size: 1.25rem; }
.number { display: inline-block; min-width: 2.5em; }
.preambular, .operative, .numbered, .body-line { text-indent: 2.5em; }
.level-1 { margin-inline-start: 2.5em; text-indent: 0; }
.level-2 { margin-inline-start: 5em; text-indent: 0; }
.level-3 { margin-inline-start: 7.5em; text-indent: 0; }
.level-4 { margin-inline-start: 10em; text-indent: 0; }
.front, .closing { color: GrayText; }
table { border-collapse: collapse; margin: 0 0 .75em; }
img { max-width: 100%; height: auto; }
td, th { border: 1px solid; padding: .2em .5em; vertical-align: top; }
.notes { font-size: .875rem; margin-top: 2.5em; border-top: 1px solid; padding-top: .75em; }
sup { line-height: 0; }
""".strip()


def to_html(document: Document, outline: Outline, profile: Profile) -> str:
    """The whole page; `outline` is that of the document under the profile's scheme."""
    page = _Page(document, outline)
    direction = ' dir="rtl"' if _turned(document.lang) else ""
    title = escape(title_of(document) or profile.title)
    head = front_head(document, profile)
    look = f"{_LOOK}\n{HEAD_LOOK}" if head else _LOOK
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{escape(document.lang)}"{direction}>\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{look}\n</style>\n</head>\n"
        f"<body>\n{head}{page.paragraphs()}\n{page.notes()}</body>\n</html>\n"
    )


def excerpt_html(
    document: Document, outline: Outline, paragraphs: Sequence[Paragraph], *, inline: bool
) -> str:
    """Some paragraphs of a document (or parts of them) for the clipboard of other programs.

    Numbers, notes and references are those of the whole document. `inline`: a piece of one
    paragraph, without its number and end.
    """
    page = _Page(document, outline)
    if inline:
        body = "".join(page.content(p.content) for p in paragraphs)
    else:
        labels = {p.id: label for p, label in zip(document.paragraphs, outline.labels, strict=True)}
        body = "\n".join(page.paragraph(p, labels.get(p.id, "")) for p in paragraphs)
    notes = page.notes_of([p.content for p in paragraphs])
    return f'<html><head><meta charset="utf-8"></head><body>{body}\n{notes}</body></html>'


def _turned(lang: str) -> bool:
    return lang.partition("-")[0] in _RIGHT_TO_LEFT


class _Page:
    """Writes one document; remembers which mark of a note came first, for the way back."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self._document = document
        self._outline = outline
        self._cited: set[str] = set()

    def paragraphs(self) -> str:
        rows = zip(self._document.paragraphs, self._outline.labels, strict=True)
        return "\n".join(self.paragraph(p, label) for p, label in rows)

    def notes(self) -> str:
        """The notes that are cited, in the order of their marks."""
        return self.notes_of([p.content for p in self._document.paragraphs])

    def notes_of(self, contents: Iterable[RichText]) -> str:
        """The notes that these cite, in the order of their marks."""
        order = dict.fromkeys(note_id for c in contents for _, note_id in c.objects(NOTE))
        known = {n.id: n for n in self._document.notes}
        rows = [self._note(known[i]) for i in order if i in known]
        if not rows:
            return ""
        body = "\n".join(rows)
        return f'<section class="notes" aria-label="Notes">\n{body}\n</section>\n'

    def paragraph(self, paragraph: Paragraph, label: str) -> str:
        if paragraph.kind is Kind.TABLE:
            return self._table(paragraph)
        inside = self.content(paragraph.content)
        if label:
            inside = f'<span class="number">{escape(label)}</span> {inside}'
        level = f" level-{paragraph.level}" if paragraph.level else ""
        tag = f"h{_HEADINGS[paragraph.kind]}" if paragraph.kind in _HEADINGS else "p"
        if paragraph.kind is Kind.HEADING:
            tag, level = f"h{min(paragraph.level + 2, 6)}", ""
        attributes = f' id="{escape(paragraph.id)}" class="{paragraph.kind.value}{level}"'
        return f"<{tag}{attributes}{_language(paragraph.lang)}>{inside}</{tag}>"

    def _table(self, paragraph: Paragraph) -> str:
        rows = []
        for row in table_of(paragraph).rows:
            tag = "th" if row.head else "td"
            skip = f'<td colspan="{row.skip}"></td>' if row.skip else ""
            cells = "".join(self._cell(cell, tag) for cell in row.cells)
            rows.append(f"<tr>{skip}{cells}</tr>")
        return f'<table id="{escape(paragraph.id)}">{"".join(rows)}</table>'

    def _cell(self, cell: Cell, tag: str) -> str:
        inside = "<br>".join(self.content(p) for p in cell.paragraphs)
        across = f' colspan="{cell.across}"' if cell.across > 1 else ""
        down = f' rowspan="{cell.down}"' if cell.down > 1 else ""
        align = f' style="text-align: {cell.align}"' if cell.align in ("center", "right") else ""
        return f"<{tag}{across}{down}{align}>{inside}</{tag}>"

    def content(self, content: RichText) -> str:
        return "".join(self._run(text, values) for text, values in content.runs())

    def _run(self, text: str, values: Mapping[str, str]) -> str:
        if NOTE in values:
            return self._mark(values[NOTE])
        if REFERENCE in values:
            shown = reference_text(self._document, self._outline, values[REFERENCE])
            target = escape(values[REFERENCE].partition("|")[0])
            out = f'<a href="#{target}">{escape(shown)}</a>'
        elif FOREIGN in values:
            out = self._object(values[FOREIGN])
        else:
            out = escape(text).replace("\n", "<br>")
        for kind, tag in _TAGS:
            if kind in values:
                out = f"<{tag}>{out}</{tag}>"
        if LANGUAGE in values:
            out = f"<span{_language(values[LANGUAGE])}>{out}</span>"
        address = values.get(LINK, "")
        if address.startswith(_SAFE):
            out = f'<a href="{escape(address)}">{out}</a>'
        return out

    def _object(self, value: str) -> str:
        """A picture that browsers show, else the words that stand for an object."""
        found = foreign_of(value)
        known = {p.id: p for p in self._document.pictures}
        shown = [known[i] for i in pictures_in(value) if i in known and known[i].kind in _SHOWN]
        if not shown:
            return escape(label_of(value))
        picture = shown[-1]  # where there is one in lines too, it comes last
        data = base64.b64encode(picture.data).decode()
        size = _SIZE.search(found.xml)
        sides = [int(side) // _PIXEL for side in size.groups()] if size else []
        attributes = f' width="{sides[0]}" height="{sides[1]}"' if sides and all(sides) else ""
        return (
            f'<img src="data:{_SHOWN[picture.kind]};base64,{data}"'
            f' alt="{escape(found.words)}"{attributes}>'
        )

    def _mark(self, note_id: str) -> str:
        label = escape(self._outline.note_labels.get(note_id, ""))
        name = escape(note_id)
        here = "" if note_id in self._cited else f' id="mark-{name}"'
        self._cited.add(note_id)
        return f'<sup><a href="#note-{name}"{here}>{label}</a></sup>'

    def _note(self, note: Note) -> str:
        name = escape(note.id)
        label = escape(self._outline.note_labels.get(note.id, ""))
        texts: Sequence[str] = [self.content(p) for p in note.paragraphs]
        head = f'<sup><a href="#mark-{name}">{label}</a></sup> '
        body = "</p>\n<p>".join(texts)
        return f'<div id="note-{name}">\n<p>{head}{body}</p>\n</div>'


def _language(lang: str) -> str:
    if not lang:
        return ""
    return f' lang="{escape(lang)}"' + (' dir="rtl"' if _turned(lang) else "")
