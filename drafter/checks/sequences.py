"""Paragraphs that count together, the numbers they show, and where the count goes wrong.

A sequence is every paragraph of one kind at level 0 of a part, or one list under one paragraph.
Headings do not part it: a mandate may go on from (b) to (c) under the next heading, or begin anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.checks.finding import Context, Fix
from drafter.checks.remember import once_for_each_context
from drafter.checks.tongue import written_in
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.numbering import format_mark, inserted_number, read_mark
from drafter.model.places import State
from drafter.text.expression import Expression

__all__ = [
    "Fault",
    "Siblings",
    "count_by_place",
    "describe",
    "has_form",
    "ids",
    "is_session_label",
    "lost_marks",
    "sequence_faults",
    "sequence_fixes",
    "sequences",
    "shown_mark",
    "shown_number",
]

LISTED = frozenset({Kind.OPERATIVE, Kind.PREAMBULAR, Kind.NUMBERED})
"""The kinds that count and have subparagraphs."""

_OP_LABEL = Expression(r"OP[\s\u00a0]?(\d{1,2})[.:]?")
_MOST_NUMERALS = 50
_COUNTER = Expression(r"[1aAiI]")


@dataclass(frozen=True, slots=True)
class Siblings:
    """Paragraphs that count together. `items`: their indices; `pattern`: the mark of the level.

    `head` is the index of the paragraph the list hangs under, -1 at level 0 and where it has
    none.
    """

    kind: Kind
    level: int
    head: int
    pattern: str
    items: tuple[int, ...]


@dataclass(slots=True)
class _Open:
    head: int
    items: list[int]


@once_for_each_context
def sequences(context: Context) -> Iterator[Siblings]:
    """All sequences of a document, those at level 0 behind the lists of their part."""
    paragraphs = context.document.paragraphs
    for part in context.outline.parts:
        levels: dict[Kind, dict[int, _Open]] = {}
        for i in range(part.start, part.end):
            paragraph = paragraphs[i]
            if paragraph.kind in LISTED:
                lists = levels.setdefault(paragraph.kind, {})
                yield from _close(context, paragraph.kind, lists, paragraph.level + 1)
                found = lists.get(paragraph.level)
                if found is None:
                    head = _head(lists, paragraph.level)
                    found = lists[paragraph.level] = _Open(head, [])
                found.items.append(i)
        for kind, lists in levels.items():
            yield from _close(context, kind, lists, 0)


def _head(lists: dict[int, _Open], level: int) -> int:
    above = [lists[n].items[-1] for n in lists if n < level]
    return max(above, default=-1)


def _close(
    context: Context, kind: Kind, lists: dict[int, _Open], lowest: int
) -> Iterator[Siblings]:
    """The sequences at this level and deeper ones, which end here."""
    formats = context.profile.scheme_for(context.lang).formats(kind)
    for level in sorted((n for n in lists if n >= lowest), reverse=True):
        closed = lists.pop(level)
        pattern = formats[min(level, len(formats) - 1)]
        yield Siblings(kind, level, closed.head, pattern, tuple(closed.items))


def is_session_label(context: Context, mark: str | None) -> bool:
    """Whether a mark is a label of the meeting room ("PP2", "OP 3"), and the text still is there.

    Secretariats strip them when the text is edited.
    """
    in_room = context.stage in ("draft", "in-session")
    return in_room and (mark or "").startswith(("PP", "OP"))


def has_form(mark: str, pattern: str) -> bool:
    """Whether a typed mark can be read by the pattern of its level."""
    found = read_mark(mark)
    number = found.number(pattern) if found else None
    return number is not None and not _is_letter(number, pattern)


def _is_letter(number: int, pattern: str) -> bool:
    """Whether a numeral is a letter after all: no list has a hundred items, so "(c)" is none."""
    return _sign(pattern) in ("i", "I") and number >= _MOST_NUMERALS


def shown_mark(context: Context, index: int) -> str:
    """The mark as it stands before the paragraph: typed, or else by place."""
    mark = context.document.paragraphs[index].mark
    return context.outline.labels[index] if mark is None else mark


def shown_number(context: Context, index: int, pattern: str) -> int | None:
    """The number a paragraph shows, whatever stands around it.

    None without a number, or where the mark is of another sort, such as "(1)" for "(a)".
    """
    mark = shown_mark(context, index)
    label = _OP_LABEL.fullmatch(mark)
    found = read_mark(f"{label[1]}." if label else mark) if mark else None
    if found is None:
        return None
    exact = found.number(pattern)
    if exact is not None:
        return None if _is_letter(exact, pattern) else exact
    wanted = _sign(pattern).lower()
    alike = [n for p, n in found.readings if _sign(p).lower() == wanted]
    return alike[0] if alike else None


def _sign(pattern: str) -> str:
    found = _COUNTER.search(pattern)
    return found.group() if found else ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A number that does not follow. `place` is its position in the sequence.

    `what`: "skipped", "repeated" or "order". `alone`: the numbers after it go on as if it were
    right, so it is only mistyped.
    """

    place: int
    what: str
    expected: int
    alone: bool


