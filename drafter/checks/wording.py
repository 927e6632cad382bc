"""Rules of wording: they look at the words of a paragraph or a note and at nothing else.

One function looks; it is asked about paragraphs and about notes alike. What stands in quotation
marks, in an official name, in an address of the Internet or in the title of a publication is left
alone, unless the rule says that it looks there too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from drafter.checks.finding import Category, Context, Finding, Fix, Rule, Scope, Severity
from drafter.checks.fixing import replace_in_note, replace_in_paragraph
from drafter.checks.names import guarded
from drafter.checks.tongue import written_in
from drafter.model.nodes import Kind
from drafter.model.richtext import ITALIC, RichText

__all__ = ["DECISION_TEXT", "ENGLISH", "RUNNING_TEXT", "Hit", "Passage", "wording_rule"]

RUNNING_TEXT = frozenset(
    {Kind.TITLE, Kind.HEADING, Kind.NUMBERED, Kind.PLAIN, Kind.ANNEX_TITLE, Kind.DECISION_TITLE,
     Kind.PREAMBULAR, Kind.OPERATIVE}
)  # fmt: skip
"""Paragraphs that are written out; not the masthead, tables, nor what is not understood."""

DECISION_TEXT = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})
"""The paragraphs of a decision or resolution proper."""

ENGLISH = frozenset({"en"})


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one paragraph (`kind` says which sort) or of one note (`kind` is None)."""

    context: Context
    content: RichText
    kind: Kind | None
    lang: str

    @property
    def text(self) -> str:
        """The text with its objects, so that offsets hold."""
        return self.content.text


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault at `start:end` (code points), and what may stand there instead.

    `safe`: the first of `instead` is the only right answer.
    """

    start: int
    end: int
    message: str
    instead: tuple[str, ...] = ()
    safe: bool = False


Look = Callable[[Passage], Iterable[Hit]]


def wording_rule(  # noqa: PLR0913 - a rule is the sum of what it says of itself
    code: str,
    category: Category,
    severity: Severity,
    look: Look,
    *,
    kinds: frozenset[Kind] = RUNNING_TEXT,
    languages: frozenset[str] = ENGLISH,
    notes: bool = True,
    everywhere: bool = False,
) -> Rule:
    """A rule that asks `look` about each paragraph of the `kinds` and, with `notes`, each note.

    `languages`: those of the passage, all when empty. `everywhere`: hits in quotations, official
    names and titles count too.
    """

    def seen(passage: Passage) -> Iterator[Hit]:
        text = passage.text
        if languages and passage.lang.split("-", 1)[0] not in languages:
            return
        for hit in look(passage):
            if not everywhere and _left_alone(passage, hit):
                continue
            if languages and written_in(text) not in ("", *languages):
                return  # a text in another language, quoted or beside this one
            yield hit

    def check(context: Context, index: int) -> Iterator[Finding]:
        paragraph = context.document.paragraphs[index]
        lang = context.paragraph_lang(paragraph)
        for hit in seen(Passage(context, paragraph.content, paragraph.kind, lang)):
            fixes = [_in_paragraph(paragraph.id, hit, new) for new in hit.instead]
            yield rule.found(context, index, hit.message, hit.start, hit.end, fixes)

    def check_note(context: Context, index: int) -> Iterator[Finding]:
        note = context.document.notes[index]
        for hit in seen(Passage(context, note.paragraphs[0], None, context.lang)):
            fixes = [_in_note(note.id, hit, new) for new in hit.instead]
            yield rule.found_in_note(context, index, hit.message, hit.start, hit.end, fixes)

    rule = Rule(
        code, category, Scope.PARAGRAPH, severity, check, kinds, languages,
        check_note if notes else None,
    )  # fmt: skip
    return rule


def _left_alone(passage: Passage, hit: Hit) -> bool:
    """Whether a hit lies in a quotation, a name or an italic title behind the opening."""
    if any(a < hit.end and hit.start < b for a, b in guarded(passage.text)):
        return True
    return any(0 < a <= hit.start and hit.end <= b for a, b in passage.content.spans(ITALIC))


def _title(new: str) -> str:
    return f"Replace with “{new.strip()}”" if new.strip() else "Remove it"


def _in_paragraph(paragraph_id: str, hit: Hit, new: str) -> Fix:
    command = replace_in_paragraph(paragraph_id, hit.start, hit.end, new)
    return Fix(_title(new), command, hit.safe and new == hit.instead[0])


def _in_note(note_id: str, hit: Hit, new: str) -> Fix:
    command = replace_in_note(note_id, hit.start, hit.end, new)
    return Fix(_title(new), command, hit.safe and new == hit.instead[0])
