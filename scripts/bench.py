"""Runs the benchmarks, prints a table and writes build/bench.json (`--page`: docs/performance.md too).

A benchmark is a function `bench_…` without arguments in a file `benchmarks/bench_….py`. It
returns figures by name, the unit within the name: {"keystroke_ms_at_1000_paragraphs": 1.2}.
This module knows nothing of what is measured.
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_RESULT = _ROOT / "build" / "bench.json"
_PAGE = _ROOT / "docs" / "performance.md"

Benchmark = Callable[[], Mapping[str, float]]


def main(words: list[str]) -> int:
    """Run the benchmarks whose name holds one of `words`, or all; return the exit status."""
    page = "--page" in words
    words = [word for word in words if word != "--page"]
    # Figures of a screen would differ from machine to machine more than they need to.
    # A screen of the size of a laptop's: on a smaller one the panels of a window give way.
    screen = _ROOT / "tests" / "data" / "screen.json"
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    figures: dict[str, float] = {}
    groups: dict[str, list[str]] = {}
    for name, benchmark in _benchmarks():
        if words and not any(word in name for word in words):
            continue
        print(f"{name} …", flush=True)
        for figure, value in benchmark().items():
            if figure in figures:
                raise ValueError(f"two benchmarks give a figure “{figure}”")
            figures[figure] = value
            groups.setdefault(_title(benchmark), []).append(figure)
            print(f"    {figure:<64}{value:>12.3f}", flush=True)
    if not figures:
        print("No benchmark was run.", file=sys.stderr)
        return 1
    _write(figures)
    print(f"Written to {_RESULT.relative_to(_ROOT).as_posix()}")
    if page:
        _write_page(figures, groups)
    return 0


def _title(benchmark: Benchmark) -> str:
    """The first sentence of the file that a benchmark stands in."""
    words = sys.modules[benchmark.__module__].__doc__ or benchmark.__module__
    return words.strip().split("\n")[0].rstrip(".")


def _write_page(figures: Mapping[str, float], groups: Mapping[str, list[str]]) -> None:
    """The figures as a page with one table for each benchmark."""
    lines = [
        "# How fast it is",
        "",
        (
            "Made by `python -m scripts.bench --page`; do not edit. Figures of one run on one machine"
            f" (Python {platform.python_version()}, {os.cpu_count()} cores, no screen): absolute times"
            " differ from machine to machine, ratios and growth factors hardly do. A growth factor"
            " compares ten times the paragraphs."
        ),
    ]
    for title, names in groups.items():
        lines += ["", f"## {title}", "", "| figure | value |", "|---|---:|"]
        lines += [f"| {name.replace('_', ' ')} | {figures[name]:,.3f} |" for name in names]
    _PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"Written to {_PAGE.relative_to(_ROOT).as_posix()}")


def _benchmarks() -> Iterator[tuple[str, Benchmark]]:
    for path in sorted((_ROOT / "benchmarks").glob("bench_*.py")):
        module = importlib.import_module(f"benchmarks.{path.stem}")
        for name, value in vars(module).items():
            # An imported function is measured where it is at home.
            if name.startswith("bench_") and value.__module__ == module.__name__:
                yield f"{path.stem}.{name}", value


def _write(figures: Mapping[str, float]) -> None:
    machine = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }
    _RESULT.parent.mkdir(exist_ok=True)
    text = json.dumps({"machine": machine, "figures": figures}, indent=2)
    _RESULT.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
