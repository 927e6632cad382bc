"""Where a window stands: all of it on the screen, with its frame, and not on top of another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle

__all__ = ["fit", "placed"]

_STEP = 28  # pixels to the right and down from a window that stands there already
_MOST = 6  # windows that are made smaller, one after the other
_WIDTH, _HEIGHT = 1440, 900


def placed(wanted: QRect, available: QRect, frame: QMargins, taken: Sequence[QPoint] = ()) -> QRect:
    """The place for the inside of a window, next to `wanted`. Pixels of the screen.

    `frame`: what stands around the inside. `taken`: the upper left corners of other windows.
    """
    room = available.marginsRemoved(frame)
    # Where a window fills the screen, the next is so much smaller that both are seen.
    spare = _STEP * min(len(taken), _MOST)
    size = QSize(
        min(wanted.width(), room.width() - spare), min(wanted.height(), room.height() - spare)
    )
    at = _within(wanted.topLeft(), size, room)
    while any((at - other).manhattanLength() < _STEP for other in taken):
        beyond = at + QPoint(_STEP, _STEP)
        at = _within(beyond, size, room)
        if at != beyond:
            # At the edge the cascade begins anew, one step to the right of its first.
            at = _within(QPoint(beyond.x(), room.top()), size, room)
            if at.x() != beyond.x():
                break
    return QRect(at, size)


def _within(corner: QPoint, size: QSize, room: QRect) -> QPoint:
    right, bottom = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    return QPoint(
        max(room.left(), min(corner.x(), right)), max(room.top(), min(corner.y(), bottom))
    )


def fit(window: QMainWindow, *, known: bool) -> None:
    """Put a window that is not shown yet in its place. `known`: it has a size from the last time."""
    screen = window.screen()
    if window.isMaximized() or window.isFullScreen():
        return
    available = screen.availableGeometry()
    wanted = window.geometry()
    if not known:
        wanted = QRect(available.topLeft(), QSize(_WIDTH, _HEIGHT))
        wanted.moveCenter(available.center())
    others = [
        other.geometry().topLeft()
        for other in QApplication.topLevelWidgets()
        if isinstance(other, QMainWindow) and other is not window and other.isVisible()
    ]
    window.setGeometry(placed(wanted, available, _frame(window), others))


def _frame(window: QMainWindow) -> QMargins:
    """What the system puts around a window: of one that is shown, else as its style has it."""
    for other in QApplication.topLevelWidgets():
        if isinstance(other, QMainWindow) and other.isVisible():
            inside, around = other.geometry(), other.frameGeometry()
            if around != inside:
                return QMargins(
                    inside.left() - around.left(),
                    inside.top() - around.top(),
                    around.right() - inside.right(),
                    around.bottom() - inside.bottom(),
                )
    style = window.style()
    title = style.pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    side = style.pixelMetric(QStyle.PixelMetric.PM_MdiSubWindowFrameWidth, None, window) + 4
    return QMargins(side, title + side, side, side)
