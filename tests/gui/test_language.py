"""The window speaks French and Spanish completely, and mirrors itself where the system does."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.model.nodes import Kind
from drafter.ui.actions import ROWS
from drafter.ui.dates import when_words
from drafter.ui.language import chosen_language, speak
from drafter.ui.menus import MENU_TITLES
from drafter.ui.names import kind_name
from drafter.ui.text import counted, tr
from scripts.make_translations import FILES, collect, compiled, read_ts, unknown_calls

_LANGUAGES = sorted(FILES)
_HOW = "run `python -m scripts.make_translations` and write what is missing into the .ts files"


@pytest.fixture
def language(application: QApplication) -> Iterator[QApplication]:
    """An application whose language a test may change."""
    before = QLocale()
    yield application
    QLocale.setDefault(before)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def _accelerator(text: str) -> str:
    found = re.search(r"&(\w)", text)
    return found[1].casefold() if found else ""


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("tongue", _LANGUAGES)
def test_every_text_has_a_translation_and_none_is_left_over(tongue: str) -> None:
    known, wanted = read_ts(FILES[tongue]), collect()
    assert [text for text in wanted if not known.get(text)] == [], _HOW
    assert sorted(set(known) - set(wanted)) == [], _HOW


def test_the_texts_of_every_call_are_known() -> None:
    assert unknown_calls() == []


@pytest.mark.parametrize("tongue", _LANGUAGES)
def test_a_translation_keeps_placeholders_accelerator_and_dots(tongue: str) -> None:
    wrong = [
        text
        for text, words in read_ts(FILES[tongue]).items()
        if _fields(text) != _fields(words)
        or bool(_accelerator(text)) != bool(_accelerator(words))
        or text.endswith("…") != words.endswith("…")
        or text.rstrip("\u00a0 :").endswith(".") != words.endswith(".")
        or words != words.strip()
    ]
    assert wrong == []


@pytest.mark.parametrize("tongue", ["en", *_LANGUAGES])
def test_no_two_entries_of_a_menu_have_the_same_letter(tongue: str) -> None:
    known = read_ts(FILES[tongue]) if tongue in FILES else {}
    menus = {name: [r.text for r in ROWS if r.menu == name] for name in MENU_TITLES}
    menus["file"].append("&Export")
    menus["bar"] = list(MENU_TITLES.values())
    for name, texts in menus.items():
        letters = Counter(filter(None, (_accelerator(known.get(t, t)) for t in texts)))
        assert [key for key, count in letters.items() if count > 1] == [], name


@pytest.mark.parametrize("tongue", _LANGUAGES)
def test_the_compiled_file_says_what_the_source_says(tongue: str) -> None:
    translator = QTranslator()
    assert translator.load(str(compiled(FILES[tongue])))
    known = read_ts(FILES[tongue])
    stale = [t for t, words in known.items() if translator.translate("drafter", t) != words]
    assert stale == [], _HOW


def test_french_is_spoken_with_its_numbers_dates_and_buttons(language: QApplication) -> None:
    assert len(speak(language, "fr")) == 2
    assert kind_name(Kind.OPERATIVE) == "Paragraphe du dispositif"
    assert counted(1, "{count} word", "{count} words") == "1 mot"
    assert counted(1200, "{count} word", "{count} words") == "1\u202f200 mots"
    assert when_words("2025-11-03T14:05:00") == "3 novembre 2025, 14:05"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_texts_without_translation_stay_english(language: QApplication) -> None:
    speak(language, "es")
    assert tr("A profile of {name}", name="our own") == "A profile of our own"


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("", "fr_CH", "fr"),
        ("", "de_DE", "en"),
        ("", "C", "en"),
        ("en", "fr_FR", "en"),
        ("es", "ar_EG", "es"),
    ],
)
def test_the_system_decides_where_nothing_is_chosen(wanted: str, system: str, spoken: str) -> None:
    assert chosen_language(wanted, QLocale(system)) == spoken


@pytest.mark.parametrize(
    ("wanted", "system", "mirrored"),
    [("", "ar_EG", True), ("", "he_IL", True), ("fr", "ar_EG", False), ("", "en_GB", False)],
)
def test_the_window_is_mirrored_where_the_system_is(
    language: QApplication, wanted: str, system: str, mirrored: bool
) -> None:
    speak(language, wanted, QLocale(system))
    assert language.isRightToLeft() is mirrored
