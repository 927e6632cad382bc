"""What a reader could not carry, told in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.recognition.imported import Notice

__all__ = ["notices_of"]

_SENTENCES = {
    "picture": "Pictures of a kind that is not kept here, too large or damaged were left out",
    "linked picture": "Pictures that lie outside the file were left out, and not fetched",
    "picture frame": "Pictures were taken out of the drawing around them, into the line",
    "drawing": "Charts and drawn shapes were left out",
    "object": "Embedded objects were left out",
    "object as picture": "Embedded objects were kept as the pictures that they show",
    "equation": "Equations that cannot be kept were taken as plain text",
    "table of contents": "The table of contents was taken as plain text",
    "embedded file": "Files embedded in the text were left out",
    "table within a table": "Tables within tables were taken as lines of their cell",
    "format change": "Changes of fonts, styles or layout were taken as accepted",
    "comment without a place": "Comments that stand nowhere in the text are listed without a place",
    "note without text": "Marks of notes that the file does not hold were left out",
}


def notices_of(losses: Mapping[str, int]) -> list[Notice]:
    """One notice for each sort of loss, with how often it happened."""
    out = []
    for what, sentence in _SENTENCES.items():
        if losses.get(what):
            code = f"lost-{what.replace(' ', '-')}"
            out.append(Notice(code, f"{sentence} ({losses[what]})."))
    return out
