"""Work that may take longer than half a second: in a thread of its own, with a bar and a way out.

The window goes on painting meanwhile, and takes no input. What is cancelled leaves nothing behind:
work that writes asks `report` before it puts anything in place.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from drafter.ui.text import tr

__all__ = ["CancelledError", "Report", "run_long"]

Result = TypeVar("Result")
Report = Callable[[int], None]
"""Told how much is done, from 0 to 100; raises `CancelledError` when nothing more is wanted."""

_AT_ONCE = 0.15  # seconds that nobody notices
_LONG = 500  # milliseconds after which the bar is shown
_DONE = 100  # per cent: what was done cannot be called off any more
_POLL = 30  # milliseconds


class CancelledError(Exception):
    """The user wants no more of it."""


def run_long(parent: QWidget | None, words: str, work: Callable[[Report], Result]) -> Result:
    """What `work` returns or raises; `words` say what is being done.

    Raises CancelledError once the work has stopped after the user cancelled it.
    """
    told = [0]
    cancelled = threading.Event()

    def report(percent: int) -> None:
        if cancelled.is_set() and percent < _DONE:
            raise CancelledError
        told[0] = percent

    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long-work")
    try:
        future = pool.submit(work, report)
        try:
            return future.result(timeout=_AT_ONCE)
        except NotYetError:
            if future.done():
                raise  # it is the work's own
        _wait(parent, words, future, told, cancelled)
        if cancelled.is_set() and told[0] < _DONE and future.exception() is None:
            raise CancelledError
        return future.result()
    finally:
        pool.shutdown(wait=True)


def _wait(
    parent: QWidget | None,
    words: str,
    future: Future[Result],
    told: list[int],
    cancelled: threading.Event,
) -> None:
    """Keep the window alive until the work has ended."""
    bar = QProgressDialog(words, tr("Cancel"), 0, 0, parent)
    bar.setObjectName("long-work")
    bar.setWindowTitle(tr("drafter"))
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    bar.setMinimumDuration(_LONG)
    bar.setAutoReset(False)
    bar.setAutoClose(False)
    loop = QEventLoop()
    poll = QTimer(interval=_POLL)

    def look() -> None:
        if future.done():
            loop.quit()
        elif bar.wasCanceled() and not cancelled.is_set():
            cancelled.set()
            bar.setLabelText(tr("Stopping …"))
        elif told[0]:
            bar.setMaximum(100)
            bar.setValue(told[0])

    poll.timeout.connect(look)
    poll.start()
    loop.exec()
    poll.stop()
    bar.close()
    bar.deleteLater()
