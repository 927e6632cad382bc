"""Commands on the document as a whole: its own words, its named versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.model.nodes import Base, Document, Version
from drafter.model.places import Selection, State

__all__ = [
    "add_own_word",
    "keep_version",
    "remove_version",
    "restore_version",
    "set_base",
    "set_own_words",
]


def add_own_word(state: State, word: str) -> State | None:
    """A word is spelt right in this document; None where it is already."""
    return set_own_words(state, (*state.document.words, word) if word else state.document.words)


def set_own_words(state: State, words: Iterable[str]) -> State | None:
    """These words are spelt right in this document; None where they are already."""
    kept = tuple(sorted(set(words)))
    if kept == state.document.words:
        return None
    return replace(state, document=replace(state.document, words=kept))


def keep_version(state: State, name: str, when: str) -> State | None:
    """The document as it is now, kept under a name; None without a name."""
    name = " ".join(name.split())
    if not name:
        return None
    document = state.document
    version = Version(name, when, replace(document, versions=()))
    return replace(state, document=replace(document, versions=(*document.versions, version)))


def remove_version(state: State, version: Version) -> State | None:
    """Without a version; None where it is not there."""
    rest = tuple(v for v in state.document.versions if v is not version)
    if len(rest) == len(state.document.versions):
        return None
    return replace(state, document=replace(state.document, versions=rest))


def restore_version(state: State, version: Version) -> State | None:
    """The document as it was in a version; all versions stay. None where nothing would change."""
    document: Document = replace(
        version.document,
        versions=state.document.versions,
        base=state.document.base,
        # Identities given since then are never given again.
        serial=max(version.document.serial, state.document.serial),
    )
    if document == state.document:
        return None
    return State(document, Selection.at(0)).clamped()


def set_base(state: State, base: Base) -> State | None:
    """The text that the draft is exported against; None where it is that already."""
    if state.document.base == base:
        return None
    return replace(state, document=replace(state.document, base=base))
