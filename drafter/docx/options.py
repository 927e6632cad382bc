"""What may be chosen when a Word file is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one file; the defaults give the draft as it stands in the body's own manner.

    `numbers`: "automatic" (Word counts), "typed", or "" for the body's way. `brackets`: square
    brackets stay; without them a clean text is written, their words kept. `line_numbers`: each
    line bears a number in the margin, for the meeting room. `emblem`: a picture file for the place
    in the masthead; None takes the one beside the template, if there is one. `clean`: the final
    text alone, without tracked changes and comments.
    """

    numbers: str = ""
    brackets: bool = True
    line_numbers: bool = False
    emblem: Path | None = None
    clean: bool = False
