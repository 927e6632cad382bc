"""Makes pages in a thread of its own while the draft is being written.

The thread touches nothing of Qt: what it has made lies in a queue that the window looks into. It
dies with the program, so that a window closes without waiting for a slow renderer.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.errors import DrafterError
from drafter.model.nodes import Document
from drafter.pages import Rendered, Renderer
from drafter.session import Event, Session

__all__ = ["Maker"]

_PAUSE = 350  # milliseconds without a change before pages are made
_REST = 1.5  # seconds without a change before the slow renderer is asked
_POLL = 40  # milliseconds


class _Renders(Protocol):
    def render(self, document: Document, renderer: Renderer | None = None) -> Rendered: ...


@dataclass(slots=True)
class _Job:
    """One document on its way. `changed`: it is not the newest any more."""

    document: Document
    stages: Sequence[tuple[Renderer, _Renders]]
    changed: threading.Event
    results: queue.SimpleQueue[Rendered | str | None]


class Maker(QObject):
    """Pages of a session, kept up to date while `is_on`."""

    made = Signal(object)  # Rendered
    failed = Signal(str)  # one sentence
    busy = Signal(bool)

    def __init__(
        self, session: Session, stages: Callable[[], Sequence[tuple[Renderer, _Renders]]]
    ) -> None:
        """`stages()`: who makes them one after the other, as the settings are now."""
        super().__init__()
        self._session, self._stages = session, stages
        self._job: _Job | None = None
        self._shown: Document | None = None
        self.is_on = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._look)
        self._unsubscribe = session.subscribe(self._on_event)

    def start(self) -> None:
        """Make pages from now on, and the first ones at once."""
        self.is_on = True
        if self._shown is not self._session.document:
            self._begin()

    def again(self) -> None:
        """Make them anew, since a setting has changed."""
        self._shown = None
        if self.is_on:
            self._begin()

    def pause(self) -> None:
        """Make none for the time being."""
        self.is_on = False
        self._pause.stop()
        self._drop()

    def end(self) -> None:
        """Listen no more."""
        self.pause()
        self._unsubscribe()

    def _on_event(self, event: Event) -> None:
        if event.document_changed and self.is_on:
            if self._job is not None:
                self._job.changed.set()
            self._pause.start()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.changed.set()
            self._job = None
            self.busy.emit(False)
        self._poll.stop()

    def _begin(self) -> None:
        if self._job is not None and not self._job.changed.is_set():
            self._job.changed.set()
        job = _Job(self._session.document, self._stages(), threading.Event(), queue.SimpleQueue())
        self._job, self._shown = job, job.document
        threading.Thread(target=_work, args=(job,), name="pages", daemon=True).start()
        self._poll.start()
        self.busy.emit(True)

    def _look(self) -> None:
        job = self._job
        if job is None:
            return
        try:
            result = job.results.get_nowait()
        except queue.Empty:
            return
        if result is None:
            self._job = None
            self._poll.stop()
            self.busy.emit(False)
        elif isinstance(result, str):
            self.failed.emit(result)
        else:
            self.made.emit(result)


def _work(job: _Job) -> None:
    """Make the pages stage by stage; a stage behind the first waits until the text rests."""
    try:
        for number, (renderer, wish) in enumerate(job.stages):
            if job.changed.wait(_REST) if number else job.changed.is_set():
                return
            job.results.put(wish.render(job.document, renderer))
    except DrafterError as error:
        job.results.put(str(error))
    finally:
        job.results.put(None)
