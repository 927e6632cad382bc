"""Files dragged onto a window from the system's own are opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

__all__ = ["Dropping", "files_of"]


def files_of(mime: QMimeData) -> list[Path]:
    """The files on this computer or a share that are dragged or copied, as such and not as text."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class Dropping(QObject):
    """Lets a window open what is dropped on it. `open_file` tells the user what cannot be read."""

    def __init__(self, window: QWidget, open_file: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open = open_file
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        # What enters, moves and falls are all drop events.
        files = files_of(event.mimeData()) if isinstance(event, QDropEvent) else []
        if not isinstance(event, QDropEvent) or not files:
            return super().eventFilter(watched, event)
        # The other side would take a move for leave to remove its file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            # The program that the files come from waits until this returns.
            for file in files:
                QTimer.singleShot(0, self, partial(self._open, file))
        return True
