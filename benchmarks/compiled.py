"""The surroundings in which a program starts as an installed one does: from compiled modules."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["compiled"]


def compiled(folder: Path) -> dict[str, str]:
    """The environment of a process that keeps compiled modules in `folder` and finds them there."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder)}
