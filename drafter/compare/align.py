"""Which paragraph of one document is which of another: by identity, else by likeness.

Identities count where both documents descend from one draft, which shows in the words of those
that share one: two files that were only imported have the same ids by chance. Pairs that keep
their order are the frame; pairs across it were moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from drafter.compare.likeness import Bag, bag, likeness
from drafter.model.differing import increasing
from drafter.model.foreign import likeness_of
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import FOREIGN

__all__ = ["Pair", "align", "ids_agree"]

_ALIKE = 0.45  # from here on two paragraphs in the same place are one that was changed
_SAME = 0.3  # from here on identity is believed at once
_MOVED = 0.8  # from here on two paragraphs in different places are one that was moved
_SHORTEST_MOVE = 3  # words; shorter ones are alike by chance
_MOST = 400_000  # pairs of paragraphs looked at in one gap
_APART = frozenset({Kind.TABLE, Kind.FOREIGN})


@dataclass(frozen=True, slots=True)
class Pair:
    """Indices of a paragraph in the old and new document; None where there is none.

    `moved`: it stands elsewhere now. Such a pair comes twice, as (old, None) and (None, new), with
    `moved` the number of the move, counted from 1.
    """

    old: int | None
    new: int | None
    moved: int = 0


def ids_agree(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether shared identities mean the same paragraphs."""
    texts = {p.id: p for p in old}
    shared = [(texts[p.id], p) for p in new if p.id in texts and p.text.strip()]
    alike = sum(likeness(bag(a.text), bag(b.text)) > 0.5 for a, b in shared)
    return bool(shared) and alike * 2 > len(shared)


def align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Pair]:
    """Pairs in the order of a text that shows both: what left stands before what came."""
    same = _by_identity(old, new) if ids_agree(old, new) else {}
    aligner = _Aligner(old, new, same)
    aligner.equal()
    aligner.gaps()
    aligner.rewritten()
    aligner.moves()
    return aligner.pairs()


