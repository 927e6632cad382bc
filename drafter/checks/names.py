"""What rules of wording leave alone: quotations, official names, addresses of the Internet."""

from __future__ import annotations

import re
from functools import lru_cache

from drafter.checks.pairs import quoted
from drafter.text.wordlists import official_names

__all__ = ["guarded"]

_ADDRESS = r"(?:https?://|www\.)[^\s\u00a0”»)]+"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(official_names(), key=len, reverse=True)
    # A space in a name may be written as a no-break space, its apostrophe straight.
    written = (re.escape(n).replace(r"\ ", "[ \u00a0]").replace("’", "[’']") for n in names)
    return re.compile("|".join((_ADDRESS, *written)))


@lru_cache(maxsize=1024)
def guarded(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches `(start, end)` of a text that are not the drafter's own words."""
    return (*quoted(text), *(found.span() for found in _pattern().finditer(text)))
