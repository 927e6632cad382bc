"""Ignoring with a reason: it survives renumbering and wakes when the sentence changes."""

from __future__ import annotations

from dataclasses import replace

from drafter.checks.applying import apply_safe
from drafter.checks.engine import Checker, check
from drafter.checks.ignoring import correcting, ignore, ignore_rule, restore, stale
from drafter.checks.preflight import preflight
from drafter.model.edit.structure import move
from drafter.model.nodes import Document
from drafter.model.notation import parse, parse_text
from drafter.model.outline import outline
from drafter.model.places import Selection, State
from drafter.profiles import load

MINAMATA = load("minamata")
TEXT = "dt| Draft decision MC-6/[--]: X\nbl| _The Conference of the Parties_,\nop| _Notes_ it.\nop| _Welcomes_ that;\nop| _Decides_ so."


def _document() -> Document:
    return replace(parse(TEXT), profile="minamata")


def _ends(document: Document) -> list[str]:
    return [f.span.paragraph for f in check(document, MINAMATA) if f.rule == "operative-end-mark"]


def _ignored() -> Document:
    document = _document()
    finding = next(f for f in check(document, MINAMATA) if f.rule == "operative-end-mark")
    after = ignore(finding, "agreed so", "A. Drafter", "2026-11-24")(State(document))
    assert after is not None
    return after.document


def test_an_ignored_finding_is_listed_with_its_reason() -> None:
    document = _ignored()
    assert _ends(_document()) == ["p3"]
    assert _ends(document) == []
    checker = Checker(MINAMATA)
    checker.start(document, outline(document, MINAMATA.scheme))
    checker.finish()
    assert [(f.rule, reason) for f, reason in checker.ignored] == [
        ("operative-end-mark", "agreed so")
    ]


def test_it_survives_renumbering() -> None:
    moved = move(State(_ignored(), Selection.at(2)), 1)
    assert moved is not None
    assert _ends(moved.document) == []


def test_it_wakes_when_the_sentence_changes() -> None:
    document = _ignored()
    changed = document.with_paragraph(
        2, document.paragraphs[2].with_content(parse_text("_Notes_ them."))
    )
    assert _ends(changed) == ["p3"]
    assert [i.rule for i in stale(changed, [])] == ["operative-end-mark"]


def test_a_whole_rule_can_be_left_alone_and_taken_back() -> None:
    after = ignore_rule("operative-end-mark", "another house style", "", "")(State(_document()))
    assert after is not None
    assert _ends(after.document) == []
    back = restore(after.document.ignored[0])(after)
    assert back is not None
    assert _ends(back.document) == ["p3"]


def test_without_a_reason_nothing_is_ignored() -> None:
    assert ignore_rule("operative-end-mark", " ", "", "")(State(_document())) is None


_SENTENCE = "op| _Welcomes_ the report of the Secretariat on mercury added products ;"


def _left_alone() -> Document:
    document = replace(parse(f"{TEXT}\n{_SENTENCE}\nop| _Decides_ to meet."), profile="minamata")
    finding = next(f for f in check(document, MINAMATA) if f.rule == "secretariat-capital")
    after = ignore(finding, "as in the title", "A. Drafter", "2026-11-24")(State(document))
    assert after is not None
    return after.document


def test_mending_all_else_leaves_alone_what_was_ignored() -> None:
    document, done = apply_safe(_left_alone(), MINAMATA)
    assert len(done) >= 2
    assert document.paragraphs[5].text == (
        "Welcomes the report of the Secretariat on mercury-added products;"
    )
    assert not [f for f in check(document, MINAMATA) if f.rule == "secretariat-capital"]
    assert preflight(document, MINAMATA).ignored == 1


def test_one_correction_beside_it_wakes_nothing() -> None:
    document = _left_alone()
    finding = next(f for f in check(document, MINAMATA) if f.fixes and f.span.paragraph == "p6")
    after = correcting(finding.fixes[0].command)(State(document))
    assert after is not None
    assert not [f for f in check(after.document, MINAMATA) if f.rule == "secretariat-capital"]


def test_what_outlived_its_sentence_is_not_counted_before_the_text_goes_out() -> None:
    document = _left_alone()
    assert preflight(document, MINAMATA).ignored == 1
    other = document.paragraphs[5].with_content(parse_text("_Welcomes_ it;"))
    assert preflight(document.with_paragraph(5, other), MINAMATA).ignored == 0
