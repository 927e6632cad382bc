"""Every example on the page of a rule, run."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from drafter.assets import resource
from drafter.checks.applying import apply_safe
from drafter.checks.engine import check
from drafter.checks.finding import Finding
from drafter.checks.pages import Example, page
from drafter.checks.registry import RULES
from drafter.formats.txt import from_text
from drafter.model.nodes import Document
from drafter.model.notation import parse, write
from drafter.profiles import load

_EXAMPLES = [(r.code, n, e) for r in RULES for n, e in enumerate(page(r.code).examples, 1)]
_MENDED = [
    (r.code, n, wrong, fixed)
    for r in RULES
    for n, (wrong, fixed) in enumerate(pairwise(page(r.code).examples), 1)
    if fixed.verdict == "fixed"
]


def _document(example: Example) -> Document:
    if example.form == "text":
        profile = load(example.body)
        return replace(
            from_text(example.text, profile, example.lang).document,
            profile=example.body,
            stage=example.stage,
        )
    return replace(
        parse(example.text), profile=example.body, stage=example.stage, lang=example.lang
    )


def _found(document: Document, code: str) -> list[Finding]:
    return [f for f in check(document, load(document.profile)) if f.rule == code]


@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_every_rule_has_a_page_with_both_sorts_of_example(code: str) -> None:
    own = page(code)
    assert own.title
    assert not own.title.endswith(".")
    assert own.explanation
    assert own.source
    assert {"right", "wrong"} <= {e.verdict for e in own.examples}


def test_every_page_has_a_rule() -> None:
    assert {p.stem for p in resource("rules").glob("*.md")} == {r.code for r in RULES}


@pytest.mark.parametrize(("code", "number", "example"), _EXAMPLES)
def test_example(code: str, number: int, example: Example) -> None:
    found = _found(_document(example), code)
    assert bool(found) == (example.verdict == "wrong"), [f.message for f in found]


@pytest.mark.parametrize(("code", "number", "wrong", "fixed"), _MENDED)
def test_the_safe_fixes_of_a_wrong_example_give_the_fixed_one(
    code: str, number: int, wrong: Example, fixed: Example
) -> None:
    document = _document(wrong)
    mended, done = apply_safe(document, load(document.profile))
    assert done
    assert write(mended) == write(_document(fixed))
    again, more = apply_safe(mended, load(document.profile))
    assert (again, more) == (mended, ())


@pytest.mark.parametrize("code", [r.code for r in RULES])
def test_places_lie_inside_the_text(code: str) -> None:
    for example in page(code).examples:
        document = _document(example)
        for finding in _found(document, code):
            span = finding.span
            index = document.index_of(span.paragraph)
            note = document.note(span.note) if span.note else None
            content = note.paragraphs[0] if note else document.paragraphs[max(index, 0)].content
            assert 0 <= span.start <= span.end <= len(content)
            assert finding.message.endswith((".", "”", "?"))
