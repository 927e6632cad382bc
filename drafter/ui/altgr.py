"""Characters of AltGr come before shortcuts, wherever one types.

Windows reports AltGr as Ctrl and Alt. Qt then finds a shortcut such as Ctrl+Alt+C in the keys of a
Polish “ć”, and the letter would be lost. Every such shortcut has other keys besides
(`drafter.ui.actions`).
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

__all__ = ["ALTGR_IS_BOTH", "AltGr", "bears_text", "brought_by_altgr"]

ALTGR_IS_BOTH = sys.platform == "win32"
"""Whether the system reports AltGr as Ctrl and Alt held together."""

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def bears_text(event: QKeyEvent) -> bool:
    """Whether a key event holds something that can be written."""
    text = event.text()
    return bool(text) and text[0] >= " " and text[0] != "\x7f"


def brought_by_altgr(event: QKeyEvent) -> bool:
    """Whether a key held with Ctrl and Alt is a character that AltGr brings.

    Where Windows reports it as both of them, that is all but the letters and digits that stand on
    the keys themselves.
    """
    held, text = event.modifiers(), event.text()
    both = bool(held & _CONTROL and held & _ALT)
    return ALTGR_IS_BOTH and both and bears_text(event) and not (text.isascii() and text.isalnum())


class AltGr(QObject):
    """Keeps what AltGr brings for the widget that has the keyboard; does nothing but on Windows.

    It looks at the events of that widget alone: asked about every event of the program, it would
    slow down all that is painted.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        if ALTGR_IS_BOTH:
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and brought_by_altgr(event)
            and isinstance(watched, QWidget)
            and watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        ):
            event.accept()  # a key press of its own follows, and no shortcut
            return True
        return False
