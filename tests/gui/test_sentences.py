"""What rules say is translated whole, and the words of the text in it are left as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.checks.engine import check
from drafter.checks.pages import page
from drafter.checks.registry import RULES
from drafter.formats.txt import from_text
from drafter.model.notation import parse
from drafter.profiles import load
from drafter.ui.language import speak
from drafter.ui.sentences import told
from scripts.make_translations import SENTENCES, sentences


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "fr")
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def _said(code: str) -> Iterator[str]:
    for example in page(code).examples:
        if example.verdict != "wrong":
            continue
        profile = load(example.body)
        if example.form == "text":
            document = from_text(example.text, profile, example.lang).document
        else:
            document = parse(example.text)
        for finding in check(document, profile, example.stage):
            yield finding.message
            yield from (fix.title for fix in finding.fixes)


def test_the_forms_of_sentences_are_those_of_the_rules() -> None:
    assert SENTENCES.read_text("utf-8").splitlines() == sentences()


@pytest.mark.usefixtures("french")
def test_everything_that_the_rules_say_of_their_examples_is_translated() -> None:
    said = {words for rule in RULES for words in _said(rule.code)}
    english = sorted(words for words in said if told(words) == words)
    assert len(said) > 150
    assert english == []


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("“the” stands twice.", "«\u00a0the\u00a0» figure deux fois."),
        (
            "A preambular paragraph ends with a semicolon; it should end with a comma.",
            "Un paragraphe du préambule se termine par un point-virgule\u00a0; il faudrait terminer par une virgule.",
        ),
        (
            "A preambular paragraph should end with a comma and without “and”.",
            "Un paragraphe du préambule devrait se terminer par une virgule et sans «\u00a0and\u00a0».",
        ),
        ("Replace with “a comma”", "Remplacer par «\u00a0a comma\u00a0»"),
        ("A sentence that nobody has written.", "A sentence that nobody has written."),
    ],
)
def test_a_sentence_keeps_its_values(sentence: str, words: str) -> None:
    assert told(sentence) == words


def test_english_is_left_alone() -> None:
    assert told("“the” stands twice.") == "“the” stands twice."
