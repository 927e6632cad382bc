"""Shows the program at work: opens the sample decision, or does the same work without a screen.

The last step of `make run`. It owns what is shown; all the work is done by the program itself,
called as a user would call it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from drafter.assets import template
from drafter.errors import DrafterError

_ROOT = Path(__file__).resolve().parents[1]
_SAMPLE = ("minamata", "sample.undraft")


def main(folder: Path = _ROOT / "build") -> int:
    """Show the sample, with results in `folder`; return 0 or the exit status of what failed."""
    folder.mkdir(exist_ok=True)
    try:
        sample = _working_copy(template(*_SAMPLE), folder)
    except (DrafterError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    if _display_works():
        print(f"4/4 Opening the sample decision ({_shown(sample)})", flush=True)
        return _run("drafter", "open", str(sample))
    print("4/4 There is no display here, so the sample decision is worked on without a window.")
    return _work_without_window(sample)


def _working_copy(sample: Path, folder: Path) -> Path:
    """Copy the sample once, so that what a user tries with it stays and spoils no template."""
    copy = folder / sample.name
    if not copy.exists():
        shutil.copyfile(sample, copy)
    return copy


def _display_works() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    # The variable may name a screen that is gone or closed to us; Qt would abort on it.
    probe = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0


def _work_without_window(sample: Path) -> int:
    word, picture = sample.with_suffix(".docx"), sample.with_name("window.png")
    steps = (
        (f"Checking {_shown(sample)}", "drafter", "check", sample, "--fail-on", "never"),
        (f"Writing the Word file {_shown(word)}", "drafter", "convert", sample, word),
        (f"Drawing the window, {_shown(picture)}", "drafter.app", "--picture", picture, sample),
    )
    for title, module, *arguments in steps:
        print(f"\n{title}", flush=True)
        if status := _run(module, *map(str, arguments)):
            print(f"This did not succeed (exit status {status}).", file=sys.stderr)
            return status
    print(f"\nDone. See {_shown(word)} and {_shown(picture)}.")
    return 0


def _run(module: str, *arguments: str) -> int:
    environment = dict(os.environ)
    if module == "drafter.app":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, check=False, cwd=_ROOT, env=environment).returncode


def _shown(path: Path) -> str:
    return str(path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
