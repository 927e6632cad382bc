"""In which language a paragraph is written, told by its commonest words.

Old texts stand in two languages side by side, and a draft may quote another; what one language
does with marks is then no fault in the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from drafter.text.expression import Expression

__all__ = ["is_in_two_languages", "written_in"]

_COMMON = {
    "en": "the of and to in by with for on which shall be its this",
    "fr": "le la les des du et aux dans par pour sur qui ou une au ces ses l d",
    "es": "el los las del y en por para con una que al su sus",
}
_TONGUES = {word: lang for lang, words in _COMMON.items() for word in words.split()}
_WORD = Expression(r"[^\W\d_]+")
_ENOUGH = 3  # common words before a language is named


@lru_cache(maxsize=8192)
def written_in(text: str) -> str:
    """The language of a text: "en", "fr" or "es", "" where its words do not tell."""
    counts = Counter(
        lang for word in _WORD.findall(text.lower()) if (lang := _TONGUES.get(word)) is not None
    )
    if not counts:
        return ""
    (lang, most), *others = counts.most_common(2)
    clear = most >= _ENOUGH and (not others or most > 2 * others[0][1])
    return lang if clear else ""


_BESIDE = 0.1


def is_in_two_languages(texts: Iterable[str], lang: str) -> bool:
    """Whether more than a tenth of the paragraphs that tell are in another language than `lang`."""
    told = [found for text in texts if (found := written_in(text))]
    return sum(found != lang for found in told) > _BESIDE * len(told)
