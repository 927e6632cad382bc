"""After changes a checker that goes on finds what one that begins anew finds."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from drafter.checks.engine import Checker
from drafter.model.history import Command
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.outline import Outline, followed, outline
from drafter.model.places import State
from drafter.model.richtext import ITALIC, RichText
from drafter.profiles import load
from drafter.profiles.profile import Profile
from tests.corpus.samples import samples

_OWN = r"""
fr| UNEP/MC/COP.6/22
ti| Mercury in schools
h1| Introduction
nu| The secretariat (the focal point) reports on section II above and WHO, with a note.[^n1]
h1| Action
nu| See paragraph 1 above and “the annex” to UNEP/MC/COP.6/INF/28.
an| Annex
dt| Draft decision MC-6/[--]: Mercury in schools
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3, as set out in its annex, and the seventh meeting,
pp| _Recalling also_ the report,[^n2]
op| _Requests_ the secretariat to report as asked in paragraph 3 above and {p13} above;
op| _Also requests_ the secretariat:
op1| To collect data [on lamps];
op1| To publish them;
op| _Welcomes_ the report of the World Health Organization (WHO), at its fifth meeting;
op| _Requests_ parties to act, as set out in the annex to the present decision.
[^n1]| UNEP/MC/COP.6/9.
[^n2]| Ibid.
"""
_PIECES = (
    "x", " ", ",", ".", ";", ":", "[", "]", "(", "“", "”", "also ", "Further ", "Requests ", "annex",
    " above", " below", "paragraph 9 below", " WHO ", "(WHO)", " seventh meeting", "UNEP/MC/COP.7/3",
    "resolution 78/10", "section IV above", "\u00a0", "the the", "", "", "", "to ", "\t", "parties",
)  # fmt: skip


def _edited(document: Document, chance: random.Random) -> Document:
    index = chance.randrange(len(document.paragraphs))
    paragraph = document.paragraphs[index]
    content = paragraph.content
    at = chance.choice((0, len(content), chance.randint(0, len(content)), min(20, len(content))))
    kind = chance.random()
    if kind < 0.6:
        content = content.inserted(at, chance.choice(_PIECES))
    elif kind < 0.9:
        content = content.replaced(at, min(len(content), at + chance.randint(1, 9)), RichText())
    else:
        content = content.marked(at, min(len(content), at + 5), ITALIC)
    return document.with_paragraph(index, paragraph.with_content(content))


def _fresh(document: Document, profile: Profile) -> tuple[object, ...]:
    checker = Checker(profile)
    checker.start(document, outline(document, profile.scheme_for(document.lang)))
    checker.finish()
    return _shown(checker)


def _shown(checker: Checker) -> tuple[object, ...]:
    shown = [
        (f.rule, f.severity, f.message, f.span, tuple((x.title, x.safe) for x in f.fixes))
        for f in checker.findings
    ]
    return tuple(sorted(shown, key=repr))


def _texts() -> list[tuple[Document, Profile]]:
    own = replace(parse(_OWN), profile="minamata")
    out = [(own, load("minamata")), (replace(own, profile="ga"), load("ga"))]
    out += [
        (s.document(), s.profile)
        for s in samples()
        if len(s.text) < 9_000 and s.name.endswith(("2.txt", "7.txt", "4.txt"))
    ]
    return out


@pytest.mark.parametrize("seed", range(4))
def test_going_on_finds_what_beginning_anew_finds(seed: int) -> None:
    chance = random.Random(seed)
    for document, profile in _texts():
        checker = Checker(profile)
        derived: Outline | None = None
        before: Document | None = None
        for _ in range(12):
            derived = followed(derived, before, document, profile.scheme_for(document.lang))
            checker.start(document, derived)
            if chance.random() < 0.8:
                checker.finish()
                assert _shown(checker) == _fresh(document, profile)
            else:
                for _ in range(chance.randrange(40)):
                    checker.advance(0)
            before, document = document, _edited(document, chance)


def test_a_fix_found_before_more_was_typed_keeps_what_was_typed() -> None:
    profile = load("minamata")
    document = replace(
        parse(
            "dt| Draft decision MC-6/[--]: Mercury\nbl| _The Conference of the Parties_,\n"
            "op| _Requests_ the secretariat to report on mercury;\n"
            "op| _Requests_ the secretariat to publish its report on mercury."
        ),
        profile="minamata",
    )
    derived = outline(document, profile.scheme)
    checker = Checker(profile)
    checker.start(document, derived)
    checker.finish()
    content = document.paragraphs[3].content
    typed = document.with_paragraph(
        3,
        document.paragraphs[3].with_content(
            content.inserted(content.text.index("mercury"), "old ")
        ),
    )
    checker.start(typed, derived)
    checker.finish()
    found = next(f for f in checker.findings if f.rule == "also-further-sequence")
    command: Command = found.fixes[0].command
    mended = command(State(typed))
    assert mended is not None
    assert mended.document.paragraphs[3].text == (
        "Also requests the secretariat to publish its report on old mercury."
    )
