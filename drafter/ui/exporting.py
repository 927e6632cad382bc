"""Writing a Word file from a window: a bar when it takes long, and opening what was written."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from drafter.model.nodes import Document
from drafter.profiles import load
from drafter.recognition.imported import Notice
from drafter.settings import Settings
from drafter.ui.dialogs.variant import Variant
from drafter.ui.long_work import run_long
from drafter.ui.text import tr

if TYPE_CHECKING:
    from drafter import docx

__all__ = ["open_afterwards", "options_of", "usual_variant", "write_word"]


def usual_variant(settings: Settings, *, changes: bool = True) -> Variant:
    """The variant that a drafter begins with. `changes`: the file can hold tracked changes."""
    afterwards = "file" if settings.flag("open-after-export") else ""
    return Variant(afterwards=afterwards, marked=False if changes else None)


def options_of(settings: Settings, variant: Variant) -> docx.Options:
    """What the settings and the choice for this file say together."""
    numbers = settings.text("word-numbers")
    emblem = settings.text("emblem")
    options: docx.Options = _word().Options(
        numbers="" if numbers == "body" else numbers,
        brackets=variant.brackets,
        line_numbers=variant.line_numbers,
        emblem=Path(emblem) if emblem else None,
        clean=not variant.marked,
    )
    return options


def write_word(
    window: QWidget, document: Document, path: Path, options: docx.Options
) -> tuple[Notice, ...]:
    """Write a Word file; what was left out comes back. Raises DrafterError or CancelledError."""
    words = tr("Writing and reading it again…")
    profile = load(document.profile)
    write = cast("Callable[..., tuple[Notice, ...]]", _word().write)
    return run_long(window, words, lambda report: write(document, profile, path, options, report))


def _word() -> ModuleType:
    """All about Word files; a window opens without waiting for it."""
    return importlib.import_module("drafter.docx")


def open_afterwards(path: Path, afterwards: str) -> None:
    """Open the file or its folder with what the system uses for it."""
    if afterwards:
        target = path if afterwards == "file" else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.resolve())))
