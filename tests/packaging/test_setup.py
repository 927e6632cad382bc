"""What the set-up says when it cannot go on, and what the sample run leaves behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As much of a checkout as the set-up reads, and no environment yet."""
    root = tmp_path / "checkout"
    (root / "scripts").mkdir(parents=True)
    for name in ("pyproject.toml", "constraints.txt", "scripts/setup.sh"):
        shutil.copy(_CHECKOUT / name, root / name)
    return root


def set_up(checkout: Path, **stand_ins: str) -> subprocess.CompletedProcess[str]:
    """Run the set-up with shell lines standing in for programs of the system."""
    folder = checkout / "stand-ins"
    folder.mkdir()
    for name, line in stand_ins.items():
        (folder / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    kept = {key: os.environ[key] for key in os.environ.keys() - {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment = kept | {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHON": "python3" if "python3" in stand_ins else sys.executable,
    }
    return subprocess.run(
        ["sh", "scripts/setup.sh", "run"],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_old_python_is_refused_in_one_sentence(checkout: Path) -> None:
    done = set_up(checkout, python3="exit 1")
    assert done.returncode == 1
    assert done.stderr.startswith("drafter needs Python 3.11 or newer")
    assert done.stderr.count("\n") == 1


def test_without_rights_the_missing_packages_are_named_in_one_sentence(checkout: Path) -> None:
    done = set_up(checkout, id="echo 1000", ldconfig="true")
    assert done.returncode == 1
    assert "apt-get install libegl1 libgl1 " in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (checkout / ".venv").exists()


def test_what_only_a_screen_needs_is_no_obstacle_without_one(checkout: Path) -> None:
    done = set_up(checkout, id="echo 1000", ldconfig="true")
    assert "libxcb-cursor0" not in done.stderr


def test_the_sample_run_works_without_a_display(tmp_path: Path) -> None:
    environment = {
        key: os.environ[key] for key in os.environ.keys() - {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "scripts.run_sample", str(tmp_path)],
        cwd=_CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "There is no display here" in done.stdout
    made = {path.name for path in tmp_path.iterdir()}
    assert {"sample.undraft", "sample.docx", "window.png"} <= made
