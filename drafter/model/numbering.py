"""Numbers of paragraphs: derived from kind, level and the body's scheme, never stored.

A mark format is a pattern such as "1.", "(a)", "(i)", "I.": one counting character with what
stands around it. Marks after the twenty-sixth letter double it: (aa), (bb), as United Nations
lists do. This module knows nothing of profiles; a profile carries a `Scheme`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.model.nodes import Document, Kind, Paragraph

__all__ = [
    "Scheme",
    "TypedMark",
    "format_mark",
    "inserted_number",
    "is_inserted",
    "is_kept",
    "labels",
    "read_mark",
    "to_roman",
]


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a body marks each level of each sequence; "" leaves a level without a number.

    Index 0 is level 0 for operative, preambular and numbered paragraphs, level 1 for headings.
    `single_operative_numbered`: whether the only operative paragraph of a decision bears "1.".
    """

    operative: tuple[str, ...] = ("1.", "(a)", "(i)", "a.", "i.")
    preambular: tuple[str, ...] = ("", "(a)", "(i)", "a.", "i.")
    numbered: tuple[str, ...] = ("1.", "(a)", "(i)", "a.", "i.")
    heading: tuple[str, ...] = ("I.", "A.", "1.", "(a)")
    single_operative_numbered: bool = False

    def formats(self, kind: Kind) -> tuple[str, ...]:
        """The mark formats of a kind by level; empty for kinds that bear no number."""
        match kind:
            case Kind.OPERATIVE:
                return self.operative
            case Kind.PREAMBULAR:
                return self.preambular
            case Kind.NUMBERED:
                return self.numbered
            case Kind.HEADING:
                return self.heading
            case _:
                return ()


_INSERTED = re.compile(
    r"(?:OP[\s\u00a0]?)?\d{1,3}\.?[\s\u00a0]?(?:bis|ter|quater|quinquies|alt)\b", re.IGNORECASE
)


def is_inserted(mark: str | None) -> bool:
    """Whether a typed mark is one of negotiation, beside the count: "5 bis", "5 alt."."""
    return bool(mark and _INSERTED.match(mark))


_LABEL = re.compile(r"(?:PP|OP)[\s\u00a0]?\d{1,2}\b")


def inserted_number(mark: str | None) -> int:
    """The number in a mark of negotiation: 5 for "5 bis"; 0 for all other marks."""
    found = _INSERTED.match(mark) if mark else None
    return int(re.sub(r"\D", "", found.group())) if found else 0


def is_kept(mark: str | None) -> bool:
    """Whether a typed mark stands as it is, whatever the place: inserted, or "PP2" and "OP 3"."""
    return bool(mark and (_LABEL.match(mark) or is_inserted(mark)))


_COUNTER = re.compile(r"[1aAiI]")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def to_roman(number: int) -> str:
    """Lower-case roman numeral of a positive number."""
    out = []
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        out.append(sign * count)
    return "".join(out)


def _from_roman(text: str) -> int | None:
    lower = text.lower()
    total, rest = 0, lower
    for value, sign in _ROMAN:
        while rest.startswith(sign):
            total += value
            rest = rest[len(sign) :]
    return total if not rest and total and to_roman(total) == lower else None


def _letters(number: int) -> str:
    turn, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (turn + 1)


def _from_letters(text: str) -> int | None:
    lower = text.lower()
    if not lower or not lower.isascii() or not lower.isalpha() or len(set(lower)) != 1:
        return None
    return (len(lower) - 1) * 26 + ord(lower[0]) - ord("a") + 1


def format_mark(pattern: str, number: int) -> str:
    """The mark for `number` in a pattern: ("(a)", 3) gives "(c)"; "" stays ""."""
    found = _COUNTER.search(pattern)
    if not found or number < 1:
        return pattern if not found else ""
    sign = found.group()
    if sign == "1":
        value = str(number)
    elif sign in "aA":
        value = _letters(number)
    else:
        value = to_roman(number)
    if sign in "AI":
        value = value.upper()
    return pattern[: found.start()] + value + pattern[found.end() :]


@dataclass(frozen=True, slots=True)
class TypedMark:
    """A mark as somebody typed it, with every way to read it: `(pattern, number)`.

    "(i)" is both the ninth letter and the first roman numeral; the context decides.
    """

    text: str
    readings: tuple[tuple[str, int], ...]

    def number(self, pattern: str) -> int | None:
        """Its number when read by `pattern`, None where it cannot be."""
        return next((n for p, n in self.readings if p == pattern), None)