def _by_identity(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[int, int]:
    places = {p.id: i for i, p in enumerate(old)}
    return {
        places[p.id]: j
        for j, p in enumerate(new)
        if p.id in places and _may_pair(old[places[p.id]], p)
    }


def _may_pair(a: Paragraph, b: Paragraph) -> bool:
    return a.kind is b.kind or not ({a.kind, b.kind} & _APART)


def _may_move(paragraph: Paragraph) -> bool:
    """Word knows no move of a table: it goes in one place and comes in another."""
    return paragraph.kind is not Kind.TABLE


class _Aligner:
    """The pairs found so far. `same`: pairs that identity speaks for.

    Identity alone is not enough at first: files of other programs bear ids by place, and there
    another paragraph may have come in between.
    """

    def __init__(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], same: dict[int, int]
    ) -> None:
        self._old, self._new, self._same = old, new, same
        self._bags: dict[tuple[bool, int], Bag] = {}
        found = {i: j for i, j in same.items() if self._weight(i, j) >= _SAME}
        frame = increasing(sorted(found.items()))
        self._frame = dict(frame)
        self._moved = {i: j for i, j in found.items() if i not in self._frame and _may_move(old[i])}

    def _bag(self, index: int, *, is_new: bool) -> Bag:
        known = self._bags.get((is_new, index))
        if known is None:
            source = self._new if is_new else self._old
            known = self._bags[(is_new, index)] = bag(_words(source[index]))
        return known

    def _open(self) -> list[tuple[list[int], list[int]]]:
        """What stands unpaired between pairs of the frame."""
        bounds = [(-1, -1), *sorted(self._frame.items()), (len(self._old), len(self._new))]
        taken = set(self._moved.values())
        out = []
        for (i, j), (k, m) in pairwise(bounds):
            left = [n for n in range(i + 1, k) if n not in self._moved]
            right = [n for n in range(j + 1, m) if n not in taken]
            if left and right:
                out.append((left, right))
        return out

    def equal(self) -> None:
        """Pair what is the same word for word, keeping the order."""
        for left, right in self._open():
            a = [_key(self._old[i]) for i in left]
            b = [_key(self._new[j]) for j in right]
            for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
                for n in range(block.size):
                    self._frame[left[block.a + n]] = right[block.b + n]

    def gaps(self) -> None:
        """Pair what is alike within each gap, keeping the order and the greatest likeness."""
        for left, right in self._open():
            if len(left) * len(right) > _MOST:
                continue
            for i, j in self._best(left, right):
                self._frame[i] = j

    def _best(self, left: list[int], right: list[int]) -> list[tuple[int, int]]:
        if len(left) == len(right) == 1 and self._weight(left[0], right[0]) > _ALIKE / 2:
            return [(left[0], right[0])]
        width = len(right) + 1
        score = [[0.0] * width for _ in range(len(left) + 1)]
        for a in range(len(left) - 1, -1, -1):
            row, below = score[a], score[a + 1]
            for b in range(len(right) - 1, -1, -1):
                weight = self._weight(left[a], right[b])
                together = weight + below[b + 1] if weight >= _ALIKE else 0.0
                row[b] = max(together, below[b], row[b + 1])
        return self._path(left, right, score)

    def _path(
        self, left: list[int], right: list[int], score: list[list[float]]
    ) -> list[tuple[int, int]]:
        out = []
        a = b = 0
        while a < len(left) and b < len(right):
            if score[a][b] == score[a + 1][b]:
                a += 1
            elif score[a][b] == score[a][b + 1]:
                b += 1
            else:
                out.append((left[a], right[b]))
                a, b = a + 1, b + 1
        return out

    def _weight(self, i: int, j: int) -> float:
        one, other = self._old[i], self._new[j]
        if not _may_pair(one, other):
            return 0.0
        alike = likeness(self._bag(i, is_new=False), self._bag(j, is_new=True))
        return alike + (0.05 if one.kind is other.kind else 0.0)

    def rewritten(self) -> None:
        """Pair what identity speaks for although hardly a word is left."""
        for left, right in self._open():
            pairs = [(i, self._same[i]) for i in left if self._same.get(i) in right]
            self._frame.update(increasing(pairs))

    def moves(self) -> None:
        """Pair what is left over anywhere, if it is the same or nearly so."""
        taken = {*self._frame.values(), *self._moved.values()}
        left = [i for i in range(len(self._old)) if i not in self._frame and i not in self._moved]
        right = [j for j in range(len(self._new)) if j not in taken]
        if len(left) * len(right) > _MOST:
            return
        for i in left:
            if self._bag(i, is_new=False)[1] < _SHORTEST_MOVE or not _may_move(self._old[i]):
                continue
            best = max(right, key=lambda j: self._weight(i, j), default=None)
            if best is not None and self._weight(i, best) >= _MOVED:
                self._moved[i] = best
                right.remove(best)

    def pairs(self) -> list[Pair]:
        """All pairs in the order of the text that shows both."""
        numbers = {i: n for n, i in enumerate(sorted(self._moved), 1)}
        arrived = {j: numbers[i] for i, j in self._moved.items()}
        out: list[Pair] = []
        a = b = 0
        for i, j in [*sorted(self._frame.items()), (len(self._old), len(self._new))]:
            out += [Pair(k, None, numbers.get(k, 0)) for k in range(a, i)]
            out += [Pair(None, k, arrived.get(k, 0)) for k in range(b, j)]
            if i < len(self._old):
                out.append(Pair(i, j))
            a, b = i + 1, j + 1
        return out


def _key(paragraph: Paragraph) -> tuple[Kind | None, str]:
    if paragraph.kind is Kind.FOREIGN:
        return Kind.FOREIGN, _words(paragraph)
    return (paragraph.kind if paragraph.kind in _APART else None, paragraph.content.text)


def _words(paragraph: Paragraph) -> str:
    """The words of a paragraph, or what stands for them in one of pictures and equations."""
    if paragraph.kind is not Kind.FOREIGN:
        return paragraph.text
    return " ".join(likeness_of(value) for _, value in paragraph.content.objects(FOREIGN))
