"""Languages of the window in tests: spoken for a while, and words that give English away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.ui.language import speak

__all__ = ["english_in", "spoken"]

_QUOTED = re.compile(r"“.*?”|«.*?»", re.DOTALL)
_ENGLISH = re.compile(
    r"\b(the|is|are|was|were|be|it|its|of|and|or|not|cannot|with|from|by|as|this|that|has|have"
    r"|there|where|which|before|above|below|save|choose|open|check|file|folder|level|line)\b",
    re.IGNORECASE,
)


@contextmanager
def spoken(application: QApplication, language: str) -> Iterator[None]:
    """The application speaks a language until the block ends."""
    before = QLocale()
    speak(application, language)
    try:
        yield
    finally:
        QLocale.setDefault(before)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.deleteLater()


def english_in(words: str) -> list[str]:
    """English words outside quotation marks, which hold names and words of the text."""
    return _ENGLISH.findall(_QUOTED.sub("", words))
