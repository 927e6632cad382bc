"""What a Word file may be before it is refused: a table of settings with stated defaults.

The defaults and what they mean stand in `resources/limits.toml`; a file of the same form named by
the environment variable DRAFTER_LIMITS says what differs.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from drafter.assets import resource
from drafter.errors import ProfileError

__all__ = ["MEGABYTE", "Limits", "limits"]

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused, and what is not kept.

    `file`, `unpacked`, `part`, `picture` and `pictures` are megabytes, `ratio` unpacked to packed,
    `object` characters of the XML of one picture or equation; the rest counts.
    """

    file: int
    unpacked: int
    ratio: int
    part: int
    parts: int
    tags: int
    paragraphs: int
    picture: int
    pictures: int
    object: int


def limits() -> Limits:
    """The limits that hold now. Raises ProfileError for a file of limits with a fault."""
    return _limits(os.environ.get("DRAFTER_LIMITS", ""))


@lru_cache(maxsize=8)
def _limits(own: str) -> Limits:
    table = _read(resource("limits.toml"))
    if own:
        table |= _read(Path(own))
    return Limits(**{f.name: table[f.name] for f in fields(Limits)})


def _read(path: Path) -> dict[str, int]:
    try:
        table: Mapping[str, Any] = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise ProfileError(f"The limits in “{path}” cannot be read: {error}.") from None
    known = {f.name for f in fields(Limits)}
    for key, value in table.items():
        if key not in known:
            raise ProfileError(
                f"“{key}” in “{path}” is no limit. Known: {', '.join(sorted(known))}."
            )
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ProfileError(f"“{key}” in “{path}” is not a whole number above 0.")
    return dict(table)
