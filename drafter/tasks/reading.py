"""Reads the requests of operative paragraphs, later clauses and lists included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.outline import Outline, outline, subtree_end
from drafter.model.references import number_path, reference_text
from drafter.model.richtext import REFERENCE
from drafter.profiles.profile import Profile
from drafter.tasks.phrases import (
    ASIDE,
    ASKING,
    BEHIND,
    CLAUSE,
    DEED,
    INFINITIVE,
    MANNER,
    MEANS,
    NOT_A_DEED,
    OF_ITS_OWN,
    ORGAN,
    STOP,
    THAT,
    THING,
    WHEN,
)
from drafter.tasks.task import Task
from drafter.text.expression import Expression

__all__ = ["tasks_of"]

_LONGEST = 320  # code points; more than that is no addressee


def tasks_of(
    document: Document, profile: Profile, derived: Outline | None = None
) -> tuple[Task, ...]:
    """What the operative paragraphs ask, in reading order; those in English only."""
    derived = derived or outline(document, profile.scheme_for(document.lang))
    return tuple(_Reader(document, profile, derived).read())


@dataclass(frozen=True, slots=True)
class _Clause:
    """A request up to the next one. `start`: of its verb; `text` begins behind the verb."""

    verb: str
    start: int
    text: str
    end: int


@dataclass(frozen=True, slots=True)
class _Lead:
    """What a chapeau says for its subparagraphs."""

    verb: str
    who: str
    when: tuple[str, ...]
    means: tuple[str, ...]


class _Reader:
    def __init__(self, document: Document, profile: Profile, derived: Outline) -> None:
        self._document, self._profile, self._outline = document, profile, derived
        self._lexicon = profile.openings("en")

    def read(self) -> Iterator[Task]:
        paragraphs = self._document.paragraphs
        index = 0
        while index < len(paragraphs):
            paragraph = paragraphs[index]
            end = subtree_end(paragraphs, index)
            if paragraph.kind is Kind.OPERATIVE and self._is_english(paragraph):
                yield from self._of_paragraph(index, end)
                index = end
            else:
                index += 1

    def _is_english(self, paragraph: Paragraph) -> bool:
        return (paragraph.lang or self._document.lang).startswith("en")

    def _of_paragraph(self, index: int, end: int) -> Iterator[Task]:
        """The tasks of an operative paragraph with its subparagraphs, which go up to `end`."""
        lead: _Lead | None = None
        for clause in self._clauses(index):
            task, opens = self._task(index, clause)
            if opens and end > index + 1:
                lead = _Lead(task.verb, task.who, task.when, task.means)
            elif task.what:
                yield task
        below = index + 1
        while below < end:
            stop = subtree_end(self._document.paragraphs, below)
            yield from self._below(below, stop, lead)
            below = stop

    def _below(self, index: int, end: int, lead: _Lead | None) -> Iterator[Task]:
        """The tasks of a subparagraph: of the chapeau's addressee, or requests of their own."""
        found = list(self._of_paragraph(index, end))
        if found or lead is None:
            yield from found
            return
        text, where = self._document.paragraphs[index].content.without_objects()
        words = text.strip()
        if not words:
            return
        at = text.index(words)
        yield self._made(
            index,
            lead.verb,
            lead.who,
            (where(at), where(len(text))),
            where(0),
            (lead.when, lead.means),
        )

    def _clauses(self, index: int) -> list[_Clause]:
        paragraph = self._document.paragraphs[index]
        text = paragraph.content.without_objects()[0]
        later = list(CLAUSE.finditer(text))
        first = self._first(paragraph, text)
        if first is not None:
            later = [m for m in later if m.start("verb") > first[2]]
        begins = [first] if first is not None else []
        begins += [(_base(m["verb"]), m.start("verb"), m.end("verb")) for m in later]
        ends = [m.start() for m in (later if first is not None else later[1:])] + [len(text)]
        clauses = []
        for (verb, start, behind), end in zip(begins, ends, strict=False):
            stop = STOP.search(text, behind, end)
            clauses.append(
                _Clause(verb, start, text[behind : stop.start() if stop else end], behind)
            )
        return clauses

    def _first(self, paragraph: Paragraph, text: str) -> tuple[str, int, int] | None:
        """The request that the paragraph opens with: its base verb, its start, the end of the verb."""
        if paragraph.level or self._profile.habits.openings == "infinitives":
            found = INFINITIVE.match(text)
            if found is not None:
                verb = " ".join(found["verb"].split()).replace("call on", "call upon")
                return verb.replace("appeal to", "appeal"), found.start("verb"), found.end("verb")
        opening = self._lexicon.match(text[:240], "operative")
        if opening is None or opening.verb not in _VERBS:
            return None
        return opening.verb, opening.start, opening.end

    def _task(self, index: int, clause: _Clause) -> tuple[Task, bool]:
        """The task of a clause, and whether it leaves what is to be done to subparagraphs."""
        content = self._document.paragraphs[index].content
        where = content.without_objects()[1]
        addressed = _addressee(clause.text)
        opens = addressed.opens
        names, manner = _cut(addressed.who)
        behind = clause.end + addressed.at
        end = clause.end + len(clause.text.rstrip(" ,;.:"))
        if opens:
            end = behind
        task = self._made(
            index, clause.verb, names, (where(behind), where(end)), where(clause.start),
            (_meetings(manner), _found(MEANS, manner)),
        )  # fmt: skip
        return task, opens

    def _made(
        self,
        index: int,
        verb: str,
        who: str,
        span: tuple[int, int],
        start: int,
        lead: tuple[tuple[str, ...], tuple[str, ...]],
    ) -> Task:
        paragraph = self._document.paragraphs[index]
        words = self._words(index, *span)
        return Task(
            paragraph.id,
            number_path(self._document, self._outline, index),
            verb,
            " ".join(who.split()),
            words,
            tuple(dict.fromkeys((*lead[0], *_meetings(words)))),
            tuple(dict.fromkeys((*lead[1], *_found(MEANS, words)))),
            start,
            span[1],
        )

    def _words(self, index: int, start: int, end: int) -> str:
        """A stretch as it reads: with the words of references, without marks of notes."""
        content = self._document.paragraphs[index].content.slice(start, end)

        def label(kind: str, value: str) -> str:
            return reference_text(self._document, self._outline, value) if kind == REFERENCE else ""

        words = " ".join(content.expanded(label).split())
        words = re.sub(r"(?:[;,] and|[;,.:])+$", "", words).strip(" ,")
        words = words[:1].lower() + words[1:] if words[1:2].islower() else words
        return words.removeprefix("to ")


