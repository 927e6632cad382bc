"""The opening phrase of a paragraph as rules see it: what opens it, and where in its content."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from drafter.checks.finding import Context
from drafter.checks.tongue import written_in
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.text.expression import Expression
from drafter.text.openings import Lexicon, Opening

__all__ = [
    "Located",
    "capitalized",
    "first_word",
    "is_infinitive",
    "joining_word",
    "located",
    "opens_in_another_language",
    "part_of",
]

_JOINING = Expression(
    r"\s*(?:Furthermore|Additionally|Moreover|In addition|Likewise|Similarly|Besides|Equally|Finally"
    r"|Lastly)\b,? (?=[a-z])",
)
_INFINITIVES = {
    "en": Expression(r"\s*\[?(?:Also |Further )?[Tt]o (?:also |further )?[a-z]"),
    "fr": Expression(r"\s*\[?[Dd](?:e |[’'])(?:ne pas |s[’'])?[a-zà-ÿ]+(?:er|ir|re)\b"),
    "es": Expression(r"\s*\[?[A-ZÁÉÍÓÚa-zà-ÿ]+(?:ar|er|ir)(?:se)?\b"),
}
_KNOWN_LANGUAGES = ("en", "fr")
_REACH = 240  # code points; an opening lies well within them


@dataclass(frozen=True, slots=True)
class Located:
    """An opening and its place: `start:end` are offsets into the content, objects included.

    `plain` is the text without objects, which the offsets of `opening` count in; `where` leads
    from them to the content.
    """

    opening: Opening
    start: int
    end: int
    plain: str
    where: Callable[[int], int]

    @property
    def words(self) -> str:
        """The opening as it is written."""
        return self.plain[self.opening.start : self.opening.end]


def part_of(paragraph: Paragraph) -> str | None:
    """Which part's openings a paragraph takes: "preambular", "operative" or None."""
    if paragraph.level or paragraph.kind not in (Kind.PREAMBULAR, Kind.OPERATIVE):
        return None
    return paragraph.kind.value


def located(context: Context, paragraph: Paragraph, part: str | None = None) -> Located | None:
    """The opening of a paragraph, None where nothing there can open one.

    `part` asks only for that part's openings.
    """
    lexicon = context.profile.openings(context.paragraph_lang(paragraph))
    return _located(lexicon, paragraph.content, part)


# The content of a paragraph is a value, so what opens it is found once.
@lru_cache(maxsize=16384)
def _located(lexicon: Lexicon, content: RichText, part: str | None) -> Located | None:
    plain, where = content.without_objects()
    opening = _match(lexicon, plain[:_REACH], part)
    if opening is None:
        return None
    return Located(opening, where(opening.start), where(opening.end - 1) + 1, plain, where)


@lru_cache(maxsize=4096)
def _match(lexicon: Lexicon, head: str, part: str | None) -> Opening | None:
    return lexicon.match(head, part)


def joining_word(text: str) -> re.Match[str] | None:
    """An English adverb at the head that joins sentences elsewhere ("Furthermore"), None if none."""
    return _JOINING.match(text)


def is_infinitive(context: Context, text: str) -> bool:
    """Whether a paragraph opens with an infinitive ("To request"), in houses that have them."""
    shape = _INFINITIVES.get(context.lang.split("-", 1)[0], _INFINITIVES["en"])
    return context.profile.habits.openings == "infinitives" and bool(shape.match(text))


def first_word(text: str) -> tuple[int, str]:
    """Place and form of the first word, without quotation marks and brackets before it."""
    at = len(text) - len(text.lstrip(' \u00a0\t\n“"[('))
    words = text[at:].split(maxsplit=1)
    return (at, words[0]) if words else (0, text.strip())


def capitalized(text: str) -> str:
    """A text with a capital at its head."""
    return text[:1].upper() + text[1:]


def opens_in_another_language(context: Context, text: str) -> bool:
    """Whether a paragraph opens as it should in a language other than the document's.

    Old texts stand in two languages side by side.
    """
    own = context.lang.split("-", 1)[0]
    if own != "en" and written_in(text) == own:
        return False  # "Invites les Parties" is no English
    others = (lang for lang in _KNOWN_LANGUAGES if lang != own)
    return any(_match(context.profile.openings(lang), text[:_REACH], None) for lang in others)
