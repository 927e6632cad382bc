"""A file held open by one process; the system lets go of it when the process ends, however it ends.

A process number in a file would outlive a crash and could be given to another program.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["Held", "hold"]


class Held:
    """A held file; `release` lets go of it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, data: bytes) -> None:
        """Let the file say this and nothing else."""
        self._file.seek(0)
        self._file.truncate()
        self._file.write(data)
        self._file.flush()

    def release(self, *, remove: Path | None = None) -> None:
        """Let go, and take the file away if it is named."""
        if remove is not None and sys.platform != "win32":
            # Taken away while still held, so that nobody can come to hold a file that is going.
            with contextlib.suppress(OSError):
                remove.unlink()
        with contextlib.suppress(OSError):
            self._file.close()
        if remove is not None and sys.platform == "win32":
            with contextlib.suppress(OSError):
                remove.unlink()


def hold(path: Path) -> Held | None:
    """Hold a file, made if need be; None where another holds it. Raises OSError."""
    file = path.open("a+b")
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    return Held(file)


if sys.platform == "win32":
    # Byte ranges may lie beyond the end of the file, where they hinder nobody who reads it.
    _FAR = 0x7FFF0000

    def _lock(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
