"""`reference-form`: references to paragraphs and articles have the form of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_LETTER = Expression(
    r"\b(?P<word>(?:sub)?paragraphs?|paras?\.|articles?)[ \u00a0]\d{1,3}(?P<gap>[ \u00a0]?)(?=\((?:[a-z]|[ivx]{1,5})\))",
    re.IGNORECASE,
    signs=("aragraph", "ara", "ARA"),
)
_SHORT = Expression(
    r"(?<![\w(])(?P<word>[Pp]aras?\.|[Aa]rts?\.|OP|PP|op\.? para\.?)(?P<gap>[ \u00a0]?)(?=\d)",
    signs=("ara", "Art", "art", "OP", "PP", "op"),
)
_OPERATIVE = Expression(
    r"\b(?P<word>[Oo]perative |[Pp]reambular )paragraphs?[ \u00a0]\d",
    signs=("perative ", "reambular "),
)
_CAPITAL = Expression(
    r"(?<=[a-z,] )(?P<word>Paragraphs?|Subparagraphs?)(?=[ \u00a0]\d)",
    signs=("Paragraph", "Subparagraph"),
)
_BARE_LETTER = Expression(
    r"\bparagraph[ \u00a0]\d{1,3}(?P<letter>[ \u00a0]?[a-h])(?=[ ,;.](?!\w\.))(?! (?:few|number|lot|report))",
    signs=("paragraph",),
)
_FULL = {
    "para.": "paragraph",
    "paras.": "paragraphs",
    "art.": "article",
    "arts.": "articles",
    "op": "paragraph",
}


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    spaced = passage.context.profile.references.letter_space
    for found in _LETTER.finditer(text):
        if bool(found["gap"]) != spaced and not found["word"].lower().startswith("art"):
            start, end = found.span("gap")
            what = "A space stands" if spaced else "No space stands"
            message = f"{what} before the letter of a subparagraph."
            yield Hit(start, end, message, (" " if spaced else "",), True)
    for found in _SHORT.finditer(text):
        full = _FULL.get(found["word"].lower())
        message = f"“{found['word']}” is written out in a text: “{full or 'paragraph'}”."
        yield Hit(found.start(), found.end(), message, (f"{full} ",) if full else (), bool(full))
    for found in _OPERATIVE.finditer(text):
        if found["word"].lower() == "operative ":
            start, end = found.span("word")
            yield Hit(
                start,
                end,
                "A paragraph is cited as “paragraph 5”, without “operative”.",
                ("",),
                True,
            )
    for found in _CAPITAL.finditer(text):
        new = found["word"].lower()
        yield Hit(
            found.start(), found.end(), f"“{new}” has no capital before a number.", (new,), True
        )
    for found in _BARE_LETTER.finditer(text):
        start, end = found.span("letter")
        letter = found["letter"].strip(" \u00a0")
        new = f" ({letter})" if spaced else f"({letter})"
        yield Hit(start, end, "The letter of a subparagraph stands in brackets.", (new,))


RULE = wording_rule(
    "reference-form", Category.REFERENCE, Severity.WARNING, _look, kinds=DECISION_TEXT, notes=False
)
