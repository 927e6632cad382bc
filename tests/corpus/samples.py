"""The adopted texts beside the project, where they are there: texts with labelled paragraphs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafter.formats.txt import from_text
from drafter.model.nodes import Document
from drafter.profiles import load
from drafter.profiles.profile import Profile

__all__ = ["SAMPLES", "Labelled", "Sample", "body_of", "samples"]

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "texts"

_BODIES = {"habitat": "un-habitat"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A paragraph as a machine labelled it: front, formula, pre, presub, op, sub, heading."""

    kind: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One adopted text with its labels."""

    folder: str
    name: str
    lang: str
    text: str
    labels: tuple[Labelled, ...]

    @property
    def profile(self) -> Profile:
        """The profile of the body that adopted it."""
        return load(body_of(self.folder))

    def document(self) -> Document:
        """The text as recognised."""
        return from_text(self.text, self.profile, self.lang).document


def body_of(folder: str) -> str:
    """The profile's name of a folder of samples ("ga-fr" is French texts of ga)."""
    name = folder.split("-", maxsplit=1)[0]
    return _BODIES.get(name, name)


def samples() -> Iterator[Sample]:
    """All samples, none where they are not beside the project."""
    for gold in sorted(SAMPLES.glob("*/gold.jsonl")):
        for line in gold.read_text("utf-8").splitlines():
            row = json.loads(line)
            labels = tuple(
                Labelled(p["kind"], p.get("num", ""), p["text"]) for p in row["paragraphs"]
            )
            text = (SAMPLES / row["file"]).read_text("utf-8")
            yield Sample(gold.parent.name, Path(row["file"]).name, row["lang"], text, labels)


def squeezed(text: str) -> str:
    """Letters and digits alone, for finding the same paragraph in two readings."""
    return re.sub(r"\W+", "", re.sub(r"\[\^\d+\]", "", text)).lower()
