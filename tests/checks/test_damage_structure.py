"""Faults of number, structure, brackets and placeholders put into sound texts, and found again.

Each kind of damage is done at many places, chosen by a fixed seed, in adopted texts where they
are beside the project and in a text of our own wording everywhere.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

import pytest

from drafter.checks.engine import Checker
from drafter.checks.finding import Finding
from drafter.checks.registry import RULES
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.notation import parse
from drafter.model.numbering import format_mark
from drafter.model.outline import outline
from drafter.model.places import State
from drafter.model.richtext import RichText
from drafter.profiles import load
from drafter.profiles.profile import Profile
from tests.corpus.samples import samples

_WANTED = 0.97
_TRIALS = 60  # places tried for each kind of damage

_OWN = r"""
ti| Mercury in schools
au| Note by the secretariat
h1| Introduction
nu| The Conference of the Parties considered mercury in schools at its fifth meeting.
nu| The secretariat has consulted the partners listed in the report.
h1| Suggested action by the Conference of the Parties
nu| The Conference of the Parties may wish to adopt the decision set out in the annex to the note.
an| Annex
dt| Draft decision MC-6/[--]: Mercury in schools
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3 (on trade),
pp| _Noting_ the “Clean Schools” programme of the secretariat,
op| _Welcomes_ the report of the secretariat (document UNEP/MC/COP.6/9);
op| _Requests_ the secretariat:
op1| To collect information on:
op2| Mercury in laboratories;
op2| Mercury in thermometers;
op2| Mercury in lamps;
op1| To publish it by 31 March 2027;
op1| To invite comments from parties;
op| _Invites_ parties to contribute to the trust fund;
op| _Decides_ to consider the matter at its seventh meeting;
op| _Also decides_ to convene a workshop, as set out in the annex to the present decision.
an| Annex
pl| The workshop will be held in Geneva.
"""

_OWN_WITH_HEADINGS = r"""
dt| Draft decision MC-6/[--]: Budget
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3,
h1| Programme of work
op| _Adopts_ the programme of work for 2028;
h1| Finances
op| _Approves_ the budget for 2028;
op| _Requests_ the secretariat to report on its use.
"""


@dataclass(frozen=True)
class _Text:
    name: str
    document: Document
    profile: Profile


@lru_cache(maxsize=1)
def _texts() -> tuple[_Text, ...]:
    own = {"own": _OWN, "own with headings": _OWN_WITH_HEADINGS}
    out = [
        _Text(name, replace(parse(text), profile="minamata"), load("minamata"))
        for name, text in own.items()
    ]
    # Texts in other languages are held to the rules for all languages elsewhere; very long ones
    # would take the time of all others.
    out += [
        _Text(sample.name, sample.document(), sample.profile)
        for sample in samples()
        if sample.lang == "en" and len(sample.text) < 60_000 and "-" not in sample.folder
    ]
    return tuple(out)


def _found(text: _Text, document: Document, codes: frozenset[str], stage: str) -> int:
    return len(_findings(text, document, codes, stage))


def _findings(
    text: _Text, document: Document, codes: frozenset[str], stage: str
) -> tuple[Finding, ...]:
    rules = tuple(r for r in RULES if r.code in codes)
    assert len(rules) == len(codes), f"no such rule among {codes}"
    checker = Checker(text.profile, rules)
    checker.start(document, outline(document, text.profile.scheme_for(document.lang)), stage)
    checker.finish()
    return checker.findings


Damage = Callable[[_Text, int], Document | None]
"""Damage done to a text at one paragraph; None where it cannot be done there."""


def _typed(text: _Text, index: int, mark: str | None) -> Document:
    paragraph = text.document.paragraphs[index]
    return text.document.with_paragraph(index, replace(paragraph, mark=mark))


def _of(*kinds: Kind, deep: bool | None = None) -> Callable[[Paragraph], bool]:
    """Whether a paragraph is of a kind; `deep` asks for subparagraphs or for the others."""

    def wanted(paragraph: Paragraph) -> bool:
        return (
            paragraph.kind in kinds
            and bool(paragraph.text.strip())
            and paragraph.mark is None
            and (deep is None or bool(paragraph.level) == deep)
        )

    return wanted


def _places(wanted: Callable[[Paragraph], bool], seed: str) -> Iterator[tuple[_Text, int]]:
    chance = random.Random(seed)
    all_places = [
        (text, i)
        for text in _texts()
        for i, p in enumerate(text.document.paragraphs)
        if wanted(p) and _in_decision(text, i)
    ]
    chance.shuffle(all_places)
    yield from all_places


@lru_cache(maxsize=64)
def _decision_places(name: str) -> frozenset[int]:
    text = next(t for t in _texts() if t.name == name)
    derived = outline(text.document, text.profile.scheme_for(text.document.lang))
    return frozenset(
        i for part in derived.parts if part.kind == "decision" for i in range(part.start, part.end)
    )


def _in_decision(text: _Text, index: int) -> bool:
    return index in _decision_places(text.name)


def _label(text: _Text, index: int) -> str:
    return outline(text.document, text.profile.scheme_for(text.document.lang)).labels[index]


def _number_of(text: _Text, index: int) -> tuple[str, int] | None:
    """Pattern and number of a paragraph that counts by its place."""
    paragraph = text.document.paragraphs[index]
    formats = text.profile.scheme_for(text.document.lang).formats(paragraph.kind)
    pattern = formats[paragraph.level]
    label = _label(text, index)
    number = next((n for n in range(1, 400) if format_mark(pattern, n) == label), 0)
    return (pattern, number) if label and number else None


def _shifted(by: int) -> Damage:
    def damage(text: _Text, index: int) -> Document | None:
        found = _number_of(text, index)
        if found is None or found[1] + by < 1:
            return None
        return _typed(text, index, format_mark(found[0], found[1] + by))

    return damage


def _removed(text: _Text, index: int) -> Document | None:
    """The paragraph is gone, those after it keep their typed numbers."""
    paragraphs = text.document.paragraphs
    own = paragraphs[index]
    if _number_of(text, index) is None:
        return None
    later = []
    for i in range(index + 1, len(paragraphs)):
        p = paragraphs[i]
        if p.kind in (Kind.ANNEX_TITLE, Kind.DECISION_TITLE, Kind.BODY_LINE):
            break
        if p.kind is own.kind and p.level < own.level:
            break
        if p.kind is own.kind and p.level == own.level and p.mark is None:
            later.append(i)
    if not later or paragraphs[index + 1].level > own.level:
        return None
    document = text.document
    for i in later:
        document = document.with_paragraph(i, replace(paragraphs[i], mark=_label(text, i)))
    return document.spliced(index, index + 1, ())


def _marked(mark: str) -> Damage:
    def damage(text: _Text, index: int) -> Document | None:
        return _typed(text, index, mark) if _number_of(text, index) else None

    return damage


def _unnumbered_preamble_marked(text: _Text, index: int) -> Document | None:
    return _typed(text, index, "1.")


def _deeper(text: _Text, index: int) -> Document | None:
    own, before = text.document.paragraphs[index], text.document.paragraphs[index - 1]
    if own.level != 1 or before.kind is not own.kind or before.level:
        return None
    return text.document.with_paragraph(index, replace(own, level=2))


def _without(sign: str) -> Damage:
    """The first such sign of the paragraph is gone."""

    def damage(text: _Text, index: int) -> Document | None:
        content = text.document.paragraphs[index].content
        at = content.text.find(sign)
        return _reworded(text, index, at, at + 1, "") if at >= 0 else None

    return damage


def _with(words: str) -> Damage:
    """Words stand behind the third word of the paragraph."""

    def damage(text: _Text, index: int) -> Document | None:
        found = re.match(r"(?:[\w’]+ ){3}", text.document.paragraphs[index].content.text)
        return _reworded(text, index, found.end(), found.end(), words) if found else None

    return damage


def _whole_in_brackets(text: _Text, index: int) -> Document | None:
    content = text.document.paragraphs[index].content
    if content.text[-1:] not in (",", ";", "."):
        return None
    document = _reworded(text, index, len(content) - 1, len(content) - 1, "]")
    return _reworded(replace(text, document=document), index, 0, 0, "[")


def _in_place_of(pattern: str, words: str) -> Damage:
    def damage(text: _Text, index: int) -> Document | None:
        found = re.search(pattern, text.document.paragraphs[index].content.text)
        return _reworded(text, index, found.start(), found.end(), words) if found else None

    return damage


def _reworded(text: _Text, index: int, start: int, end: int, words: str) -> Document:
    paragraph = text.document.paragraphs[index]
    content = paragraph.content.replaced(start, end, RichText.of(words))
    return text.document.with_paragraph(index, paragraph.with_content(content))


def _with_behind(kind: Kind, words: str) -> Damage:
    """A paragraph of another kind stands behind this one."""

    def damage(text: _Text, index: int) -> Document | None:
        new = Paragraph("extra", kind, RichText.of(words))
        return text.document.spliced(index + 1, index + 1, (new,))

    return damage


def _gone(text: _Text, index: int) -> Document | None:
    around = text.document.paragraphs[max(0, index - 1) : index + 2]
    if sum(p.kind is text.document.paragraphs[index].kind for p in around) > 1:
        return None  # a title on two lines
    return text.document.spliced(index, index + 1, ())


def _body_line_behind(text: _Text, index: int) -> Document | None:
    name = text.profile.body_line(text.document.lang)
    return _with_behind(Kind.BODY_LINE, f"{name},")(text, index)


def _closing_behind(text: _Text, index: int) -> Document | None:
    rest = text.document.paragraphs[index + 1 :]
    if rest and rest[0].kind is Kind.CLOSING:
        return None
    return _with_behind(Kind.CLOSING, "82nd plenary meeting")(text, index)


def _preamble_behind(text: _Text, index: int) -> Document | None:
    """The paragraph, an operative one, has a preambular one behind it that is not the last."""
    return _with_behind(Kind.PREAMBULAR, "Recalling its earlier decisions,")(text, index)


def _preamble_moved_up(text: _Text, index: int) -> Document | None:
    """The body line changes places with the first preambular paragraph."""
    after = text.document.paragraphs[index + 1]
    if after.kind is not Kind.PREAMBULAR:
        return None
    return text.document.spliced(index, index + 2, (after, text.document.paragraphs[index]))


def _appended(words: str) -> Damage:
    """Text behind the last operative paragraph; `index` is that one."""

    def damage(text: _Text, index: int) -> Document | None:
        rest = text.document.paragraphs[index + 1 :]
        if any(p.kind is Kind.OPERATIVE for p in rest):
            return None
        return _with_behind(Kind.PLAIN, words)(text, index)

    return damage


def _annex_behind(text: _Text, index: int) -> Document | None:
    """An annex nobody speaks of."""
    paragraphs = text.document.paragraphs
    if any(p.kind is Kind.ANNEX_TITLE or re.search(r"\bannex", p.text) for p in paragraphs):
        return None
    annex = Paragraph("annex", Kind.ANNEX_TITLE, RichText.of("Annex"))
    words = Paragraph("guidance", Kind.PLAIN, RichText.of("Guidance."))
    return text.document.spliced(len(paragraphs), len(paragraphs), (annex, words))


def _annex_announced(text: _Text, index: int) -> Document | None:
    if any(p.kind is Kind.ANNEX_TITLE for p in text.document.paragraphs):
        return None
    end = len(text.document.paragraphs[index].content) - 1
    return _reworded(text, index, end, end, ", as set out in the annex to the present resolution")


def _heading_above(text: _Text, index: int) -> Document | None:
    own = text.document.paragraphs[index]
    if any(p.kind is Kind.CLOSING for p in text.document.paragraphs[:index]):
        return None  # the record of a vote
    new = replace(own, id="extra", content=RichText.of("Finance"))
    return text.document.spliced(index, index, (new,))


def _is_heading(paragraph: Paragraph) -> bool:
    return paragraph.kind is Kind.HEADING and len(paragraph.text) > 4


_TITLES = _of(Kind.DECISION_TITLE)
_LINES = _of(Kind.BODY_LINE)
_NUMBERED = _of(Kind.OPERATIVE, deep=False)
_ITEMS = _of(Kind.OPERATIVE, deep=True)
_WORDS = _of(Kind.OPERATIVE, Kind.PREAMBULAR)

DAMAGES: list[tuple[str, str, Callable[[Paragraph], bool], Damage, str]] = [
    ("operative number one too high", "operative-number", _NUMBERED, _shifted(1), "draft"),
    ("operative number repeated", "operative-number", _NUMBERED, _shifted(-1), "draft"),
    ("operative number far off", "operative-number", _NUMBERED, _shifted(10), "draft"),
    ("operative paragraph lost", "operative-number", _NUMBERED, _removed, "draft"),
    ("operative number lost", "operative-number", _NUMBERED, _marked(""), "draft"),
    ("operative number in brackets", "operative-number", _NUMBERED, _marked("(1)"), "draft"),
    ("preamble numbered", "preamble-no-number", _of(Kind.PREAMBULAR, deep=False),
     _unnumbered_preamble_marked, "draft"),
    ("letter one too high", "subparagraph-sequence", _ITEMS, _shifted(1), "draft"),
    ("letter repeated", "subparagraph-sequence", _ITEMS, _shifted(-1), "draft"),
    ("subparagraph lost", "subparagraph-sequence subparagraph-marks", _ITEMS, _removed, "draft"),
    ("bullet", "subparagraph-marks", _ITEMS, _marked("•"), "draft"),
    ("capital mark", "subparagraph-marks", _ITEMS, _marked("(A)"), "draft"),
    ("one bracket", "subparagraph-marks", _ITEMS, _marked("b)"), "draft"),
    ("level skipped", "level-skipped", _ITEMS, _deeper, "draft"),
    ("title lost", "title-form", _TITLES, _gone, "draft"),
    ("body line lost", "body-line", _LINES, _gone, "draft"),
    ("body line twice", "body-line", _of(Kind.PREAMBULAR, Kind.OPERATIVE),
     _body_line_behind, "draft"),
    ("body line misnamed", "body-line", _LINES, _in_place_of("The ", "The Xth "), "draft"),
    ("body line without comma", "body-line", _LINES, _without(","), "draft"),
    ("preamble in the operative part", "order-of-elements", _NUMBERED, _preamble_behind, "draft"),
    ("preamble before the body line", "order-of-elements", _LINES, _preamble_moved_up, "draft"),
    ("paragraph emptied", "empty-paragraph", _WORDS, _in_place_of(r"(?s)^.*$", ""), "draft"),
    ("text behind the end", "text-after-end", _WORDS, _appended("More to read."), "draft"),
    ("adoption line", "closing-line", _of(Kind.OPERATIVE),
     _closing_behind, "draft"),
    ("annex announced", "annex-missing", _WORDS, _annex_announced, "draft"),
    ("annex not announced", "annex-unmentioned", _TITLES, _annex_behind, "draft"),
    ("heading left over", "heading-without-text", _is_heading, _heading_above, "draft"),
    ("square bracket opened", "bracket-unbalanced", _WORDS, _with("["), "draft"),
    ("square bracket closed", "bracket-unbalanced", _WORDS, _with("]"), "draft"),
    ("square bracket crossing", "bracket-unbalanced", _WORDS, _with("[a (b] c) "), "draft"),
    ("round bracket not closed", "parenthesis-unbalanced", _WORDS, _without(")"), "draft"),
    ("round bracket not opened", "parenthesis-unbalanced", _WORDS, _without("("), "draft"),
    ("quotation not closed", "quotation-unbalanced", _WORDS, _without("”"), "draft"),
    ("quotation not opened", "quotation-unbalanced", _WORDS, _without("“"), "draft"),
    ("words not agreed", "bracket-unagreed", _WORDS, _with("[if possible] "), "final"),
    ("mark outside", "bracket-end-mark", _WORDS, _whole_in_brackets, "draft"),
    ("number of negotiation", "alternatives-bis-alt", _NUMBERED, _marked("3 bis."), "final"),
    *(
        (f"blank {blank}", "placeholder-left", _WORDS, _with(f"{blank} "), stage)
        for blank in ("[--]", "[…]", "[...]", "XXXX", "TBD", "[TBC]", "____", "[date]", "???",
                      "[to be completed]", "[ ]", "[number]", "[XX]")
        for stage in ("draft", "final")
    ),
    *(
        (f"day {blank}", "placeholder-left", _WORDS,
         _in_place_of(r"\b\d{1,2}(?= (?:January|March|June|October|November|December))", blank),
         "draft")
        for blank in ("__", "XX", "xx", "[--]", "–", "…")
    ),
    ("year", "placeholder-left", _WORDS, _in_place_of(r"\b20\d\d\b", "20XX"), "draft"),
    ("symbol", "placeholder-left", _WORDS, _in_place_of(r"(?<=/)\d+\b(?!/)", "XX"), "draft"),
]  # fmt: skip


def outcome(
    code: str, wanted: Callable[[Paragraph], bool], damage: Damage, stage: str
) -> tuple[int, list[str]]:
    """How many places were damaged, and those at which no rule noticed it."""
    codes = frozenset(code.split())
    tried, missed = 0, []
    for text, index in _places(wanted, code + stage):
        document = damage(text, index)
        if document is None:
            continue
        tried += 1
        if _found(text, document, codes, stage) <= _found(text, text.document, codes, stage):
            missed.append(f"{text.name} {index}: {text.document.paragraphs[index].text[:60]}")
        if tried == _TRIALS:
            break
    return tried, missed


@pytest.mark.parametrize(
    ("code", "wanted", "damage", "stage"), [d[1:] for d in DAMAGES], ids=[d[0] for d in DAMAGES]
)
def test_damage_is_found(
    code: str, wanted: Callable[[Paragraph], bool], damage: Damage, stage: str
) -> None:
    tried, missed = outcome(code, wanted, damage, stage)
    assert tried
    assert len(missed) <= (1 - _WANTED) * tried, missed


_FIXED = 3  # places at which the fixes of each kind of damage are tried


@pytest.mark.parametrize(
    ("code", "wanted", "damage", "stage"), [d[1:] for d in DAMAGES], ids=[d[0] for d in DAMAGES]
)
def test_fixes_mend_what_they_are_for(
    code: str, wanted: Callable[[Paragraph], bool], damage: Damage, stage: str
) -> None:
    codes = frozenset(code.split())
    damaged = ((text, damage(text, i)) for text, i in _places(wanted, code + stage))
    for text, document in islice(((t, d) for t, d in damaged if d is not None), _FIXED):
        for finding in _findings(text, document, codes, stage):
            for fix in finding.fixes:
                after = fix.command(State(document))
                assert after is not None, finding.message
                again = [f.message for f in _findings(text, after.document, codes, stage)]
                assert len(again) < _found(text, document, codes, stage), (finding.message, again)
