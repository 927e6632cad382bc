"""In which folder a file dialog begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from drafter.storage.recent import recent

__all__ = ["usual_folder"]


def usual_folder() -> Path:
    """The folder of the document used last, else the user's documents, else the home folder."""
    used = sorted(recent(), key=lambda entry: entry.when, reverse=True)
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    known = [*(entry.path.parent for entry in used[:1]), *([Path(where)] if where else [])]
    return next((folder for folder in known if folder.is_dir()), Path.home())
