"""What differs between two versions of a text, as few and as small steps as are easily found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from operator import is_

from drafter.model.nodes import Paragraph
from drafter.model.richtext import RichText
from drafter.ui.editor.char_formats import Run, runs

__all__ = ["Step", "changed_range", "changed_stretch", "steps"]


@dataclass(frozen=True, slots=True)
class Step:
    """Blocks `old_start:old_end` become paragraphs `new_start:new_end` of the new text."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def changed_range(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Step:
    """The smallest range outside which both hold the very same paragraphs."""
    shorter = min(len(old), len(new))
    start = _same(old, new, shorter)
    end = _same(old[::-1], new[::-1], shorter - start) if start < shorter else 0
    return Step(start, len(old) - end, start, len(new) - end)


def _same(old: Sequence[Paragraph], new: Sequence[Paragraph], limit: int) -> int:
    """How many paragraphs from the start are the same objects, `limit` at most."""
    try:
        # All of it runs in C: this is done at every keystroke, over the whole document.
        return min(limit, list(map(is_, old, new)).index(False))
    except ValueError:
        return limit


def steps(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Step]:
    """Steps from one text to the other, paragraphs being matched by id, in order."""
    whole = changed_range(old, new)
    a = [p.id for p in old[whole.old_start : whole.old_end]]
    b = [p.id for p in new[whole.new_start : whole.new_end]]
    if not a and not b:
        return []
    if a == b:
        return [whole]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    low = whole.old_start
    return [
        Step(low + i1, low + i2, low + j1, low + j2) for _, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def changed_stretch(old: RichText, new: RichText) -> tuple[int, int, int]:
    """`(start, old_end, new_end)`: outside it both have the same text under the same marks."""
    start = _agreement(runs(old), runs(new))
    shorter = min(len(old), len(new)) - start
    end = min(shorter, _agreement(_mirrored(runs(old)), _mirrored(runs(new))))
    return start, len(old) - end, len(new) - end


def _mirrored(parts: Sequence[Run]) -> list[Run]:
    return [(text[::-1], marks) for text, marks in reversed(parts)]


def _agreement(a: Sequence[Run], b: Sequence[Run]) -> int:
    """How many code points from the start have the same character and the same marks."""
    total = 0
    left, right = list(reversed(a)), list(reversed(b))
    while left and right:
        (text_a, marks_a), (text_b, marks_b) = left.pop(), right.pop()
        if marks_a != marks_b:
            break
        same = _common(text_a, text_b)
        total += same
        if same < min(len(text_a), len(text_b)):
            break
        if same < len(text_a):
            left.append((text_a[same:], marks_a))
        if same < len(text_b):
            right.append((text_b[same:], marks_b))
    return total


def _common(a: str, b: str) -> int:
    """The length of the common beginning, by halving: slices compare in C."""
    low, high = 0, min(len(a), len(b))
    if a[:high] == b[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if a[:middle] == b[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
