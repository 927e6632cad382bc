"""Searching all pages of the help: which have the words, the best first, and where in them.

Offsets count characters of a page as it is shown, one for each block's end, so that a hit can be
marked in it as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QTextDocument

from drafter.checks.pages import page
from drafter.checks.registry import RULES
from drafter.settings import Settings
from drafter.ui.help.pages import CONTENTS, HelpPage, help_page
from drafter.ui.text import tr

__all__ = ["Found", "Index", "fill", "search"]

_AROUND = 36  # characters before a hit in its line of context
_CONTEXT = 130
_TITLE, _HEADING, _PHRASE = 60, 30, 15  # what words are worth in a title, a heading, side by side
_WHOLE = 100  # and where they are the whole of it
_SENTENCE = 60  # characters from which a line says something
_NEAR = 4  # lines below a heading
_MOST = 10  # further places of a page that count for its rank


@dataclass(frozen=True, slots=True)
class _Entry:
    """A page: its words as shown and folded, and its headings with the places where they begin."""

    name: str
    title: str
    text: str
    folded: str
    headings: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page with hits.

    `hits` are `(start, end)` in reading order, `best` is the index of the one to begin with.
    `context` is the line around that one, the words asked for stand there at `marks`.
    """

    name: str
    title: str
    context: str
    marks: tuple[tuple[int, int], ...]
    hits: tuple[tuple[int, int], ...]
    best: int


def fill(document: QTextDocument, made: HelpPage) -> None:
    """Put a page into a document."""
    if made.plain:
        document.setPlainText(made.text)
    else:
        document.setMarkdown(made.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)


class Index:
    """The words of all pages, read a page at a time so that nobody waits."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._entries: list[_Entry] = []
        self._left = self._names()

    def _names(self) -> Iterator[tuple[str, str]]:
        yield from ((name, tr(title)) for name, title in CONTENTS)
        # Read as it is wanted: each is a file.
        yield from ((f"rule:{rule.code}", tr(page(rule.code).title)) for rule in RULES)

    def read_one(self) -> bool:
        """Read the next page; False when all have been read."""
        name, title = next(self._left, ("", ""))
        if name:
            self._entries.append(_entry(name, title, self._settings))
        return bool(name)

    @property
    def entries(self) -> Sequence[_Entry]:
        """All pages; those that have not been read yet are read now."""
        while self.read_one():
            pass
        return self._entries


def _entry(name: str, title: str, settings: Settings) -> _Entry:
    document = QTextDocument()
    fill(document, help_page(name, settings))
    headings = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            headings.append((block.position(), block.text()))
        block = block.next()
    text = document.toPlainText()
    return _Entry(name, title, text, _folded(text), tuple(headings))


def search(index: Index, words: str) -> list[Found]:
    """The pages that have all the words, the best first; none for no words.

    A word is looked for at the beginning of words, and inside them where no page has it so.
    """
    wanted = _folded(words).split()
    if not wanted:
        return []
    for within in (False, True):
        patterns = [_pattern(word, within=within) for word in wanted]
        phrase = _pattern(r" ".join(wanted), within=within)
        ranked = [
            (worth, found)
            for entry in index.entries
            for worth, found in [_look(entry, patterns, phrase)]
            if found is not None
        ]
        if ranked:
            return [found for _, found in sorted(ranked, key=lambda row: -row[0])]
    return []


def _pattern(words: str, *, within: bool) -> re.Pattern[str]:
    source = r"\s+".join(map(re.escape, words.split()))
    return re.compile(source if within or not words[0].isalnum() else rf"(?<!\w){source}")


def _look(
    entry: _Entry, patterns: list[re.Pattern[str]], phrase: re.Pattern[str]
) -> tuple[int, Found | None]:
    if not all(pattern.search(entry.folded) for pattern in patterns):
        return 0, None
    side_by_side = _spans(entry.folded, [phrase])
    hits = side_by_side or _spans(entry.folded, patterns)
    headings = [_all_in(_folded(text), patterns) for _, text in entry.headings]
    best = _best(entry, hits, headings, patterns)
    worth = min(len(hits), _MOST) + _PHRASE * bool(side_by_side)
    is_list = entry.name == "rules"  # its headings are not what a page is about
    worth += max(
        _worth(entry.title, patterns, _TITLE),
        *(_worth(text, patterns, _HEADING) for _, text in entry.headings if not is_list),
        0,
    )
    return worth, _found(entry, hits, best)


def _worth(title: str, patterns: list[re.Pattern[str]], base: int) -> int:
    """What it counts that a title has the words: the more of it they are, the more."""
    folded = _folded(title)
    if not _all_in(folded, patterns):
        return 0
    return base + _WHOLE * sum(e - s for s, e in _spans(folded, patterns)) // len(folded)


def _spans(text: str, patterns: list[re.Pattern[str]]) -> tuple[tuple[int, int], ...]:
    """Where the patterns stand, without overlaps."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(m.span() for pattern in patterns for m in pattern.finditer(text)):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return tuple(spans)


def _all_in(text: str, patterns: list[re.Pattern[str]]) -> bool:
    return all(pattern.search(text) for pattern in patterns)


def _best(
    entry: _Entry,
    hits: tuple[tuple[int, int], ...],
    headings: list[bool],
    patterns: list[re.Pattern[str]],
) -> int:
    """The hit to begin with: in a heading that has all the words, else in a sentence that has them."""
    starts = {at for (at, _), has_all in zip(entry.headings, headings, strict=True) if has_all}
    worth = []
    for start, _ in hits:
        begin, end = _line(entry.text, start)
        has_all = _all_in(entry.folded[begin:end], patterns)
        worth.append((begin in starts, has_all, end - begin >= _SENTENCE))
    return worth.index(max(worth))


def _line(text: str, at: int) -> tuple[int, int]:
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return begin, len(text) if end < 0 else end


def _found(entry: _Entry, hits: tuple[tuple[int, int], ...], best: int) -> Found:
    at = hits[best][0]
    begin, end = _line(entry.text, at)
    section = next((text for place, text in reversed(entry.headings) if place <= at), "")
    if any(place == begin for place, _ in entry.headings):
        # What stands below a heading says more than the heading, which is named already.
        begin, end = _below(entry.text, (begin, end))
    begin = _cut(entry.text, begin, at) if begin <= at < end else begin
    end = min(end, begin + _CONTEXT)
    context = entry.text[begin:end].replace("\ufffc", " ")
    marks = tuple((s - begin, e - begin) for s, e in hits if begin <= s and e <= end)
    is_top = not section or section == entry.title or entry.headings[0][1] == section
    title = entry.title if is_top else f"{entry.title} › {section}"
    return Found(entry.name, title, context, marks, hits, best)


def _below(text: str, line: tuple[int, int]) -> tuple[int, int]:
    """The first line below one that says something, if one does."""
    below = [line]
    while len(below) <= _NEAR and below[-1][1] < len(text):
        below.append(_line(text, below[-1][1] + 1))
    return next((row for row in below[1:] if row[1] - row[0] >= _SENTENCE), line)


def _cut(text: str, begin: int, at: int) -> int:
    """Where the line of context begins: at a word not far before the hit."""
    if at - begin <= _AROUND:
        return begin
    space = text.find(" ", at - _AROUND, at)
    return space + 1 if space >= 0 else at


def _folded(text: str) -> str:
    """In small letters without accents, character for character."""
    return "".join(map(_plain, text))


@lru_cache(maxsize=2048)
def _plain(char: str) -> str:
    bare = unicodedata.normalize("NFKD", char)[:1].lower()
    return bare if len(bare) == 1 else char
