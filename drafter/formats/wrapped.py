"""Lines of a text without blank lines as paragraphs, also where every line is cut at a width.

Text copied from a PDF or a message is cut so. There a line ends a paragraph if the first word of the
next would still have gone onto it; where it would not, the marks and the letters tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from drafter.recognition import lines as sign
from drafter.text.expression import Expression

__all__ = ["STARTS_ANEW", "rejoined"]

STARTS_ANEW = Expression(
    r"\s*\[{0,2}(?:(?:PP|OP) ?\d|\d{1,3}\.\s|\([a-z]{1,4}\)\s|[a-z]\)\s|[IVX]+\.\s|\[\^)"
)
_GOES_ON = Expression(
    r"(?:\b(?:the|of|and|or|in|to|for|by|a|an|at|on|with|its|de|la|les|des|el|los))\s*$"
)
# Openings of preambular paragraphs, by which one is told from a name after a comma.
_PARTICIPLE = Expression(
    r"\s*\[?(?:\w+ing|\w+ant|\w+ando|\w+iendo|Having|Ayant|Habiendo|Guided|Guidée?|Guiada|Aware|Mindful|Conscious"
    r"|Consciente?s?|Convinced|Convaincue?|Convencida|Concerned|Alarmed|Preoccupied|Préoccupée?|Preocupada"
    r"|Deeply|Gravely|Seriously|Profondément|Vivement|Profundamente|Se|Also|Further)\b"
)
_WIDEST, _NARROWEST = 120, 50  # characters; longer lines are whole paragraphs
_FEWEST = 5
_MARK_OF_NOTE = Expression(r"(?:\[\^[\w*-]{1,20}\])+\Z")
_DECIDES = Expression(r"(?:[Dd]ecides|[Dd]écide|[Dd]ecide)[\s\u00a0]?:")


def rejoined(rows: Sequence[str]) -> list[str]:
    """Lines as paragraphs, those that go on with the sentence of the last joined to it."""
    width = _width(rows)
    out: list[str] = []
    last = ""
    opens = (sign.is_body_line, sign.is_author, sign.is_decision_title)
    inside = False  # behind the masthead, whose lines are short and many
    for row in rows:
        inside = inside or any(begun(last) for begun in opens)
        small = row.lstrip()[:1].islower()
        if out and (inside or small) and not _begins(last, row) and _goes_on(last, row, width):
            out[-1] = f"{out[-1].rstrip()} {row.strip()}"
        else:
            out.append(row)
        last = row
    return out


def _begins(last: str, row: str) -> bool:
    """Whether a line is the first of a paragraph for certain."""
    if STARTS_ANEW.match(row) or sign.is_row(row) or sign.is_row(last):
        return True
    named = any(sign.is_body_line(line) and line.rstrip()[-1:] in ",:" for line in (last, row))
    return named or bool(_DECIDES.fullmatch(row.strip()))


def _goes_on(last: str, row: str, width: int) -> bool:
    if not width:
        whole = len(last) > 60 and last.rstrip()[-1:] not in ".;,:?!”]"
        return whole and (row.lstrip()[:1].islower() or bool(_GOES_ON.search(last)))
    if _fits(last, row, width):
        return False
    return _reads_on(_MARK_OF_NOTE.sub("", last.rstrip()), row)


def _reads_on(last: str, row: str) -> bool:
    """Whether what stands on a new line may go on with a full line, by marks and letters."""
    if row.lstrip()[:1].islower():
        return True
    if last[-1:] in ";:":
        return False
    if last[-1:] == ",":
        return not _PARTICIPLE.match(row)
    return last[-1:] != "." or not sign.is_heading_like(row)


def _width(rows: Sequence[str]) -> int:
    """The width at which the lines are cut, 0 where each is a paragraph.

    Lines are cut where some line goes on in small letters with what found no room on the last.
    """
    plain = [row.strip() for row in rows if not sign.is_row(row)]
    width = max((len(row) for row in plain), default=0)
    if len(plain) < _FEWEST or not _NARROWEST <= width <= _WIDEST:
        return 0
    cut = any(
        row[:1].islower() and not STARTS_ANEW.match(row) and not _fits(last, row, width)
        for last, row in pairwise(plain)
    )
    return width if cut else 0


def _fits(last: str, row: str, width: int) -> bool:
    """Whether the first word of a line would still have gone onto the last line."""
    return len(last.strip()) + 1 + len(row.split(maxsplit=1)[0]) <= width
