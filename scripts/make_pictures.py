"""Makes pictures of the program from its real windows, without a screen.

`python -m scripts.make_pictures` makes those of the guide (`docs/guide/pictures`); with `--all`
every view in light, dark and high contrast at 100 and 200 per cent goes to `build/pictures`.
`--language fr` makes them in another language, `--only NAME` a few of them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.settings import Preferences
from drafter.ui.language import speak
from drafter.ui.main_window import MainWindow
from drafter.ui.windows import Windows
from scripts.views import VIEWS, Stage

_ROOT = Path(__file__).resolve().parents[1]
_GUIDE = _ROOT / "docs" / "guide" / "pictures"
_ALL = _ROOT / "build" / "pictures"

_IN_GUIDE = ("start", "window", "finding", "masthead", "preflight", "pages", "table")


def take(names: list[str], folder: Path, theme: str, language: str, scale: str = "") -> None:
    """Take pictures of views into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationName("drafter")
    with tempfile.TemporaryDirectory() as own:
        preferences = Preferences(Path(own) / "settings.json")
        preferences.set("theme", theme)
        speak(app, language)
        stage = Stage(app, Windows(app, preferences), Path(own))
        for name in names:
            widget = VIEWS[name](stage)
            stage.settle(widget)
            picture = widget.grab().toImage()
            suffix = f"-{theme}-{scale}" if scale else ""
            _save(picture, folder / f"{name}{suffix}.png")
            for window in app.topLevelWidgets():
                if isinstance(window, MainWindow):
                    window.session.mark_saved()
                window.close()
            app.processEvents()


def _save(picture: QImage, path: Path) -> None:
    """Packed as tightly as it goes; no transparency."""
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)


def _everything(arguments: argparse.Namespace) -> None:
    # The scale of the screen is settled when Qt starts, so each needs a process of its own.
    for scale in ("1", "2"):
        for theme in ("light", "dark", "contrast"):
            environment = {**os.environ, "QT_SCALE_FACTOR": scale}
            command = [sys.executable, "-m", "scripts.make_pictures", "--theme", theme]
            command += ["--scale", f"{scale}00", "--language", arguments.language]
            command += ["--only", *(arguments.only or VIEWS)]
            subprocess.run(command, check=True, env=environment)


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every view in all looks")
    parser.add_argument("--only", nargs="*", choices=VIEWS, help="these views")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--scale", default="", help="part of the name of the file")
    parser.add_argument("--language", default="en", choices=("en", "fr", "es"))
    arguments = parser.parse_args()
    if arguments.all:
        _everything(arguments)
        return 0
    names = arguments.only or list(_IN_GUIDE)
    folder = _ALL if arguments.only else _GUIDE
    take(names, folder, arguments.theme, arguments.language, arguments.scale)
    total = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"{len(names)} pictures, {total // 1024} KB in {folder.relative_to(_ROOT)}")
    return 0


if __name__ == "__main__":
    screen = _ROOT / "tests" / "data" / "screen.json"
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"
        os.environ["HOME"] = home
        sys.exit(main())
