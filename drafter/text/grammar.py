"""What a language's openings look like beyond the phrases that are listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Grammar"]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The grammar of openings of one language, as data. All words are in lower case.

    `sequence`: adverbs of order and what each amounts to ("also", "further", "again").
    `insertions`: three-word insertions ("in this regard"). `trailing`: sequence adverbs that
    belong to the opening when they follow the verb. `participles`, `finites`: word endings by
    which a form is known; `not_participles`, `not_finites`: words that only look so.
    `adjectives`, `past_participles`: words that open a preambular paragraph by themselves;
    `perfect`: the auxiliary of perfect participles ("having"). `reflexives`: words that stand
    before the verb ("se", "s’"). `also_adjectives`: sequence adverbs that may belong to a noun
    behind them ("further efforts"), unless one of `object_openers` ("the", "of") follows.
    """

    sequence: Mapping[str, str] = field(default_factory=dict)
    intensifiers: frozenset[str] = frozenset()
    insertions: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    participles: tuple[str, ...] = ()
    finites: tuple[str, ...] = ()
    not_participles: frozenset[str] = frozenset()
    not_finites: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    past_participles: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    also_adjectives: frozenset[str] = frozenset()
    object_openers: frozenset[str] = frozenset()
    complement_openers: frozenset[str] = frozenset()
    complement_adjectives: frozenset[str] = frozenset()
    complement_nouns: frozenset[str] = frozenset()

    def form(self, words: tuple[str, ...]) -> str | None:
        """The grammatical form that opens with these words, None if they open nothing."""
        if not words:
            return None
        first = words[0]
        if first in self.reflexives and len(words) > 1:
            return self.form(words[1:])
        if first in self.perfect:
            return "perfect-participle"
        if first in self.adjectives:
            return "adjective"
        if first in self.past_participles:
            return "past-participle"
        if self.participles and first.endswith(self.participles):
            return None if first in self.not_participles else "present-participle"
        if self.finites and first.endswith(self.finites) and len(first) > 3:
            return None if first in self.not_finites else "finite"
        return None

    def length(self, words: tuple[str, ...]) -> int:
        """How many of the words the bare form takes: two for reflexives and perfect forms."""
        first = words[0]
        if len(words) > 1 and (first in self.reflexives or first in self.perfect):
            return 2
        return 1
