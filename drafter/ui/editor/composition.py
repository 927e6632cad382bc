"""Whether an input method is composing, and how to end that before a block is changed."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QTextEdit

__all__ = ["Composition"]


class Composition:
    """The composing state of one text widget."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self.active = False

    def follow(self, event: QInputMethodEvent) -> None:
        """Take note of an event that the widget has handled."""
        self.active = bool(event.preeditString())

    def finish(self) -> None:
        """End composing: the input method commits, or what it still holds is dropped."""
        if self.active:
            QGuiApplication.inputMethod().commit()
            self.drop()

    def drop(self) -> None:
        """End composing without taking what is composed, which is no text yet."""
        if self.active:
            self.active = False
            QGuiApplication.inputMethod().reset()
            QTextEdit.inputMethodEvent(self._edit, QInputMethodEvent())
