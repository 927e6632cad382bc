"""What a reader could not carry, told in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.recognition.imported import Notice

__all__ = ["notices_of"]

_SENTENCES = {
    "picture": "Pictures were left out",
    "object": "Embedded objects were left out",
    "equation": "Equations were taken as plain text",
    "embedded file": "Files embedded in the text were left out",
    "note without text": "Marks of notes that the file does not hold were left out",
}


def notices_of(losses: Mapping[str, int]) -> list[Notice]:
    """One notice for each sort of loss, with how often it happened."""
    out = []
    if losses.get("insertion") or losses.get("deletion"):
        out.append(
            Notice("revisions-applied", "Tracked changes were taken as if all were accepted.")
        )
    for what, sentence in _SENTENCES.items():
        if losses.get(what):
            code = f"lost-{what.replace(' ', '-')}"
            out.append(Notice(code, f"{sentence} ({losses[what]})."))
    return out
