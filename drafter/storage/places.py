"""Where the program keeps what is its own: state (journals, backups) and configuration."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["config_folder", "state_folder"]


def state_folder() -> Path:
    """The folder, which need not exist yet.

    `XDG_STATE_HOME` or `~/.local/state` on Linux, `%LOCALAPPDATA%` on Windows,
    `~/Library/Application Support` on macOS. An environment variable `XDG_STATE_HOME` wins
    everywhere, so that tests and portable copies can say where.
    """
    given = os.environ.get("XDG_STATE_HOME", "")
    if given:
        return Path(given) / "drafter"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "drafter"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "drafter"
    return Path.home() / ".local" / "state" / "drafter"


def config_folder() -> Path:
    """The folder of settings and of a secretariat's own profiles, which need not exist yet.

    `%APPDATA%` on Windows, else `XDG_CONFIG_HOME` or `~/.config`, each with `drafter` below.
    """
    config = os.environ.get("APPDATA") or os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(config).expanduser() / "drafter"
