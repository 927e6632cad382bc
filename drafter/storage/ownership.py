"""Who has a document open: a small file beside it that others can read.

It is a courtesy, not a fence: it says who writes, on network folders too, so that two people do
not save over each other unawares. It goes when the window closes; one that a crash left behind on
this computer is recognised, because no process holds it.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from drafter.storage.held import Held, hold

__all__ = ["Claim", "Writer", "claim"]


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who has a document open: login name, computer, since when (ISO 8601)."""

    who: str
    host: str
    since: str


class Claim:
    """A document open in this window."""

    def __init__(self, path: Path, held: Held | None) -> None:
        self._path = path
        self._held = held

    def release(self) -> None:
        """The document is closed here."""
        if self._held is not None:
            self._held.release(remove=self._path)
            self._held = None


def claim(document: Path) -> Claim | Writer:
    """Say that the document is open here, or learn who has it open already.

    Where no file can be made beside it (a read-only folder) the claim is an empty one.
    """
    path = document.with_name(f"{document.name}.lock")
    try:
        other = _read(path)
        if other is not None and other.host != platform.node():
            return other  # its system would have to be asked, and cannot be
        held = hold(path)
    except OSError:
        return Claim(path, None)
    if held is None:
        return other or Writer("", "", "")
    mine = Writer(_name(), platform.node(), datetime.now().astimezone().isoformat("T", "minutes"))
    with contextlib.suppress(OSError):
        held.write(json.dumps({**asdict(mine), "process": os.getpid()}).encode())
    return Claim(path, held)


def _read(path: Path) -> Writer | None:
    try:
        entry = json.loads(path.read_bytes()[:4096])
        return Writer(str(entry["who"]), str(entry["host"]), str(entry["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
