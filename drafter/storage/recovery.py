"""Journals left behind by a program that ended without a word: found, brought back, thrown away."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from drafter.errors import DrafterError
from drafter.storage.held import hold
from drafter.storage.journal import Recovered, read_journal
from drafter.storage.places import state_folder

__all__ = ["Orphan", "discard", "journal_folder", "orphans"]


@dataclass(frozen=True, slots=True)
class Orphan:
    """A journal that nobody holds any more, with what it gives back and when it was written."""

    path: Path
    recovered: Recovered
    written: datetime


def journal_folder() -> Path:
    """Where journals lie."""
    return state_folder() / "journals"


def orphans(folder: Path | None = None) -> list[Orphan]:
    """Journals whose program is gone, newest first. What cannot be read is left where it is."""
    found = []
    for path in sorted((folder or journal_folder()).glob("*.journal")):
        lock = path.with_suffix(".held")
        try:
            held = hold(lock)
        except OSError:
            continue
        if held is None:
            continue  # a window that is open
        held.release(remove=lock)
        try:
            recovered = read_journal(path)
            written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        except (DrafterError, OSError):
            continue
        found.append(Orphan(path, recovered, written))
    return sorted(found, key=lambda o: o.written, reverse=True)


def discard(orphan: Orphan) -> None:
    """Throw a journal away."""
    for path in (orphan.path, orphan.path.with_suffix(".new"), orphan.path.with_suffix(".held")):
        with contextlib.suppress(OSError):
            path.unlink()
