"""The file of a base text: described when it is chosen, and found again later."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from drafter.model.nodes import Base

__all__ = ["described", "found"]


def described(path: Path, symbol: str = "") -> Base:
    """What a draft keeps of the file that is its base. Raises OSError."""
    return Base(path.name, symbol, _fingerprint(path))


def found(base: Base, folders: Iterable[Path]) -> tuple[Path | None, bool]:
    """The file of a base in one of these folders, and whether it is just as it was.

    A file of its name that has changed counts only where no other is as it was.
    """
    changed: Path | None = None
    for folder in dict.fromkeys(folders):
        path = folder / base.name
        try:
            same = _fingerprint(path) == base.fingerprint
        except OSError:
            continue
        if same:
            return path, True
        changed = changed or path
    return changed, False


def _fingerprint(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
