"""Size, place and panels of a window, as the user left them last."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from drafter.errors import OutputError
from drafter.settings import Preferences
from drafter.ui.fitting import fit
from drafter.ui.panels.frame import PanelFrame
from drafter.ui.views import Views

__all__ = ["WindowState"]


class WindowState:
    """Restores and keeps the state of one window."""

    def __init__(self, window: QMainWindow, views: Views, preferences: Preferences) -> None:
        self._window = window
        self._views = views
        self._preferences = preferences

    def restore(self) -> None:
        """As the last window was left; the usual size where nothing is known."""
        window, settings = self._window, self._preferences.settings
        fit(window, known=window.restoreGeometry(_bytes(settings.text("view.geometry"))))
        for name, splitter in self._splitters().items():
            splitter.restoreState(_bytes(settings.text(f"view.{name}")))
        for name, frame in self._frames().items():
            frame.setVisible(settings.text(f"view.panel-{name}") != "hidden")

    def keep(self) -> None:
        """Keep how the window is now; a disk that cannot be written to does not matter."""
        settings = self._preferences.settings
        settings = settings.with_value("view.geometry", _text(self._window.saveGeometry()))
        for name, splitter in self._splitters().items():
            settings = settings.with_value(f"view.{name}", _text(splitter.saveState()))
        for name, frame in self._frames().items():
            wanted = frame.isVisibleTo(self._window) or frame in self._views.root.hidden
            shown = "" if wanted else "hidden"
            settings = settings.with_value(f"view.panel-{name}", shown)
        try:
            self._preferences.change(settings)
        except OutputError as error:
            self._preferences.trouble = str(error)

    def _frames(self) -> dict[str, PanelFrame]:
        """The panels that the user shows or hides for good; review comes with the document."""
        return {name: f for name, f in self._views.frames.items() if name != "review"}

    def _splitters(self) -> dict[str, QSplitter]:
        return {"columns": self._views.root, "middle": self._views.middle}


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")