def sequence_faults(context: Context, siblings: Siblings) -> Iterator[Fault]:
    """Where a sequence does not run on, each mistake once.

    Paragraphs whose mark cannot be read at their level may stand for a number that seems lost;
    their marks are reported for what they are.
    """
    numbers: list[int | None] = []
    begins: list[bool] = []
    places: list[int] = []
    anew = _restarts(context, siblings)
    before = siblings.items[0]
    for place, i in enumerate(siblings.items):
        inserted = inserted_number(context.document.paragraphs[i].mark)
        if inserted:
            before = i
            if inserted == max((n for n in numbers[-1:] if n), default=0) + 1:
                numbers, begins, places = [*numbers, inserted], [*begins, False], [*places, place]
            continue  # unless it stands in the place of one, it takes none of the numbers
        odd = [n for n in range(before + 1, i) if _is_odd(context, siblings, n)]
        numbers += [*(None for _ in odd), shown_number(context, i, siblings.pattern)]
        begins += [*(False for _ in odd), anew[place]]
        places += [*(place for _ in odd), place]
        before = i
    found = list(faults(numbers, begins))
    if found and _is_mixed(context, siblings):
        return
    for fault in found:
        yield replace(fault, place=places[fault.place])


def _is_mixed(context: Context, siblings: Siblings) -> bool:
    """Whether two languages stand side by side, each with its own count."""
    paragraphs = context.document.paragraphs
    tongues = {written_in(paragraphs[i].text) for i in siblings.items} - {""}
    return len(tongues) > 1


def _is_odd(context: Context, siblings: Siblings, index: int) -> bool:
    own = context.document.paragraphs[index]
    if own.kind is not siblings.kind or not own.mark:
        return False
    formats = context.profile.scheme_for(context.lang).formats(own.kind)
    return not has_form(own.mark, formats[min(own.level, len(formats) - 1)])


def faults(numbers: Sequence[int | None], restarts: Sequence[bool] = ()) -> Iterator[Fault]:
    """Where a row of numbers does not run 1, 2, 3; each mistake is named once.

    `None` stands for a paragraph without a number, which may have taken one or none.
    `restarts` tells which of them begin the count anew on purpose.
    """
    last = 0
    blanks = 0
    settled = -1
    for place, number in enumerate(numbers):
        if number is None:
            blanks += 1
            continue
        expected = last + 1
        begins = bool(restarts and restarts[place])
        fits = begins or place <= settled or expected <= number <= expected + blanks
        blanks = 0
        if fits:
            last = max(number, last) if place <= settled and not begins else number
            continue
        following = list(numbers[place + 1 : place + 3])
        swapped = number == expected + 1 and following[:1] == [expected]
        alone = following[:1] == [expected + 1]
        if swapped:
            settled, last = place + 1, number
        else:
            last = expected if alone else number
        yield Fault(place, _what(number, expected, swapped, numbers[:place]), expected, alone)


