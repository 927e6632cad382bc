"""Dispatch of the commands and their exit statuses."""

from __future__ import annotations

import errno
import importlib
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from drafter.cli.arguments import parser
from drafter.cli.faults import tell_fault
from drafter.errors import DrafterError, UsageError

__all__ = ["OpenWindow", "main"]

OpenWindow = Callable[[Sequence[str]], int]

_COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "new": "new",
        "convert": "convert",
        "compare": "compare",
        "check": "check_files",
        "outline": "show_outline",
        "tasks": "show_tasks",
        "rules": "show_rules",
    }
)
"""The function of `drafter.cli.commands` behind each command."""


def main(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command and return its exit status; `open_window` opens the window."""
    _write_utf8()
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    try:
        _set_profiles(arguments.profiles)
        if arguments.command in (None, "open"):
            return open_window(_of_window(arguments))
        status = _run(arguments)
        sys.stdout.flush()
    except DrafterError as error:
        sys.stderr.write(f"drafter: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("drafter: stopped.\n")
        return 2
    except Exception as error:  # noqa: BLE001 - the one place where a fault of the program is reported
        if _reader_is_gone(error):
            sys.stdout = io.StringIO()
            return 0
        tell_fault()
        return 3
    return status


def _reader_is_gone(error: Exception) -> bool:
    """Whether the reader of our output (head, more) has seen enough.

    Windows says “invalid argument” then, so the stream itself is asked.
    """
    if not isinstance(error, OSError) or error.errno not in (errno.EPIPE, errno.EINVAL):
        return False
    try:
        sys.stdout.flush()
    except OSError:
        return True
    return isinstance(error, BrokenPipeError)


def _set_profiles(folder: str | None) -> None:
    """Profiles are asked for in many places; the environment is where all of them look."""
    if not folder:
        return
    if not Path(folder).is_dir():
        raise UsageError(f"There is no folder “{folder}” to take profiles from. Check --profiles.")
    os.environ["DRAFTER_PROFILES"] = folder


def _of_window(arguments: Namespace) -> list[str]:
    """What the window is told of the arguments; without a command there are none."""
    file, picture, desktop = (
        getattr(arguments, name, None) for name in ("file", "picture", "desktop")
    )
    return [
        *([file] if file else []),
        *(["--picture", picture] if picture else []),
        *(["--desktop"] if desktop else []),
    ]


def _run(arguments: Namespace) -> int:
    """Run a command; what it needs is loaded only now, so that help and version come at once."""
    commands = importlib.import_module("drafter.cli.commands")
    run: Callable[[Namespace], int] = getattr(commands, _COMMANDS[arguments.command])
    return run(arguments)


def _write_utf8() -> None:
    """Results are UTF-8 whatever the terminal's code page, so that redirected output is whole."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
