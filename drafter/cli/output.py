"""Where a result goes."""

from __future__ import annotations

import sys
from pathlib import Path

from drafter.storage.atomic import write_atomically

__all__ = ["put"]


def put(text: str, file: Path | None) -> None:
    """A result to the standard output, or as UTF-8 into a file that some shells would recode."""
    if file is None:
        sys.stdout.write(text)
    else:
        write_atomically(file, text.encode())
