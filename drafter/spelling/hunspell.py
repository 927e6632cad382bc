"""Languages with a Hunspell dictionary. The library wants files on a disk, so they are unpacked once."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

from drafter.assets import resource
from drafter.spelling.words import terms
from drafter.storage.atomic import write_atomically
from drafter.storage.places import state_folder

try:
    from hunspell import Hunspell as Engine
except ImportError:  # there is no build of it for every kind of computer
    Engine = None

__all__ = ["HunspellDictionary", "load_hunspell"]

_MOST = 6


class HunspellDictionary:
    """One language."""

    def __init__(self, engine: Engine, own: Iterable[str] = ()) -> None:
        """`own`: further words, in small letters."""
        self._engine = engine
        self._own = frozenset(own)

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as a dictionary has it."""
        if word.lower() in self._own:
            return True
        if self._engine.spell(word.replace("’", "'")):
            return True
        # An article that leans on its noun ("l’agro…") is no part of the word.
        _, leans, rest = word.partition("’")
        return bool(leans) and len(rest) > 1 and self.knows(rest)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What was probably meant, the likeliest first."""
        found = self._engine.suggest(word.replace("’", "'"))
        return tuple(str(w).replace("'", "’") for w in found)[:_MOST]


def load_hunspell(language: str) -> HunspellDictionary | None:
    """The dictionary of "fr" or "es"; None where this computer cannot use it.

    Raises OutputError where it cannot be unpacked.
    """
    if Engine is None:
        return None
    folder = state_folder() / "dictionaries"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for suffix in ("aff", "dic"):
        _unpack(
            folder / f"{language}.{suffix}", resource("dictionaries", f"{language}.{suffix}.gz")
        )
    # In its own encoding Windows has no word for the names of all users, and so for their folders.
    try:
        engine = Engine(language, hunspell_data_dir=str(folder.absolute()), system_encoding="UTF-8")
    except OSError:
        return None
    return HunspellDictionary(engine, terms(language))


def _unpack(target: Path, packed: Path) -> None:
    data = gzip.decompress(packed.read_bytes())
    if not target.is_file() or target.stat().st_size != len(data):
        write_atomically(target, data)
