"""Characters of AltGr come before shortcuts, wherever one types.

Windows reports AltGr as Ctrl and Alt. Qt then finds a shortcut such as Ctrl+Alt+C in the keys of a
Polish “ć”, and the letter would be lost. Every such shortcut has other keys besides
(`drafter.ui.actions`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from drafter.ui.editor import keys

__all__ = ["AltGr"]


class AltGr(QObject):
    """Keeps what AltGr brings for the widget that has the keyboard; does nothing but on Windows."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        if keys.ALTGR_IS_BOTH:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and keys.brought_by_altgr(event)
            and isinstance(watched, QWidget)
            and watched.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        ):
            event.accept()  # a key press of its own follows, and no shortcut
            return True
        return False
