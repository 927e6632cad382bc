"""What rules say of a text, in the language of the window.

Rules know no Qt and speak English: a finding holds a whole sentence. Here it is recognized by the
forms that all sentences of the rules have (`resources/i18n/sentences.txt`, which
`scripts/make_translations.py` collects), and its translation is filled with the same values.
What stands between quotation marks is from the text and is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from drafter.assets import resource
from drafter.ui.text import tr

__all__ = ["PIECES", "told"]

PIECES = (
    "a colon", "a comma", "a full stop", "a semicolon", "colon", "comma", "full stop", "semicolon",
    "no mark", "A heading", "A title", "An operative paragraph", "The last operative paragraph",
    "A tab stands", "Several spaces stand", "A space stands", "No space stands", "above", "below",
    "before", "behind", "before the verb", "behind the opening phrase", "before the first",
    "behind the last", "opened but never closed", "closed but was never opened", "an annex",
    "a paragraph", "a subparagraph", "paragraph", "subparagraph", "heading", "decision",
    "resolution", "phrase", "verb and addressee", "Paragraph number", "Heading number",
)  # fmt: skip
"""Words that sentences are put together from, beside those of the text."""

_VALUE = re.compile(r"\{\d\}")
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of sentence. `own`: which of its values are words of the rule, not of the text."""

    text: str
    pattern: re.Pattern[str]
    own: tuple[bool, ...]


def told(sentence: str) -> str:
    """A sentence of a rule, or the title of a fix, translated; as it is where it is unknown."""
    language = QLocale().language()
    return sentence if language in _ENGLISH else _told(language, sentence)


@lru_cache(maxsize=2048)
def _told(language: QLocale.Language, sentence: str) -> str:
    if sentence in PIECES:
        return tr(sentence)
    for form in _forms():
        found = form.pattern.fullmatch(sentence)
        if found is None:
            continue
        words = tr(form.text)
        for number, (value, own) in enumerate(zip(found.groups(), form.own, strict=True), 1):
            words = words.replace(f"{{{number}}}", _value(language, value) if own else value)
        return words
    return sentence


def _value(language: QLocale.Language, value: str) -> str:
    """A value that is itself made of words of a rule, perhaps a sentence without its full stop."""
    whole = _told(language, value)
    if whole != value:
        return whole
    longer = _told(language, f"{value}.")
    return longer.removesuffix(".") if longer != f"{value}." else value


@lru_cache(maxsize=1)
def _forms() -> tuple[_Form, ...]:
    """All forms, those with the most words of their own first."""
    lines = resource("i18n", "sentences.txt").read_text("utf-8").splitlines()
    return tuple(_form(line) for line in sorted(lines, key=lambda t: -len(_VALUE.sub("", t))))


def _form(text: str) -> _Form:
    pieces = _VALUE.split(text)
    own = tuple(not before.endswith("“") for before in pieces[:-1])
    return _Form(text, re.compile("(.+?)".join(map(re.escape, pieces)), re.DOTALL), own)
