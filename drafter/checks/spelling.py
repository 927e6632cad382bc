"""Words of a text for the rules of spelling, and spellings that follow a pattern."""

from __future__ import annotations

import re
from functools import lru_cache

from drafter.text.expression import Expression
from drafter.text.wordlists import spellings

__all__ = ["in_case", "ise_spelling", "stem_spelling", "tokens"]

_WORD = Expression(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_ISE = Expression(r"(?P<stem>[a-z]{2,})is(?P<end>e|es|ed|ing|ation|ations|er|ers|able|ational)")
_SHORTEST_STEM = 3


@lru_cache(maxsize=64)
def tokens(text: str) -> tuple[tuple[int, str, str], ...]:
    """Words with their hyphens, as `(start, word, word in small letters)`."""
    return tuple((m.start(), m[0], m[0].lower().replace("‑", "-")) for m in _WORD.finditer(text))


@lru_cache(maxsize=4096)
def stem_spelling(low: str) -> str | None:
    """The British spelling of an American word by its beginning: behavior, labors; else None."""
    known = spellings()
    for length in range(len(low), 4, -1):
        right = known.stems.get(low[:length])
        if right is not None and low[length:] in known.endings:
            return right + low[length:]
    return None


@lru_cache(maxsize=4096)
def ise_spelling(low: str) -> tuple[str, bool] | None:
    """The spelling with -ize of a word with -ise, and whether it is one known to take it.

    None for words that keep their s, such as "advise" and "supervised".
    """
    found = _ISE.fullmatch(low)
    if found is None:
        return None
    stem = found["stem"]
    known = spellings()
    bare = stem.removeprefix("re").removeprefix("de").removeprefix("un")
    if stem in known.real_ise or bare in known.real_ise or len(stem) < _SHORTEST_STEM:
        return None
    if stem.endswith("w"):
        return None  # otherwise, clockwise
    is_known = stem in known.known_ize or bare in known.known_ize
    return f"{stem}iz{found['end']}", is_known


def in_case(word: str, right: str) -> str:
    """The right word with the capitals of the wrong one."""
    if word.isupper() and len(word) > 1:
        return right.upper()
    heads = re.findall(r"[^\W\d_]+", word)
    if len(heads) > 1 and all(h[:1].isupper() for h in heads):
        return re.sub(r"[^\W\d_]+", lambda m: m[0][:1].upper() + m[0][1:], right)
    return right[:1].upper() + right[1:] if word[:1].isupper() else right
