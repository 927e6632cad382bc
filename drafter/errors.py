"""Every error that a user may be told about.

    DrafterError                 one plain sentence: what happened and what to do next
     ├── InputError              a file that cannot be read as what it claims to be
     │    └── VersionError       a native file written by a newer version
     ├── OutputError             a file that could not be written; the old one is untouched
     ├── ProfileError            a profile or phrase file with a fault (file, key, line)
     └── UsageError              a request that makes no sense (wrong option, unknown name)

Anything else that escapes is a fault of the program itself and goes to the crash handler.
This module knows nothing of the rest of the program.
"""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "DrafterError",
    "InputError",
    "OutputError",
    "ProfileError",
    "UsageError",
    "VersionError",
]


class DrafterError(Exception):
    """Base of all expected trouble; `str(error)` is a sentence fit for the user."""


class InputError(DrafterError):
    """A file that cannot be read; `path` names it, `place` says where inside it if known."""

    def __init__(self, path: Path | str, reason: str, advice: str = "", place: str = "") -> None:
        self.path = Path(path)
        self.reason = reason
        self.advice = advice
        self.place = place
        where = f" ({place})" if place else ""
        hint = f" {advice}" if advice else ""
        super().__init__(f"“{self.path.name}” {reason}{where}.{hint}")


class VersionError(InputError):
    """A native file of a newer format version than this program knows."""


class OutputError(DrafterError):
    """A file that could not be written; whatever stood there before is untouched."""

    def __init__(self, path: Path | str, reason: str, advice: str = "") -> None:
        self.path = Path(path)
        hint = f" {advice}" if advice else ""
        super().__init__(f"“{self.path.name}” was not written: {reason}.{hint}")


class ProfileError(DrafterError):
    """A profile, phrase file or word list with a fault; the sentence names file, key and line."""


class UsageError(DrafterError):
    """A request that cannot be carried out as asked (unknown name, wrong combination)."""
