"""`operative-end-mark`: operative paragraphs end with semicolons, the last with a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.paragraphs import closing_mark, has_subparagraphs, is_last_operative
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if paragraph.level or not paragraph.text.strip() or has_subparagraphs(context, index):
        return
    punctuation = context.profile.punctuation
    last = is_last_operative(context, index)
    wanted = punctuation.last_end if last else punctuation.operative_end
    at, mark = closing_mark(paragraph.content)
    if mark == wanted:
        return
    if mark == ":":
        yield RULE.found(context, index, "A colon announces a list, but none follows.", at, at + 1)
        return
    name = {";": "a semicolon", ".": "a full stop"}.get(wanted, f"“{wanted}”")
    which = "The last operative paragraph" if last else "An operative paragraph"
    fix = Fix(
        f"End it with {name}",
        replace_in_paragraph(paragraph.id, at, at + len(mark), wanted),
        safe=True,
    )
    yield RULE.found(context, index, f"{which} ends with {name}.", at, at + len(mark), [fix])


RULE = Rule(
    "operative-end-mark",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.OPERATIVE}),
)
