"""Paragraphs and tables of one part, with the space between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from drafter.docx.names import w
from drafter.docx.reader.numbering import Numbering
from drafter.docx.reader.styles import list_of
from drafter.pages.sheet.inline import Inline, Run
from drafter.pages.sheet.look import Look, ParagraphLook, Styles, Tab
from drafter.pages.sheet.looks import Looks, edges
from drafter.pages.sheet.measures import value

__all__ = ["Block", "Blocks", "Lists"]

Block = dict[str, Any]

_WITHIN = frozenset(w(n) for n in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_JUSTIFIED = frozenset({"both", "distribute", "thaiDistribute"})


@dataclass(frozen=True, slots=True)
class Lists:
    """What lists say: the numbers, and the element of each level, by list id and level."""

    numbering: Numbering
    levels: dict[tuple[str, int], Any]

    @classmethod
    def of(cls, root: Any, numbering: Numbering) -> Lists:
        """From the numbering part."""
        definitions = {
            d.get(w("abstractNumId")): {int(e.get(w("ilvl"), "0")): e for e in d.iterfind(w("lvl"))}
            for d in root.iterfind(w("abstractNum"))
        }
        levels = {}
        for number in root.iterfind(w("num")):
            ident = number.get(w("numId"), "")
            for level, element in definitions.get(value(number, "abstractNumId"), {}).items():
                levels[ident, level] = element
        return cls(numbering, levels)


class Blocks:
    """Reads the blocks of one part in the order of the document.

    `table` makes the block of a `w:tbl`. `adds`: the spaces of two paragraphs are added up; else
    the larger one stands between them, as in Word's own way since 2013.
    """

    def __init__(
        self,
        styles: Styles,
        looks: Looks,
        inline: Inline,
        lists: Lists | None,
        table: Callable[[Any, Blocks], Block],
        *,
        adds: bool = False,
    ) -> None:
        self._styles, self._looks, self._inline = styles, looks, inline
        self._lists, self._table, self._adds = lists, table, adds

    def read(self, parent: Any) -> list[Block]:
        """The blocks below an element; `gap` is the space above each, in points."""
        out: list[Block] = []
        after, last_style = 0.0, ""
        for element in _blocks_of(parent):
            if element.tag == w("tbl"):
                out.append(self._table(element, self) | {"gap": after})
                after, last_style = 0.0, ""
                continue
            block, look, style = self._paragraph(element)
            if block.pop("hidden"):
                continue
            near = look.contextual and style == last_style
            gap = after + look.before if self._adds else max(after, look.before)
            block["gap"] = 0.0 if near else gap
            block["after"] = look.after
            out.append(block)
            after, last_style = look.after, style
            section = element.find(f"{w('pPr')}/{w('sectPr')}")
            if section is not None:
                out.append({"k": "section", "element": section})
                after = 0.0
        return out

    def _paragraph(self, element: Any) -> tuple[Block, ParagraphLook, str]:
        properties = element.find(w("pPr"))
        style = value(properties, "pStyle", self._styles.default)
        label, level = self._label(style, properties)
        numbers = None if level is None else level.find(w("pPr"))
        own_list = properties is not None and properties.find(w("numPr")) is not None
        look, run = self._styles.paragraph(style, None if own_list else numbers)
        look = look.under(numbers if own_list else None).under(properties)
        segments = self._inline.segments(element, look, run)
        mark = run.under(None if properties is None else properties.find(w("rPr")))
        above, below = edges(mark, look)
        block: Block = {
            "k": "p",
            "align": _alignment(look),
            "left": look.right if look.right_to_left else look.left,
            "right": look.left if look.right_to_left else look.right,
            "first": look.first,
            "rtl": look.right_to_left,
            "keep": look.keep_next,
            "whole": look.keep_lines,
            "page": look.new_page,
            "numbered": not look.no_line_numbers,
            "tabs": [[t.at, t.align] for t in _stops(look)],
            "rules": [list(r) for r in look.rules],
            "segs": segments,
            "high": above + below,
            "empty": not any(segments) and len(segments) == 1,
            # One with a hidden mark and nothing to be seen takes no room.
            "hidden": mark.hidden and not any(segments),
        }
        if label and level is not None:
            runs = self._label_runs(label, level, look, mark)
            align = value(level, "lvlJc", "left")
            block["label"] = {
                "runs": runs,
                "align": {"start": "left", "end": "right"}.get(align, align),
            }
            block["suffix"] = value(level, "suff", "tab")
            block["empty"] = False
        return block, look, style

    def _label(self, style: str, properties: Any | None) -> tuple[str, Any | None]:
        if self._lists is None:
            return "", None
        place = self._lists.numbering.place(style, list_of(properties))
        if place is None or place[0] == "0":
            return "", None
        return self._lists.numbering.label(*place), self._lists.levels.get(place)

    def _label_runs(self, label: str, level: Any, look: ParagraphLook, mark: Look) -> list[Run]:
        shown = mark.under(level.find(w("rPr")))
        return [{"t": label, "l": self._looks.number(shown, look)}]


def _alignment(look: ParagraphLook) -> str:
    if look.align in _JUSTIFIED:
        return "justify"
    if look.align == "center":
        return "center"
    ends = look.align in ("right", "end")
    return "end" if ends else "start"


def _stops(look: ParagraphLook) -> tuple[Tab, ...]:
    """Tab stops; a paragraph whose first line hangs out has one where the others begin."""
    if look.first < 0 and all(abs(t.at - look.left) > 0.05 for t in look.tabs):
        return tuple(sorted((*look.tabs, Tab(look.left, "left")), key=lambda t: t.at))
    return look.tabs


def _blocks_of(parent: Any) -> Iterator[Any]:
    for child in parent:
        if child.tag in (w("p"), w("tbl")):
            yield child
        elif child.tag in _WITHIN:
            yield from _blocks_of(child)
