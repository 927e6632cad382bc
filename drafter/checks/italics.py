"""Which words of an opening stand in italics, and whether that is how the house sets them.

Italic are adverbs, verb and fixed complement; the preposition or "that" behind them and the
object are roman (37,000 openings of the General Assembly measured: 12 italic runs end in "of",
none in "that").
"""

from __future__ import annotations

from drafter.checks.finding import Context
from drafter.checks.opening import Located
from drafter.model.richtext import ITALIC, RichText
from drafter.text.expression import Expression
from drafter.text.openings import Lexicon

__all__ = ["italic_head", "italics_fault", "name_place"]

_WORD = Expression(r"\w+")
_LOOSE = " \u00a0\u202f\t\n\ufffc[]"
# Words that begin a complement which may be part of the phrase though no list has it.
_COMPLEMENT_WORDS = frozenset({"its", "with", "deep", "great", "grave", "full", "strong", "in"})
_MOST_EXTRA_WORDS = 4


def name_place(content: RichText) -> tuple[int, int] | None:
    """Where the name of the body lies in its line, without marks around it; None for no words."""
    words = [found.span() for found in _WORD.finditer(content.text)]
    return (words[0][0], words[-1][1]) if words else None


def italic_head(content: RichText, start: int, end: int) -> tuple[int, int] | None:
    """The italic stretch over the opening `start:end`, without loose spaces; None if there is none.

    Spans that only spaces part count as one.
    """
    low = high = -1
    for s, e in content.spans(ITALIC):
        if low < 0 and e > start and s < end:
            low, high = s, e
        elif low >= 0 and not content.text[high:s].strip(_LOOSE):
            high = e
    while low < high and content.text[low] in _LOOSE:
        low += 1
    while high > low and content.text[high - 1] in _LOOSE:
        high -= 1
    return (low, high) if low < high else None


def italics_fault(context: Context, content: RichText, found: Located) -> str:
    """What is wrong with the italics of an opening that has some: "", "short" or "long"."""
    head = italic_head(content, found.start, found.end)
    if head is None:
        return ""
    low, high = head
    if low > found.start:
        return "short"
    if high < found.end:
        return "" if _may_be_short(context, content.text[low:high], found) else "short"
    if low < found.start and content.text[low : found.start].strip(_LOOSE + "“"):
        return "long"
    if high > found.end and not _may_be_longer(context, content.text[found.end : high], found):
        return "long"
    return ""


def _may_be_short(context: Context, italic: str, found: Located) -> bool:
    """Whether the house sets less in italics, or leaves the preposition of a phrase roman."""
    lexicon = context.profile.openings(context.lang)
    words, italic_words = found.words.lower().split(), italic.lower().split()
    if words[: len(italic_words)] != italic_words:
        return False
    if context.profile.habits.short_italics:
        return any(lexicon.grammar.form((w,)) for w in italic_words)
    left = words[len(italic_words) :]
    if len(left) != 1 or left[0] in lexicon.grammar.sequence:
        return False
    return left[0] in lexicon.grammar.object_openers and _is_phrase(lexicon, italic)


def _is_phrase(lexicon: Lexicon, words: str) -> bool:
    opening = lexicon.match(words)
    return opening is not None and opening.phrase is not None and opening.end == len(words)


def _may_be_longer(context: Context, extra: str, found: Located) -> bool:
    """Whether what is italic beyond a phrase belongs to it all the same.

    That is "further" before a noun, which grammar alone takes for an adjective; a second verb
    ("Welcomes and encourages"); a complement that no list has.
    """
    words = extra.lower().replace(",", " ,").split()
    lexicon = context.profile.openings(context.lang)
    if not words or (words[0] in lexicon.grammar.also_adjectives and len(words) == 1):
        return True
    # An italic run that ends in a word which introduces the object has gone too far.
    too_far = words[-1] in lexicon.grammar.object_openers or not words[-1].isalpha()
    if len(words) > _MOST_EXTRA_WORDS or too_far:
        return False
    if words[0] == "and":
        second = lexicon.match(" ".join(words[1:]), found.opening.part)
        return second is not None and second.end == len(" ".join(words[1:]))
    return words[0] in _COMPLEMENT_WORDS or found.opening.phrase is None
