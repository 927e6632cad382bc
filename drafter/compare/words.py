"""The words of two contents against each other: what stayed, went and came.

Objects (notes, references) count as words of their own; a link or a language that changed changes
the words under it, bold and italics do not: those are changes of format.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from drafter.model.differing import common_ends
from drafter.model.foreign import likeness_of
from drafter.model.richtext import FOREIGN, LANGUAGE, LINK, Mark, RichText

__all__ = ["Step", "steps"]

_TOKEN = re.compile("\ufffc|\\w+|\\s|[^\\w\\s]")
Token = tuple[str, tuple[tuple[str, str], ...]]

Same = Callable[[str, str], str]
"""An object of the old content (kind, value) under the value that it has in the new one."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch: `old` and `new` are offsets `start, end`; `same` where both read alike."""

    same: bool
    old: tuple[int, int]
    new: tuple[int, int]


def steps(old: RichText, new: RichText, rename: Same) -> list[Step]:
    """The stretches of both contents in order."""
    a, a_ends = _tokens(old, rename)
    b, b_ends = _tokens(new, lambda _, value: value)
    out: list[Step] = []
    for name, i, k, j, m in _opcodes(a, b):
        out.append(Step(name == "equal", (a_ends[i], a_ends[k]), (b_ends[j], b_ends[m])))
    return _calmed(out, old.text)


def _opcodes(a: list[Token], b: list[Token]) -> Iterator[tuple[str, int, int, int, int]]:
    """As difflib gives them; common ends are taken off first, which is all that most edits need."""
    start, end = common_ends(a, b)
    if start:
        yield "equal", 0, start, 0, start
    middle, other = a[start : len(a) - end], b[start : len(b) - end]
    for name, i, k, j, m in SequenceMatcher(None, middle, other, autojunk=False).get_opcodes():
        yield name, i + start, k + start, j + start, m + start
    if end:
        yield "equal", len(a) - end, len(a), len(b) - end, len(b)


def _tokens(content: RichText, rename: Same) -> tuple[list[Token], list[int]]:
    out: list[Token] = []
    ends = [0]
    for found in _TOKEN.finditer(content.text):
        marks: tuple[tuple[str, str], ...] = ()
        if content.marks:
            values = content.values_at(found.start())
            marks = tuple(
                sorted(
                    (m.kind, _named(m, rename) if m.is_object else m.value)
                    for m in content.marks
                    if m.start <= found.start() < m.end
                    and (m.is_object or m.kind in (LANGUAGE, LINK))
                )
            )
            marks += _cut_within(content, found.start(), found.end(), values)
        out.append((found.group(), marks))
        ends.append(found.end())
    return out, ends


def _named(mark: Mark, rename: Same) -> str:
    """What an object is known by; of a picture or equation that is what it shows."""
    return likeness_of(mark.value) if mark.kind == FOREIGN else rename(mark.kind, mark.value)


def _cut_within(
    content: RichText, start: int, end: int, values: dict[str, str]
) -> tuple[tuple[str, str], ...]:
    """A word only part of which is a link differs from one that is wholly so."""
    return tuple(
        ("cut", f"{m.kind} {m.value} {max(m.start, start) - start} {min(m.end, end) - start}")
        for m in content.marks
        if m.kind in (LANGUAGE, LINK)
        and m.start < end
        and m.end > start
        and not (m.start <= start and m.end >= end and values)
    )


def _calmed(found: list[Step], text: str) -> list[Step]:
    """Without confetti: a lone space between two changes belongs to them."""
    out: list[Step] = []
    for n, step in enumerate(found):
        between = 0 < n < len(found) - 1 and step.same
        if between and step.old[1] - step.old[0] == 1 and text[step.old[0]].isspace():
            step = Step(False, step.old, step.new)
        if out and not out[-1].same and not step.same:
            last = out.pop()
            step = Step(False, (last.old[0], step.old[1]), (last.new[0], step.new[1]))
        out.append(step)
    return out
