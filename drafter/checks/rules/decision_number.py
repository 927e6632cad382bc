"""`decision-number`: numbers of decisions have the form of their body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_NAMED = Expression(
    r"\b(?P<own>(?:[Ii]ts|our) )?(?P<word>[Rr]esolutions?|[Dd]ecisions?)[ \u00a0]"
    r"(?P<number>(?:MC|BC|RC|SC)[ \u00a0]\d{1,2}[/-]\d{1,3}|[A-Z0-9][\w./–-]*(?: ?\(\d{2,5}\)| [A-Z]? ?\([IVXLC\-]+\)| [A-Z]\b(?! [a-z]))?)",
    signs=("esolution", "ecision"),
)
_SHAPES = (
    (
        Expression(r"(?P<a>MC|BC|RC|SC)[ \u00a0.]?(?P<b>\d{1,2})[/-](?P<c>\d{1,3})"),
        r"\g<a>-\g<b>/\g<c>",
    ),
    (Expression(r"(?P<a>\d{1,3})/(?P<b>CP|CMP|CMA|COP)-?(?P<c>\d{1,2})"), r"\g<a>/\g<b>.\g<c>"),
    (Expression(r"(?P<a>\d{1,4}) ?\((?P<b>(?:19|20)\d\d)\)"), r"\g<a> (\g<b>)"),
    (Expression(r"(?P<a>\d{3,4})/(?P<b>(?:19|20)\d\d)"), r"\g<a> (\g<b>)"),
    (Expression(r"(?P<a>\d{1,3})[-–.](?P<b>\d{1,3})"), r"\g<a>/\g<b>"),
)


def _look(passage: Passage) -> Iterator[Hit]:
    for found in _NAMED.finditer(passage.text):
        number = found["number"].rstrip(".-–")
        new = next((s.sub(to, number) for s, to in _SHAPES if s.fullmatch(number)), "")
        if not new or new == number:
            continue  # in form, or the number of another organization
        start = found.start("number")
        if re.fullmatch(r"\d{1,4}[–-]\d{1,4}", number) and found["word"].endswith("s"):
            continue  # a range
        if new.endswith(")") and "/" in number and not _of_the_council(passage, start):
            continue
        message = f"“{number}” is not how a {found['word'].lower().rstrip('s')} is numbered."
        yield Hit(start, start + len(number), message, (new,))


def _of_the_council(passage: Passage, start: int) -> bool:
    """Whether a number is said to be that of a resolution of the Security Council."""
    own = (
        "year" in passage.context.profile.decisions.number
        and "\\(" in passage.context.profile.decisions.number
    )
    before = passage.text[max(0, start - 40) : start]
    return "Security Council" in before or (
        own and not re.search(r"Assembly|Union|Commission", before)
    )


RULE = wording_rule("decision-number", Category.SYMBOL, Severity.WARNING, _look)
