"""Spelling: English as the United Nations writes it, French, Spanish; what is no word to check."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.model.richtext import RichText
from drafter.spelling import hunspell
from drafter.spelling.hunspell import load_hunspell
from drafter.spelling.personal import add_word, personal_words, word_file
from drafter.spelling.speller import Speller
from drafter.spelling.words import words_of


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


def _misspelt(speller: Speller, text: str, lang: str = "en") -> list[str]:
    return [word.text for word in speller.misspelt(RichText.of(text), lang)]


@pytest.mark.parametrize(
    "text",
    [
        "The Organization recognizes the programme of labour and analyses its colour.",
        "Requests the secretariat, inter alia, to operationalize the subregional workplan;",
        "Takes note of document UNEP/MC/COP.6/INF/28 and of resolution 6/9 (see a_b@un.org);",
        "Welcomes the work of Minamata, UNEP, the WHO’s staff and Mr. Łukasiewicz:",
        "(a) To act; (ii) to wait; (iv) to see paragraph 3 bis;",
        "the word 脚注 and the words Меркурий, ртуть",
        "the Parties’ views and each Party’s report",
    ],
)
def test_sound_english_is_left_alone(speller: Speller, text: str) -> None:
    assert _misspelt(speller, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Requests the secretariat to continu its wrok", ["continu", "wrok"]),
        ("the organisation recognises the center", ["organisation", "recognises", "center"]),
        ("Recaling the decision", ["Recaling"]),
        ("a programe. Teh next", ["programe", "Teh"]),
    ],
)
def test_slips_and_other_spellings_are_found(speller: Speller, text: str, found: list[str]) -> None:
    assert _misspelt(speller, text) == found


@pytest.mark.parametrize(
    ("word", "lang", "first"),
    [
        ("organisation", "en", "organization"),
        ("recieve", "en", "receive"),
        ("Parteis", "en", "Parties"),
        ("implementaton", "en", "implementation"),
        ("décison", "fr", "décision"),
    ],
)
def test_what_was_meant_comes_first(speller: Speller, word: str, lang: str, first: str) -> None:
    assert speller.suggest(word, lang)[0] == first


def test_a_spanish_slip_has_its_word_among_the_suggestions(speller: Speller) -> None:
    assert "desarrollo" in speller.suggest("desarollo", "es")


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Prie le secrétariat d’établir un rapport sur l’agroalimentaire", "fr", []),
        ("Prie le secrétariat d’établir un raport", "fr", ["raport"]),
        ("Solicita a la secretaría que informe sobre el empoderamiento", "es", []),
        ("Solicita a la secretaría que imforme", "es", ["imforme"]),
        ("Просит секретариат", "ru", []),
    ],
)
def test_other_languages_have_dictionaries_of_their_own(
    speller: Speller, text: str, lang: str, found: list[str]
) -> None:
    assert _misspelt(speller, text, lang) == found


def test_words_of_the_user_and_of_the_document_are_right(speller: Speller) -> None:
    content = RichText.of("the frobnicate and the glorp")
    assert [w.text for w in speller.misspelt(content, "en", frozenset({"glorp"}))] == ["frobnicate"]
    own = Speller()
    own.personal = frozenset({"frobnicate", "glorp"})
    assert own.misspelt(content, "en") == ()


def test_places_are_those_of_the_text() -> None:
    text = "Welcomes 12 réports (see A/RES/1), the work"
    assert [text[w.start : w.end] for w in words_of(text)] == [
        "Welcomes",
        "réports",
        "see",
        "the",
        "work",
    ]


def test_the_personal_list_is_a_plain_file() -> None:
    assert personal_words() == frozenset()
    add_word("glorp")
    assert add_word("abacus") == frozenset({"abacus", "glorp"})
    assert word_file().read_text("utf-8") == "abacus\nglorp\n"
    word_file().write_bytes(b"\xff\xfe")
    assert personal_words() == frozenset()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_personal_list_may_be_saved_by_any_editor(encoding: str) -> None:
    add_word("glorp")
    word_file().write_bytes("Ñandú\r\nabacus\r\nCourtois\r\n".encode(encoding))
    assert personal_words() == frozenset({"Ñandú", "abacus", "Courtois"})


def test_the_name_of_a_user_may_have_letters_that_the_system_has_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "Ωμέγα"))
    # The encoding of a Windows of Western Europe, of which the library would make the path.
    monkeypatch.setattr("hunspell.hunspell.getpreferredencoding", lambda *_: "cp1252")
    found = load_hunspell("es")
    assert found is not None
    assert found.knows("decisión")


def test_a_dictionary_that_the_library_cannot_open_is_done_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def engine(*_: object, **__: object) -> None:
        raise OSError("not accessible")

    monkeypatch.setattr(hunspell, "Engine", engine)
    assert load_hunspell("fr") is None
