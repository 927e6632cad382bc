"""What can be begun for a body, and what it begins with."""

from __future__ import annotations

import pytest

from drafter.profiles import load, names
from drafter.starter import kinds, new_document


@pytest.mark.parametrize(
    ("body", "offered"),
    [
        ("ga", ("resolution", "note", "decision")),
        ("hrc", ("resolution", "note", "decision")),
        ("unea", ("resolution", "note", "decision")),
        ("sc", ("resolution", "note")),
        ("minamata", ("decision", "note")),
        ("brs", ("decision", "note")),
        ("montreal", ("decision", "note")),
        ("unfccc", ("decision", "note")),
        ("generic", ("decision", "note", "resolution")),
    ],
)
def test_a_body_offers_the_forms_that_it_adopts(body: str, offered: tuple[str, ...]) -> None:
    assert kinds(load(body)) == offered


@pytest.mark.parametrize("body", names())
def test_a_draft_is_called_what_was_chosen(body: str) -> None:
    profile = load(body)
    for kind in profile.forms:
        title = new_document(profile, kind).paragraphs[0].text
        other = {"decision": "resolution", "resolution": "decision"}[kind]
        assert title.startswith(f"Draft {kind}")
        assert other not in title


def test_what_a_body_does_not_adopt_becomes_what_it_does() -> None:
    assert new_document(load("minamata"), "resolution") == new_document(load("minamata"))
    assert new_document(load("sc"), "decision").paragraphs[0].text == "Draft resolution: "


def test_the_annex_of_a_note_holds_the_usual_form() -> None:
    texts = [p.text for p in new_document(load("ga"), "note").paragraphs]
    assert "Draft resolution: " in texts
