"""The user's own words: a text file in the configuration folder, one word a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from drafter.errors import DrafterError
from drafter.storage.atomic import write_atomically
from drafter.storage.places import config_folder
from drafter.storage.source import decode_text

__all__ = ["add_word", "keep_words", "personal_words", "word_file"]

_LARGEST = 2_000_000  # bytes


def word_file() -> Path:
    """Where the list lies; it may be edited by hand and handed to colleagues."""
    return config_folder() / "words.txt"


def personal_words() -> frozenset[str]:
    """The words of the list; none where it is missing or cannot be read."""
    try:
        if word_file().stat().st_size > _LARGEST:
            return frozenset()
        text = decode_text(word_file(), word_file().read_bytes())
    except (OSError, DrafterError):
        return frozenset()
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


def add_word(word: str) -> frozenset[str]:
    """Put a word on the list; the list as it then is. Raises OutputError."""
    return keep_words(personal_words() | {word})


def keep_words(words: Iterable[str]) -> frozenset[str]:
    """Let these be the words of the list; the list as it then is. Raises OutputError."""
    kept = frozenset(words)
    word_file().parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{word}\n" for word in sorted(kept))
    write_atomically(word_file(), text.encode("utf-8"))
    return kept