def _what(number: int, expected: int, swapped: bool, before: Sequence[int | None]) -> str:
    if swapped:
        return "order"
    if number in before:
        return "repeated"
    return "skipped" if number > expected else "order"


def _restarts(context: Context, siblings: Siblings) -> list[bool]:
    """Which paragraphs of a sequence begin the count anew on purpose.

    That is the first one, and one under a heading or another paragraph that parts the sequence.
    """
    return [_begins_anew(context, siblings, n, i) for n, i in enumerate(siblings.items)]


def _begins_anew(context: Context, siblings: Siblings, place: int, index: int) -> bool:
    paragraphs = context.document.paragraphs
    own = paragraphs[index]
    if place == 0:
        # The first of a list marked in another manner may have lost those before it to that.
        return own.start is not None or _is_odd(context, siblings, index)
    if paragraphs[index - 1].kind in LISTED:
        return False
    if own.start == 1:
        return True
    return bool(siblings.level) and shown_number(context, index, siblings.pattern) == 1


def lost_marks(context: Context, siblings: Siblings) -> list[int]:
    """Items without a mark that have lost it.

    The numbers around leave a place, as in (a), none, (c); or the item before the last one
    promised another by its semicolon.
    """
    paragraphs = context.document.paragraphs
    out: list[int] = []
    bare: list[int] = []
    last = 0
    for i in siblings.items:
        number = shown_number(context, i, siblings.pattern)
        if number is None:
            bare += [i] if paragraphs[i].mark == "" and paragraphs[i].text.strip() else []
            continue
        if last < number - 1 <= last + len(bare):
            out += bare[: number - 1 - last]
        last, bare = number, []
    before = paragraphs[siblings.items[-len(bare) - 1]] if last and bare else None
    if before is not None and before.text.rstrip().endswith(";"):
        out += [] if _opens_operative(context, paragraphs[bare[0]]) else bare[:1]
    return out


def _opens_operative(context: Context, paragraph: Paragraph) -> bool:
    """Whether the words open an operative paragraph, which then is no item at all."""
    text = paragraph.text
    lexicon = context.profile.openings(written_in(text) or context.paragraph_lang(paragraph))
    opening = lexicon.match(text)
    return opening is not None and opening.part == "operative" and opening.phrase is not None


def sequence_fixes(context: Context, siblings: Siblings, fault: Fault) -> list[Fix]:
    """What answers a fault: one number corrected, or the whole sequence counted by its place."""
    index = siblings.items[fault.place]
    wanted = format_mark(siblings.pattern, fault.expected)
    if fault.alone and context.outline.labels[index] == wanted:
        command = count_by_place(ids(context, [index]))
        return [Fix(f"Replace with “{wanted}”", command, safe=True)]
    return [Fix("Number all by their place", count_by_place(ids(context, siblings.items)))]


def describe(context: Context, siblings: Siblings, fault: Fault, noun: str) -> str:
    """A fault as a sentence."""
    mark = shown_mark(context, siblings.items[fault.place])
    wanted = format_mark(siblings.pattern, fault.expected)
    match fault.what:
        case "repeated":
            return f"{noun} “{mark}” occurs twice; “{wanted}” is expected here."
        case "skipped":
            return f"{noun} “{wanted}” is missing before “{mark}”."
        case _:
            return f"{noun} “{mark}” is out of order; “{wanted}” is expected here."


def count_by_place(paragraph_ids: Sequence[str]) -> Command:
    """Give up the typed marks and restarts of these paragraphs: they count by their place."""
    wanted = frozenset(paragraph_ids)

    def command(state: State) -> State | None:
        changed: list[Paragraph] = [
            replace(p, mark=None, start=None) if p.id in wanted else p
            for p in state.document.paragraphs
        ]
        document = replace(state.document, paragraphs=tuple(changed))
        return State(document, state.selection)

    return command


def ids(context: Context, indices: Sequence[int]) -> tuple[str, ...]:
    """The identities of paragraphs."""
    return tuple(context.document.paragraphs[i].id for i in indices)
