"""`heading-without-text`: something stands under every heading."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.decisions import lacks_body_line
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.checks.sequences import shown_mark
from drafter.model.nodes import Kind
from drafter.model.numbering import read_mark
from drafter.model.outline import Part
from drafter.text.expression import Expression

__all__ = ["RULE"]

# "I", "Part One", "Article 1": the number of a heading whose words stand on the next line.
_LABEL = Expression(
    r"(?:[^\W\d]+[ \u00a0])?(?:[IVXLC]+|[A-Z]|\d{1,3}|One|Two|Three|Four|Five|Six)\.?|\w+ partie"
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    for part in context.outline.parts:
        if part.kind not in ("note", "decision") or lacks_body_line(context, part):
            continue
        for i in range(part.start, part.end):
            if paragraphs[i].kind is Kind.CLOSING:
                break  # what follows is the record of a vote
            if paragraphs[i].kind is Kind.HEADING and _stands_alone(context, part, i):
                message = "Nothing stands under this heading."
                yield RULE.found(context, i, message, 0, len(paragraphs[i].content))


def _stands_alone(context: Context, part: Part, index: int) -> bool:
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    text = own.text.strip()
    if not text or text.startswith("[") or _LABEL.fullmatch(text):
        return False
    if index + 1 == part.end:
        return True
    after = paragraphs[index + 1]  # an empty paragraph is one to be written
    if after.kind is not Kind.HEADING or not after.text.strip():
        return False
    if after.level > own.level or _LABEL.fullmatch(after.text.strip()):
        return False
    first, second = shown_mark(context, index), shown_mark(context, index + 1)
    if first and second:
        return _is_alike(first, second)
    return part.kind == "decision" and not first and not second


def _is_alike(first: str, second: str) -> bool:
    """Whether two numbers are of one sort, so that the second heading is not under the first."""
    one, other = read_mark(first), read_mark(second)
    if one is None or other is None:
        return False
    following = {(pattern, n) for pattern, number in one.readings for n in (number, number + 1)}
    return not following.isdisjoint(other.readings)


RULE = Rule("heading-without-text", Category.STRUCTURE, Scope.DOCUMENT, Severity.WARNING, _check)
