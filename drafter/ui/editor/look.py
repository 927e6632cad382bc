"""How each kind and level of paragraph looks: indents, space, weight. Lengths are in ems.

The look is derived from kind and level and is never read back: a bold title carries no bold
mark. Indents are Qt's own block indents, which mirror in right-to-left text; margins would not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextFormat

from drafter.model.nodes import Kind, Paragraph

__all__ = ["KIND", "LEVEL", "STEP", "Look", "Style", "same_look", "style_of"]

STEP = 0.25
"""One unit of Qt's block indent, in ems."""

KIND = QTextFormat.Property.UserProperty + 1
LEVEL = QTextFormat.Property.UserProperty + 2
SCALE = QTextFormat.Property.UserProperty + 3

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Style:
    """The look of one kind at one level. Lengths are ems of the base font.

    `inset`: where the text stands from the edge of the page. `hang`: how far its number stands
    out before that. `first`: further inset of the first line. `size`: steps of Qt's font size
    adjustment.
    """

    inset: float = 0.0
    hang: float = 0.0
    first: float = 0.0
    above: float = 0.0
    below: float = 0.75
    centred: bool = False
    bold: bool = False
    size: int = 0
    quiet: bool = False


_NUMBER = 3.0  # room for "12." and "(aa)" before the text
_STYLES = {
    Kind.FRONT: Style(below=0.2, quiet=True),
    Kind.TITLE: Style(above=0.6, below=0.7, bold=True, size=1, inset=_NUMBER),
    Kind.AUTHOR: Style(below=1.0, bold=True, inset=_NUMBER),
    Kind.NUMBERED: Style(inset=_NUMBER, hang=_NUMBER),
    Kind.PLAIN: Style(inset=_NUMBER),
    Kind.ANNEX_TITLE: Style(above=1.6, below=0.5, bold=True, size=1, inset=_NUMBER),
    Kind.DECISION_TITLE: Style(above=0.8, below=0.8, bold=True, size=1, inset=_NUMBER),
    Kind.BODY_LINE: Style(inset=_NUMBER, first=_NUMBER),
    Kind.PREAMBULAR: Style(inset=_NUMBER, first=_NUMBER),
    Kind.OPERATIVE: Style(inset=2 * _NUMBER, hang=_NUMBER),
    Kind.CLOSING: Style(above=0.6, inset=_NUMBER),
    Kind.TABLE: Style(quiet=True),
    Kind.FOREIGN: Style(inset=_NUMBER, quiet=True),
}


def style_of(kind: Kind, level: int) -> Style:
    """The style of a kind at a level."""
    if kind is Kind.HEADING:
        return Style(
            inset=_NUMBER,
            hang=_NUMBER,
            above=1.1 if level == 1 else 0.6,
            bold=True,
            size=1 if level == 1 else 0,
        )
    style = _STYLES[kind]
    if not level:
        return style
    if kind is Kind.PREAMBULAR:
        return Style(inset=(level + 1) * _NUMBER, hang=_NUMBER)
    return replace(style, inset=style.inset + level * _NUMBER)


def same_look(a: Paragraph, b: Paragraph) -> bool:
    """Whether the letters of both look alike, so that only their blocks need another format."""
    old, new = style_of(a.kind, a.level), style_of(b.kind, b.level)
    return (old.bold, old.size) == (new.bold, new.size)


class Look:
    """Block formats under one font size; `em` is in pixels."""

    def __init__(self, em: float) -> None:
        self.em = max(em, 1)  # a machine without fonts says -1
        self._fonts: dict[tuple[bool, int], QFont] = {}
        self._formats: dict[tuple[Kind, int, bool], QTextBlockFormat] = {}

    def pixels(self, ems: float) -> float:
        """A length in pixels."""
        return ems * self.em

    def font(self, paragraph: Paragraph, base: QFont) -> QFont:
        """The font of a paragraph's number, when `base` is that of plain text."""
        style = style_of(paragraph.kind, paragraph.level)
        key = (style.bold, style.size)
        made = self._fonts.get(key)
        if made is None:
            made = self._fonts[key] = QFont(base)
            made.setBold(style.bold)
            made.setPointSizeF(base.pointSizeF() * (1.2 if style.size else 1))
        return made

    def block_format(self, paragraph: Paragraph, lang: str) -> QTextBlockFormat:
        """The block format of a paragraph in a document of language `lang`."""
        tag = (paragraph.lang or lang).partition("-")[0].lower()
        key = (paragraph.kind, paragraph.level, tag in _RIGHT_TO_LEFT)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._made(*key)
        return made

    def _made(self, kind: Kind, level: int, mirrored: bool) -> QTextBlockFormat:
        style = style_of(kind, level)
        made = QTextBlockFormat()
        made.setProperty(KIND, str(kind))
        made.setProperty(LEVEL, level)
        made.setProperty(SCALE, self.em)
        made.setIndent(round(style.inset / STEP))
        made.setTextIndent(self.pixels(style.first))
        made.setTopMargin(self.pixels(style.above))
        made.setBottomMargin(self.pixels(style.below))
        if kind is not Kind.TABLE:  # a grid needs no air between lines
            made.setLineHeight(116, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if style.centred:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if mirrored:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made
