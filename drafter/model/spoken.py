"""Marked text as it is read aloud: with the words that its objects show."""

from __future__ import annotations

from collections.abc import Callable

from drafter.model.foreign import EQUATION, foreign_of, label_of
from drafter.model.nodes import Document
from drafter.model.outline import Outline
from drafter.model.references import reference_text
from drafter.model.richtext import FOREIGN, OBJECT, REFERENCE, RichText

__all__ = ["Words", "spoken", "words_of"]

Words = Callable[[str, str], str]
"""The words that an object of this kind and value shows; notes and pictures show none."""


def words_of(document: Document, derived: Outline, *, pictures: bool = False) -> Words:
    """What the objects of a document read as at present; `pictures`: they are named, too."""

    def words(kind: str, value: str) -> str:
        if kind == REFERENCE:
            return reference_text(document, derived, value)
        if kind != FOREIGN:
            return ""
        is_equation = foreign_of(value).sort == EQUATION
        return label_of(value) if pictures or is_equation else ""

    return words


def spoken(content: RichText, words: Words) -> tuple[str, list[int]]:
    """The text as read, and for each offset of the content (its end included) that in the text."""
    if OBJECT not in content.text:
        return content.text, list(range(len(content.text) + 1))
    objects = {m.start: words(m.kind, m.value) for m in content.marks if m.is_object}
    out: list[str] = []
    places = [0]
    for i, character in enumerate(content.text):
        shown = objects.get(i, "") if character == OBJECT else character
        out.append(shown)
        places.append(places[-1] + len(shown))
    return "".join(out), places
