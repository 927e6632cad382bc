"""Words that are in no dictionary as findings of `drafter check --spelling`.

They are no rule of a body: the dictionaries travel with the program, and each user has a list of
words beside them. So `drafter rules` does not list them, but explains them when asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.checks.engine import weigh
from drafter.checks.finding import Category, Context, Finding, Rule, Scope, Severity, Span
from drafter.checks.fingerprint import is_ignored
from drafter.checks.pages import Page, page
from drafter.spelling.personal import personal_words
from drafter.spelling.reading import Misspelling, misspellings
from drafter.spelling.speller import Speller

__all__ = ["UNKNOWN_WORD", "Found", "merged", "page_of", "speller", "unknown_words"]

Found = tuple[tuple[Finding, ...], tuple[tuple[Finding, str], ...]]
"""Findings, and those that somebody ignored with their reasons."""


def _nothing(_context: Context, _index: int) -> Iterable[Finding]:
    return ()


UNKNOWN_WORD = Rule("unknown-word", Category.SPELLING, Scope.PARAGRAPH, Severity.ADVICE, _nothing)
"""What the findings belong to. It looks for nothing by itself: dictionaries are no room of `checks`."""

_PAGE = Page(
    UNKNOWN_WORD.code,
    "A word is in no dictionary",
    "Asked for with --spelling. English is a list of words as the United Nations spells them;"
    " French and Spanish have dictionaries of their own, and each paragraph is read in its language."
    " Names, acronyms, symbols and codes are passed over, as are the words of your own list"
    " (words.txt beside the settings) and those that the document allows.",
    "the dictionaries that come with drafter",
    (),
)


def page_of(code: str) -> Page:
    """The page of a rule, or of the words that are in no dictionary."""
    return _PAGE if code == UNKNOWN_WORD.code else page(code)


def speller() -> Speller:
    """The dictionaries, with the words that this user has added."""
    made = Speller()
    made.personal = personal_words()
    return made


def unknown_words(context: Context, words: Speller, known: Iterable[Finding]) -> Found:
    """The words that are in no dictionary, without those that a finding of spelling names already."""
    taken = [f.span for f in known if f.category is Category.SPELLING]
    found: list[Finding] = []
    ignored: list[tuple[Finding, str]] = []
    for misspelt in misspellings(context.document, words):
        finding = weigh(_finding(context, misspelt), context)
        if finding is None or any(_covers(span, finding.span) for span in taken):
            continue
        reason = is_ignored(finding, context.document)
        if reason is None:
            found.append(finding)
        else:
            ignored.append((finding, reason))
    return tuple(found), tuple(ignored)


def _finding(context: Context, misspelt: Misspelling) -> Finding:
    where, word = misspelt.stretch, misspelt.word
    paragraphs = context.document.paragraphs
    paragraph = paragraphs[where.index].id if where.index < len(paragraphs) else ""
    # Places in a note are those of its first paragraph.
    start, end = (word.start, word.end) if not where.within else (0, 0)
    span = Span(paragraph, start, end, where.note)
    rule = UNKNOWN_WORD
    return Finding(
        rule.code, rule.category, rule.severity, f"“{word.text}” is in no dictionary.", span
    )


def _covers(span: Span, other: Span) -> bool:
    same = (span.paragraph, span.note) == (other.paragraph, other.note)
    return same and span.start < other.end and other.start < span.end


def merged(
    context: Context, findings: Iterable[Finding], more: Iterable[Finding]
) -> Iterator[Finding]:
    """All findings in reading order; those at one place stay in theirs."""
    order = {p.id: i for i, p in enumerate(context.document.paragraphs)}

    def place(finding: Finding) -> tuple[int, bool, int]:
        span = finding.span
        there = order.get(span.paragraph, len(order) if span.note else -1)
        return there, bool(span.note), span.start

    yield from sorted([*findings, *more], key=place)
