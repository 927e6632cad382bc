"""`quotes-curly`: quotation marks and apostrophes are curly, and double ones come first."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Severity
from drafter.checks.wording import Hit, Passage, wording_rule
from drafter.text.expression import Expression

__all__ = ["RULE"]

_STRAIGHT = Expression(r"[\"'`´]")
_SINGLE = Expression(r"(?<![\w’”])‘(?P<words>[^‘’“”]{2,60})’(?!\w)")


def _look(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for found in _STRAIGHT.finditer(text):
        at = found.start()
        before = text[at - 1 : at]
        if before.isdigit() and found[0] in "\"'" and not (found[0] == '"' and _is_open(text[:at])):
            continue  # minutes, seconds, inches
        yield Hit(
            at, at + 1, "This mark is straight; the house sets it curly.", _curly(text, at), True
        )
    if "‘" in text and "“" not in text:
        for found in _SINGLE.finditer(text):
            words = f"“{found['words']}”"
            message = "Double quotation marks come first; single ones stand inside them."
            yield Hit(found.start(), found.end(), message, (words,))


def _is_open(before: str) -> bool:
    """Whether a quotation has begun that has not ended."""
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def _curly(text: str, at: int) -> tuple[str, ...]:
    before = text[at - 1 : at]
    opens = not before or before.isspace() or before in "([“‘—–\u00a0/"
    if text[at] == '"':
        return ("“" if opens else "”",)
    after = text[at + 1 : at + 2]
    return ("‘" if opens and after.isalpha() else "’",)


RULE = wording_rule("quotes-curly", Category.TYPOGRAPHY, Severity.ADVICE, _look, everywhere=True)
