"""Which documents were opened or saved last, kept in the user's state folder.

The list is a convenience: a file that cannot be read or written never stands in anyone's way.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from drafter.errors import OutputError
from drafter.storage.atomic import write_atomically
from drafter.storage.places import state_folder

__all__ = ["Recent", "forget", "is_afar", "pin", "recent", "remember"]

_MOST = 20
_LARGEST = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Recent:
    """One document; `when` is an ISO 8601 time. Pinned ones stay on top and are never dropped."""

    path: Path
    when: str = ""
    pinned: bool = False


def _file() -> Path:
    return state_folder() / "recent.json"


def recent() -> tuple[Recent, ...]:
    """Pinned documents first, then the newest; those that are gone are left out."""
    return tuple(entry for entry in _read() if _is_there(entry.path))


def is_afar(path: Path) -> bool:
    r"""Whether a path lies on another computer (`\\server\share`), which may take its time to answer.

    Windows waits up to a minute for one that is not there, and the start page with it.
    """
    return str(path).startswith("\\\\")


def remember(path: Path) -> None:
    """Put a document on top of the list."""
    entries = _read()
    path = path.resolve()
    pinned = any(e.pinned for e in entries if e.path == path)
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    _write([Recent(path, now, pinned), *(e for e in entries if e.path != path)])


def pin(path: Path, *, pinned: bool) -> None:
    """Keep a document on top, or no longer."""
    _write([replace(e, pinned=pinned) if e.path == path else e for e in _read()])


def forget(path: Path) -> None:
    """Take a document off the list; the file itself stays."""
    _write([e for e in _read() if e.path != path])


def _is_there(path: Path) -> bool:
    if is_afar(path):
        return True
    try:
        return path.is_file()
    except OSError:
        return False


def _read() -> list[Recent]:
    try:
        if _file().stat().st_size > _LARGEST:
            return []
        held: Any = json.loads(_file().read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return []
    rows = held.get("files") if isinstance(held, dict) else None
    out = []
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and isinstance(row.get("path"), str) and row["path"]:
            when = row.get("when")
            entry = Recent(Path(row["path"]), when if isinstance(when, str) else "")
            out.append(replace(entry, pinned=row.get("pinned") is True))
    return _ordered(out)


def _ordered(entries: Iterable[Recent]) -> list[Recent]:
    newest = sorted(entries, key=lambda e: e.when, reverse=True)
    return sorted(newest, key=lambda e: not e.pinned)


def _write(entries: Iterable[Recent]) -> None:
    kept: list[Recent] = []
    for entry in _ordered(entries):
        if entry.pinned or len(kept) < _MOST:
            kept.append(entry)
    rows = [{"path": str(e.path), "when": e.when, "pinned": e.pinned} for e in kept]
    with contextlib.suppress(OSError, OutputError):
        _file().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = json.dumps({"files": rows}, ensure_ascii=False, indent=1)
        write_atomically(_file(), text.encode("utf-8", "surrogatepass"))
