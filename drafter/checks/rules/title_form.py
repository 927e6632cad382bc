"""`title-form`: a decision has a title in the form of its body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.checks.decisions import is_announced, quotes_another_text, title_lines
from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_paragraph
from drafter.model.outline import Part
from drafter.text.expression import Expression

__all__ = ["RULE"]

_BLANK = Expression(r"\[[^\]]*\](?=/)|(?<=[\w.]-)--?(?=/)")
_NAMED = Expression(
    r"\A(?:(?:Draft d|D)ecision|(?:Projet de d|D)écision|(?:Proyecto de d|D)ecisión)[ \u00a0](?=\S*/)"
)
_HEAD = Expression(
    r"(?P<draft>draft )?(?P<word>decision |resolution )?(?P<number>[^\s\[\]]*/(?:\d{1,3}|\[[^\]]*\]|_+|[xX]{2}|--?))"
    r"(?P<join>\s*[:.,;–—-]?\s*)(?=\S)",
    re.IGNORECASE,
)


def _check(context: Context, index: int) -> Iterator[Finding]:
    parts = context.outline.parts
    for n, part in enumerate(parts):
        if part.kind != "decision":
            continue
        lines = title_lines(context, part)
        if lines:
            yield from _form(context, part, lines)
        elif (n == 0 or parts[n - 1].kind != "decision") and not quotes_another_text(
            context, part.start
        ):
            missing = RULE.found(context, part.start, f"The {_word(context)} has no title.")
            # A note may set out the bare words of what it suggests.
            bare = is_announced(context, part.start)
            yield replace(missing, severity=Severity.ADVICE) if bare else missing


def _word(context: Context) -> str:
    return context.profile.decisions.word


def _form(context: Context, part: Part, lines: list[int]) -> Iterator[Finding]:
    paragraphs = context.document.paragraphs
    text = " ".join(paragraphs[i].text.strip() for i in lines).strip()
    pattern = context.profile.decisions.title
    if not text:
        yield RULE.found(context, part.start, f"The title of the {_word(context)} is empty.")
        return
    if not pattern or _fits(pattern, text):
        return
    starter = context.profile.starter_title(_word(context))
    if text.rstrip(" :") == starter.rstrip(" :") or text.endswith(":"):
        message = "The title has a number but no words yet."
        blank = RULE.found(context, lines[0], message, 0, len(paragraphs[lines[0]].content))
        # In a draft just begun that is a blank to fill, not a mistake.
        early = context.stage == "draft"
        yield replace(blank, severity=Severity.ADVICE) if early else blank
        return
    message = f"A title has the form “{starter.rstrip()} …” here."
    content = paragraphs[lines[0]].content
    fixes = list(_fixes(context, pattern, lines)) if len(lines) == 1 else []
    yield RULE.found(context, lines[0], message, 0, len(content), fixes)


def _fits(pattern: str, text: str) -> bool:
    """Whether a title has the form, a session or meeting left blank taken as filled.

    The word before the number is a matter of stage and language, so the form may do without it.
    """
    bare = _NAMED.sub("", text)
    return any(
        re.fullmatch(pattern, candidate)
        for words in dict.fromkeys((text, bare))
        for candidate in (words, _BLANK.sub("1", words), _BLANK.sub("I", words))
    )


def _fixes(context: Context, pattern: str, lines: list[int]) -> Iterator[Fix]:
    """The same title with the words before its number and the mark behind it put right."""
    paragraph = context.document.paragraphs[lines[0]]
    text = paragraph.content.text
    found = _HEAD.match(text)
    if found is None or not found["join"]:
        return
    word = context.profile.decisions.word
    draft = f"Draft {word} " if found["draft"] else ""
    number = re.sub(r"/(?:_+|[xX]{2}|--?)$", "/[--]", found["number"])
    for mark in (": ", ". "):
        head = f"{draft}{number}{mark}"
        if _fits(pattern, head + text[found.end() :]):
            command = replace_in_paragraph(paragraph.id, 0, found.end(), head)
            yield Fix(f"Replace with “{head.strip()}”", command, safe=True)
            return


RULE = Rule("title-form", Category.STRUCTURE, Scope.DOCUMENT, Severity.ERROR, _check)
