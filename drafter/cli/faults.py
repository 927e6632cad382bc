"""A fault of the program itself, told on standard error so that it can be reported."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

__all__ = ["tell_fault"]


def tell_fault(path: Path | None = None) -> None:
    """Tell the exception being handled; `path`: the file that it came up with, if one is to blame."""
    where = f"{path}: " if path is not None else ""
    sys.stderr.write(
        f"drafter: {where}a fault of the program itself; nothing was changed. Please report what"
        " follows; it holds none of your text.\n"
    )
    sys.stderr.write("".join(traceback.format_exc(limit=-6)))
