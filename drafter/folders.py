"""Where profiles of bodies lie, and what they are called: the shipped ones and a secretariat's own.

It lists files and reads none, so that the help of the command line can name the bodies at no cost.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from drafter.assets import resource

__all__ = ["own_folders", "profile_names"]


def own_folders() -> tuple[Path, ...]:
    """Where a secretariat's own profiles lie: folders named in DRAFTER_PROFILES, then the user's.

    The user's is `drafter/profiles` in the configuration folder (APPDATA on Windows, else
    XDG_CONFIG_HOME or ~/.config). Folders that are not there are passed over.
    """
    named = os.environ.get("DRAFTER_PROFILES", "").split(os.pathsep)
    config = os.environ.get("APPDATA") or os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    places = [Path(n) for n in named if n] + [Path(config).expanduser() / "drafter" / "profiles"]
    return tuple(p for p in places if p.is_dir())


def profile_names(folders: Sequence[Path] | None = None) -> tuple[str, ...]:
    """Names of all profiles that can be loaded: shipped ones and those in `folders`."""
    places = (*(own_folders() if folders is None else folders), resource("profiles"))
    found = {p.stem for place in places for p in place.glob("*.toml")}
    return tuple(sorted(found - {"base"}))
