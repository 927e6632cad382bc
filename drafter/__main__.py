"""Starts the program: the command `drafter` and `python -m drafter`.

Owns the one import that is made late. The command line must start without Qt, yet one of its
commands opens the window; so the command line knows no window and is handed a function that
opens one, and only that function loads it. This module knows nothing of what commands there are.
"""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Sequence

from drafter import cli
from drafter.errors import DrafterError

if sys.platform == "win32":
    import ctypes

__all__ = ["main", "open_window"]


def open_window(arguments: Sequence[str]) -> int:
    """Open the window with the arguments of `drafter.app.main` and return its exit status.

    Raises:
        DrafterError: Qt or a system library that it needs is not there.
    """
    try:
        app = importlib.import_module("drafter.app")
    except ImportError as error:
        if (error.name or "").startswith("drafter"):
            raise
        raise DrafterError(
            f"The window cannot be opened, because a part of Qt is missing ({error})."
            " Install it and try again; the commands without a window work all the same."
        ) from error
    status: int = app.main(list(arguments))
    return status


def main() -> int:
    """Run the command line with the arguments of the process and return the exit status."""
    if sys.stderr is None:
        return _unheard()
    return cli.main(sys.argv[1:], open_window)


def _unheard() -> int:
    """Run as a program of Windows that has no console: what it says on ending stands in a box."""
    said = io.StringIO()
    sys.stdout, sys.stderr = sys.stdout or io.StringIO(), said
    status = cli.main(sys.argv[1:], open_window)
    if status and said.getvalue():
        _show(said.getvalue())
    return status


if sys.platform == "win32":

    def _show(words: str) -> None:
        """A box of the system, for Qt may be what is missing."""
        ctypes.windll.user32.MessageBoxW(None, words, "drafter", 0x10)

else:

    def _show(words: str) -> None:
        """Elsewhere every program has a place to write to."""


if __name__ == "__main__":
    sys.exit(main())
