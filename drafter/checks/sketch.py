"""What rules about the whole document see of one paragraph.

While somebody types inside a paragraph, hardly any of it changes; then the findings of such a rule
stay as they are. The sketch holds everything that a rule of scope DOCUMENT may ask of a paragraph
beside its kind, level and number: a rule that asks for more says so in `Rule.facts`.
"""

from __future__ import annotations

from functools import lru_cache

from drafter.checks.finding import Context
from drafter.checks.opening import located, part_of
from drafter.checks.tongue import written_in
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC, NOTE, RichText
from drafter.text.expression import Expression

__all__ = ["note_marks", "sketch"]

_WHOLE = frozenset(Kind) - {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED}
_WORDS = Expression(r"(?:\S+\s+){0,3}")
_MARKS = ",;:.?!"


def sketch(context: Context, index: int) -> object:
    """A value that is equal for two states of a paragraph where rules see the same."""
    paragraph = context.document.paragraphs[index]
    text = paragraph.content.text
    if paragraph.kind in _WHOLE or "nex" in text:
        return paragraph.content
    found = located(context, paragraph, None)
    opening = (found.opening, found.start, found.end) if found else _words_at_head(text)
    lang = context.paragraph_lang(paragraph)
    return (part_of(paragraph), opening, lang, _of_content(paragraph.content))


def _words_at_head(text: str) -> str:
    found = _WORDS.match(text)
    return found[0] if found else ""


@lru_cache(maxsize=256)
def _of_content(content: RichText) -> object:
    text = content.text
    plain = text.strip()
    last = plain[-1:]
    return (
        bool(plain),
        plain[:1],
        last if last in _MARKS or last in "\ufffc”])" else "",
        plain[-2:] if last in "\ufffc”])" else "",
        content.spans(ITALIC)[:1],
        written_in(text),
        text.startswith((" ", "\u00a0")),
    )


def note_marks(context: Context, index: int) -> object:
    """What rules on notes see of a paragraph: its note marks and where they stand."""
    content = context.document.paragraphs[index].content
    return content.objects(NOTE) if content.marks else ()
