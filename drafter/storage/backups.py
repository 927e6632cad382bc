"""Earlier versions of a document: what a save replaces is kept in the user's state folder."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drafter.storage.places import state_folder

__all__ = ["Backup", "backups_of", "keep_backup"]

_STAMP = "%Y%m%d-%H%M%S-%f"


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier version and when it was replaced."""

    path: Path
    replaced: datetime


def _folder(path: Path) -> Path:
    name = hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return state_folder() / "backups" / name


def keep_backup(path: Path, count: int = 20) -> Path | None:
    """Copy the file at `path` aside before it is replaced; keep the newest `count` copies.

    None where there is no file. A failure never stands in the way of saving: it gives None too.
    """
    folder = _folder(path)
    stamp = datetime.now().astimezone().strftime(_STAMP)
    target = folder / f"{stamp}{path.suffix}"
    try:
        if not path.is_file() or count < 1:
            return None
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(path, target)
        (folder / "of.txt").write_text(f"{path}\n", "utf-8")
    except OSError:
        return None
    for old in backups_of(path)[count:]:
        with contextlib.suppress(OSError):
            old.path.unlink()
    return target


def backups_of(path: Path) -> list[Backup]:
    """The earlier versions of a file, newest first."""
    found = []
    for copy in _folder(path).glob(f"*{path.suffix}"):
        with contextlib.suppress(ValueError):
            replaced = datetime.strptime(copy.stem, _STAMP).astimezone()
            found.append(Backup(copy, replaced))
    return sorted(found, key=lambda b: b.replaced, reverse=True)
