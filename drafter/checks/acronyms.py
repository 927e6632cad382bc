"""Acronyms of a text, and where they are introduced in brackets behind their full name."""

from __future__ import annotations

import re
from functools import lru_cache

from drafter.text.expression import Expression

__all__ = ["acronyms", "definitions"]

_ACRONYM = Expression(r"(?<![\w./&(’'‑-])[A-Z][A-Z0-9]{1,9}s?(?![\w/&‑-]|\.\w|[’'][A-Z])")
_DEFINED = Expression(
    r"(?<=[\w’”»)] )\((?:[“‘\"]|the |the “|hereinafter “)?(?P<acronym>[A-Z][A-Za-z]?[A-Z0-9&-]{1,10}s?)[”’\"]?\)"
)
_ROMAN = Expression(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})s?")
# Known to every reader by these letters, or no acronyms at all.
_KNOWN = frozenset(
    [
        "HIV",
        "AIDS",
        "DNA",
        "RNA",
        "TV",
        "PCB",
        "PCBs",
        "CO",
        "CO2",
        "BIS",
        "TER",
        "ADD",
        "CORR",
        "REV",
        "INF",
        "COP",
        "USD",
        "EUR",
        "CHF",
        "GMT",
        "UTC",
        "ISO",
        "PDF",
        "OK",
        "UN",
        "US",
        "UK",
        "AM",
        "PM",
        "XX",
        "XXX",
        "TBD",
        "TBC",
        "NO",
        "OP",
        "PP",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "VIII",
        "IX",
        "XI",
        "XII",
        "ECOSOC",
        "COVID",
        "LGBT",
        "SARS",
        "COPs",
        "DC",
        "NY",
        "CFC",
        "CFCs",
        "HFC",
        "HFCs",
        "HCFC",
        "HCFCs",
        "DDT",
        "PFOS",
        "PFOA",
        "GC",
        "SS",
        "SC",
        "GA",
        "HRC",
        "MS",
        "SG",
        "UNGA",
        "UNSC",
        "UNSG",
        "CAD",
        "REDD",
        "CP",
        "CMA",
        "CMP",
        "TRIPS",
        "JP",
    ]
)
_FEWEST_LETTERS = 2
_SHOUTED = 0.6  # a text with more capitals than this share of its letters is a heading


@lru_cache(maxsize=8192)
def acronyms(text: str) -> tuple[tuple[str, int, int], ...]:
    """Acronyms used in a text that a reader may not know, as `(acronym, start, end)`."""
    found = [m for m in _ACRONYM.finditer(text) if _is_acronym(m[0])]
    if not found:
        return ()
    letters = [c for c in text if c.isalpha()]
    if sum(c.isupper() for c in letters) > _SHOUTED * len(letters):
        return ()
    return tuple((m[0].removesuffix("s"), m.start(), m.end()) for m in found)


def _is_acronym(word: str) -> bool:
    return (
        word not in _KNOWN
        and word.removesuffix("s") not in _KNOWN
        and _ROMAN.fullmatch(word) is None
        and sum(c.isalpha() for c in word) >= _FEWEST_LETTERS
    )


@lru_cache(maxsize=8192)
def definitions(text: str) -> tuple[tuple[str, int, int], ...]:
    """Acronyms introduced in a text: `(acronym, start, end)` of the bracket.

    The bracket counts where the words before begin with the letters of the acronym.
    """
    if "(" not in text:
        return ()
    return tuple(
        (m["acronym"].removesuffix("s"), m.start(), m.end())
        for m in _DEFINED.finditer(text)
        if _ROMAN.fullmatch(m["acronym"]) is None and _stands_for(text[: m.start()], m["acronym"])
    )


def _stands_for(before: str, acronym: str) -> bool:
    initials = [w[0] for w in re.findall(r"[^\W_]+", before)[-12:]]
    if any(c.isupper() and c == acronym[0] for c in initials):
        return True
    rest = iter(c.lower() for c in initials)
    letters = (c.lower() for c in acronym.removesuffix("s") if c.isalpha())
    return all(c in rest for c in letters)
