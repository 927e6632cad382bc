"""What rules say of a text, and messages and notices of a file, in the language of the window.

Rules, readers and errors know no Qt and speak English: each holds whole sentences. Here they are
recognized by the forms that all of them have (`resources/i18n/sentences.txt`, which
`scripts/make_translations.py` collects), and the translation is filled with the same values.
What stands between quotation marks is from the text, or a name, and is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from drafter.assets import resource
from drafter.ui.text import again, tr

__all__ = ["PIECES", "told"]

PIECES = (
    "a colon", "a comma", "a full stop", "a semicolon", "colon", "comma", "full stop", "semicolon",
    "no mark", "A heading", "A title", "An operative paragraph", "The last operative paragraph",
    "A preambular paragraph", "A subparagraph",
    "A tab stands", "Several spaces stand", "A space stands", "No space stands", "above", "below",
    "before", "behind", "before the verb", "behind the opening phrase", "before the first",
    "behind the last", "opened but never closed", "closed but was never opened", "an annex",
    "a paragraph", "a subparagraph", "paragraph", "subparagraph", "heading", "decision",
    "resolution", "phrase", "verb and addressee", "Paragraph number", "Heading number",
)  # fmt: skip
"""Words that sentences are put together from, beside those of the text."""

_VALUE = re.compile(r"\{\d\}")
_END = re.compile(r"(?<=[.…]) (?=[A-Z“])")
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of sentence. `own`: which of its values are words of the rule, not of the text.

    `core`: its longest words in a row, which tell at once where a sentence is of another form.
    """

    text: str
    core: str
    pattern: re.Pattern[str]
    own: tuple[bool, ...]


def told(words: str) -> str:
    """A sentence, several, or the title of a fix, translated; as it is where it is unknown."""
    words = again(words)
    language = QLocale().language()
    return words if language in _ENGLISH else _known(language, words) or words


@lru_cache(maxsize=2048)
def _known(language: QLocale.Language, words: str) -> str:
    """The translation, "" where the words are unknown."""
    if words in PIECES:
        return tr(words)
    # Where all parts of a message are sentences of their own, no value reaches over an end.
    return _one_by_one(language, words) or _whole(language, words)


def _one_by_one(language: QLocale.Language, words: str) -> str:
    for end in _END.finditer(words):
        first = _whole(language, words[: end.start()])
        rest = _known(language, words[end.end() :]) if first else ""
        if rest:
            return f"{first} {rest}"
    return ""


def _whole(language: QLocale.Language, sentence: str) -> str:
    for form in _forms():
        found = form.pattern.fullmatch(sentence) if form.core in sentence else None
        if found is None:
            continue
        words = tr(form.text)
        for number, (value, own) in enumerate(zip(found.groups(), form.own, strict=True), 1):
            words = words.replace(f"{{{number}}}", _value(language, value) if own else value)
        return words
    return ""


def _value(language: QLocale.Language, value: str) -> str:
    """A value that is itself made of words of a rule, perhaps a sentence without its full stop."""
    return _known(language, value) or _known(language, f"{value}.").removesuffix(".") or value


@lru_cache(maxsize=1)
def _forms() -> tuple[_Form, ...]:
    """All forms, those with the most words of their own first."""
    lines = resource("i18n", "sentences.txt").read_text("utf-8").splitlines()
    return tuple(_form(line) for line in sorted(lines, key=lambda t: -len(_VALUE.sub("", t))))


def _form(text: str) -> _Form:
    pieces = _VALUE.split(text)
    own = tuple(not before.endswith("“") for before in pieces[:-1])
    core = max(pieces, key=len)
    # Between quotation marks there may be nothing.
    values = ["(.+?)" if words else "(.*?)" for words in own]
    pattern = re.escape(pieces[0])
    for value, after in zip(values, pieces[1:], strict=True):
        pattern += value + re.escape(after)
    return _Form(text, core, re.compile(pattern, re.DOTALL), own)
