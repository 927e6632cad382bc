"""Faults of wording, typography, references and symbols put into sound texts, and found again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import pytest

from drafter.checks.applying import apply_safe
from drafter.checks.engine import Checker, check
from drafter.checks.registry import RULES
from drafter.model.nodes import Document, Kind
from drafter.model.notation import parse
from drafter.model.outline import outline
from drafter.model.richtext import RichText
from drafter.profiles import load
from drafter.profiles.profile import Profile
from tests.checks.word_damages import WORD_DAMAGES, Change, Proposal
from tests.corpus.samples import samples

_WANTED = 0.97
_TRIALS = 60
_KINDS = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})

_OWN = """
fr| UNEP/MC/COP.6/22
an| Annex
dt| Draft decision MC-6/[--]: Mercury in schools
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3 and paragraph 5 (b) of article 23 of the Convention,[^n1]
pp| _Recognizing_ the programme of work for 2026–2027, with $5 million or 15 per cent, from 2024 to 2025,
pp| _Noting_ the “Clean Schools” theme, the parties’ behaviour and capacity-building, including through labour,
op| _Adopts_ the guidance set out in the annex to the present decision;
op| _Requests_ the secretariat to publish, by 31 March 2027, the guidance adopted in paragraph 1 above, as appropriate, in 12,500 copies;
op| _Expresses its appreciation_ to the Government of Switzerland (with thanks) and to the Chair, on behalf of humankind and small island developing States;
op| _Invites_ Member States, 12 parties, the United Nations system and the Secretary-General to take part, in the light of resolution 78/10 and Security Council resolution 2618 (2022), in the next five years.
an| Annex
pl| Guidance.
[^n1]| UNEP/MC/COP.6/9/Add.1.
"""


@dataclass(frozen=True)
class _Text:
    name: str
    document: Document
    profile: Profile


@lru_cache(maxsize=1)
def _texts() -> tuple[_Text, ...]:
    own = _Text("own", replace(parse(_OWN), profile="minamata"), load("minamata"))
    adopted = [
        _Text(s.name, s.document(), s.profile)
        for s in samples()
        if s.lang == "en" and len(s.text) < 60_000
    ]
    return (own, *adopted)


def _found(text: _Text, document: Document, codes: str) -> set[tuple[str, str, str, int]]:
    checker = Checker(text.profile, tuple(r for r in RULES if r.code in codes.split()))
    checker.start(document, outline(document, text.profile.scheme_for("en")), "draft")
    checker.finish()
    return {
        (f.rule, f.span.paragraph + f.span.note, f.message, f.span.start) for f in checker.findings
    }


@lru_cache(maxsize=2048)
def _before(name: str, codes: str) -> frozenset[tuple[str, str, str, int]]:
    text = next(t for t in _texts() if t.name == name)
    return frozenset(_found(text, text.document, codes))


Place = tuple[_Text, int, str]
"""A text and the index of a paragraph (or of a note, with its id)."""


def _places(seed: str) -> Iterator[Place]:
    chance = random.Random(seed)
    places: list[Place] = [
        (t, i, "")
        for t in _texts()
        for i, p in enumerate(t.document.paragraphs)
        if p.kind in _KINDS
    ]
    places += [(t, i, n.id) for t in _texts() for i, n in enumerate(t.document.notes)]
    chance.shuffle(places)
    yield from places


def _changes(place: Place, propose: Proposal) -> list[Change]:
    text, index, note = place
    content = (
        text.document.notes[index].paragraphs[0]
        if note
        else text.document.paragraphs[index].content
    )
    quoted = [c for c in propose(content.text) if not _is_quoted(content.text, c[0])]
    return [c for c in quoted if "\ufffc" not in content.text[c[0] : c[1]]]


def _is_quoted(text: str, at: int) -> bool:
    """Whether a place lies in a quotation, which is left alone; its own marks do not."""
    return text[at : at + 1] not in "“”" and text[:at].count("“") > text[:at].count("”")


def _damaged(place: Place, change: Change) -> Document:
    text, index, note = place
    start, end, instead = change
    if note:
        own = text.document.notes[index]
        first = own.paragraphs[0].replaced(start, end, RichText.of(instead))
        return text.document.with_note(replace(own, paragraphs=(first, *own.paragraphs[1:])))
    paragraph = text.document.paragraphs[index]
    content = paragraph.content.replaced(start, end, RichText.of(instead))
    return text.document.with_paragraph(index, paragraph.with_content(content))


def outcome(name: str, codes: str, propose: Proposal) -> tuple[int, list[str]]:
    """How many places were damaged, and those at which no rule noticed it."""
    chance = random.Random(name)
    tried, missed = 0, []
    for place in _places(name):
        if tried == _TRIALS:
            break
        profile = place[0].profile
        if all(profile.severity(code, "draft") == "off" for code in codes.split()):
            continue
        changes = _changes(place, propose)
        if not changes or (place[2] and not codes.startswith(("symbol", "spelling", "double"))):
            continue
        change = chance.choice(changes)
        tried += 1
        if not _found(place[0], _damaged(place, change), codes) - _before(place[0].name, codes):
            own = place[0].document
            words = (own.notes[place[1]] if place[2] else own.paragraphs[place[1]]).text
            at = change[0]
            missed.append(
                f"{place[0].name}: {words[max(0, at - 30) : at + 30]} -> {change[2][:40]}"
            )
    return tried, missed


@pytest.mark.parametrize(
    ("name", "codes", "propose"), WORD_DAMAGES, ids=[n for n, _, _ in WORD_DAMAGES]
)
def test_damage_is_found(name: str, codes: str, propose: Proposal) -> None:
    tried, missed = outcome(name, codes, propose)
    if tried:
        assert len(missed) <= (1 - _WANTED) * tried, f"{len(missed)} of {tried}: {missed}"


@pytest.mark.parametrize(
    ("name", "codes", "propose"), WORD_DAMAGES, ids=[n for n, _, _ in WORD_DAMAGES]
)
def test_safe_fixes_leave_nothing_and_bring_nothing_new(
    name: str, codes: str, propose: Proposal
) -> None:
    text = _texts()[0]
    before = {(f.rule, f.span.paragraph) for f in check(text.document, text.profile)}
    for index, paragraph in enumerate(text.document.paragraphs):
        if paragraph.kind not in _KINDS:
            continue
        for change in _changes((text, index, ""), propose)[:2]:
            document = _damaged((text, index, ""), change)
            damaged = {(f.rule, f.span.paragraph) for f in check(document, text.profile)}
            mended, _ = apply_safe(document, text.profile)
            after = check(mended, text.profile)
            assert not [f for f in after if any(fix.safe for fix in f.fixes)]
            assert apply_safe(mended, text.profile) == (mended, ())
            assert {(f.rule, f.span.paragraph) for f in after} <= damaged | before
