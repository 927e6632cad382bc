"""`body-line`: a decision opens once with the name of its body and the mark that belongs there."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.decisions import (
    is_repeated_opening,
    lacks_body_line,
    preamble_lines,
    quotes_another_text,
)
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import insert_after, remove_paragraphs, replace_in_paragraph
from drafter.model.nodes import Kind
from drafter.model.outline import Part
from drafter.model.richtext import ITALIC, RichText

__all__ = ["RULE"]


def _check(context: Context, index: int) -> Iterator[Finding]:
    for part in context.outline.parts:
        if lacks_body_line(context, part):
            if not _does_without(context, part):
                yield _missing(context, part)
        elif part.kind == "decision" and not quotes_another_text(context, part.start):
            yield from _check_line(context, part)


def _does_without(context: Context, part: Part) -> bool:
    """Whether nothing hangs on a body line: infinitives ("To approve …") without a preamble."""
    inside = context.document.paragraphs[part.start : part.end]
    preamble = any(p.kind is Kind.PREAMBULAR for p in inside)
    return context.profile.habits.openings == "infinitives" and not preamble


def _check_line(context: Context, part: Part) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    line = next(i for i in range(part.start, part.end) if paragraphs[i].kind is Kind.BODY_LINE)
    if is_repeated_opening(context, line):
        fix = Fix("Remove it", remove_paragraphs([paragraphs[line].id]))
        message = "The body line stands twice; a decision opens with it once."
        yield RULE.found(context, line, message, 0, len(paragraphs[line].content), [fix])
    else:
        yield from _name(context, line)
        yield from _mark(context, part, line)


def _missing(context: Context, part: Part) -> Finding:
    """The finding lies at the title, or at the first paragraph of the preamble."""
    paragraphs = context.document.paragraphs
    expected = context.profile.body_line(context.lang)
    message = f"The decision lacks its body line “{expected},” under the title."
    preamble = preamble_lines(context, part)
    titles = [i for i in range(part.start, part.end) if paragraphs[i].kind is Kind.DECISION_TITLE]
    place = titles[-1] if titles else preamble[0] - 1 if preamble else -1
    at = part.start if titles or not preamble else preamble[0]
    if place < 0 or not expected:
        return RULE.found(context, at, message)
    marks = context.profile.punctuation_for(context.lang)
    mark = marks.body_line if preamble else marks.body_line_no_preamble
    content = RichText.of(expected + mark).marked(0, len(expected), ITALIC)
    fix = Fix(
        f"Insert “{expected}{mark}”",
        insert_after(paragraphs[place].id, Kind.BODY_LINE, content),
        safe=bool(titles),
    )
    return RULE.found(context, at, message, fixes=[fix])


def _name(context: Context, line: int) -> Iterator[Finding]:
    text = context.document.paragraphs[line].content.text
    name = text.rstrip(" ,:;.\u00a0\ufffc")
    # A text may stand in two languages side by side, so the name in any of them will do.
    if not name or any(context.profile.is_body_line(name, x) for x in context.profile.body_lines):
        return
    expected = context.profile.body_line(context.paragraph_lang(context.document.paragraphs[line]))
    fix = Fix(
        f"Replace with “{expected}”",
        replace_in_paragraph(context.document.paragraphs[line].id, 0, len(name), expected),
    )
    message = f"“{name}” is not how this body names itself; it opens with “{expected},”."
    yield RULE.found(context, line, message, 0, len(name), [fix])


def _mark(context: Context, part: Part, line: int) -> Iterator[Finding]:
    paragraph = context.document.paragraphs[line]
    text = paragraph.content.text.replace("\ufffc", " ").rstrip()
    name = text.rstrip(" ,:;.\u00a0")
    following = context.document.paragraphs[line + 1 : part.end]
    if not name or not any(p.kind is Kind.PREAMBULAR for p in following):
        return
    mark = context.profile.punctuation_for(context.lang).body_line
    if text[len(name) :].strip() == mark:
        return
    fix = Fix(
        f"End it with “{mark}”",
        replace_in_paragraph(paragraph.id, len(name), len(text), mark),
        safe=True,
    )
    message = f"The body line should end with “{mark}” before a preamble."
    yield RULE.found(context, line, message, len(name), len(text), [fix])


RULE = Rule("body-line", Category.STRUCTURE, Scope.DOCUMENT, Severity.ERROR, _check)
