"""Which body and which language a text is of, where nobody says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from drafter.profiles.loader import load, names

__all__ = ["Guess", "guess", "guess_language"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A body's name and the reason for thinking so."""

    name: str
    reason: str


# Where several bodies share a symbol's beginning, the longer one stands first.
_SYMBOLS = (
    (r"UNEP/MC\b", "minamata"),
    (r"UNEP/(?:CHW|POPS|FAO/RC)\b", "brs"),
    (r"UNEP/(?:OzL|OZL)\b", "montreal"),
    (r"UNEP/CBD\b|CBD/", "cbd"),
    (r"UNEP/(?:EA|GC|GCSS)\b", "unea"),
    (r"HSP/", "un-habitat"),
    (r"FCCC/", "unfccc"),
    (r"ICCD/", "unccd"),
    (r"A/HRC/", "hrc"),
    (r"A/", "ga"),
    (r"S/", "sc"),
    (r"E/", "ecosoc"),
)
_NUMBERS = (
    (r"\bMC-\d+/", "minamata"),
    (r"\b(?:BC|RC|SC|OEWG)-\d+/", "brs"),
    (r"\b\d+/(?:CP|CMA|CMP)\.\d+", "unfccc"),
    (r"\b\d+/COP\.\d+", "unccd"),
)
_NAMES = (
    (r"Minamata", "minamata"),
    (r"Basel Convention|Rotterdam Convention|Stockholm Convention", "brs"),
    (r"Montreal Protocol|Vienna Convention for the Protection", "montreal"),
    (r"Convention on Biological Diversity", "cbd"),
    (r"Paris Agreement|Framework Convention on Climate Change", "unfccc"),
    (r"Convention to Combat Desertification", "unccd"),
)


def guess(symbol: str | None, body_line: str | None, texts: Iterable[str]) -> Guess:
    """The body of a text, from its symbol, its body line, numbers and names it mentions."""
    for pattern, name in _SYMBOLS:
        if symbol and re.match(pattern, symbol.strip()):
            return Guess(name, f"its symbol is {symbol.strip()}")
    rows = list(texts)
    title = next((r for r in rows if re.match(r"\s*(?:Draft )?[Dd]ecision\b", r)), "")
    for pattern, name in _NUMBERS:
        if re.search(pattern, title):
            return Guess(name, f"its title is numbered as “{title.strip()[:40]}”")
    line = (body_line or "").rstrip(" ,:;")
    owners = [n for n in names() if n != "generic" and line and _opens_so(n, line)]
    if len(owners) == 1:
        return Guess(owners[0], f"it opens with “{line}”")
    sample = "\n".join(rows)[:200_000]
    best = max(((len(re.findall(p, sample)), n) for p, n in (*_NUMBERS, *_NAMES)), default=(0, ""))
    if best[0] and (not owners or best[1] in owners):
        return Guess(best[1], "of the names and numbers that it mentions")
    if owners:
        return Guess(owners[0], f"it opens with “{line}”")
    return Guess("generic", "nothing in it names a body")


def _opens_so(name: str, line: str) -> bool:
    profile = load(name)
    return any(
        line == own.name or any(re.fullmatch(p, line) for p in own.accepted)
        for own in profile.body_lines.values()
    )


_SIGNS = (
    ("fr", r"\b(?:les|des|une|dans|pour|sur|aux|du|et|est|qui|que|la|le)\b"),
    ("es", r"\b(?:los|las|una|del|para|por|con|el|y|en|que|la|su)\b"),
    ("en", r"\b(?:the|of|and|to|in|for|on|by|its|with|that|at)\b"),
)


def guess_language(text: str) -> str:
    """The language of a text: en, fr, es, ru, ar or zh; en where it cannot be told."""
    sample = text[:20_000]
    letters = max(1, sum(c.isalpha() for c in sample))
    for lang, low, high in (("ru", "\u0400", "\u04ff"), ("ar", "\u0600", "\u06ff"),
                            ("zh", "\u4e00", "\u9fff")):  # fmt: skip
        if sum(low <= c <= high for c in sample) / letters > 0.3:
            return lang
    counts = {lang: len(re.findall(p, sample.lower())) for lang, p in _SIGNS}
    best = max(counts, key=lambda k: counts[k])
    return best if counts[best] > counts["en"] * 1.2 else "en"
