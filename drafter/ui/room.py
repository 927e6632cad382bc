"""A window for the room: the text alone, large, with a name beside every paragraph.

What is projected while a text is negotiated must be legible from the last row, and everyone must
be able to say "preambular 3".
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from drafter.ui.views import Views
from drafter.ui.zoom import Zoom

__all__ = ["Room"]

_LARGE = 175  # per cent


class Room:
    """Switches one window between desk and room."""

    def __init__(self, window: QMainWindow, views: Views, zoom: Zoom) -> None:
        self._window, self._views, self._zoom = window, views, zoom
        self._back: Callable[[], None] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window is set for the room."""
        return self._back is not None

    def toggle(self) -> None:
        """To the room, or back to how everything was."""
        if self._back is not None:
            leave, self._back = self._back, None
            leave()
            return
        window = self._window
        aside: list[QWidget] = [*self._views.frames.values(), window.statusBar(), window.menuBar()]
        aside += window.findChildren(QToolBar)
        shown = [widget for widget in aside if widget.isVisibleTo(window)]
        percent, state = self._zoom.percent, window.windowState()

        def back() -> None:
            self._views.root.held = False
            for widget in shown:
                widget.show()
            self._views.editor.name_everything(False)
            self._views.underlines.keep_quiet(False)
            self._zoom.set_percent(percent)
            window.setWindowState(state)

        self._back = back
        self._views.root.held = True
        for widget in shown:
            widget.hide()
        self._views.editor.name_everything(True)
        self._views.underlines.keep_quiet(True)  # what is still amiss is not for the room
        self._zoom.set_percent(max(percent, _LARGE))
        window.setWindowState(state | Qt.WindowState.WindowFullScreen)
