"""`empty-paragraph`: no paragraph is left without words."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import remove_paragraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]

_WANTED = frozenset(
    {Kind.TITLE, Kind.DECISION_TITLE, Kind.ANNEX_TITLE, Kind.AUTHOR, Kind.BODY_LINE}
)
_NAMES = {
    Kind.TITLE: "title",
    Kind.DECISION_TITLE: "title",
    Kind.ANNEX_TITLE: "title of the annex",
    Kind.HEADING: "heading",
    Kind.PREAMBULAR: "preambular paragraph",
    Kind.OPERATIVE: "operative paragraph",
}


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.content.text.strip(" \u00a0\t\n") or paragraph.kind in (Kind.TABLE, Kind.FOREIGN):
        return
    name = _NAMES.get(paragraph.kind, "paragraph")
    if paragraph.level and paragraph.kind is not Kind.HEADING:
        name = "subparagraph"
    # What every document needs is to be written, not removed.
    fixes = []
    if paragraph.kind not in _WANTED:
        fixes = [Fix("Remove it", remove_paragraphs([paragraph.id]), safe=True)]
    yield RULE.found(context, index, f"This {name} has no words.", fixes=fixes)


RULE = Rule("empty-paragraph", Category.STRUCTURE, Scope.PARAGRAPH, Severity.ADVICE, _check)