_VERBS = frozenset(ASKING.values()) | {"call", "call on", "demand"}
_PREPOSITION = re.compile(
    r",| (?:of|by|between|among|regarding|in|on|for|with|to|from|at|that|which|who|as|not)\b"
)


@dataclass(frozen=True, slots=True)
class _Addressed:
    """`who` with its manner, where what is to be done begins, whether a list follows."""

    who: str
    at: int
    opens: bool = False


def _base(verb: str) -> str:
    return ASKING[" ".join(verb.split())]


def _addressee(text: str) -> _Addressed:
    """Whom a request addresses; where it names nobody everything behind the verb is to be done."""
    aside = ASIDE.match(text)
    first = aside.end() if aside is not None else 0
    nobody = _Addressed("", first + len(text[first:]) - len(text[first:].lstrip(" ,")))
    if text[first:].lstrip().startswith("that "):
        told = THAT.match(text, first)
        return nobody if told is None else _Addressed(told["who"], told.start("next"))
    for found in DEED.finditer(text, first):
        before = text[first : found.start()]
        if len(before) > _LONGEST:
            break
        if found["next"] is None:
            return _Addressed(before, found.end(), opens=True)
        last = before.rsplit(maxsplit=1)[-1:] or [""]
        if text.startswith("do so", found.start("next")) and last[0] not in OF_ITS_OWN:
            nobody = _Addressed(before, found.start("next"))  # unless more is asked behind it
            continue
        own = last[0].strip("(").lower() in OF_ITS_OWN and not found[0].startswith(",")
        if own or found["next"] in NOT_A_DEED:
            continue
        if THING.match(_PREPOSITION.split(before.strip(" ,"), maxsplit=1)[0]):
            return nobody
        return _Addressed(before, found.start("not" if found["not"] is not None else "next"))
    if text.rstrip().endswith(":"):
        return _Addressed(text[first:].rstrip(" :"), len(text), opens=True)
    return nobody


def _cut(who: str) -> tuple[str, str]:
    """An addressee without its commas, and how it is to go about it."""
    who = who.strip(" ,")
    found = MANNER.search(who)
    if found is None or not found.start():
        return who, ""
    return who[: found.start()], who[found.end() :]


def _meetings(words: str) -> tuple[str, ...]:
    """Days and meetings to come; “its” meeting with the name of whose it is."""
    found = []
    for match in WHEN.finditer(words):
        before, when = words[: match.start()], " ".join(match[0].split())
        if BEHIND.search(before):
            continue
        organ = ORGAN.search(before) if " its " in f" {when}" else None
        found.append(f"{organ['organ']}, {when}" if organ is not None else when)
    return tuple(found)


def _found(expression: Expression, words: str) -> tuple[str, ...]:
    return tuple(" ".join(m[0].split()) for m in expression.finditer(words))
