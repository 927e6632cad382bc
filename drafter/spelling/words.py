"""The words of a text that a dictionary is asked for.

Names, symbols, acronyms, addresses and numbers are none of its business: a text of the United
Nations is full of them, and a checker that marks them is soon switched off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.assets import resource

__all__ = ["Word", "terms", "words_of"]

# Whole stretches without words: addresses, document symbols (with a stroke), dotted or mixed codes.
_CODES = re.compile(r"\S+@\S+|(?:https?|www)\S+|\S*[/\\_]\S*|\b\w*\d\w*\b|\b(?:\w\.){2,}")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_NUMERAL = re.compile(
    r"\(?(?=[ivxlcdm])m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})\)?$"
)
_SHORT = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Prof|St|Nos?|[Vv]ols?|[Cc]hap|[Aa]rts?|pp?|paras?|cf|etc|Sr|Sra|M|Mme|al)\.\s*$"
)
# Small words inside names: Punta del Este, Rio de Janeiro, Sharm el-Sheikh.
_PARTICLES = frozenset(
    ("da", "das", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "el", "la", "las",
     "le", "les", "los", "van", "von", "y")
)  # fmt: skip
_NAME_BEHIND = re.compile(r"[\s-]+[^\W\d_a-zß-ÿ]")
# The dictionaries are of languages in Latin letters.
_OTHER_SCRIPT = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff]")
_SENTENCE_END = re.compile(r"[.!?:]\s*[“\"(]?\s*$")


def terms(language: str) -> list[str]:
    """Words of United Nations texts that the general list of a language lacks."""
    text = resource("dictionaries", f"{language}-terms.txt").read_text("utf-8")
    return [line.strip() for line in text.splitlines() if line and not line.startswith("#")]


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place, in code points. `first`: it opens a sentence, so that its capital is no name's."""

    text: str
    start: int
    end: int
    first: bool


def words_of(text: str) -> Iterator[Word]:
    """The words of a paragraph that should be in a dictionary."""
    codes = [m.span() for m in _CODES.finditer(text)]
    at = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        while at < len(codes) and codes[at][1] <= start:
            at += 1
        if at < len(codes) and codes[at][0] < end:
            continue
        word = found[0]
        first = _opens(text[max(0, start - 12) : start], start)
        is_named = _is_name(word, first=first) or _is_particle(text, word, end)
        is_named = is_named or _OTHER_SCRIPT.match(word) is not None
        if not is_named and not _is_mark(text, start, end):
            yield Word(word, start, end, first)


def _opens(before: str, start: int) -> bool:
    """Whether a word behind these characters opens a sentence."""
    if start == 0 or (not before.strip() and start <= len(before)):
        return True
    return bool(_SENTENCE_END.search(before)) and not _SHORT.search(before)


def _is_name(word: str, *, first: bool) -> bool:
    """Capitals inside make an acronym, a capital at the front a name."""
    if any(c.isupper() for c in word[1:]):
        return True
    return word[0].isupper() and not first


def _is_particle(text: str, word: str, end: int) -> bool:
    return word in _PARTICLES and bool(_NAME_BEHIND.match(text, end))


def _is_mark(text: str, start: int, end: int) -> bool:
    """Letters that count or abbreviate: (a), (iii), p., i.e."""
    if end - start == 1:
        return True
    inside = text[end : end + 1] == ")"
    return inside and bool(_NUMERAL.match(text[start:end]))
