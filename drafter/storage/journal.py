"""The crash journal: what was typed since the last save, on disk within a second.

An append-only file of lines, each with a checksum of its own. The first says whose document it
is, then a whole text of the native file, then splices of its lines: what the native file says in
one line a paragraph, the journal says as a change of a few lines, with the caret behind it. A line that a power cut has torn
ends the journal; everything before it counts.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from drafter.errors import InputError
from drafter.model.nodes import Document
from drafter.model.places import Place
from drafter.storage import native
from drafter.storage.atomic import flush_folder
from drafter.storage.held import Held, hold
from drafter.storage.patience import patiently
from drafter.storage.seen import Signature

__all__ = ["Journal", "Owner", "Recovered", "read_journal"]

_MOST_BYTES = 4 * 1024 * 1024
"""A journal longer than this and than four times its document is begun anew."""
_LIMIT = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose document a journal keeps: its file ("" while untitled) and what the title bar says.

    `seen`: what the file looked like when it was last read or written; None where that is not known.
    """

    path: str
    name: str
    seen: Signature | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal gives back. `torn`: its last line was not whole.

    `caret`: where it was after the last change; None where that is not known.
    """

    owner: Owner
    document: Document
    torn: bool = False
    caret: Place | None = None


class Journal:
    """The journal of one open document. It is written by one thread at a time."""

    def __init__(self, path: Path, owner: Owner) -> None:
        """Begin a journal at `path`, which no other process may hold. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path = path
        self._lock_path = path.with_suffix(".held")
        self._held: Held | None = hold(self._lock_path)
        if self._held is None:
            raise OSError(f"{path.name} is in use")
        self._owner = owner
        self._lines: Sequence[str] = ()
        self._size = self._base_size = 0

    def record(self, lines: Sequence[str], caret: Place | None = None) -> None:
        """Add what has changed; `lines` are those of the native file. Raises OSError."""
        if not self._size:
            self._begin(lines, caret)
            return
        entry = _splice(self._lines, lines)
        if entry is None:
            return
        data = _line(entry | _caret_out(caret))
        if self._size + len(data) > max(_MOST_BYTES, 4 * self._base_size):
            self._begin(lines, caret)
            return
        size, self._size = self._size, 0
        # Should this fail half-way, the torn line would hide all that came after it: the next
        # change begins the journal anew.
        with self.path.open("ab") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        self._size = size + len(data)
        self._lines = lines

    def clear(self, owner: Owner | None = None) -> None:
        """Forget everything: the document is safe in its file (`owner`, if it moved)."""
        self._owner = owner or self._owner
        self._lines, self._size = (), 0
        patiently(lambda: self.path.unlink(missing_ok=True))

    def close(self) -> None:
        """Forget everything and let go."""
        try:
            self.clear()
        finally:
            if self._held is not None:
                self._held.release(remove=self._lock_path)
                self._held = None

    def _begin(self, lines: Sequence[str], caret: Place | None) -> None:
        """A new journal with the whole text takes the place of the old one."""
        base = {"base": "\n".join(lines)} | _caret_out(caret)
        data = _line({"journal": 1, **asdict(self._owner)}) + _line(base)
        beside = self.path.with_suffix(".new")
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        patiently(lambda: beside.replace(self.path))
        flush_folder(self.path.parent)
        self._size = self._base_size = len(data)
        self._lines = lines


def _caret_out(caret: Place | None) -> dict[str, Any]:
    return {} if caret is None else {"caret": [caret.index, caret.offset]}


def _caret_in(entry: dict[str, Any]) -> Place | None:
    """The caret of a line; lines of earlier programs have none."""
    found = _pair(entry.get("caret"))
    return None if found is None else Place(*found)


def _pair(found: object) -> tuple[int, int] | None:
    if isinstance(found, list) and len(found) == 2 and all(type(n) is int for n in found):
        return found[0], found[1]
    return None


def _line(entry: dict[str, Any]) -> bytes:
    body = json.dumps(entry, ensure_ascii=True, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _splice(old: Sequence[str], new: Sequence[str]) -> dict[str, Any] | None:
    """The lines that differ, None where none do."""
    shortest = min(len(old), len(new))
    start = 0
    while start < shortest and (old[start] is new[start] or old[start] == new[start]):
        start += 1
    if start == len(old) == len(new):
        return None
    tail = 0
    while tail < shortest - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return {
        "at": start,
        "gone": len(old) - tail - start,
        "new": list(new[start : len(new) - tail]),
    }


def read_journal(path: Path) -> Recovered:
    """What a journal holds, as far as it is whole. Raises InputError where that is nothing."""
    try:
        if path.stat().st_size > _LIMIT:
            raise InputError(path, "is too large to be a journal", "It was left where it is.")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "") from error
    entries = list(_entries(data))
    torn = not entries or sum(length for _, length in entries) < len(data)
    rows = [entry for entry, _ in entries]
    if len(rows) < 2 or rows[0].get("journal") != 1 or not isinstance(rows[1].get("base"), str):
        raise InputError(path, "holds nothing that can be brought back", "")
    lines = rows[1]["base"].split("\n")
    seen = _pair(rows[0].get("seen"))  # journals of earlier programs have none
    owner = Owner(str(rows[0].get("path", "")), str(rows[0].get("name", "")), seen)
    best, caret = native.loads("\n".join(lines), path), _caret_in(rows[1])
    last = caret
    for entry in rows[2:]:
        try:
            lines = _spliced(lines, entry)
        except (KeyError, TypeError, ValueError):
            torn = True
            break
        last = _caret_in(entry)
    try:
        best, caret = native.loads("\n".join(lines), path), last
    except InputError:
        torn = True
    return Recovered(owner, best, torn, caret)


def _spliced(lines: list[str], entry: dict[str, Any]) -> list[str]:
    at, gone, new = entry["at"], entry["gone"], entry["new"]
    if not 0 <= at <= at + gone <= len(lines) or not all(isinstance(x, str) for x in new):
        raise ValueError("a change does not fit its text")
    return [*lines[:at], *new, *lines[at + gone :]]


def _entries(data: bytes) -> Iterator[tuple[dict[str, Any], int]]:
    """The whole lines from the beginning, each with its length."""
    for line in data.splitlines(keepends=True):
        if not line.endswith(b"\n") or len(line) < 11:
            return
        try:
            if int(line[:8], 16) != zlib.crc32(line[9:-1]):
                return
            entry = json.loads(line[9:-1])
        except (ValueError, RecursionError):
            return
        if not isinstance(entry, dict):
            return
        yield entry, len(line)
