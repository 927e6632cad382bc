"""By what a file on the disk is known to be the one that was read or written last."""

from __future__ import annotations

from pathlib import Path

__all__ = ["Signature", "signature"]

Signature = tuple[int, int]
"""The time of its last change in nanoseconds, and its length in bytes."""


def signature(path: Path | None) -> Signature | None:
    """What the file looks like now; None where there is none."""
    try:
        status = path.stat() if path else None
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if status else None
