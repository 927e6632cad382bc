"""Putting a finished file in the place of an older one, at once or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from drafter.errors import OutputError

__all__ = ["replace_file"]


def replace_file(path: Path, data: bytes) -> None:
    """Make `path` hold `data`, or leave it as it was. Raises OutputError."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o644
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, "you may not write there")
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".~", suffix=".tmp")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.chmod(mode)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        reason = error.strerror or "the system refused it"
        raise OutputError(path, reason, "Save it elsewhere.") from error
