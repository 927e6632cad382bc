"""The bundle works far from any Python. Skipped where none was made (make bundle)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from drafter import __version__

_CHECKOUT = Path(__file__).resolve().parents[2]
_PROGRAM = _CHECKOUT / "build" / "bundle" / "drafter" / "drafter"
_SAMPLE = _CHECKOUT / "templates" / "minamata" / "sample.undraft"
_is_old = (
    not _PROGRAM.exists()
    or _PROGRAM.stat().st_mtime < (_CHECKOUT / "bundle" / "drafter.spec").stat().st_mtime
)

pytestmark = pytest.mark.skipif(
    _is_old or sys.platform == "win32", reason="there is no bundle; make bundle makes it"
)


def _run(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Start it as on a machine that has nothing: no path of commands, no settings, no screen."""
    environment = {
        "HOME": str(home),
        "PATH": str(home),
        "LANG": "C.UTF-8",
        "DRAFTER_OFFICE": "none",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [str(_PROGRAM), *map(str, arguments)],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_command_line_knows_its_rules_and_bodies(tmp_path: Path) -> None:
    done = _run(tmp_path, "--version")
    assert done.stdout.strip() == f"drafter {__version__}", done.stderr
    done = _run(tmp_path, "check", _SAMPLE, "--body", "ga")
    assert done.returncode in (0, 1), done.stderr
    assert "(ga, draft)" in done.stdout
    assert "preamble-end-comma" in _run(tmp_path, "rules").stdout


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html", ".txt"])
def test_every_format_is_written(suffix: str, tmp_path: Path) -> None:
    target = tmp_path / f"out{suffix}"
    done = _run(tmp_path, "convert", _SAMPLE, target)
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 1000


def test_window_opens(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = _run(tmp_path, "open", _SAMPLE, "--picture", picture)
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 20_000


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may lack them")
def test_what_a_machine_may_lack_comes_along() -> None:
    inside = _PROGRAM.parent / "_internal"
    for name in ("libxcb.so.1", "libGL.so.1", "libEGL.so.1"):
        assert (inside / "spare" / name).stat().st_size > 10_000
    assert {p.stem.partition("-")[0] for p in (inside / "drafter" / "fonts").glob("*.ttf")} == {
        "LiberationSans",
        "LiberationSerif",
    }
    assert "Open Font License" in (inside / "drafter" / "fonts" / "copyright").read_text("utf-8")
