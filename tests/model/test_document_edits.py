"""Commands on the document as a whole: its own words, its named versions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from drafter.errors import InputError
from drafter.model.edit.document import add_own_word, keep_version, remove_version, restore_version
from drafter.model.nodes import Document, Version
from drafter.model.places import State
from drafter.storage.native import dumps, loads
from tests.documents import SMALL, documents

_WHEN = "2025-11-03T14:05:00+01:00"


def _kept(document: Document = SMALL, name: str = "as sent to the Bureau") -> State:
    state = keep_version(State(document), name, _WHEN)
    assert state is not None
    return state


def test_a_version_is_the_document_as_it_is_now() -> None:
    (version,) = _kept().document.versions
    assert (version.name, version.when, version.document) == (
        "as sent to the Bureau",
        _WHEN,
        SMALL,
    )


def test_a_version_without_a_name_is_not_kept() -> None:
    assert keep_version(State(SMALL), "  ", _WHEN) is None


def test_versions_do_not_hold_versions() -> None:
    twice = keep_version(_kept(), "again", _WHEN)
    assert twice is not None
    assert [v.document.versions for v in twice.document.versions] == [(), ()]


def test_going_back_brings_the_text_and_keeps_all_versions_and_identities() -> None:
    state = _kept()
    changed = state.document.spliced(0, 3, ())
    later = State(replace(changed, serial=changed.serial + 5))
    back = restore_version(later, later.document.versions[0])
    assert back is not None
    assert back.document.paragraphs == SMALL.paragraphs
    assert len(back.document.versions) == 1
    assert back.document.serial == changed.serial + 5


def test_going_back_to_what_is_there_is_not_possible() -> None:
    state = _kept()
    assert restore_version(state, state.document.versions[0]) is None


def test_a_version_can_be_removed_once() -> None:
    state = _kept()
    (version,) = state.document.versions
    gone = remove_version(state, version)
    assert gone is not None
    assert gone.document == SMALL
    assert remove_version(gone, version) is None


def test_a_word_is_added_once_and_in_order() -> None:
    state = add_own_word(State(SMALL), "zeta")
    assert state is not None
    state = add_own_word(state, "alpha")
    assert state is not None
    assert state.document.words == ("alpha", "zeta")
    assert add_own_word(state, "alpha") is None


@given(documents(), documents(3))
def test_words_and_versions_travel_in_the_file(document: Document, old: Document) -> None:
    full = replace(
        document, words=("glorp",), versions=(Version("v “1”", _WHEN, old), Version("2", "", old))
    )
    text = dumps(full)
    assert loads(text, Path("x.undraft")) == full
    assert dumps(loads(text, Path("x.undraft"))) == text


@pytest.mark.parametrize(
    "row", ['{"name": "x"}', '{"name": "x", "document": []}', "7", '{"strange": 1, "document": {}}']
)
def test_a_broken_version_is_named(row: str) -> None:
    text = dumps(SMALL).replace('"versions": []', f'"versions": [{row}]')
    with pytest.raises(InputError, match="version 1"):
        loads(text, Path("x.undraft"))
