"""`heading-without-text`: something stands under every heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.decisions import lacks_body_line
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity
from drafter.model.nodes import Kind
from drafter.model.outline import Part

__all__ = ["RULE"]

# "I", "Part One", "Article 1": the number of a heading whose words stand on the next line.
_LABEL = re.compile(
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
    if not text or text.startswith("["):
        return False
    if index + 1 == part.end:
        return True
    after = paragraphs[index + 1]  # an empty paragraph is one to be written
    if after.kind is not Kind.HEADING or not after.text.strip():
        return False
    return after.level <= own.level and not _LABEL.fullmatch(text)


RULE = Rule("heading-without-text", Category.STRUCTURE, Scope.DOCUMENT, Severity.WARNING, _check)
