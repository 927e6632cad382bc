"""A disk that fails: power goes between any two calls, and what was not flushed is lost or torn.

The calls of the program go to a real folder; this layer counts them, refuses one, or "pulls the
plug": from then on nothing works, and afterwards every file keeps only what was flushed, or a part
of the rest, and a new name that its folder was not flushed for may be the old one again.
"""

from __future__ import annotations

import errno
import os
import random
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["Disk", "PowerCut"]


class PowerCut(BaseException):
    """The machine is off."""


class Disk:
    """Watches the calls that change a folder. `fails`: how the call that is reached ends."""

    def __init__(self, patch: pytest.MonkeyPatch, rng: random.Random) -> None:
        self._rng = rng
        self._left = -1
        self._kind = ""
        self.dead = False
        self.calls = 0
        self._flushed: dict[int, int] = {}
        self._undo: list[tuple[Path, bytes | None, bytes]] = []
        self._real: dict[str, Callable[..., Any]] = {}
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "open")):
            self._real[name] = getattr(owner, name)
        patch.setattr(os, "fsync", self._fsync)
        disk = self

        # Functions, so that they become methods of paths.
        def moved(path: Path, target: Path) -> Path:
            return disk._replace(path, target)

        def gone(path: Path, missing_ok: bool = False) -> None:
            disk._unlink(path, missing_ok=missing_ok)

        def opened(path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:
            return disk._open(path, mode, *rest, **more)

        patch.setattr(Path, "replace", moved)
        patch.setattr(Path, "unlink", gone)
        patch.setattr(Path, "open", opened)

    def arm(self, calls: int, kind: str) -> None:
        """After so many calls the power goes ("cut") or one call is refused ("full")."""
        self._left, self._kind = calls, kind

    def _step(self) -> None:
        if self.dead:
            raise PowerCut
        self.calls += 1
        if self._left == 0:
            self._left = -1
            if self._kind == "cut":
                self.dead = True
                raise PowerCut
            raise OSError(errno.ENOSPC, "no space")
        self._left -= self._left > 0

    # The calls

    def _fsync(self, handle: int) -> None:
        status = os.fstat(handle)
        if self._kind == "cut" or not stat.S_ISDIR(status.st_mode):
            self._step()  # a full disk never refuses to flush a folder
        self._flushed[status.st_ino] = status.st_size
        folder = Path(f"/proc/self/fd/{handle}").resolve()
        if folder.is_dir():
            self._undo = [row for row in self._undo if row[0].parent != folder]
        self._real["fsync"](handle)

    def _replace(self, path: Path, target: Path) -> Path:
        self._step()
        old = target.read_bytes() if target.exists() else None
        new = path.read_bytes()
        out: Path = self._real["replace"](path, target)
        self._undo.append((Path(target), old, new))
        return out

    def _unlink(self, path: Path, *, missing_ok: bool) -> None:
        self._step()
        self._real["unlink"](path, missing_ok=missing_ok)

    def _open(self, path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:
        if set(mode) & set("wa+"):
            self._step()
        return self._real["open"](path, mode, *rest, **more)

    # After the lights went out

    def lose(self, folder: Path) -> None:
        """What a power cut leaves of the files below `folder`."""
        self.dead = False
        self._left = -1
        for target, old, _ in reversed(self._undo):
            if self._rng.random() < 0.5:
                if old is None:
                    self._real["unlink"](target, missing_ok=True)
                else:
                    target.write_bytes(old)
                    self._flushed[target.stat().st_ino] = len(old)
        self._undo = []
        for path in folder.rglob("*"):
            if path.is_file():
                status = path.stat()
                kept = self._flushed.get(status.st_ino, 0)
                if status.st_size > kept:
                    os.truncate(path, self._rng.randint(kept, status.st_size))
