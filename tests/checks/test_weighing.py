"""How severe a finding is: what the rule, the body, the stage, the user and the text say of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.checks.engine import check
from drafter.checks.finding import Severity
from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.profiles import load

_FRENCH = (
    "_Prie_ le secrétariat de faire rapport sur les travaux pour les Parties.",
    "_Prie_ les Parties de présenter des observations sur le rapport du secrétariat.",
    "_Décide_ que la réunion se tiendra dans les locaux du secrétariat.",
)
_ENGLISH = "_Requests_ the secretariat to report on the work of the Parties to the Conference."


def _decision(lang: str, *operative: str) -> Document:
    rows = ["dt| MC-6/1: Mercure", "bl| _La Conférence des Parties_,"]
    rows += [f"op| {words}" for words in operative]
    return replace(parse("\n".join(rows)), profile="minamata", lang=lang)


def _severities(document: Document) -> set[Severity]:
    # Each paragraph but the last should end with a semicolon.
    found = check(document, load("minamata"))
    return {f.severity for f in found if f.rule == "operative-end-mark"}


def test_form_is_no_error_in_a_text_of_two_languages() -> None:
    assert _severities(_decision("fr", *_FRENCH)) == {Severity.ERROR}
    assert _severities(_decision("fr", *_FRENCH, _ENGLISH)) == {Severity.ADVICE}


def test_words_of_another_language_in_an_english_text_change_nothing() -> None:
    document = _decision("en", *[_ENGLISH] * 3, _FRENCH[0])
    assert _severities(document) == {Severity.ERROR}


@pytest.mark.parametrize("stage", ["draft", "final"])
@pytest.mark.parametrize("wanted", ["advice", "off"])
def test_the_users_severity_goes_before_the_bodys_at_every_stage(stage: str, wanted: str) -> None:
    profile = load("minamata")
    staged = {stage: {"operative-end-mark": "warning"}}
    profile = replace(profile, stage_severities=staged)
    document = _decision("fr", *_FRENCH)

    def found(own: dict[str, str]) -> set[Severity]:
        weighed = check(document, profile.with_severities(own), stage)
        return {f.severity for f in weighed if f.rule == "operative-end-mark"}

    assert found({}) == {Severity.WARNING}
    assert found({"operative-end-mark": wanted}) == (
        {Severity.ADVICE} if wanted == "advice" else set()
    )


def test_wording_within_italics_behind_the_opening_is_left_alone() -> None:
    document = _decision("en", "_Recalls_ the study _Data base of mercury_;", "_Notes_ it.")
    plain = _decision("en", "_Recalls_ the study Data base of mercury;", "_Notes_ it.")

    def spelt(text: Document) -> list[str]:
        return [f.rule for f in check(text, load("minamata")) if f.rule.startswith("spelling")]

    assert spelt(plain)
    assert not spelt(document)
