"""How the parts of a decision stand to one another: titles, body lines, quoted drafts."""

from __future__ import annotations

from drafter.checks.finding import Context
from drafter.model.nodes import Kind, Paragraph
from drafter.model.outline import Part
from drafter.text.expression import Expression

__all__ = [
    "is_announced",
    "is_repeated_opening",
    "lacks_body_line",
    "last_operative",
    "preamble_lines",
    "quotes_another_text",
    "title_lines",
]

_ANNOUNCES = Expression(
    r"\b(?:decision|resolution|décision|résolution|decisión|resolución)s?\b[^.]{0,80}:\s*\Z"
)
_QUOTES = ("“", "«", '"', "‘")


def quotes_another_text(context: Context, index: int) -> bool:
    """Whether what begins here is the draft of another body, set out after a colon or quoted.

    The Economic and Social Council so recommends resolutions to the General Assembly.
    """
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    if own.text.lstrip().startswith(_QUOTES):
        return True
    if own.kind is Kind.BODY_LINE and _is_own_name(context, own.text.rstrip(" ,:;.\u00a0")):
        return False
    before = next(
        (p for p in reversed(paragraphs[max(0, index - 3) : index]) if p.text.strip()), None
    )
    return (
        before is not None
        and before.kind in (Kind.OPERATIVE, Kind.PLAIN)
        and before.text.rstrip().endswith(":")
    )


def is_announced(context: Context, index: int) -> bool:
    """Whether a note sets out here, after a colon, the words of a decision to be taken."""
    before = next(
        (p for p in reversed(context.document.paragraphs[:index]) if p.text.strip()), None
    )
    if before is None or before.kind not in (Kind.NUMBERED, Kind.PLAIN):
        return False
    return bool(_ANNOUNCES.search(before.text))


def _is_own_name(context: Context, name: str) -> bool:
    return any(context.profile.is_body_line(name, lang) for lang in context.profile.body_lines)


def is_repeated_opening(context: Context, index: int) -> bool:
    """Whether the body line at `index` repeats that of the decision it stands in.

    A long resolution may begin anew with its body line under the heading of a section.
    """
    paragraphs = context.document.paragraphs
    part = context.outline.part_of[index]
    begins = context.outline.parts[part].start == index
    if not begins or part == 0 or context.outline.parts[part - 1].kind != "decision":
        return False
    before = paragraphs[index - 1]
    return before.kind is not Kind.HEADING and not quotes_another_text(context, index)


def lacks_body_line(context: Context, part: Part) -> bool:
    """Whether a part reads as a decision but has no body line.

    Without body line and title it is not told from a note, so it may be a part of any kind; then
    a preamble with an operative part, or two paragraphs that only a preamble has, show it.
    """
    kinds = {p.kind for p in context.document.paragraphs[part.start : part.end]}
    if Kind.BODY_LINE in kinds:
        return False
    if part.kind == "decision" or {Kind.PREAMBULAR, Kind.OPERATIVE} <= kinds:
        return True
    return Kind.PLAIN in kinds and len(preamble_lines(context, part)) > 1


def preamble_lines(context: Context, part: Part) -> list[int]:
    """The preambular paragraphs of a part, or those that read like them where it has none."""
    paragraphs = context.document.paragraphs
    inside = range(part.start, part.end)
    found = [i for i in inside if paragraphs[i].kind is Kind.PREAMBULAR]
    return found or [i for i in inside if _reads_as_preamble(context, paragraphs[i])]


def _reads_as_preamble(context: Context, paragraph: Paragraph) -> bool:
    if paragraph.kind is not Kind.PLAIN or not paragraph.text.rstrip().endswith(","):
        return False
    opening = context.profile.openings(context.paragraph_lang(paragraph)).match(paragraph.text)
    return opening is not None and opening.part == "preambular" and opening.phrase is not None


def title_lines(context: Context, part: Part) -> list[int]:
    """The lines of the title with which a decision begins."""
    paragraphs = context.document.paragraphs
    out = []
    for i in range(part.start, part.end):
        if paragraphs[i].kind is not Kind.DECISION_TITLE:
            break
        out.append(i)
    return out


def last_operative(context: Context, part: Part) -> int:
    """The last operative paragraph with words, subparagraphs included; -1 without any."""
    paragraphs = context.document.paragraphs
    return next(
        (
            i
            for i in reversed(range(part.start, part.end))
            if paragraphs[i].kind is Kind.OPERATIVE and paragraphs[i].text.strip()
        ),
        -1,
    )
