"""Which numbered paragraphs a part of a document has, and where references point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from drafter.checks.finding import Context
from drafter.checks.remember import once_for_each_context
from drafter.model.nodes import Kind
from drafter.model.outline import Part
from drafter.text.citations import Pointer, pointers
from drafter.text.expression import Expression

__all__ = ["Numbers", "numbers_of", "pointing", "top_number"]

_KINDS = frozenset({Kind.OPERATIVE, Kind.NUMBERED})
_TOP = Expression(r"\(?(\d{1,3})\)?\.?(?: bis| ter)?")


@dataclass(slots=True)
class Numbers:
    """Numbers of the paragraphs of one part; `letters`: the marks of the first level under each."""

    tops: dict[int, int] = field(default_factory=dict)
    letters: dict[int, set[str]] = field(default_factory=dict)


@once_for_each_context
def _all_numbers(context: Context) -> Iterator[Numbers]:
    for part in context.outline.parts:
        yield _of_part(context, part)


def _of_part(context: Context, part: Part) -> Numbers:
    out = Numbers()
    top = 0
    for i in range(part.start, part.end):
        paragraph = context.document.paragraphs[i]
        if paragraph.kind not in _KINDS:
            continue
        label = context.outline.labels[i]
        if paragraph.level == 0:
            found = _TOP.fullmatch(label)
            top = int(found[1]) if found else 0
            if top:
                out.tops.setdefault(top, i)
        elif top and paragraph.level == 1:
            letter = label.strip("().").casefold()
            out.letters.setdefault(top, set()).add(f"({letter})")
    return out


def numbers_of(context: Context, index: int, towards: str) -> Numbers:
    """The numbers that a reference in paragraph `index` may point to.

    In an annex “of the present decision” means the decision before it.
    """
    every = _all_numbers(context)
    at = context.outline.part_of[index]
    if towards == "present" and context.outline.parts[at].kind == "annex":
        before = (p for p in range(at, -1, -1) if context.outline.parts[p].kind == "decision")
        at = next(before, at)
    return every[at]


def top_number(context: Context, index: int) -> tuple[int, str]:
    """Number of the paragraph that `index` is or hangs under, and its own letter; 0 and "" without."""
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    if own.kind not in _KINDS:
        return 0, ""
    letter = ""
    for i in range(index, context.outline.part(index).start - 1, -1):
        if paragraphs[i].kind is not own.kind:
            continue
        if paragraphs[i].level == 1 and not letter:
            letter = f"({context.outline.labels[i].strip('().').casefold()})"
        if paragraphs[i].level == 0:
            found = _TOP.fullmatch(context.outline.labels[i])
            return (int(found[1]) if found else 0), letter
    return 0, letter


def pointing(context: Context) -> Iterator[tuple[int, Pointer]]:
    """Every reference to paragraphs of the same text, with the index of its paragraph."""
    for i, paragraph in enumerate(context.document.paragraphs):
        if paragraph.kind in (Kind.FRONT, Kind.TABLE, Kind.FOREIGN):
            continue
        lang = context.paragraph_lang(paragraph).split("-", 1)[0]
        for pointer in pointers(paragraph.content.text, lang):
            yield i, pointer
