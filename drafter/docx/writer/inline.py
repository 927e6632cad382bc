"""Runs: marked text as the inside of a Word paragraph.

Everything is made as strings, which is several times as fast as building elements; the written
file is parsed again before it is put in place, so a slip cannot leave the house.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count

from drafter.docx import bookmarks, names
from drafter.docx.languages import attribute_of, is_right_to_left
from drafter.docx.writer.plan import Plan
from drafter.docx.writer.references import Piece, reference_pieces
from drafter.docx.writer.review import ReviewMarks, runs_with_remarks
from drafter.model.foreign import PICTURE, foreign_of, pictures_in
from drafter.model.revisions import FORMATS
from drafter.model.richtext import (
    BOLD,
    FOREIGN,
    FORMAT,
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

__all__ = ["Inline", "room_for"]

_FIRST_DRAWING = 100_000
"""Far from the ids of drawings of a template."""
_SPECIAL = re.compile("[\t\n\u2011\u00ad&<>\r]")
_PIECES = re.compile("([\t\n\u2011\u00ad])")
_ELEMENTS = {
    "\t": "<w:tab/>",
    "\n": "<w:br/>",
    "\u2011": "<w:noBreakHyphen/>",
    "\u00ad": "<w:softHyphen/>",
}

# In the order that the format asks for.
_MARKS = (
    (BOLD, "<w:b/><w:bCs/>"),
    (ITALIC, "<w:i/><w:iCs/>"),
    (UNDERLINE, '<w:u w:val="single"/>'),
    (SUPERSCRIPT, '<w:vertAlign w:val="superscript"/>'),
    (SUBSCRIPT, '<w:vertAlign w:val="subscript"/>'),
)


def _words(text: str) -> str:
    """Text between special characters as `w:t`."""
    keep = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return f"<w:t{keep}>{names.text(text)}</w:t>"


def text_elements(text: str) -> str:
    """Text as the children of a run."""
    if not _SPECIAL.search(text):
        return _words(text)
    return "".join(_ELEMENTS.get(piece) or _words(piece) for piece in _PIECES.split(text) if piece)


def room_for(content: RichText) -> str:
    """What lets a line grow over a picture or equation: an exact height would cut it off."""
    return '<w:spacing w:lineRule="atLeast"/>' if content.objects(FOREIGN) else ""


class Inline:
    """Makes runs, and numbers the bookmarks and links it meets on the way.

    `links` collects the addresses that text is linked to, by relationship id, for one part, and
    `pictures` the pictures that are shown there, likewise;
    `bookmarks` is how many there are so far; `drawings` gives each drawing its number.
    """

    def __init__(
        self, plan: Plan, earlier: Inline | None = None, review: ReviewMarks | None = None
    ) -> None:
        self._plan = plan
        self.review: ReviewMarks = review or (earlier.review if earlier else ReviewMarks(plan, {}))
        # Ids of bookmarks count through all parts.
        self.bookmarks: int = earlier.bookmarks if earlier else 0
        self._cited: set[str] = set()
        self.links: dict[str, str] = {}
        self.pictures: dict[str, str] = {}
        self.drawings: count[int] = earlier.drawings if earlier else count(_FIRST_DRAWING)
        called = plan.template.style_called
        self._note_style = names.attribute(called("footnote reference"))
        self._link_style = names.attribute(called("hyperlink"))
        self._number_style = names.attribute(called("paragraph number"))
        self._signs = {n.id: n.sign for n in plan.document.notes if n.sign}
        self._right_to_left = is_right_to_left(plan.document.lang)

    def bookmark(self, name: str, inside: str) -> str:
        """`inside` with a bookmark around it."""
        number = self.bookmarks
        self.bookmarks += 1
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
            f'{inside}<w:bookmarkEnd w:id="{number}"/>'
        )

    def typed(self, text: str, target: str = "") -> str:
        """What is typed before the words; the number in it bears a bookmark if `target` is set."""
        if not text:
            return ""
        properties = f'<w:rPr><w:rStyle w:val="{self._number_style}"/></w:rPr>'
        bare = text.strip().rstrip(".")
        if target and bare:
            before, _, after = text.partition(bare)
            number = self.bookmark(
                bookmarks.name_of(bookmarks.NUMBER, target),
                f"<w:r>{properties}{text_elements(bare)}</w:r>",
            )
            return self.typed(before) + number + self.typed(after)
        return f"<w:r>{properties}{text_elements(text)}</w:r>"

    def content(self, content: RichText, lang: str = "") -> str:
        """The runs of marked text in a paragraph of language `lang` ("" the document's)."""
        if not content.marks:
            if not content.text:
                return ""
            return f"<w:r>{self._properties({}, lang)}{text_elements(content.text)}</w:r>"
        out: list[str] = []
        link = ""
        for text, values, remarks in runs_with_remarks(content):
            address = values.get(LINK, "")
            if address != link:
                out.append(("</w:hyperlink>" if link else "") + self._open_link(address))
                link = address
            out.append(self.review.begin(values, remarks))
            run = self._run(text, values, lang)
            out.append(run if REFERENCE in values else self.review.wrapped(run, values))
            out.append(self.review.end(len(text), values, remarks))
        if link:
            out.append("</w:hyperlink>")
        return "".join(out)

    def skip(self, content: RichText) -> None:
        """Take note of characters that are written in another way."""
        for text, values, remarks in runs_with_remarks(content) if content.marks else ():
            self.review.end(len(text), values, remarks)

    def _open_link(self, address: str) -> str:
        if not address:
            return ""
        known = next((i for i, target in self.links.items() if target == address), None)
        if known is None:
            known = f"link{len(self.links) + 1}"
            self.links[known] = address
        return f'<w:hyperlink r:id="{known}" w:history="1">'

    def note_mark(self, sign: str = "") -> str:
        """The number at the head of a note, or the sign that stands for it."""
        inside = text_elements(sign) if sign else "<w:footnoteRef/>"
        return f'<w:r><w:rPr><w:rStyle w:val="{self._note_style}"/></w:rPr>{inside}</w:r>'

    def _run(self, text: str, values: Mapping[str, str], lang: str) -> str:
        if NOTE in values:
            return self._citation(values, lang)
        if REFERENCE in values:
            return self._reference(values, lang)
        if FOREIGN in values:
            return self._foreign(values, lang)
        return f"<w:r>{self._properties(values, lang)}{text_elements(text)}</w:r>"

    def _citation(self, values: Mapping[str, str], lang: str) -> str:
        note_id = values[NOTE]
        properties = self._properties(values, lang, self._note_style)
        name = bookmarks.name_of(bookmarks.CITATION, note_id)
        if note_id in self._cited:
            label = self._plan.outline.note_labels[note_id]
            # \f: an updated number keeps the look of a note mark.
            instruction = f"NOTEREF {name} \\f \\h"
            return _field(instruction, f"{properties}{text_elements(label)}", properties)
        self._cited.add(note_id)
        number = self._plan.note_numbers[note_id]
        sign = self._signs.get(note_id, "")
        follows = ' w:customMarkFollows="1"' if sign else ""
        mark = text_elements(sign) if sign else ""
        run = f'<w:r>{properties}<w:footnoteReference{follows} w:id="{number}"/>{mark}</w:r>'
        return self.bookmark(name, run) if note_id in self._plan.cited_again else run

    def _foreign(self, values: Mapping[str, str], lang: str) -> str:
        """A picture or an equation, its XML being sound already (see `portable`)."""
        found = foreign_of(values[FOREIGN])
        if found.sort != PICTURE:
            return found.xml
        for name in pictures_in(values[FOREIGN]):
            self.pictures.setdefault(f"picture{name}", name)
        xml = found.xml.replace('r:embed="', 'r:embed="picture')
        xml = xml.replace('<wp:docPr id="0"', f'<wp:docPr id="{next(self.drawings)}"', 1)
        return f"<w:r>{self._properties(values, lang)}{xml}</w:r>"

    def _reference(self, values: Mapping[str, str], lang: str) -> str:
        properties = self._properties(values, lang)
        target = values[REFERENCE].partition("|")[0]
        inside = "".join(
            self._piece(piece, properties) for piece in reference_pieces(self._plan, values)
        )
        inside = self.review.wrapped(inside, values)
        anchor = bookmarks.name_of(bookmarks.PARAGRAPH, target)
        return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{inside}</w:hyperlink>'

    def _piece(self, piece: Piece, properties: str) -> str:
        shown = f"{properties}{text_elements(piece.text)}"
        return _field(piece.field, shown, properties) if piece.field else f"<w:r>{shown}</w:r>"

    def _properties(self, values: Mapping[str, str], lang: str, style: str = "") -> str:
        """`w:rPr` of a run, its parts in the order that the format asks for."""
        own = values.get(LANGUAGE, "")
        language = own or lang
        turned = is_right_to_left(language) if language else self._right_to_left
        if not (values or language or turned or style):
            return ""
        if not style and LINK in values:
            style = self._link_style
        out = ["<w:rPr>"]
        if style:
            out.append(f'<w:rStyle w:val="{style}"/>')
        out += [xml for kind, xml in _MARKS if kind in values]
        if turned:
            out.append("<w:rtl/>")
        if language:
            word = names.attribute(self._plan.languages.word(language))
            out.append(f'<w:lang w:{attribute_of(language)}="{word}"/>')
        if FORMAT in values:
            out.append(self._format_was(values, lang, style))
        out.append("</w:rPr>")
        return "".join(out) if len(out) > 2 else ""

    def _format_was(self, values: Mapping[str, str], lang: str, style: str) -> str:
        held = self.review.was(values)
        kept = {k: v for k, v in values.items() if k not in (*FORMATS, FORMAT)}
        before = self._properties(kept | dict.fromkeys(held, ""), lang, style)
        return self.review.format_change(values, before)


def _field(instruction: str, shown: str, properties: str) -> str:
    """A field with its result, `shown` being properties and text of the result's run."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{shown}</w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )
