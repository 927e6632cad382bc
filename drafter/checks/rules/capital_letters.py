"""`capital-letters`: fixed terms have the capitals that the house gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import DECISION_TEXT, Hit, Passage, wording_rule

__all__ = ["RULE"]

_TERMS = re.compile(
    r"(?P<b>\bMember states?\b)"
    r"|(?P<c>\b[Ss]mall [Ii]sland [Dd]eveloping [Ss]tates?\b)|(?P<d>\b[Ll]east [Dd]eveloped [Cc]ountr(?:y|ies)\b)"
    r"|(?P<e>\b[Ll]andlocked [Dd]eveloping [Cc]ountr(?:y|ies)\b)|(?P<f>\b[Ss]ustainable [Dd]evelopment [Gg]oals?\b)"
    r"|(?P<g>\bConference of the parties\b|\b(?<=the )conference of the [Pp]arties\b)|(?P<h>\bgeneral assembly\b|\bGeneral assembly\b|\bsecurity council\b|\bSecurity council\b)"
    r"|(?P<i>\b[Ss]ecretary-general\b|\bsecretary-General\b)|(?P<j>\bexecutive (?:secretary|director)\b|\bExecutive (?:secretary|director)\b)"
    r"|(?P<k>\bunited nations\b|\bUnited nations\b)|(?P<l>\binternet\b)|(?P<m>\bMember-States\b)"
)
_RIGHT = {
    "b": "Member State", "c": "small island developing State",
    "d": "least developed countr", "e": "landlocked developing countr",
    "f": "Sustainable Development Goal", "g": "Conference of the Parties", "i": "Secretary-General",
    "k": "United Nations", "l": "Internet", "m": "Member State",
}  # fmt: skip
_NUMBERED = re.compile(
    r"(?<=[a-z,;] )(?P<word>Resolutions?|Decisions?|Paragraphs?|Sections?|Documents?)(?=[ \u00a0](?:\d|[A-Z]{1,5}-?\d|[IVX]+\b))"
)


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _TERMS.finditer(text):
        written = found[0]
        right = _right(found.lastgroup or "", written)
        at_head = not text[: found.start()].strip("“[( ")
        if at_head:
            right = right[:1].upper() + right[1:]
        if right == written or (written.istitle() and _is_in_name(passage, found)):
            continue
        message = f"Write “{right}”, not “{written}”."
        yield Hit(found.start(), found.end(), message, (right,), found.lastgroup != "l")
    for found in _NUMBERED.finditer(text):
        new = found["word"].lower()
        message = f"“{new}” has no capital before a number."
        yield Hit(found.start(), found.end(), message, (new,), True)


def _is_in_name(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a term with all its capitals belongs to the name of a programme or a fund."""
    text = passage.text
    return (
        passage.kind not in DECISION_TEXT
        or re.search(r"\bfor (?:the )?\Z", text[: found.start()]) is not None
        or re.match(r" [A-Z]", text[found.end() :]) is not None
    )


def _right(group: str, written: str) -> str:
    if group in ("h", "j"):
        return written.title()
    right = _RIGHT[group]
    if right.endswith("countr"):
        return right + written[len(right) :].lower()
    return right + ("s" if written.endswith("s") and not right.endswith("s") else "")


RULE = wording_rule("capital-letters", Category.STYLE, Severity.WARNING, _look)
