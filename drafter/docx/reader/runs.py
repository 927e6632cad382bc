"""Marks of runs, from their own settings and their character style."""

from __future__ import annotations

from typing import Any

from drafter.docx.languages import Languages
from drafter.docx.names import w
from drafter.docx.reader.pieces import Values
from drafter.docx.reader.styles import ON_OFF_FALSE, StyleSheet
from drafter.model.richtext import (
    BOLD,
    ITALIC,
    LANGUAGE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
)

__all__ = ["TYPED_NUMBER", "RunMarks", "word_language"]

TYPED_NUMBER = "paragraph number"
"""The character style of what this program types before the words (lower case)."""

_VAL = w("val")
_STYLE, _LANG = w("rStyle"), w("lang")
_FLAGS = {w("b"): BOLD, w("i"): ITALIC}
_UNDERLINE, _POSITION, _RTL = w("u"), w("vertAlign"), w("rtl")
_POSITIONS = {"superscript": SUPERSCRIPT, "subscript": SUBSCRIPT}


class RunMarks:
    """Turns `w:rPr` into marks; `main` is the language of the document."""

    def __init__(self, styles: StyleSheet, languages: Languages, main: str) -> None:
        self._styles = styles
        self._languages = languages
        self._main = main
        self.paragraph_lang = ""

    def of(self, properties: Any | None) -> tuple[Values, bool]:
        """The marks of a run, and whether its style is that of typed numbers."""
        if properties is None:
            return {}, False
        values: Values = {}
        typed = right_to_left = False
        for child in properties:
            tag = child.tag
            if tag == _STYLE:
                typed = self._by_style(child.get(_VAL, ""), values)
            elif tag in _FLAGS:
                _set(values, _FLAGS[tag], child.get(_VAL, "1") not in ON_OFF_FALSE)
            elif tag == _UNDERLINE:
                _set(values, UNDERLINE, child.get(_VAL, "single") not in ON_OFF_FALSE)
            elif tag == _POSITION:
                position = _POSITIONS.get(child.get(_VAL, ""))
                values.pop(SUPERSCRIPT, None)
                values.pop(SUBSCRIPT, None)
                if position:
                    values[position] = ""
            elif tag == _RTL:
                right_to_left = child.get(_VAL, "1") not in ON_OFF_FALSE
            elif tag == _LANG:
                self._language(child, values, right_to_left=right_to_left)
        return values, typed

    def _by_style(self, style_id: str, values: Values) -> bool:
        name = self._styles.name(style_id)
        if name == TYPED_NUMBER:
            return True
        if name in ("footnote reference", "endnote reference", "hyperlink"):
            return False  # how a note mark or a link looks is no mark of the text
        marks = self._styles.marks(style_id)
        for kind in (BOLD, ITALIC, UNDERLINE):
            if marks.get(kind):
                values[kind] = ""
        position = _POSITIONS.get(str(marks.get("position", "")))
        if position:
            values[position] = ""
        return False

    def _language(self, element: Any, values: Values, *, right_to_left: bool) -> None:
        tag = self._languages.draft(word_language(element, right_to_left=right_to_left))
        usual = self.paragraph_lang or self._main
        if not tag or tag == usual:
            return
        # Word writes the language of the keyboard; another region of the same language is noise.
        if not self._languages.has(tag) and _base(tag) == _base(usual):
            return
        values[LANGUAGE] = tag


def word_language(element: Any, *, right_to_left: bool) -> str:
    """The one of up to three languages of a `w:lang` that applies to the text."""
    latin, asian = element.get(_VAL, ""), element.get(w("eastAsia"), "")
    turned = element.get(w("bidi"), "")
    if turned and (right_to_left or not (latin or asian)):
        return str(turned)
    return str(latin or asian)


def _set(values: Values, kind: str, on: bool) -> None:
    if on:
        values[kind] = ""
    else:
        values.pop(kind, None)


def _base(tag: str) -> str:
    return tag.partition("-")[0].lower()
