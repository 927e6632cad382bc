"""Asks the dictionaries for the words of paragraphs, and remembers what was added to them."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Protocol, cast

from drafter.model.richtext import DELETION, RichText
from drafter.spelling.english import load_english
from drafter.spelling.words import Word, words_of

__all__ = ["LANGUAGES", "Dictionary", "Speller"]

LANGUAGES = ("en", "fr", "es")
_REMEMBERED = 20_000


class Dictionary(Protocol):
    """What a language is asked."""

    def knows(self, word: str) -> bool:
        """Whether the word is spelt right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """What was probably meant."""


_LOADERS: Mapping[str, Callable[[], Dictionary | None]] = {
    "en": load_english,
    "fr": lambda: _hunspell("fr"),
    "es": lambda: _hunspell("es"),
}


def _hunspell(lang: str) -> Dictionary | None:
    # The library is loaded with its first dictionary: most windows show English alone.
    module = importlib.import_module("drafter.spelling.hunspell")
    return cast("Dictionary | None", module.load_hunspell(lang))


class Speller:
    """Dictionaries of several languages, read when first asked for.

    `personal` are words that the user has added, for all languages. A language without a
    dictionary has no misspelt words.
    """

    def __init__(self, loaders: Mapping[str, Callable[[], Dictionary | None]] = _LOADERS) -> None:
        self._loaders = loaders
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._known: dict[tuple[str, str], bool] = {}
        self._lock = threading.Lock()
        self.personal: frozenset[str] = frozenset()

    def load(self, lang: str) -> None:
        """Read the dictionary of a language (BCP 47 tag); may be called from another thread."""
        self._dictionary(_base(lang))

    def is_loaded(self, lang: str) -> bool:
        """Whether asking would not have to read a dictionary first."""
        base = _base(lang)
        return base in self._dictionaries or base not in self._loaders

    def has(self, lang: str) -> bool:
        """Whether there is a dictionary of a language on this computer; it is read now."""
        return self._dictionary(_base(lang)) is not None

    def _dictionary(self, base: str) -> Dictionary | None:
        with self._lock:
            if base not in self._dictionaries:
                loader = self._loaders.get(base)
                self._dictionaries[base] = loader() if loader else None
            return self._dictionaries[base]

    def misspelt(
        self, content: RichText, lang: str, own: frozenset[str] = frozenset()
    ) -> tuple[Word, ...]:
        """The words of a paragraph that are in no dictionary, nor among `own`, the document's.

        What is marked as deleted is passed over.
        """
        dictionary = self._dictionary(_base(lang))
        if dictionary is None:
            return ()
        allowed = self.personal | own
        return tuple(
            word
            for word in _words_left(content)
            if not self._knows(dictionary, _base(lang), word.text)
            and word.text not in allowed
            and word.text.lower() not in allowed
        )

    def _knows(self, dictionary: Dictionary, base: str, word: str) -> bool:
        known = self._known.get((base, word))
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[base, word] = dictionary.knows(word)
        return known

    def suggest(self, word: str, lang: str) -> tuple[str, ...]:
        """What was probably meant by a misspelt word; this may take a third of a second."""
        dictionary = self._dictionary(_base(lang))
        return dictionary.suggest(word) if dictionary else ()


def _words_left(content: RichText) -> Iterator[Word]:
    """The words as they read without what is deleted, at their places in the whole."""
    gone = content.spans(DELETION)
    if not gone:
        yield from words_of(content.text)
        return
    left = [at for at in range(len(content)) if not any(a <= at < b for a, b in gone)]
    for word in words_of("".join(content.text[at] for at in left)):
        yield replace(word, start=left[word.start], end=left[word.end - 1] + 1)


def _base(lang: str) -> str:
    return lang.partition("-")[0].lower()
