"""Start of the command line beside a bare interpreter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.compiled import compiled
from drafter.assets import template


def _median(command: list[str], folder: Path, runs: int = 7) -> float:
    """Seconds from start to end, when all is compiled."""
    times = []
    for _ in range(runs + 1):
        begin = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=compiled(folder))  # noqa: S603 - our own program
        times.append(time.perf_counter() - begin)
    return sorted(times[1:])[runs // 2]


def bench_command_line() -> Mapping[str, float]:
    sample = str(template("minamata", "sample.undraft"))
    ours = [sys.executable, "-m", "drafter"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare = _median([sys.executable, "-c", "pass"], folder)
        version = _median([*ours, "--version"], folder)
        check = _median([*ours, "check", sample, "--fail-on", "never"], folder)
    return {
        "start_python_pass_seconds": bare,
        "start_version_seconds": version,
        "start_check_sample_seconds": check,
        "start_version_ratio_to_python_pass": version / bare,
    }
