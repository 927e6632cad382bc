"""`spelling-un`: words are spelt as the spelling list of the United Nations has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.spelling import in_case, stem_spelling, tokens
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression
from drafter.text.wordlists import spellings

__all__ = ["RULE"]


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    known = spellings()
    for start, word, low in tokens(text):
        right = known.words.get(low) or stem_spelling(low)
        if right is None and "-" in low:
            right = _compound(low)
        if right is not None and not _is_foreign_name(text, start, low):
            yield _hit(text, start, word, right)
    low_text = text.replace("İ", "I").lower()
    for wrong, right in known.phrases.items():
        at = low_text.find(wrong)
        while at >= 0:
            end = at + len(wrong)
            if _is_whole(low_text, at, end):
                yield _hit(text, at, text[at:end], right)
            at = low_text.find(wrong, end)


_AMERICAN_NAMES = frozenset(
    [
        "center",
        "centers",
        "defense",
        "harbor",
        "labor",
        "theater",
        "advisor",
        "advisors",
        "judgement",
        "program",
    ]
)
_OF_THE_HOUSE = Expression(
    r"(?:United Nations|International Trade|International|World(?: \w+)?|Joint(?: \w+)?)"
    r"(?: [A-Z][\w-]+,?| and| for| of| on| the)* $"
)


def _is_foreign_name(text: str, start: int, low: str) -> bool:
    """Whether a word with a capital belongs to the name of a body that spells so itself."""
    if low not in _AMERICAN_NAMES or not text[start].isupper() or not text[:start].strip():
        return False
    return _OF_THE_HOUSE.search(text, 0, start) is None


def _compound(low: str) -> str | None:
    """A word with hyphens of which one part is spelt wrongly."""
    known = spellings()
    parts = re.split("([-‑])", low)
    mended = [known.words.get(p) or stem_spelling(p) or p for p in parts]
    return "".join(mended) if mended != parts else None


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def _hit(text: str, start: int, word: str, right: str) -> Hit:
    new = in_case(word, right)
    # A capital inside a sentence may belong to somebody's name.
    own = word[:1].islower() or not text[:start].strip("“[( \u00a0")
    return Hit(start, start + len(word), f"“{word}” is spelt “{new}”.", (new,), own)


RULE = wording_rule("spelling-un", Category.SPELLING, Severity.WARNING, _look)
