"""A whole Word file as a sheet: sections with their paper, heads and feet, blocks, notes, looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from drafter.docx.names import FOOTNOTES, NUMBERING, SETTINGS, STYLES, r, w
from drafter.docx.package import Package
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.styles import StyleSheet
from drafter.pages.sheet.blocks import Block, Blocks, Lists
from drafter.pages.sheet.inline import Inline
from drafter.pages.sheet.look import Styles
from drafter.pages.sheet.looks import Looks
from drafter.pages.sheet.measures import is_on, points, value
from drafter.pages.sheet.tables import read_table

__all__ = ["Sheet", "read_sheet"]

_MAIN = "word/document.xml"
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")


@dataclass(frozen=True, slots=True)
class Sheet:
    """`data`: what is laid out, as plain values for JSON. `pictures`: bytes by file name."""

    data: dict[str, Any]
    pictures: dict[str, bytes] = field(default_factory=dict)


def read_sheet(package: Package) -> Sheet:
    """The sheet of a Word file that this program has written. Raises InputError."""
    return _Reader(package).sheet()


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        styles = package.xml(package.related(_MAIN, STYLES) or "word/styles.xml")
        self._styles = Styles(styles)
        numbering = package.xml(package.related(_MAIN, NUMBERING) or "word/numbering.xml")
        self._lists = Lists.of(numbering, Numbering(numbering, StyleSheet(styles)))
        self._looks = Looks()
        self._pictures: dict[str, bytes] = {}
        self._notes: list[dict[str, Any]] = []
        self._counted = 0
        notes = package.xml(package.related(_MAIN, FOOTNOTES) or "word/footnotes.xml")
        self._note_elements = {e.get(w("id"), ""): e for e in notes.iterfind(w("footnote"))}
        self._settings = package.xml(package.related(_MAIN, SETTINGS) or "word/settings.xml")

        compat = self._settings.find(w("compat"))
        single = None if compat is None else compat.find(w("doNotUseHTMLParagraphAutoSpacing"))
        self._adds = single is not None and is_on(single)

    def sheet(self) -> Sheet:
        """Everything, in the order of the document."""
        body = self._package.xml(_MAIN).find(w("body"))
        blocks = self._blocks(_MAIN, lists=self._lists).read(body)
        sections = self._sections(blocks, body.find(w("sectPr")))
        separator = next(
            (e for e in self._note_elements.values() if e.get(w("type")) == "separator"), None
        )
        data = {
            "sections": sections,
            "notes": self._notes,
            "separator": [] if separator is None else self._blocks("").read(separator),
            "tab": points(self._settings.find(w("defaultTabStop")), "val", 36.0),
            "looks": self._looks.rows,
        }
        return Sheet(data, self._pictures)

    def _blocks(self, part: str, *, lists: Lists | None = None, mark: str = "") -> Blocks:
        inline = Inline(
            self._styles, self._looks, self._cite, lambda ident: self._picture(part, ident), mark
        )
        return Blocks(self._styles, self._looks, inline, lists, read_table, adds=self._adds)

    def _cite(self, ident: str, custom: bool) -> int:
        """Read the note of that id; its number in the sheet."""
        self._counted += not custom
        mark = "" if custom else str(self._counted)
        element = self._note_elements.get(ident)
        blocks = (
            [] if element is None else self._blocks("word/footnotes.xml", mark=mark).read(element)
        )
        self._notes.append({"mark": mark, "blocks": blocks})
        return len(self._notes) - 1

    def _picture(self, part: str, ident: str) -> str:
        link = self._package.relationships(part).get(ident) if part else None
        if link is None or link.external or not link.target.lower().endswith(_PICTURES):
            return ""
        name = link.target.rpartition("/")[2]
        self._pictures[name] = self._package.bytes(link.target)
        return name

    # Sections

    def _sections(self, blocks: list[Block], last: Any) -> list[dict[str, Any]]:
        """Sections that begin on a page of their own; others are part of the one before.

        Such a part gives the pages after the first their measures, as in Word.
        """
        pieces: list[tuple[Any, list[Block]]] = []
        held: list[Block] = []
        for block in blocks:
            if block["k"] == "section":
                pieces.append((block["element"], held))
                held = []
            else:
                held.append(block)
        pieces.append((last, held))
        out: list[dict[str, Any]] = []
        parts: dict[str, str] = {}
        for element, held in pieces:
            parts = parts | _references(element)
            own = self._section(element, parts)
            if out and value(element, "type", "nextPage") == "continuous":
                out[-1]["blocks"] += held
                out[-1]["paper"] = own["paper"]
            else:
                out.append(own | {"blocks": held})
        return out

    def _section(self, element: Any, parts: dict[str, str]) -> dict[str, Any]:
        size, margins = element.find(w("pgSz")), element.find(w("pgMar"))
        paper = {
            "width": points(size, "w", 595.3),
            "height": points(size, "h", 841.9),
            **{n: abs(points(margins, n, 72.0)) for n in ("top", "bottom", "left", "right")},
            **{n: points(margins, n, 36.0) for n in ("header", "footer")},
        }
        first = element.find(w("titlePg"))
        has_first = first is not None and is_on(first)
        even = self._settings.find(w("evenAndOddHeaders"))
        has_even = even is not None and is_on(even)
        edges = {}
        for edge in ("header", "footer"):
            usual = self._edge(parts.get(f"{edge} default", ""))
            edges[edge] = {
                "first": self._edge(parts.get(f"{edge} first", "")) if has_first else usual,
                "odd": usual,
                "even": self._edge(parts.get(f"{edge} even", "")) if has_even else usual,
            }
        return {
            "paper": paper,
            "opening": paper,
            "lines": element.find(w("lnNumType")) is not None,
            **edges,
        }

    def _edge(self, ident: str) -> list[Block]:
        link = self._package.relationships(_MAIN).get(ident)
        if link is None or link.external:
            return []
        return self._blocks(link.target).read(self._package.xml(link.target))


def _references(section: Any) -> dict[str, str]:
    out = {}
    for edge in ("header", "footer"):
        for element in section.iterfind(w(f"{edge}Reference")):
            out[f"{edge} {element.get(w('type'), 'default')}"] = element.get(r("id"), "")
    return out
