"""Which body and which language a text is of, where nobody says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from drafter.errors import ProfileError
from drafter.profiles.loader import load, names
from drafter.profiles.profile import Profile

__all__ = ["Guess", "guess", "guess_language"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A body's name and the reason for thinking so."""

    name: str
    reason: str


_TITLE = re.compile(r"\s*(?:Draft |Projet de |Proyecto de )?[Dd][eé]cisi[oó]n\b")


def guess(symbol: str | None, body_line: str | None, texts: Iterable[str]) -> Guess:
    """The body of a text, from its symbol, its body line, numbers and names it mentions.

    What bodies are recognised by stands in their profiles (`Recognised`), own ones among them.
    """
    bodies = list(_bodies())
    sign = (symbol or "").strip()
    # Where several bodies share a symbol's beginning, the one that says more of it has it.
    begun = max(((_begins(body, sign), body.name) for body in bodies), default=(0, ""))
    if begun[0]:
        return Guess(begun[1], f"its symbol is {sign}")
    rows = list(texts)
    title = next((r for r in rows if re.match(_TITLE, r)), "")
    for body in bodies:
        if any(re.search(p, title) for p in body.recognised.numbers):
            shown = " ".join(title.split())[:40].rstrip()
            return Guess(body.name, f"its title is numbered as “{shown}”")
    line = (body_line or "").rstrip(" ,:;")
    owners = [body.name for body in bodies if line and _opens_so(body, line)]
    if len(owners) == 1:
        return Guess(owners[0], f"it opens with “{line}”")
    sample = "\n".join(rows)[:200_000]
    best = max(((_mentions(body, sample), body.name) for body in bodies), default=(0, ""))
    if best[0] and (not owners or best[1] in owners):
        return Guess(best[1], "of the names and numbers that it mentions")
    if owners:
        return Guess(owners[0], f"it opens with “{line}”")
    return Guess("generic", "nothing in it names a body")


def _bodies() -> Iterator[Profile]:
    """All bodies; a profile with a fault is nobody's, and is told of where it is asked for."""
    for name in names():
        if name != "generic":
            with suppress(ProfileError):
                yield load(name)


def _begins(body: Profile, symbol: str) -> int:
    """How much of a symbol says that it is of a body, in characters."""
    found = (re.match(p, symbol) for p in body.recognised.symbols)
    return max((match.end() for match in found if match), default=0)


def _mentions(body: Profile, text: str) -> int:
    """How often a text has one of the numbers, or one of the names, of a body."""
    known = (*body.recognised.numbers, *body.recognised.names)
    return max((sum(1 for _ in re.finditer(p, text)) for p in known), default=0)


def _opens_so(body: Profile, line: str) -> bool:
    return any(
        line == own.name or any(re.fullmatch(p, line) for p in own.accepted)
        for own in body.body_lines.values()
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
