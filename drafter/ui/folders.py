"""In which folder a file dialog begins."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from drafter.storage.recent import is_afar, recent

__all__ = ["usual_folder"]

_PATIENCE = 0.5  # seconds


def usual_folder() -> Path:
    """The folder of the document used last, else the user's documents, else the home folder."""
    used = sorted(recent(), key=lambda entry: entry.when, reverse=True)
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    known = [*(entry.path.parent for entry in used[:1]), *([Path(where)] if where else [])]
    return next((folder for folder in known if _answers(folder)), Path.home())


def _answers(folder: Path) -> bool:
    """Whether a folder is there; one on another computer has half a second to say so."""
    if not is_afar(folder):
        return folder.is_dir()
    said: list[bool] = []
    asking = threading.Thread(target=lambda: said.append(folder.is_dir()), daemon=True)
    asking.start()
    asking.join(_PATIENCE)
    return said == [True]
