"""Words that point to a place of a text: “paragraph 3 (b) above”, “section II of the present note”.

Owns the grammar of such words in English, French and Spanish. Whether the place exists is for
rules to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.model.numbering import read_mark
from drafter.text.expression import Expression

__all__ = ["OPPOSITE", "Pointer", "direction_word", "pointers", "section_pointers"]

_NUMBER = r"\d{1,3}(?: ?\([a-z]{1,4}\))*"
_JOINTS = {
    "en": ", | and | or | to |, and |–|-| and to ",
    "fr": ", | et | ou | à |–|-",
    "es": ", | y | o | a |–|-",
}
_NOUNS = {
    "en": r"(?:sub)?paragraphs?|paras?\.",
    "fr": r"paragraphes?|alinéas?",
    "es": r"(?:apartados?|párrafos?)",
}
_WORDS = {
    "en": {"above": "above", "below": "below"},
    "fr": {"ci-dessus": "above", "ci-dessous": "below", "ci-après": "below", "ci-avant": "above",
           "supra": "above", "infra": "below"},
    "es": {"supra": "above", "infra": "below", "anterior": "above", "anteriores": "above",
           "precedente": "above", "precedentes": "above", "siguiente": "below", "siguientes": "below"},
}  # fmt: skip
OPPOSITE = {
    "above": "below", "below": "above", "ci-dessus": "ci-dessous", "ci-dessous": "ci-dessus",
    "ci-après": "ci-dessus", "ci-avant": "ci-après", "supra": "infra", "infra": "supra",
    "anterior": "siguiente", "siguiente": "anterior", "anteriores": "siguientes",
    "siguientes": "anteriores", "precedente": "siguiente", "precedentes": "siguientes",
}  # fmt: skip
"""Words that point back or on, each with the one that points the other way."""
_SELF = {
    "en": r"of (?:the present|this) (?:decision|resolution|note|document|annex|section)\b",
    "fr": r"de (?:la présente|cette) (?:décision|résolution|note)\b|du présent document\b",
    "es": r"de (?:la presente|esta) (?:decisión|resolución|nota)\b",
}
_ROMAN_OR_LETTER = r"[IVX]{1,5}|[A-Z]|\d{1,2}"


_FIRST = Expression(r"[\s\u00a0,]*([\w-]+)")


def direction_word(words: str, lang: str, start: int = 0) -> tuple[int, int, str]:
    """Where the word that points "above" or "below" stands, if one begins the words at `start`.

    Its place and which of the two it means; `(0, 0, "")` without one.
    """
    first = _FIRST.match(words, start)
    towards = _WORDS.get(lang, _WORDS["en"]).get(first[1].lower(), "") if first else ""
    return (*first.span(1), towards) if first and towards else (0, 0, "")


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words at `start:end` that point to paragraphs of the same text.

    `numbers`: each number with the letters behind it ("3", "(b)"). `towards`: "above", "below",
    "present" (of the present decision) or "" where nothing says whose paragraphs are meant.
    `word`: the place `start:end` of the word above or below, (0, 0) without.
    """

    start: int
    end: int
    numbers: tuple[tuple[int, tuple[str, ...]], ...]
    towards: str
    word: tuple[int, int] = (0, 0)


@lru_cache(maxsize=4)
def _pattern(lang: str) -> Expression:
    joint = _JOINTS[lang]
    more = rf"(?:(?:{joint})(?:{_NUMBER}|\([a-z]{{1,4}}\)))*"
    words = "|".join(sorted(_WORDS[lang], key=len, reverse=True))
    return Expression(
        rf"\b(?:{_NOUNS[lang]})[ \u00a0](?P<numbers>{_NUMBER}{more})"
        rf"(?:,? (?:(?P<word>{words})\b|(?P<self>{_SELF[lang]})))?"
    )


@lru_cache(maxsize=8192)
def pointers(text: str, lang: str) -> tuple[Pointer, ...]:
    """What a text of this language ("en", "fr", "es") says of paragraphs; () for other languages."""
    if lang not in _NOUNS or not any(c.isdigit() for c in text):
        return ()
    out = []
    for found in _pattern(lang).finditer(text.replace("\u00a0", " ")):
        towards = _WORDS[lang].get(found["word"] or "", "present" if found["self"] else "")
        word = found.span("word") if found["word"] else (0, 0)
        out.append(Pointer(*found.span(), _numbers(found["numbers"]), towards, word))
    return tuple(out)


def _numbers(text: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    out: list[tuple[int, tuple[str, ...]]] = []
    for found in re.finditer(_NUMBER, text):
        letters = tuple(re.findall(r"\([a-z]{1,4}\)", found[0]))
        out.append((int(re.match(r"\d+", found[0])[0]), letters))  # type: ignore[index]
    return tuple(out)


_SECTION = Expression(
    rf"\b(?P<noun>[Ss]ection|[Cc]hapter)[ \u00a0](?P<number>{_ROMAN_OR_LETTER})\b(?:[ \u00a0](?:\((?:[a-z])\)|[A-Z]\b))?"
    r",? (?P<to>above|below|of the present (?:note|document|report|decision|resolution|annex))\b"
)


@lru_cache(maxsize=8192)
def section_pointers(text: str) -> tuple[tuple[int, int, str, str], ...]:
    """English words that point to a section of the same text: start, end, its number, above/below/""."""
    if "ection" not in text and "hapter" not in text:
        return ()
    return tuple(
        (
            found.start(),
            found.end(),
            found["number"],
            found["to"] if found["to"] in ("above", "below") else "",
        )
        for found in _SECTION.finditer(text)
    )


def same_number(label: str, number: str) -> bool:
    """Whether the label of a heading ("II.") is the number that is cited ("II")."""
    mark = read_mark(label)
    return label.rstrip(".").strip("()").casefold() == number.casefold() or (
        mark is not None and number.isdigit() and mark.number("1") == int(number)
    )
