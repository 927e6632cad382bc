"""Annexes: which a text announces, which it mentions, and which there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from drafter.checks.finding import Context
from drafter.model.nodes import Kind
from drafter.model.numbering import read_mark
from drafter.model.outline import Part
from drafter.text.expression import Expression

__all__ = ["Mention", "annex_number", "annexes_of", "mentions", "owner_groups"]

_ROMAN = r"[IVX]{1,5}|\d{1,2}"
_NUMBERS = rf"(?P<numbers>(?:{_ROMAN})(?:(?:, ?| and | or | to | et | ou | à | y | o | a |[–-])(?:{_ROMAN}))*)"
_SELF = {
    "en": r"(?:to|of) (?:the present|this|the) (?:decision|resolution|note|document|report)\b(?! \w*\d)"
    r"|hereto\b|below\b|attached\b",
    "fr": r"(?:à|de|du|au) (?:la |cette |le |ce )?(?:présente?s? |document|décision|résolution|note)(?! \w*\d)"
    r"|(?:à|de) (?:la|cette) (?:décision|résolution|note)\b(?! \w*\d)|ci-jointe?|ci-après|ci-dessous",
    "es": r"(?:de|a) (?:la |esta |este |el )?(?:presente|documento|decisión|resolución|nota)\b(?! \w*\d)"
    r"|adjunto|que figura a continuación",
}
_NOUN = {
    "en": r"\b(?:ann?ex(?:es)?|appendix|appendices)\b",
    "fr": r"\b(?:annexe|appendice)s?\b",
    "es": r"\b(?:anexo|apéndice)s?\b",
}
_ANNEXED = {
    "en": r"\bannexed (?:hereto|to (?:the present|this))\b",
    "fr": r"\bannexée?s? (?:à|au) (?:la |cette |ce )?(?:présente?|décision|résolution)\b",
    "es": r"\banex[ao]d?[ao]?s? a (?:la |esta )?(?:presente|resolución|decisión)\b",
}
# "contained in the annex" without more is the annex of this text, unless the paragraph speaks of
# another document's.
_POINTING = Expression(
    r"\b(?:contained|set out|specified|listed|given|reproduced|described) in (?:the )?\Z"
)
_OTHERS = {
    "en": r"(?:to|of) |thereto\b",
    "fr": r"(?:à|au|aux|de|du|des|d’|d') ?",
    "es": r"(?:a|al|de|del) ",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that speak of an annex: `start:end` of the content of paragraph `index`.

    `numbers`: the numbers given, empty where it is just "the annex". `own`: that it is said to
    be the annex of the text at hand ("to the present decision"), not only possibly so.
    """

    index: int
    start: int
    end: int
    numbers: frozenset[int]
    own: bool


def _compiled(lang: str) -> Expression:
    return Expression(
        rf"(?P<annexed>{_ANNEXED[lang]})"
        rf"|(?P<noun>{_NOUN[lang]})(?:[ \u00a0]{_NUMBERS})?"
        rf"(?:,? (?:(?P<own>{_SELF[lang]})|(?P<other>{_OTHERS[lang]})))?",
        re.IGNORECASE,
    )


_SIGN = Expression(r"[nN]ex|ppend|éndice")
_PATTERNS = {lang: _compiled(lang) for lang in _NOUN}
_TITLE = Expression(
    rf"\[?(?:Annexe?|Anexo|Appendix|Appendice|Apéndice)(?:[ \u00a0](?P<number>{_ROMAN}|[A-Z]))?[.:]?"
    r"(?: (?:to|à|au|a|al|de) (?:(?:the|la) )?(?:present |draft )?"
    r"(?:decision|resolution|décision|résolution|decisión|resolución)\b.{0,80})?\]?",
    re.IGNORECASE,
)


def mentions(context: Context, part: Part) -> Iterator[Mention]:
    """What the paragraphs of a part say of annexes that may be its own."""
    pattern = _PATTERNS.get(context.lang.split("-", 1)[0])
    if pattern is None:
        return
    paragraphs = context.document.paragraphs
    for i in range(part.start, part.end):
        text = paragraphs[i].content.text
        if paragraphs[i].kind is Kind.ANNEX_TITLE or not _SIGN.search(text):
            continue
        all_found = list(pattern.finditer(text))
        alone = not any(found["other"] for found in all_found)
        for found in all_found:
            if found["other"]:
                continue  # the annex of another document
            own = bool(found["annexed"] or found["own"])
            own = own or (alone and bool(_POINTING.search(text[: found.start()])))
            yield Mention(i, *found.span(), _numbers(found["numbers"] or ""), own)


def _numbers(text: str) -> frozenset[int]:
    values = [_value(v) for v in re.findall(_ROMAN, text)]
    if len(values) == 2 and re.search(r" (?:to|à|a) |[–-]", text):
        return frozenset(range(values[0], values[1] + 1))
    return frozenset(values)


def _value(text: str) -> int:
    if text.isdigit():
        return int(text)
    found = read_mark(text.upper())
    return (found.number("I") or 0) if found else 0


def annex_number(context: Context, part: Part) -> tuple[str, int] | None:
    """The number in the label of an annex, as text and value; ("", 0) for the bare word.

    None where the title is more than a label.
    """
    found = _TITLE.fullmatch(context.document.paragraphs[part.start].text.strip())
    if found is None:
        return None
    text = found["number"] or ""
    return text, _value(text) if text else 0


def annexes_of(context: Context, position: int) -> list[Part]:
    """The annexes that belong to part number `position`: those before the next decision.

    Everything after it belongs to a note.
    """
    parts = context.outline.parts
    later = parts[position + 1 :]
    if parts[position].kind == "decision":
        end = next((n for n, part in enumerate(later) if part.kind == "decision"), len(later))
        later = later[:end]
    return [part for part in later if part.kind == "annex"]


def owner_groups(context: Context) -> Iterator[list[Part]]:
    """Annexes that are numbered together: those of a note that hold decisions, those of each."""
    parts = context.outline.parts
    holders = [
        part for part, after in pairwise(parts) if part.kind == "annex" and after.kind == "decision"
    ]
    if holders:
        yield holders
    group: list[Part] = []
    for part in parts:
        if part.kind == "decision":
            yield group
            group = []
        elif part.kind == "annex" and part not in holders:
            group.append(part)
    yield group
