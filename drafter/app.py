"""The composition root of the window: the only place where everything meets.

It reads the arguments, makes the application and its first window, and knows how to draw that
window into a picture where there is no screen.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from drafter import profiles
from drafter.errors import DrafterError, OutputError, UsageError
from drafter.settings import Preferences
from drafter.starter import new_document
from drafter.ui.altgr import AltGr
from drafter.ui.crash import install
from drafter.ui.fonts import lend_fonts
from drafter.ui.language import speak
from drafter.ui.windows import Windows

if TYPE_CHECKING:
    from drafter.ui.main_window import MainWindow

__all__ = ["main"]

_AUDIT = "DRAFTER_AUDIT"
"""Set in the environment, the editor asserts after each change that it shows the document."""


def main(argv: Sequence[str]) -> int:
    """Open the window with a document or a new one; return the exit status.

    Arguments: `[FILE] [--desktop] [--picture PNG]`; with a picture the window is drawn into it and
    closed; `--desktop` is what a menu or icon says, behind which nobody reads standard error.
    Raises DrafterError if the file cannot be read or there is no screen.
    """
    arguments = _parser().parse_args(list(argv))
    picture: Path | None = arguments.picture
    _settle_platform(picture)
    app = _application()
    lend_fonts(app)
    preferences = Preferences()
    speak(app, preferences.settings.text("language"))
    windows = Windows(app, preferences, audit=bool(os.environ.get(_AUDIT)))
    if picture is not None:
        _draw(app, _first(windows, arguments.file), picture)
        return 0
    install(windows.flush)
    AltGr(app)
    opener = _Opener(windows)
    if sys.platform == "darwin":  # elsewhere nobody asks, and it would look at every event
        app.installEventFilter(opener)
    if not windows.recover() or arguments.file:
        if arguments.file is None and windows.preferences.settings.flag("start-page"):
            windows.show_start()
        elif arguments.file is None or _is_heard(arguments.desktop):
            _first(windows, arguments.file)
        elif not windows.try_to_open(arguments.file, None):
            windows.show_start()
    return app.exec()


def _is_heard(from_desktop: bool) -> bool:
    """Whether standard error tells why a file cannot be opened; else a box must say so."""
    return not from_desktop and sys.stderr is not None


class _Opener(QObject):
    """Opens what macOS asks for: it names a file to the running program, not in its arguments."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QFileOpenEvent) and event.file():
            self._windows.try_to_open(Path(event.file()), None)
            return True
        return super().eventFilter(watched, event)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="drafter open", description="Open the window.")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the document to open")
    parser.add_argument("--desktop", action="store_true", help="say in a box what cannot be opened")
    parser.add_argument(
        "--picture", type=Path, metavar="PNG", help="draw the window into a file and end"
    )
    return parser


def _settle_platform(picture: Path | None) -> None:
    """Without a screen Qt would end the program; a picture needs none."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if picture is None:
        raise UsageError(
            "There is no screen to open a window on. Start drafter in a graphical session;"
            " the commands without a window work here all the same (drafter --help)."
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("drafter")
    app.setApplicationDisplayName("drafter")
    return app


def _first(windows: Windows, file: Path | None) -> MainWindow:
    if file is not None:
        return windows.open_file(file)
    return windows.open_untitled(new_document(profiles.load("generic")))


def _draw(app: QApplication, window: MainWindow, picture: Path) -> None:
    app.processEvents()
    window.checking.finish()
    app.processEvents()
    if not window.grab().save(str(picture), "PNG"):
        raise OutputError(picture, "the picture could not be saved", "Choose another place.")
    window.session.mark_saved()
    window.close()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except DrafterError as error:
        sys.stderr.write(f"drafter: {error}\n")
        sys.exit(2)
