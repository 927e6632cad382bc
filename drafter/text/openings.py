"""Opening phrases: finding the words that open a paragraph, and which part they belong to.

The extent of an opening is what a house sets in italics: adverbs, verb or adjective and fixed
complement ("Expressing its appreciation", "Taking note with concern also"), without the
preposition or "that" which introduces the object (Editorial Manual, resolutions; measured in
37,000 official openings, of which 12 end in "of" and none in "that").
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from drafter.text.expression import Expression
from drafter.text.grammar import Grammar

__all__ = ["Lexicon", "Opening", "Phrase"]

PREAMBULAR, OPERATIVE = "preambular", "operative"


@dataclass(frozen=True, slots=True)
class Phrase:
    """An attested opening phrase.

    `text` is what is set in italics. `form`: finite, present-participle, perfect-participle,
    past-participle, adjective. `following`: words that usually come next, most usual first.
    `uses`: how often it was counted, by corpus (ga, sc, hrc, ecosoc, unea, unfccc).
    """

    text: str
    part: str
    verb: str
    form: str
    strength: str = ""
    following: tuple[str, ...] = ()
    uses: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Uses in all corpora together."""
        return sum(self.uses.values())


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens a paragraph: `start:end` is its extent in the text that was matched.

    `adverb` is the sequence adverb in lower case ("also", "further", "") and `adverb_first`
    says whether it stands before the verb. `verb` is the base verb where known, else the word
    itself. `phrase` is None for a form that only grammar recognises. `head` is the extent of
    the phrase without its sequence adverb, in lower case ("taking note").
    """

    start: int
    end: int
    part: str
    form: str
    verb: str
    head: str
    adverb: str = ""
    adverb_first: bool = False
    phrase: Phrase | None = None


_WORD = Expression(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*[’']?", re.UNICODE)
_MAX_WORDS = 14


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int
    after_comma: bool = False


class Lexicon:
    """The opening phrases of one language, with its grammar."""

    def __init__(self, phrases: Iterable[Phrase], grammar: Grammar) -> None:
        """Index the phrases by their first word that is no adverb."""
        self.phrases = tuple(phrases)
        self.grammar = grammar
        self._index: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {}
        for phrase in self.phrases:
            words = tuple(t.word for t in _tokens(phrase.text))
            while len(words) > 1 and words[0] in grammar.intensifiers:
                words = words[1:]
            self._index.setdefault(words[0], []).append((words, phrase))
        for entries in self._index.values():
            entries.sort(key=lambda e: (-len(e[0]), -e[1].total))

    def match(self, text: str, part: str | None = None) -> Opening | None:
        """The opening at the head of a paragraph, None if nothing there can open one.

        `part` ("preambular" or "operative") asks only for that part's openings.
        """
        tokens = _tokens(text)
        if not tokens:
            return None
        first = self._skip_adverbs(tokens)
        if first >= len(tokens):
            return None
        known = self._known(tokens, first, part)
        return known or self._by_grammar(tokens, first, part)

    def _skip_adverbs(self, tokens: list[_Token]) -> int:
        g = self.grammar
        i = 0
        while i < len(tokens) and i < 4:
            pair = " ".join(t.word for t in tokens[i : i + 2])
            if " ".join(t.word for t in tokens[i : i + 3]) in g.insertions:
                i += 3
            elif " " in pair and pair in g.sequence:
                i += 2
            elif tokens[i].word in g.sequence or tokens[i].word in g.intensifiers:
                i += 1
            else:
                break
        return i

    def _known(self, tokens: list[_Token], first: int, part: str | None) -> Opening | None:
        for words, phrase in self._index.get(tokens[first].word, ()):
            if part is not None and phrase.part != part:
                continue
            end = self._reach(tokens, first, words)
            if end is not None:
                return self._opening(tokens, first, end, phrase.part, phrase.form, phrase)
        return None

    def _reach(self, tokens: list[_Token], first: int, words: tuple[str, ...]) -> int | None:
        """One past the last token of a phrase, adverbs between its words passed over."""
        i = first
        for n, word in enumerate(words):
            if n:
                i = self._pass_inserted(tokens, i)
            if i >= len(tokens) or tokens[i].word != word:
                return None
            i += 1
        return i

    def _pass_inserted(self, tokens: list[_Token], i: int) -> int:
        g = self.grammar
        while i < len(tokens) and not tokens[i].after_comma:
            three = " ".join(t.word for t in tokens[i : i + 3])
            two = " ".join(t.word for t in tokens[i : i + 2])
            if three in g.insertions:
                i += 3
            elif " " in two and two in g.sequence:
                i += 2
            elif tokens[i].word in g.sequence and not self._qualifies_a_noun(tokens, i):
                i += 1
            else:
                break
        return i

    def _qualifies_a_noun(self, tokens: list[_Token], i: int) -> bool:
        """Whether "further" belongs to what follows it: "Encourages further efforts".

        A plural ends like a finite verb, so that form says nothing here.
        """
        g = self.grammar
        if tokens[i].word not in g.also_adjectives or i + 1 >= len(tokens):
            return False
        following = tokens[i + 1]
        return not (following.after_comma or following.word in g.object_openers
                    or following.word in g.participles
                    or self.grammar.form((following.word,)) not in (None, "finite"))  # fmt: skip

    def _by_grammar(self, tokens: list[_Token], first: int, part: str | None) -> Opening | None:
        form = self.grammar.form(tuple(t.word for t in tokens[first : first + 3]))
        if form is None:
            return None
        own = OPERATIVE if form == "finite" else PREAMBULAR
        if part is not None and part != own:
            return None
        end = first + self.grammar.length(tuple(t.word for t in tokens[first : first + 3]))
        return self._opening(tokens, first, end, own, form, None)

    def _opening(
        self,
        tokens: list[_Token],
        first: int,
        end: int,
        part: str,
        form: str,
        phrase: Phrase | None,
    ) -> Opening:
        end = self._with_complement(tokens, end)
        adverb, leading = self._adverb(tokens, first, end)
        words = [t.word for t in tokens[:end]]
        head = " ".join(self._without_sequence(words))
        verb = phrase.verb if phrase else tokens[first].word
        return Opening(
            tokens[0].start, tokens[end - 1].end, part, form, verb, head, adverb, leading, phrase
        )

    def _with_complement(self, tokens: list[_Token], end: int) -> int:
        """Take in a trailing adverb ("also") and complement ("with deep concern")."""
        g = self.grammar
        moved = True
        while moved and end < len(tokens):
            moved = False
            after = self._pass_inserted(tokens, end)
            if after > end and (after == len(tokens) or tokens[after - 1].word in g.trailing or
                                self._complement(tokens, after)):  # fmt: skip
                end, moved = after, True
            size = self._complement(tokens, end)
            if size:
                end, moved = end + size, True
        return end

    def _complement(self, tokens: list[_Token], at: int) -> int:
        """How many tokens "with (deep) appreciation" takes at a place, 0 if it is not there."""
        g = self.grammar
        if at >= len(tokens) or tokens[at].word not in g.complement_openers:
            return 0
        for size in (2, 3, 4, 5):
            if at + size > len(tokens):
                return 0
            word = tokens[at + size - 1].word
            if word in g.complement_nouns:
                return size
            if word not in g.complement_adjectives:
                return 0
        return 0

    def _adverb(self, tokens: list[_Token], first: int, end: int) -> tuple[str, bool]:
        g = self.grammar
        for i in range(end):
            two = " ".join(t.word for t in tokens[i : i + 2])
            for word in (two, tokens[i].word):
                if word in g.sequence:
                    return g.sequence[word], i < first
        return "", False

    def _without_sequence(self, words: list[str]) -> list[str]:
        g = self.grammar
        out: list[str] = []
        i = 0
        while i < len(words):
            if " ".join(words[i : i + 3]) in g.insertions:
                i += 3
            elif " ".join(words[i : i + 2]) in g.sequence:
                i += 2
            elif words[i] in g.sequence:
                i += 1
            else:
                out.append(words[i])
                i += 1
        return out

    def complete(self, prefix: str, part: str, body: str = "", limit: int = 12) -> list[Phrase]:
        """Phrases that begin with what was typed, most usual in `body`'s corpus first."""
        typed = prefix.casefold()
        found = [p for p in self.phrases if p.part == part and p.text.casefold().startswith(typed)]
        found.sort(key=lambda p: (-p.uses.get(body, 0), -p.total, p.text))
        return found[:limit]

    def suggest(self, words: str, part: str, limit: int = 3) -> list[Phrase]:
        """The attested phrases nearest to misspelt or unknown words."""
        own = {p.text.lower(): p for p in self.phrases if p.part == part}
        near = difflib.get_close_matches(words.lower(), own, n=limit, cutoff=0.6)
        if not near:
            first = words.lower().split(" ")[0]
            near = difflib.get_close_matches(first, own, n=limit, cutoff=0.6)
        return [own[n] for n in near]


def _tokens(text: str) -> list[_Token]:
    """The first words up to the first mark that ends a phrase."""
    out: list[_Token] = []
    last = 0
    for found in _WORD.finditer(text[:220]):
        between = text[last : found.start()]
        if out and between.strip(" \u00a0,"):
            break
        if not out and between.strip(' \u00a0\t“"[('):
            break
        if out and "," in between and len(out) > 6:
            break
        word = found.group().lower().replace("'", "’")
        start = found.start()
        # French elisions are words of their own: "S’inquiétant", "d’intérêt".
        head, sign, tail = word.partition("’")
        if sign and tail and len(head) <= 2:
            out.append(_Token(head + sign, start, start + len(head) + 1, "," in between))
            out.append(_Token(tail, start + len(head) + 1, found.end()))
        else:
            out.append(_Token(word, start, found.end(), "," in between))
        last = found.end()
        if len(out) >= _MAX_WORDS:
            break
    return out
