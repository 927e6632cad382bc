"""`capital-letters`: fixed terms have the capitals that the house gives them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

# The term in small letters, and how it is written at its beginning.
_TERMS = (
    ("member states", "Member State"),
    ("member-states", "Member State"),
    ("small island developing state", "small island developing State"),
    ("least developed countr", "least developed countr"),
    ("landlocked developing countr", "landlocked developing countr"),
    ("sustainable development goal", "Sustainable Development Goal"),
    ("conference of the parties", "Conference of the Parties"),
    ("general assembly", "General Assembly"),
    ("security council", "Security Council"),
    ("secretary-general", "Secretary-General"),
    ("executive secretary", "Executive Secretary"),
    ("executive director", "Executive Director"),
    ("united nations", "United Nations"),
    (" internet", " Internet"),
)
_ENDING = Expression(r"[a-z]*")
_NUMBERED = Expression(
    r"(?<=[a-z,;] )(?P<word>Resolutions?|Decisions?|Paragraphs?|Sections?|Documents?)(?=[ \u00a0](?:\d|[A-Z]{1,5}-?\d|[IVX]+\b))"
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    low = text.replace("İ", "I").lower()
    for needle, right in _TERMS:
        at = low.find(needle)
        while at >= 0:
            end = at + len(needle)
            yield from _judged(passage, at, end, right)
            at = low.find(needle, end)
    for found in _NUMBERED.finditer(text):
        new = found["word"].lower()
        message = f"“{new}” has no capital before a number."
        yield Hit(found.start(), found.end(), message, (new,), True)


def _judged(passage: Passage, start: int, end: int, right: str) -> Iterator[Hit]:
    text = passage.text
    ending = _ENDING.match(text, end)
    end = ending.end() if ending else end
    written = text[start:end]
    new = right + written[len(right) :]
    if text[start - 1 : start].isalpha() or text[start - 1 : start] == "-":
        return
    if not text[:start].strip("“[( "):
        new = new[:1].upper() + new[1:]
    if new == written or written.startswith("member "):
        return  # members of another organization are its member States
    if written.isupper() or (written.istitle() and _is_in_name(passage, start, end)):
        return
    lead = len(written) - len(written.lstrip())
    message = f"Write “{new.strip()}”, not “{written.strip()}”."
    yield Hit(start + lead, end, message, (new.strip(),), right != " Internet")


def _is_in_name(passage: Passage, start: int, end: int) -> bool:
    """Whether a term with all its capitals belongs to the name of a programme or a fund."""
    text = passage.text
    return (
        passage.kind not in DECISION_TEXT
        or text[:start].endswith((" for ", " for the "))
        or (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
    )


RULE = wording_rule("capital-letters", Category.STYLE, Severity.WARNING, _look)
