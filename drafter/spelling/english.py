"""English by a list of words: British spelling with -ize, the commonest words first."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator

from drafter.assets import resource
from drafter.spelling.words import terms

__all__ = ["English", "load_english"]

_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_ISE = re.compile(r"^(.{2,})(is)(e[ds]?|ing|er[s]?|ation[s]?|ational)$")
_MOST = 6
_LONGEST = 12
"""Longer words are only searched one slip away: two are too many to try."""


class English:
    """A set of words with how common each is (its place in the list)."""

    def __init__(self, words: Iterable[str]) -> None:
        self._rank = {word: place for place, word in enumerate(words)}

    def __len__(self) -> int:
        return len(self._rank)

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as a dictionary has it; curly apostrophes count as straight."""
        word = word.replace("’", "'")
        if self._has(word):
            return True
        stem = word.removesuffix("'s").removesuffix("s'")
        return stem != word and self._has(stem)

    def _has(self, word: str) -> bool:
        return word in self._rank or word[:1].lower() + word[1:] in self._rank

    def suggest(self, word: str) -> tuple[str, ...]:
        """What was probably meant, the likeliest first; the capital of the word is kept."""
        low = word.replace("’", "'").lower()
        found: dict[str, None] = {}
        ize = _ISE.sub(r"\1iz\3", low)
        if ize != low and ize in self._rank:
            found[ize] = None
        near = sorted({w for w in _near(low) if w in self._rank}, key=self._rank.__getitem__)
        found |= dict.fromkeys(near)
        if not found and len(low) <= _LONGEST:
            far = {w for one in _near(low) for w in _near(one) if w in self._rank}
            found |= dict.fromkeys(sorted(far, key=self._rank.__getitem__))
        shaped = (w[:1].upper() + w[1:] if word[:1].isupper() else w for w in found)
        return tuple(w.replace("'", "’") for w in shaped)[:_MOST]


def _near(word: str) -> Iterator[str]:
    """Everything one slip away: two words run together, a letter too many, swapped, wrong, missing."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    for left, right in cuts:
        if right:
            yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in _LETTERS:
            if right:
                yield left + letter + right[1:]
            yield left + letter + right


def load_english() -> English:
    """The list that travels with the program, with the terms of the United Nations."""
    data = gzip.decompress(resource("dictionaries", "en-GB.txt.gz").read_bytes())
    return English([*data.decode("utf-8").split(), *terms("en")])
