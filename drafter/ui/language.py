"""The language of the window: translations of the program and of Qt, numbers and dates, direction.

What is shown already does not change with it: `drafter.ui.renewing` makes the windows anew.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.assets import resource

__all__ = ["LANGUAGES", "chosen_language", "speak"]

LANGUAGES = ("en", "fr", "es")
"""Languages that the window speaks; the texts in the source are the English ones."""

_OURS = "language"


def chosen_language(wanted: str, system: QLocale) -> str:
    """The language to speak: the wanted one, else the first of the system's that there is."""
    if wanted in LANGUAGES:
        return wanted
    known = (name.partition("-")[0] for name in system.uiLanguages())
    return next((name for name in known if name in LANGUAGES), "en")


def speak(app: QApplication, wanted: str, system: QLocale | None = None) -> tuple[QTranslator, ...]:
    """Let every window made from now on speak a language; `wanted` is "" for the system's.

    Numbers and dates follow the language, the direction of the window follows the system where
    nothing else was asked for. Returns the translations that were installed.
    """
    for spoken in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    system = system or QLocale.system()
    language = chosen_language(wanted, system)
    same = QLocale(language).language() is system.language()
    QLocale.setDefault(system if same else QLocale(language))
    leading = QLocale(wanted) if wanted else system
    mirrored = leading.textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    return () if language == "en" else tuple(_installed(app, language))


def _installed(app: QApplication, language: str) -> list[QTranslator]:
    # Buttons such as Cancel and Qt's own dialogs have translations that come with Qt.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (f"{folder}/qtbase_{language}.qm", str(resource("i18n", f"drafter_{language}.qm")))
    made = []
    for file in files:
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(file):
            app.installTranslator(translator)
            made.append(translator)
    return made
