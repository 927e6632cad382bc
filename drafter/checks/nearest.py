"""The right openings nearest to words that open nothing, or that open the other part."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import lru_cache

from drafter.checks.finding import Context, Fix
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.opening import (
    Located,
    is_infinitive,
    joining_word,
    opens_in_another_language,
)
from drafter.model.nodes import Paragraph
from drafter.text.expression import Expression
from drafter.text.openings import Lexicon, Phrase

__all__ = [
    "choices",
    "counterpart_fixes",
    "in_singular",
    "nearest",
    "opens_otherwise",
    "opens_with_no_verb",
]

_WORDS = Expression(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_VERB_AT_HEAD = Expression(r"\s*(?:(?:Also|Further|Strongly|Urgently),? )?([A-Za-z][a-z]+)\b")
_MOST = 3
_CLOSE_FIRST, _CLOSE_LATER = 0.84, 0.7
_LONGEST_PHRASE = 5
_TITLE_WORDS = 3


@lru_cache(maxsize=512)
def nearest(lexicon: Lexicon, head: str, part: str) -> tuple[tuple[str, str], ...]:
    """Pairs of written words at the head of a text and the words they were probably meant to be.

    The commonest cause is one word misspelt: the first ("Reqests") or one of the phrase ("Takes
    not"). At most three, the likeliest first.
    """
    words = [m.group() for m in _WORDS.finditer(head)][: _LONGEST_PHRASE + 1]
    if not words:
        return ()
    out: dict[str, tuple[str, float]] = {}
    for phrase in _candidates(lexicon, part, words[0].lower()):
        own = phrase.text.split()
        written = words[: len(own)]
        if not phrase.total and own[0][:1].lower() != words[0][:1].lower():
            continue  # for a rare phrase that is too far: "Reflects" is no misspelt "Elects"
        known = _vocabulary(lexicon)
        close = _closeness([w.lower() for w in written], [w.lower() for w in own], known)
        if close and head.lstrip(" “[").startswith(" ".join(written)):
            usual = min(phrase.total, 1000) / 20000
            out[phrase.text] = (" ".join(written), close + usual)
    best = sorted(out, key=lambda text: -out[text][1])[:_MOST]
    return tuple((out[text][0], text) for text in best)


def _closeness(written: list[str], own: list[str], known: frozenset[str]) -> float:
    """How like two phrases are that differ in one misspelt word; 0 for all others.

    A later word that is one of the known words of openings is not misspelt.
    """
    if len(written) != len(own):
        return 0.0
    differing = [i for i, (a, b) in enumerate(zip(written, own, strict=True)) if a != b]
    if len(differing) != 1:
        return 0.0
    at = differing[0]
    if at and written[at] in known:
        return 0.0
    close = difflib.SequenceMatcher(None, written[at], own[at]).ratio()
    return close if close >= (_CLOSE_LATER if at else _CLOSE_FIRST) else 0.0


@lru_cache(maxsize=8)
def _vocabulary(lexicon: Lexicon) -> frozenset[str]:
    phrases = (phrase.text.lower() for phrase in lexicon.phrases)
    return frozenset(
        word for words in (*phrases, *lexicon.grammar.sequence) for word in words.split()
    )


def _candidates(lexicon: Lexicon, part: str, first: str) -> Iterable[Phrase]:
    """Phrases that begin with the word, or with one much like it where it begins none."""
    index = _by_first_word(lexicon, part)
    alike = [first] if first in index else difflib.get_close_matches(first, index, 4, 0.8)
    return [phrase for word in alike for phrase in index[word]]


@lru_cache(maxsize=16)
def _by_first_word(lexicon: Lexicon, part: str) -> dict[str, list[Phrase]]:
    index: dict[str, list[Phrase]] = {}
    for phrase in lexicon.phrases:
        if phrase.part == part:
            index.setdefault(phrase.text.split()[0].lower(), []).append(phrase)
    return index


@lru_cache(maxsize=256)
def counterparts(lexicon: Lexicon, verb: str, head: str, part: str) -> tuple[str, ...]:
    """What the other part opens with instead: "Requesting" for "Requests", likeliest first."""
    same = [p for p in lexicon.phrases if p.part == part and p.verb == verb and p.total]

    def rank(phrase: Phrase) -> tuple[float, int]:
        alike = difflib.SequenceMatcher(None, head, phrase.text.lower()).ratio()
        return (-round(alike, 1), -phrase.total)

    return tuple(p.text for p in sorted(same, key=rank)[:_MOST])


def in_singular(lexicon: Lexicon, text: str) -> tuple[int, int, str] | None:
    """Where a plural verb opens a text ("Request"), and its singular; None for anything else."""
    found = _VERB_AT_HEAD.match(text)
    if found is None or found[1].endswith("ing"):
        return None
    verb = found[1]
    endings = ("ies",) if verb.endswith("y") else ("s", "es")
    for ending in endings:
        singular = (verb[:-1] if ending == "ies" else verb) + ending
        opening = lexicon.match(singular.capitalize() + text[found.end() :], "operative")
        if opening is not None and opening.phrase is not None:
            return found.start(1), found.end(1), singular
    return None


def opens_otherwise(context: Context, lexicon: Lexicon, text: str) -> bool:
    """Whether words that match no opening are in order, or are what another rule reports.

    They are infinitives in houses that have them, plural verbs, adverbs such as "Moreover", and
    openings in another language.
    """
    return (
        is_infinitive(context, text)
        or joining_word(text) is not None
        or in_singular(lexicon, text) is not None
        or opens_in_another_language(context, text)
    )


def opens_with_no_verb(context: Context, paragraph: Paragraph) -> bool:
    """Whether nothing known opens a paragraph, in a language whose openings are known."""
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    text = paragraph.text
    if not lexicon.phrases:
        return False
    opening = lexicon.match(text)
    if opening is not None:
        # "Systems architecture" looks like a verb and its object, but is too short for one.
        return opening.phrase is None and len(text.split()) <= _TITLE_WORDS
    return not opens_otherwise(context, lexicon, text)


def choices(paragraph: Paragraph, start: int, written: str, texts: Iterable[str]) -> Iterator[Fix]:
    """A fix for each text that may take the place of the words written at an offset."""
    end = start + len(written)
    if paragraph.content.text[start:end] != written:
        return  # a note mark or the like stands between the words
    for text in texts:
        yield Fix(f"Replace with “{text}”", replace_in_paragraph(paragraph.id, start, end, text))


def counterpart_fixes(
    lexicon: Lexicon, paragraph: Paragraph, found: Located, part: str
) -> tuple[Fix, ...]:
    """Fixes that give an opening of the other part the form that this part takes."""
    opening = found.opening
    texts = counterparts(lexicon, opening.verb, opening.head, part)
    if opening.adverb:
        texts = tuple(_with(opening.adverb, text, part) for text in texts)
    return tuple(choices(paragraph, found.start, found.words, texts))


def _with(adverb: str, text: str, part: str) -> str:
    if part == "operative":
        return f"{adverb.capitalize()} {text[:1].lower()}{text[1:]}"
    return f"{text} {adverb}"
