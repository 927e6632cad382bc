"""`preamble-end-comma`: every preambular paragraph ends with a comma."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.checks.paragraphs import closing_mark, has_subparagraphs
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[index]
    if not paragraph.text.strip():
        return
    wanted = context.profile.punctuation.preambular_end
    if has_subparagraphs(context, index):
        wanted = context.profile.punctuation.chapeau
    at, mark = closing_mark(paragraph.content)
    if mark == wanted:
        return
    if wanted == ":":
        message = "A preambular paragraph that introduces a list ends with a colon."
    else:
        message = "A preambular paragraph ends with a comma, the last one too."
    fix = Fix(
        f"End it with “{wanted}”",
        replace_in_paragraph(paragraph.id, at, at + len(mark), wanted),
        safe=mark != ":",
    )
    yield RULE.found(context, index, message, at, at + len(mark), [fix])


RULE = Rule(
    "preamble-end-comma",
    Category.PUNCTUATION,
    Scope.PLACE,
    Severity.ERROR,
    _check,
    kinds=frozenset({Kind.PREAMBULAR}),
)
