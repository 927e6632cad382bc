"""Languages as Word names them: regions where the draft has none, and the script they belong to.

Word checks spelling by region ("fr-FR"); a draft says "fr". Right-to-left and East Asian text has
attributes of its own in Word. This module knows nothing of paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["Languages", "attribute_of", "is_right_to_left"]

_REGIONS = MappingProxyType(
    {
        "ar": "ar-SA",
        "en": "en-GB",
        "es": "es-ES",
        "fr": "fr-FR",
        "ru": "ru-RU",
        "zh": "zh-CN",
        "de": "de-DE",
        "it": "it-IT",
        "pt": "pt-PT",
        "he": "he-IL",
        "fa": "fa-IR",
        "ja": "ja-JP",
        "ko": "ko-KR",
        "la": "la-VA",
    }
)
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "syr"})
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})


def _base(tag: str) -> str:
    return tag.partition("-")[0].lower()


def is_right_to_left(tag: str) -> bool:
    """Whether text in this language runs from right to left."""
    return _base(tag) in _RIGHT_TO_LEFT


def attribute_of(tag: str) -> str:
    """Which attribute of `w:lang` a language belongs in: val, bidi or eastAsia."""
    if is_right_to_left(tag):
        return "bidi"
    return "eastAsia" if _base(tag) in _EAST_ASIAN else "val"


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages of one document: `pairs` of the draft's tag and Word's."""

    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, tags: Iterable[str]) -> Languages:
        """For all tags that a document uses; each keeps a name of its own in Word."""
        used = sorted(set(tags))
        taken = set(used)
        pairs = []
        for tag in used:
            region = _REGIONS.get(tag, tag)
            pairs.append((tag, tag if region != tag and region in taken else region))
        return cls(tuple(pairs))

    def word(self, tag: str) -> str:
        """Word's name for a tag."""
        return dict(self.pairs).get(tag, tag)

    def has(self, tag: str) -> bool:
        """Whether the document is known to use a tag."""
        return any(tag == used for used, _ in self.pairs)

    def draft(self, word: str) -> str:
        """The draft's tag for Word's name; an unknown one is taken as it stands."""
        found = next((tag for tag, name in self.pairs if name == word), None)
        if found is not None:
            return found
        return next((tag for tag, region in _REGIONS.items() if region == word), word)
