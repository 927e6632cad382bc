"""Words of a whole document that are in no dictionary: where they stand, in which language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.nodes import Document
from drafter.model.notation import parse
from drafter.model.richtext import DELETION, Mark, RichText
from drafter.spelling.reading import misspellings
from drafter.spelling.speller import Speller


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


def _found(document: Document, speller: Speller) -> list[tuple[int, str, str]]:
    rows = misspellings(document, speller)
    return [(row.stretch.index, row.stretch.note, row.word.text) for row in rows]


def _in(document: Document, index: int, lang: str) -> Document:
    return document.with_paragraph(index, replace(document.paragraphs[index], lang=lang))


def test_notes_are_read_behind_the_paragraph_that_cites_them(speller: Speller) -> None:
    document = parse("op| The wrok.[^1]\nop| The wrold.\n[^1]| The wrods.")
    assert _found(document, speller) == [(0, "", "wrok"), (0, "1", "wrods"), (1, "", "wrold")]


def test_a_note_that_nothing_cites_comes_last(speller: Speller) -> None:
    document = parse("op| The wrok.\n[^1]| The wrods.")
    assert _found(document, speller) == [(0, "", "wrok"), (1, "1", "wrods")]


def test_each_paragraph_is_read_in_its_language_with_its_notes(speller: Speller) -> None:
    document = parse("op| The report.\nop| Prie le secrétariat.[^1]\n[^1]| Le raport.")
    assert _found(_in(document, 1, "fr"), speller) == [(1, "1", "raport")]


def test_a_language_without_a_dictionary_has_no_unknown_words(speller: Speller) -> None:
    assert _found(_in(parse("op| Xyzzy frobs glorp."), 0, "ru"), speller) == []


def test_a_paragraph_in_a_language_nobody_marked_is_passed_over(speller: Speller) -> None:
    document = parse("op| Prie le secrétariat de présenter un rapport aux États parties.")
    assert _found(document, speller) == []


def test_many_slips_are_no_other_language(speller: Speller) -> None:
    document = parse("op| Teh secretaryat shal recieve tehir reprots bevore adoptng thm.")
    assert len(_found(document, speller)) > 5


def test_without_a_dictionary_nothing_is_taken_for_its_language() -> None:
    only = Speller({"en": Speller()._loaders["en"], "fr": lambda: None, "es": lambda: None})
    document = parse("op| Teh secretaryat shal recieve tehir reprots bevore adoptng thm.")
    assert len(_found(document, only)) > 5


def test_words_that_the_document_allows_are_right(speller: Speller) -> None:
    document = replace(parse("op| The glorp and the wrok."), words=("glorp",))
    assert [word for _, _, word in _found(document, speller)] == ["wrok"]


@pytest.mark.parametrize("name", ["in Punta del Este, Uruguay", "in El Fasher and el Obeid"])
def test_small_words_inside_names_are_left_alone(speller: Speller, name: str) -> None:
    assert speller.misspelt(RichText.of(name), "en") == ()


def test_what_is_deleted_is_not_read_and_places_stay(speller: Speller) -> None:
    content = RichText("the wrok of workers", (Mark(4, 9, DELETION, "r1"),))
    assert speller.misspelt(content, "en") == ()
    content = RichText("the work wrok", (Mark(4, 9, DELETION, "r1"),))
    assert [(w.start, w.end) for w in speller.misspelt(content, "en")] == [(9, 13)]


@given(st.text("abcdeé ’-.1\ufffc", max_size=30), st.integers(0, 30), st.integers(1, 8))
def test_a_word_found_beside_deletions_is_the_word_that_is_left(
    text: str, start: int, length: int
) -> None:
    start = min(start, len(text))
    end = min(len(text), start + length)
    text = text.replace("\ufffc", "x")
    marks = (Mark(start, end, DELETION, "r1"),) if end > start else ()
    for word in Speller({"en": _None}).misspelt(RichText(text, marks), "en"):
        left = [at for at in range(word.start, word.end) if not start <= at < end]
        assert "".join(text[at] for at in left) == word.text


class _None:
    """A dictionary without words."""

    def knows(self, word: str) -> bool:
        return False

    def suggest(self, word: str) -> tuple[str, ...]:
        return ()
