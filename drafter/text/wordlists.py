"""Lists of words of the house, read from `resources/words`: spelling, names, countries."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from drafter.assets import resource
from drafter.errors import ProfileError

__all__ = ["Spellings", "entries", "official_names", "spellings"]


@dataclass(frozen=True, slots=True)
class Spellings:
    """The spelling list of the house; keys and values are in small letters.

    `words`: wrong word to right word. `stems`: wrong beginning to right beginning, with an ending
    of `endings`. `phrases`: wrong to right words, keyed by the whole phrase. `doubtful`: forms of
    which adopted texts show some too. `real_ise`: beginnings before "-ise" that keep the s.
    `known_ize`: beginnings that take "-ize" in names too.
    """

    words: dict[str, str]
    stems: dict[str, str]
    endings: frozenset[str]
    phrases: dict[str, str]
    doubtful: dict[str, str]
    real_ise: frozenset[str]
    known_ize: frozenset[str]


@lru_cache(maxsize=8)
def _table(name: str) -> dict[str, object]:
    path = resource("words", f"{name}.toml")
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileError(f"“{path.name}” cannot be used: {error}.") from None


def entries(name: str, table: str) -> dict[str, str]:
    """A table of texts of a list, such as ("countries", "names")."""
    found = _table(name).get(table, {})
    if not isinstance(found, dict):
        raise ProfileError(f"“{name}.toml”: “{table}” is not a table.")
    return {str(key): str(value) for key, value in found.items()}


def _list(name: str, key: str) -> frozenset[str]:
    found = _table(name).get(key, [])
    if not isinstance(found, list):
        raise ProfileError(f"“{name}.toml”: “{key}” is not a list.")
    return frozenset(str(value) for value in found)


@lru_cache(maxsize=1)
def spellings() -> Spellings:
    """The spelling list for English. Raises ProfileError where its file has a fault."""
    name = "spelling"
    return Spellings(
        entries(name, "words"),
        entries(name, "stems"),
        _list(name, "endings"),
        entries(name, "phrases"),
        entries(name, "doubtful"),
        _list(name, "real_ise"),
        _list(name, "known_ize"),
    )


def official_names() -> frozenset[str]:
    """Names of bodies and instruments that keep their own spelling and punctuation."""
    return _list("names", "names")
