"""`annex-label`: one annex is called “Annex”, several “Annex I”, “Annex II”."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.annexes import annex_number, owner_groups
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.model.numbering import to_roman
from drafter.model.outline import Part

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for group in owner_groups(context):
        labels = [annex_number(context, part) for part in group]
        for n, (part, label) in enumerate(zip(group, labels, strict=True), 1):
            if label is None or (label[0].isalpha() and not label[1]):
                continue  # a title of its own, or lettered as some conventions do
            wanted = to_roman(n).upper() if len(group) > 1 else ""
            if label[0] != wanted and not (len(group) > 1 and None in labels):
                yield _finding(context, part, label[0], wanted)


def _finding(context: Context, part: Part, number: str, wanted: str) -> Finding:
    paragraph = context.document.paragraphs[part.start]
    text = paragraph.content.text
    word = text.strip().split()[0].rstrip(".:")
    should = f"{word} {wanted}".strip()
    if wanted:
        message = f"Several annexes are numbered in order with roman numerals; “{should}” is meant."
    else:
        message = f"The only annex bears no number; it is called “{word}”."
    # References to it may have to follow, so this is left to the writer.
    fix = Fix(f"Replace with “{should}”", replace_in_paragraph(paragraph.id, 0, len(text), should))
    return RULE.found(context, part.start, message, 0, len(text), [fix])


RULE = Rule(
    "annex-label",
    Category.STRUCTURE,
    Scope.DOCUMENT,
    Severity.WARNING,
    _check,
    languages=frozenset({"en", "fr", "es"}),
)
