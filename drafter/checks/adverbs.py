"""The run of “also” and “further”: which adverb a paragraph opens with, and which it should.

Neighbouring paragraphs with the same opening phrase, and in most houses the same addressee, open
bare, with “also”, with “further”, then bare again. Another verb or addressee begins anew
(counted in 37,000 openings of the General Assembly and in five other bodies; no written rule).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from drafter.checks.finding import Context, Fix
from drafter.checks.opening import Located, located, part_of
from drafter.checks.remember import once_for_each_context
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import State
from drafter.model.richtext import ITALIC, RichText
from drafter.text.expression import Expression

__all__ = ["Fault", "Step", "faults", "mend_run", "place_of_adverb", "step_facts", "with_adverb"]

_ADDRESSED = frozenset(
    {"appeal", "ask", "authorize", "call", "call on", "call upon", "demand", "direct", "encourage",
     "exhort", "instruct", "invite", "mandate", "request", "urge"}
)  # fmt: skip
_ADDRESSEE = Expression(r"(?:, [^,]{1,60},)?\s*(.*?)( to\b|[,:])", re.DOTALL)
_ASKED = Expression(r" to [a-z]|:\s*$")
_PLAIN_WORDS = Expression(r"^(?:(?:the|all|its|other|relevant|also|further) )+")
_LONGEST = 160  # code points; more than that is no addressee
_SET_OUT = frozenset({Kind.TABLE, Kind.FOREIGN, Kind.PLAIN})
"""What an operative paragraph sets out belongs to it, as its subparagraphs do."""
_CYCLE = ("", "also", "further")
_NOUN_FURTHER = Expression(r"\s+further\b", re.IGNORECASE)
_ADVERB = Expression(r"\b(?:also|further|furthermore|additionally)\b", re.IGNORECASE)
_LAST_PREPOSITION = Expression(r" (?:upon|on|for)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """One paragraph of a series: its index, its opening, and whom it addresses ("" nobody).

    `linked` says how it stands to the one before it: "same" (one run), "near" (so alike that
    both forms are met), "addressee" (same verb, somebody else) or "other".
    """

    index: int
    found: Located
    addressee: str
    linked: str = "other"

    @property
    def adverb(self) -> str:
        """The adverb it opens with: "also", "further", "again" or ""."""
        return self.found.opening.adverb


@dataclass(frozen=True, slots=True)
class Fault:
    """A step whose adverb is not the one that its place asks for.

    `sort`: "missing", "order", "addressee" or "alone" (nothing of its verb stands before it).
    `wanted`: the adverb that belongs there. `run`: all steps of the run it stands in.
    """

    sort: str
    step: Step
    wanted: str
    run: tuple[Step, ...]


def faults(context: Context, sorts: frozenset[str]) -> Iterator[Fault]:
    """The faults of these sorts in all decisions, in reading order."""
    return (fault for fault in _all_faults(context) if fault.sort in sorts)


@once_for_each_context
def _all_faults(context: Context) -> Iterator[Fault]:
    if context.profile.habits.sequence == "off":
        return
    for series in _series(context):
        wanted = _wanted(context, series)
        for at, (step, expected) in enumerate(zip(series, wanted, strict=True)):
            sort = _sort(step, expected)
            if sort:
                yield Fault(sort, step, expected or "", _run(series, at))


def _sort(step: Step, expected: str | None) -> str:
    """What is wrong with a step; `expected` None takes any adverb."""
    if expected is None or step.adverb in (expected, "again"):
        return ""
    if step.linked != "same":
        return "addressee" if step.linked == "addressee" else "alone"
    return "order" if step.adverb else "missing"


def _wanted(context: Context, series: list[Step]) -> Iterator[str | None]:
    """The adverb each step should open with, as the text before it stands."""
    count = 0
    length = context.profile.habits.restart_after
    for step in series:
        expected: str | None = ""
        if step.linked == "near" or _is_unclear(step):
            expected = None
        elif step.linked == "same":
            count += 1
            expected = _at(count, length)
        yield expected
        if expected != step.adverb:
            count = _CYCLE.index(step.adverb) if step.adverb in _CYCLE else 0
        elif not expected:
            count = 0


def _is_unclear(step: Step) -> bool:
    """Whether "further" behind a participle may be an adverb or belong to the noun behind it."""
    opening = step.found.opening
    return opening.part == "preambular" and bool(_NOUN_FURTHER.match(step.found.plain, opening.end))


def _at(count: int, length: int) -> str:
    """The adverb at a place of a run that begins anew after `length` (0: never)."""
    return _CYCLE[min(count % length if length else count, 2)]


def _series(context: Context) -> Iterator[list[Step]]:
    """Paragraphs that follow each other in one part of a decision, with their openings."""
    for part in context.outline.parts:
        steps: list[Step] = []
        kind: Kind | None = None
        for i in range(part.start, part.end):
            paragraph = context.document.paragraphs[i]
            if paragraph.kind is kind and paragraph.level:
                continue
            if kind is Kind.OPERATIVE and paragraph.kind in _SET_OUT:
                continue
            step = _step(context, i, paragraph)
            if step is None or paragraph.kind is not kind:
                yield from _linked(context, steps)
                steps, kind = [], None
            if step is not None:
                steps.append(step)
                kind = paragraph.kind
        yield from _linked(context, steps)


def step_facts(context: Context, index: int) -> object:
    """All that the run of adverbs depends on in one paragraph."""
    paragraph = context.document.paragraphs[index]
    if part_of(paragraph) is None:
        return (paragraph.kind, paragraph.level, bool(paragraph.text.strip()))
    step = _step(context, index, paragraph)
    if step is None:
        return paragraph.content
    found = step.found
    unclear = _is_unclear(step)
    italic = [s for s in paragraph.content.spans(ITALIC) if s[0] <= found.end]
    unsettled = _unsettled(paragraph)
    return (found.opening, found.start, found.end, step.addressee, unclear, italic, unsettled)


def _step(context: Context, index: int, paragraph: Paragraph) -> Step | None:
    part = part_of(paragraph)
    if part is None or not context.paragraph_lang(paragraph).startswith("en"):
        return None
    found = located(context, paragraph, part)
    if found is None:
        return None
    return Step(index, found, _addressee(found) if part == "operative" else "")


def _addressee(found: Located) -> str:
    """Whom a verb addresses, in lower case without its article.

    "" for verbs that address nobody and where an object follows ("Encourages the sharing of").
    """
    if found.opening.verb not in _ADDRESSED:
        return ""
    return _addressed(found.plain[found.opening.end :])


@lru_cache(maxsize=8192)
def _addressed(rest: str) -> str:
    words = _ADDRESSEE.match(rest)
    if words is None or len(words[1]) > _LONGEST or not _ASKED.search(rest, words.end(1)):
        return ""
    return _PLAIN_WORDS.sub("", words[1].lower())


def _linked(context: Context, steps: list[Step]) -> Iterator[list[Step]]:
    if not steps:
        return
    by_verb = context.profile.habits.sequence == "verb"
    out = steps[:1]
    for before, step in pairwise(steps):
        linked = _link(before, step, by_verb)
        if linked == "same" and (_is_unsettled(context, before) or _is_unsettled(context, step)):
            linked = "near"
        out.append(Step(step.index, step.found, step.addressee, linked))
    yield out


def _is_unsettled(context: Context, step: Step) -> bool:
    """Whether a paragraph may fall yet: it stands in brackets, or is one of two alternatives."""
    return _unsettled(context.document.paragraphs[step.index])


def _unsettled(paragraph: Paragraph) -> bool:
    return paragraph.text.startswith("[") or "alt" in (paragraph.mark or "")


def _link(before: Step, step: Step, by_verb: bool) -> str:
    a, b = before.found.opening, step.found.opening
    if a.verb != b.verb:
        return "other"
    if a.head != b.head or a.phrase is None or b.phrase is None:
        return "near"
    one, two = before.addressee, step.addressee
    if by_verb or one == two:
        return "same"
    if not one or not two or one.startswith(two) or two.startswith(one):
        return "near"
    return "near" if one.split()[:2] == two.split()[:2] else "addressee"


def _run(series: list[Step], at: int) -> tuple[Step, ...]:
    """The steps around one that count on from each other."""
    start, end = at, at + 1
    while start and series[start].linked == "same" and series[start].adverb != "again":
        start -= 1
    while end < len(series) and series[end].linked == "same" and series[end].adverb != "again":
        end += 1
    return tuple(series[start:end])


def mend_run(context: Context, fault: Fault, *, safe: bool) -> tuple[Fix, ...]:
    """The fix that gives every paragraph of the run its adverb; none where words resist it."""
    changed: list[Command] = []
    opening = ""
    for count, step in enumerate(fault.run):
        adverb = _at(count, context.profile.habits.restart_after)
        paragraph = context.document.paragraphs[step.index]
        if step.adverb != adverb:
            place = place_of_adverb(context, paragraph)
            content = with_adverb(paragraph.content, step.found, adverb, place)
            if content is None:
                return ()
            paragraph = paragraph.with_content(content)
            changed.append(_opened(paragraph.id, step.found, adverb, place))
        if step is fault.step:
            found = located(context, paragraph)
            opening = found.words if found else ""
    if not changed:
        return ()
    title = f"Open it with “{opening}”"
    if len(changed) > 1:
        title += f" and set right the other {len(fault.run) - 1} of its run"
    return (Fix(title, _all_of(changed), safe),)


def _opened(paragraph_id: str, found: Located, adverb: str, place: str) -> Command:
    """Give the opening its adverb; the words behind it may have changed since it was found."""

    def command(state: State) -> State | None:
        index = state.document.index_of(paragraph_id)
        if index < 0:
            return None
        paragraph = state.document.paragraphs[index]
        if paragraph.content.text[found.start : found.end] != found.words:
            return None
        content = with_adverb(paragraph.content, found, adverb, place)
        if content is None:
            return None
        document = state.document.with_paragraph(index, paragraph.with_content(content))
        return State(document, state.selection).clamped()

    return command


def _all_of(commands: Iterable[Command]) -> Command:
    every = tuple(commands)

    def command(state: State) -> State | None:
        after: State | None = state
        for each in every:
            after = each(after) if after is not None else None
        return after

    return command


def place_of_adverb(context: Context, paragraph: Paragraph) -> str:
    """Where the house puts the adverb in this paragraph: "before" the verb, "after" it or "any"."""
    habits = context.profile.habits
    if paragraph.kind is Kind.PREAMBULAR:
        return habits.preamble_adverb
    return habits.operative_adverb


def with_adverb(content: RichText, found: Located, adverb: str, place: str) -> RichText | None:
    """The content with its opening's adverb replaced: "" takes it away. None where it cannot be.

    The opening keeps its italics, the new adverb takes them, and the capital letter stays at the
    head.
    """
    if found.end - found.start != len(found.words):
        return None  # a note mark or the like stands inside the opening
    bare = _without_adverb(found.words) if found.opening.adverb else found.words
    if bare is None:
        return None
    words = _joined(bare, adverb, place, found.opening.form) if adverb else bare
    italic = any(s < found.end and e > found.start for s, e in content.spans(ITALIC))
    cleared = content.unmarked(found.start, found.end, ITALIC)
    changed = cleared.replaced(found.start, found.end, RichText.of(words))
    if not italic:
        return changed
    return changed.marked(found.start, found.start + len(words), ITALIC)


@lru_cache(maxsize=1024)
def _without_adverb(words: str) -> str | None:
    hit = _ADVERB.search(words)
    if hit is None or words[hit.end() : hit.end() + 1] == ",":
        return None
    left, right = words[: hit.start()].rstrip(), words[hit.end() :].lstrip()
    if not left:
        return right[:1].upper() + right[1:]
    return f"{left} {right}".rstrip(" ,")


def _joined(bare: str, adverb: str, place: str, form: str) -> str:
    if place != "after":
        return f"{adverb.capitalize()} {bare[:1].lower()}{bare[1:]}"
    first, _, rest = bare.partition(" ")
    if form == "perfect-participle" and rest:
        return f"{first} {adverb} {rest}"
    preposition = _LAST_PREPOSITION.search(bare)
    if preposition:
        return f"{bare[: preposition.start()]} {adverb}{preposition[0]}"
    return f"{bare} {adverb}"
