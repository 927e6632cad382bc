"""Findings, fixes and rules as values. This module owns the vocabulary of checking."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from drafter.model.history import Command
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.outline import Outline
from drafter.profiles.profile import Profile

__all__ = ["Category", "Context", "Finding", "Fix", "Rule", "Scope", "Severity", "Span"]


class Severity(StrEnum):
    """How much a finding matters: an editor sends it back; likely wrong; look at it."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Category(StrEnum):
    """What a rule is about; the values are those of the JSON output."""

    STRUCTURE = "structure"
    NUMBERING = "numbering"
    OPENING = "opening"
    SEQUENCE = "sequence"
    ITALICS = "italics"
    PUNCTUATION = "punctuation"
    REFERENCE = "reference"
    FOOTNOTE = "footnote"
    SYMBOL = "symbol"
    BRACKET = "bracket"
    SPELLING = "spelling"
    STYLE = "style"
    TYPOGRAPHY = "typography"
    PLACEHOLDER = "placeholder"
    LENGTH = "length"


class Scope(StrEnum):
    """What a rule looks at, which decides when it must run again.

    PARAGRAPH: one paragraph's own words. PLACE: a paragraph with three neighbours on either side
    within its part, its label and the kind of the part.
    NOTE: one note's words. DOCUMENT: everything.
    """

    PARAGRAPH = "paragraph"
    PLACE = "place"
    NOTE = "note"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a finding lies: code points `start:end` of the content of a paragraph or a note.

    `paragraph` is the id of the paragraph (for a note, of the one that first cites it, "" if
    none does); `note` is the id of the note or "". Offsets count object characters.
    """

    paragraph: str
    start: int = 0
    end: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that answers a finding. `safe`: there is only this one right answer.

    `command` must be applied to the very document that was checked.
    """

    title: str
    command: Command
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend or look at. `message` is a sentence for the drafter."""

    rule: str
    category: Category
    severity: Severity
    message: str
    span: Span
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at: the document with everything derived from it."""

    document: Document
    outline: Outline
    profile: Profile
    stage: str = "draft"

    @property
    def lang(self) -> str:
        """The main language of the text."""
        return self.document.lang

    def paragraph_lang(self, paragraph: Paragraph) -> str:
        """The language of one paragraph."""
        return paragraph.lang or self.document.lang


@dataclass(frozen=True, slots=True)
class Rule:
    """A convention and the function that looks for departures from it.

    `check(context, index)` for PARAGRAPH and PLACE (a paragraph's index) and NOTE (a note's
    index); for DOCUMENT the index is -1. It yields findings built with `found`.
    `kinds`: the paragraph kinds it is called for, all when empty. `languages`: those it can
    judge, all when empty. `severity`: where the profile and the stage say nothing else.
    `check_note`: what a rule on paragraphs asks of a note (by its index) as well. `facts`: for
    DOCUMENT, all it asks of a paragraph beside kind, level and number, where that is more than
    the `sketch`. Title, reason, source and examples stand on the rule's page (`pages`).
    """

    code: str
    category: Category
    scope: Scope
    severity: Severity
    check: Callable[[Context, int], Iterable[Finding]]
    kinds: frozenset[Kind] = frozenset()
    languages: frozenset[str] = frozenset()
    check_note: Callable[[Context, int], Iterable[Finding]] | None = None
    facts: Callable[[Context, int], object] | None = None

    def found(
        self,
        context: Context,
        index: int,
        message: str,
        start: int = 0,
        end: int = 0,
        fixes: Iterable[Fix] = (),
    ) -> Finding:
        """A finding of this rule at `start:end` of paragraph `index`."""
        span = Span(context.document.paragraphs[index].id if index >= 0 else "", start, end)
        return Finding(self.code, self.category, self.severity, message, span, tuple(fixes))

    def found_in_note(
        self,
        context: Context,
        index: int,
        message: str,
        start: int = 0,
        end: int = 0,
        fixes: Iterable[Fix] = (),
    ) -> Finding:
        """A finding of this rule at `start:end` of the first paragraph of note `index`."""
        note = context.document.notes[index].id
        citing = next((i for i, _, n in context.document.citations() if n == note), -1)
        paragraph = context.document.paragraphs[citing].id if citing >= 0 else ""
        span = Span(paragraph, start, end, note)
        return Finding(self.code, self.category, self.severity, message, span, tuple(fixes))
