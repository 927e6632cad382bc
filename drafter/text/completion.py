"""Opening phrases offered while one is typed: the most usual of the body first.

Behind a paragraph that opens with the same phrase the next adverb of the run is offered too
("Requests", then "Also requests", then "Further requests").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.text.expression import Expression
from drafter.text.openings import Lexicon, Phrase

__all__ = ["Asked", "Offer", "offers"]

_NEXT = {"": "also", "also": "further"}
_MOST = 8
_ASIDE = Expression(r"[(:;,]")


@dataclass(frozen=True, slots=True)
class Offer:
    """A phrase as it would be put in. `uses` counts it in the corpus of the body."""

    text: str
    phrase: Phrase
    uses: int

    @property
    def strength(self) -> str:
        """How strong the phrase is, in two or three words."""
        return _ASIDE.split(self.phrase.strength, maxsplit=1)[0].strip()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: the part, what is typed so far, whose habits count.

    `before`: phrase (without adverb, lower case) and adverb of the paragraphs above, nearest
    first. `adverb_first`: whether the adverb stands before the verb. `adverbs`: whether the body
    has a run of them at all.
    """

    part: str
    typed: str
    corpus: str
    before: Sequence[tuple[str, str]] = ()
    adverb_first: bool = True
    adverbs: bool = True


def offers(lexicon: Lexicon, asked: Asked) -> tuple[Offer, ...]:
    """At most eight offers, best first; none where what is typed begins no phrase."""
    typed = " ".join(asked.typed.casefold().split())
    if not typed:
        return ()
    found: list[tuple[tuple[int, int, int, str], Offer]] = []
    for phrase in lexicon.phrases:
        if phrase.part != asked.part:
            continue
        adverb = _adverb(asked, phrase)
        varied = _with(phrase.text, adverb, asked) if adverb else ""
        fits = phrase.text.casefold().startswith(typed)
        if varied and (fits or varied.casefold().startswith(typed)):
            found.append(_ranked(varied, phrase, asked, 0))
        if fits:
            found.append(_ranked(phrase.text, phrase, asked, 1 if varied else 0))
    found.sort(key=lambda row: row[0])
    return tuple(offer for _, offer in found[:_MOST])


def _ranked(
    text: str, phrase: Phrase, asked: Asked, behind: int
) -> tuple[tuple[int, int, int, str], Offer]:
    uses = phrase.uses.get(asked.corpus, 0)
    return (-uses, -phrase.total, behind, text), Offer(text, phrase, uses)


def _adverb(asked: Asked, phrase: Phrase) -> str:
    """The adverb that a phrase takes here, "" where it begins a run or a new round."""
    if not asked.adverbs or not asked.before:
        return ""
    head, adverb = asked.before[0]
    return _NEXT.get(adverb, "") if head == phrase.text.casefold() else ""


def _with(text: str, adverb: str, asked: Asked) -> str:
    if asked.adverb_first:
        return f"{adverb.capitalize()} {text[:1].lower()}{text[1:]}"
    return f"{text} {adverb}"
