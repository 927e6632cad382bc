"""Regular expressions that cost nothing until they are needed.

The program knows hundreds of expressions, and compiling them all would take longer than checking
a short text. An `Expression` is compiled when it is first used; where it cannot match without
certain signs or words, it is not even tried on a text that has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["Expression"]


class Expression:
    """A regular expression with the methods of `re.Pattern`, compiled at its first use.

    `signs`: one of these strings stands in every text that the expression finds something in.
    A wrong expression raises `re.error` then; a test compiles all.
    """

    __slots__ = ("_compiled", "_flags", "_signs", "pattern")

    def __init__(self, pattern: str, flags: int = 0, signs: tuple[str, ...] = ()) -> None:
        """Keep the expression; nothing is compiled yet."""
        self.pattern = pattern
        self._flags = flags
        self._signs = signs
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def _is_hopeless(self, text: str) -> bool:
        return bool(self._signs) and not any(sign in text for sign in self._signs)

    def search(self, text: str, start: int = 0, end: int = -1) -> re.Match[str] | None:
        """The first match in `text[start:end]`."""
        if self._is_hopeless(text):
            return None
        return (self._compiled or self.compiled).search(text, start, len(text) if end < 0 else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return (self._compiled or self.compiled).match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return (self._compiled or self.compiled).fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = -1) -> Iterator[re.Match[str]]:
        """All matches in `text[start:end]`."""
        if self._is_hopeless(text):
            return iter(())
        limit = len(text) if end < 0 else end
        return (self._compiled or self.compiled).finditer(text, start, limit)

    def findall(self, text: str) -> list[str]:
        """All matches as `re.Pattern.findall` gives them; expressions with one group or none."""
        return (self._compiled or self.compiled).findall(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """The text with all matches replaced, or the first `count`."""
        return (self._compiled or self.compiled).sub(new, text, count)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """The pieces between the matches."""
        return (self._compiled or self.compiled).split(text, maxsplit)
