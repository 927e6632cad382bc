"""Start of the command line beside a bare interpreter."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from drafter.assets import template


def _median(command: list[str], runs: int = 7) -> float:
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own program
        times.append(time.perf_counter() - begin)
    return sorted(times)[runs // 2]


def bench_command_line() -> Mapping[str, float]:
    bare = _median([sys.executable, "-c", "pass"])
    version = _median([sys.executable, "-m", "drafter", "--version"])
    sample: Path = template("minamata", "sample.undraft")
    check = _median([sys.executable, "-m", "drafter", "check", str(sample), "--fail-on", "never"])
    return {
        "start_python_pass_seconds": bare,
        "start_version_seconds": version,
        "start_check_sample_seconds": check,
        "start_version_ratio_to_python_pass": version / bare,
    }
