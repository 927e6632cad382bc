"""Saving and opening native and text files, and recognition, with growth."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.texts import long_document
from drafter.formats import txt
from drafter.profiles import load
from drafter.storage import native


def _timed(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def bench_native_and_text() -> Mapping[str, float]:
    figures: dict[str, float] = {}
    profile = load("minamata")
    profile.openings("en")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.undraft"
        for size in (100, 1_000, 10_000):
            document = long_document(size, notes=True)
            figures[f"save_native_seconds_at_{size}_paragraphs"] = _timed(
                lambda: native.write(document, path)  # noqa: B023 - run at once
            )
            figures[f"open_native_seconds_at_{size}_paragraphs"] = _timed(lambda: native.read(path))
            text = txt.to_text(document, profile)
            figures[f"read_text_seconds_at_{size}_paragraphs"] = _timed(
                lambda: txt.from_text(text, profile, "en")  # noqa: B023 - run at once
            )
    for name in ("save_native", "open_native", "read_text"):
        few, many = (figures[f"{name}_seconds_at_{n}_paragraphs"] for n in (1_000, 10_000))
        figures[f"{name}_growth_from_1000_to_10000_paragraphs"] = many / few
    return figures
