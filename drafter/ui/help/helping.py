"""Help for all windows: F1 everywhere, at the page that fits what has the keyboard."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from drafter.settings import Preferences
from drafter.ui.help.topics import topic_of

if TYPE_CHECKING:
    from drafter.ui.help.window import HelpWindow

__all__ = ["Helping"]

_KEY = "help-key"


class Helping:
    """Opens the help. Windows without a menu get the key when they first have the keyboard."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self._preferences = preferences
        self._window: HelpWindow | None = None
        self._beside: HelpWindow | None = None
        app.focusChanged.connect(self._on_focus)

    def show(self, page: str = "") -> HelpWindow:
        """Show a page of the help, by default the one for what has the keyboard."""
        page = page or topic_of(QApplication.focusWidget())
        window = self._window_for(QApplication.activeModalWidget())
        # Shown first: where a section stands follows from the width of the page.
        window.show()
        window.go(page)
        window.raise_()
        window.activateWindow()
        return window

    def renew(self) -> None:
        """Speak the language that the windows now speak; the page that is shown stays."""
        old, self._window = self._window, None
        if old is None:
            return
        if old.isVisible():
            window = self._window = self._made(None)
            window.setGeometry(old.geometry())
            window.show()
            window.go(old.current)
        old.close()
        old.deleteLater()

    def _window_for(self, modal: QWidget | None) -> HelpWindow:
        if modal is None:
            if self._window is None:
                self._window = self._made(None)
            return self._window
        # While a dialog waits, only a window of its own can be used beside it.
        beside = self._beside
        if beside is None or not isValid(beside) or beside.parentWidget() is not modal:
            beside = self._beside = self._made(modal)
        return beside

    def _made(self, modal: QWidget | None) -> HelpWindow:
        # It knows every page and every rule, and no window waits for them.
        make = importlib.import_module("drafter.ui.help.window").HelpWindow
        return cast("HelpWindow", make(self._preferences, modal))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if window is None or window is self._window or window is self._beside:
            return
        has_menu = isinstance(window, QMainWindow) and window.menuWidget() is not None
        if not has_menu and window.findChild(QShortcut, _KEY) is None:
            key = QShortcut(QKeySequence("F1"), window)
            key.setObjectName(_KEY)
            key.activated.connect(self.show)