_MARK = re.compile(
    r"(?P<open>\(?)(?P<body>\d{1,4}|[a-z]{1,6}|[A-Z]{1,7})(?P<close>\.?\)|\.|\b(?=\s*$))"
)


def read_mark(text: str) -> TypedMark | None:
    """Read a whole string such as "3.", "(b)", "iv.", "A.", "a)" or "IX" as a mark."""
    text = text.strip()
    found = _MARK.fullmatch(text)
    if not found or (found["open"] and ")" not in found["close"]):
        return None
    before, body, after = found["open"], found["body"], found["close"]
    readings: list[tuple[str, int]] = []
    if body.isdigit():
        readings.append((f"{before}1{after}", int(body)))
    else:
        upper = body.isupper()
        number = _from_letters(body)
        if number is not None and (len(body) <= 3):
            readings.append((f"{before}{'A' if upper else 'a'}{after}", number))
        number = _from_roman(body)
        if number is not None:
            readings.append((f"{before}{'I' if upper else 'i'}{after}", number))
    return TypedMark(text, tuple(readings)) if readings else None


_RESETS_OPERATIVE = frozenset({Kind.DECISION_TITLE, Kind.BODY_LINE, Kind.ANNEX_TITLE})
_RESETS_ALL = frozenset({Kind.DECISION_TITLE, Kind.ANNEX_TITLE})
_DEPTH = 8  # more levels than any scheme has


def labels(document: Document, scheme: Scheme) -> tuple[str, ...]:
    """The number shown before each paragraph ("2.", "(b)", "III."), "" where there is none.

    Operative paragraphs count through headings and begin anew with each decision and annex;
    numbered paragraphs and headings begin anew with each decision and annex
    (Editorial Manual, Paragraphs and subparagraphs: numbers do not restart at headings).
    """
    return labels_of(document.paragraphs, scheme)


def labels_of(paragraphs: Sequence[Paragraph], scheme: Scheme) -> tuple[str, ...]:
    """As `labels`, over bare paragraphs."""
    counting = _Counting(scheme)
    out = [counting.label(i, paragraph) for i, paragraph in enumerate(paragraphs)]
    counting.end_decision()
    if not scheme.single_operative_numbered:
        for i in counting.lone:
            out[i] = ""
    return tuple(out)


@dataclass(slots=True)
class _Counting:
    """The counters reached while going through a document.

    `lone` collects operative paragraphs that are the only one of their decision.
    """

    scheme: Scheme
    counters: dict[Kind, list[int]] = field(default_factory=dict)
    run: list[int] = field(default_factory=list)
    lone: list[int] = field(default_factory=list)

    def label(self, index: int, paragraph: Paragraph) -> str:
        """Count one paragraph and give its label."""
        kind = paragraph.kind
        if kind in _RESETS_OPERATIVE:
            self._begin_decision(kind)
        formats = self.scheme.formats(kind)
        if not formats:
            return ""
        depth = paragraph.level - (1 if kind is Kind.HEADING else 0)
        depth = max(0, min(depth, len(formats) - 1))
        if kind is Kind.HEADING:
            self._close_lists()
        if paragraph.mark == "":
            return ""
        if is_kept(paragraph.mark):
            self._take_place(kind, depth, paragraph.mark or "")
            return paragraph.mark or ""  # the next one has the number it had before
        count = self.counters.setdefault(kind, [0] * _DEPTH)
        count[depth] = paragraph.start if paragraph.start is not None else count[depth] + 1
        count[depth + 1 :] = [0] * (_DEPTH - 1 - depth)
        if kind is Kind.OPERATIVE and depth == 0:
            self.run.append(index)
        return format_mark(formats[depth], count[depth])

    def _take_place(self, kind: Kind, depth: int, mark: str) -> None:
        """Count "5. Alt." where no 5 stands before it: it has the place of one."""
        count = self.counters.setdefault(kind, [0] * _DEPTH)
        if inserted_number(mark) == count[depth] + 1:
            count[depth] += 1

    def end_decision(self) -> None:
        """Note a decision whose only operative paragraph may go without a number."""
        if len(self.run) == 1:
            self.lone.extend(self.run)
        self.run.clear()

    def _begin_decision(self, kind: Kind) -> None:
        self.end_decision()
        self.counters.pop(Kind.OPERATIVE, None)
        self.counters.pop(Kind.PREAMBULAR, None)
        if kind in _RESETS_ALL:
            self.counters.clear()

    def _close_lists(self) -> None:
        """Subparagraphs never run on through a heading."""
        for kind in (Kind.OPERATIVE, Kind.NUMBERED, Kind.PREAMBULAR):
            if kind in self.counters:
                self.counters[kind][1:] = [0] * (_DEPTH - 1)
