"""The inside of paragraphs: runs, tabs, fields, notes and pictures.

Results of fields count as they stand, except numbers of pages, which the page knows best. What was
added under tracked changes is shown underlined, what was taken out struck through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from drafter.docx.names import R, m, w
from drafter.pages.sheet.look import Look, ParagraphLook, Styles
from drafter.pages.sheet.looks import Looks
from drafter.pages.sheet.measures import value

__all__ = ["Inline", "Run"]

Run = dict[str, Any]

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_UNITS = 12_700  # of a drawing, in a point
_ADDED = "1F5FA8"
_TAKEN = "A8321F"
_WITHIN = frozenset(
    w(n) for n in ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo")
)
_CHARACTERS = {
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_PAGE_FIELDS = {"PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages"}


class Inline:
    """Reads the runs of paragraphs of one part.

    `looks` collects how runs look. `cite` is told the id of a note and whether its mark is its
    own, and gives the number of the note in the sheet. `picture` finds a picture by relationship.
    `own_mark`: the mark of the note that is being read.
    """

    def __init__(
        self,
        styles: Styles,
        looks: Looks,
        cite: Callable[[str, bool], int],
        picture: Callable[[str], str],
        own_mark: str = "",
    ) -> None:
        self._styles, self._looks = styles, looks
        self._cite, self._picture, self._own_mark = cite, picture, own_mark
        self._fields: list[list[str]] = []  # instruction and what has been reached, from outside in
        self._paragraph = ParagraphLook()
        self._look = Look()
        self._segments: list[list[Run]] = [[]]

    def segments(self, element: Any, paragraph: ParagraphLook, look: Look) -> list[list[Run]]:
        """The runs of a `w:p`, parted at its tabs."""
        self._paragraph, self._look = paragraph, look
        self._segments = [[]]
        self._children(element, "")
        return self._segments

    def _children(self, element: Any, change: str) -> None:
        for child in element:
            tag = child.tag
            if tag == w("r"):
                self._run(child, change)
            elif tag in (w("ins"), w("moveTo")):
                self._children(child, "added")
            elif tag in (w("del"), w("moveFrom")):
                self._children(child, "taken")
            elif tag == w("fldSimple"):
                self._simple_field(child, change)
            elif tag in (m("oMath"), m("oMathPara")):
                look = self._look if change != "taken" else replace(self._look, strike=True)
                self._text("".join(t.text or "" for t in child.iter(m("t"))), look)
            elif tag in _WITHIN:
                self._children(child, change)

    def _simple_field(self, element: Any, change: str) -> None:
        kind = _page_field(element.get(w("instr"), ""))
        if kind:
            self._add({"f": kind}, self._look)
        else:
            self._children(element, change)

    def _run(self, run: Any, change: str) -> None:
        properties = run.find(w("rPr"))
        look = self._look
        if properties is not None:
            look = self._styles.character(value(properties, "rStyle"), look).under(properties)
        if look.hidden:
            return
        if change == "added":
            look = replace(look, underline=True, color=_ADDED)
        elif change == "taken":
            look = replace(look, strike=True, color=_TAKEN)
        for child in run:
            self._piece(child, look)

    def _piece(self, child: Any, look: Look) -> None:
        tag = child.tag
        if tag == w("fldChar"):
            self._field(child.get(w("fldCharType"), ""), look)
        elif tag == w("instrText"):
            if self._fields:
                self._fields[-1][0] += child.text or ""
        elif not all(field[1] == "result" for field in self._fields):
            return
        elif tag in (w("t"), w("delText")):
            text = child.text or ""
            self._text(text.upper() if look.capitals else text, look)
        elif tag in _CHARACTERS:
            self._text(_CHARACTERS[tag], look)
        elif tag == w("tab"):
            self._segments.append([])
        elif tag in (w("br"), w("cr")):
            self._add({"b": child.get(w("type"), "line")}, look)
        else:
            self._object(child, look)

    def _object(self, child: Any, look: Look) -> None:
        tag = child.tag
        if tag == w("footnoteReference"):
            custom = child.get(w("customMarkFollows"), "0") not in ("0", "false")
            self._add({"n": self._cite(child.get(w("id"), ""), custom), "own": custom}, look)
        elif tag == w("footnoteRef"):
            self._text(self._own_mark, look)
        elif tag == w("drawing"):
            self._drawing(child, look)

    def _field(self, kind: str, look: Look) -> None:
        if kind == "begin":
            self._fields.append(["", "instruction"])
        elif not self._fields:
            return
        elif kind == "separate":
            number = _page_field(self._fields[-1][0])
            self._fields[-1][1] = "number" if number else "result"
            if number and all(f[1] != "instruction" for f in self._fields):
                self._add({"f": number}, look)
        elif kind == "end":
            self._fields.pop()

    def _drawing(self, element: Any, look: Look) -> None:
        blip = next(element.iter(f"{{{_DRAWING}}}blip"), None)
        extent = next(element.iter(f"{{{_PLACING}}}extent"), None)
        name = "" if blip is None else self._picture(blip.get(f"{{{R}}}embed", ""))
        if name and extent is not None:
            wide, high = (int(extent.get(n, "0")) / _UNITS for n in ("cx", "cy"))
            self._segments[-1].append({"p": name, "w": wide, "h": high})
        elif blip is not None:  # of a kind that only Word draws
            words = next(element.iter(f"{{{_PLACING}}}docPr"), element).get("descr", "")
            self._text(f"[{words or 'picture'}]", look)

    def _text(self, text: str, look: Look) -> None:
        last = self._segments[-1][-1] if self._segments[-1] else None
        number = self._looks.number(look, self._paragraph)
        if last is not None and "t" in last and last["l"] == number:
            last["t"] += text
        elif text:
            self._segments[-1].append({"t": text, "l": number})

    def _add(self, run: Run, look: Look) -> None:
        self._segments[-1].append(run | {"l": self._looks.number(look, self._paragraph)})


def _page_field(instruction: str) -> str:
    words = instruction.split()
    return _PAGE_FIELDS.get(words[0].upper(), "") if words else ""
