"""`body-line`: a decision opens with the name of its body and the mark that belongs there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.model.nodes import Kind

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        if part.kind == "decision":
            yield from _check_decision(context, part.start, part.end)


def _check_decision(context: Context, start: int, end: int) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    line = next((i for i in range(start, end) if paragraphs[i].kind is Kind.BODY_LINE), -1)
    expected = context.profile.body_line(context.lang)
    if line < 0:
        yield RULE.found(
            context, start, f"The decision lacks its body line “{expected},” under the title."
        )
        return
    text = paragraphs[line].content.text
    name = text.rstrip(" ,:;.\u00a0")
    if name and not context.profile.is_body_line(name, context.paragraph_lang(paragraphs[line])):
        yield RULE.found(
            context,
            line,
            f"“{name}” is not how this body names itself; it opens with “{expected},”.",
            0,
            len(name),
            [Fix(f"Replace with “{expected}”",
                 replace_in_paragraph(paragraphs[line].id, 0, len(name), expected))],
        )  # fmt: skip
    has_preamble = any(paragraphs[i].kind is Kind.PREAMBULAR for i in range(line + 1, end))
    punctuation = context.profile.punctuation
    mark = punctuation.body_line if has_preamble else punctuation.body_line_no_preamble
    found = text[len(name) :].strip()
    if name and has_preamble and found != mark:
        yield RULE.found(
            context,
            line,
            f"The body line ends with “{mark}” before a preamble.",
            len(name),
            len(text),
            [Fix(f"End it with “{mark}”",
                 replace_in_paragraph(paragraphs[line].id, len(name), len(text), mark), safe=True)],
        )  # fmt: skip


RULE = Rule("body-line", Category.STRUCTURE, Scope.DOCUMENT, Severity.ERROR, _check)
