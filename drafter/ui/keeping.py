"""Keeps the crash journal of one window: within a second of the last key, never in its way.

What has changed is worked out on the window's thread (paragraphs that stayed cost nothing) and
written by a thread of its own, since a disk may take its time.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from drafter.model.nodes import Document
from drafter.model.views import View
from drafter.session import Event, Session
from drafter.storage.journal import Journal, Owner
from drafter.storage.native import Lines
from drafter.storage.recovery import journal_folder
from drafter.storage.seen import Signature

__all__ = ["Keeping"]

_WITHIN = 500  # milliseconds from a change to the journal


class Keeping(QObject):
    """Journals the unsaved changes of a session. Without a folder to write in it does nothing."""

    def __init__(
        self,
        session: Session,
        name: str,
        parent: QObject | None = None,
        *,
        wanted: bool = True,
        seen: Callable[[], Signature | None] = lambda: None,
    ) -> None:
        """`wanted`: False where the user will have no journal; then nothing is written at all.

        `seen()`: what the file looked like when it was last read or written.
        """
        super().__init__(parent)
        self._session = session
        self._name = name
        self._seen = seen
        self._lines = Lines()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._last: Future[None] | None = None
        self._journal: Journal | None = None
        if wanted:
            with contextlib.suppress(OSError):
                path = journal_folder() / f"{uuid.uuid4().hex}.journal"
                self._journal = Journal(path, self._owner())
        self._due = QTimer(self, singleShot=True, interval=_WITHIN)
        self._due.timeout.connect(self.record)
        self._held: Callable[[], Document] | None = None
        self._unsubscribe = session.subscribe(self._on_event)
        if session.is_dirty:
            self.record()

    def _owner(self) -> Owner:
        path = self._session.path
        if path is None:
            return Owner("", self._name)
        return Owner(str(path), path.stem, self._seen())

    @property
    def path(self) -> Path | None:
        """Where the journal lies, None where none can be kept."""
        return self._journal.path if self._journal else None

    def hold(self, made: Callable[[], Document] | None) -> None:
        """Keep what a window of its own makes of the document, as if it were done already.

        Called after each change there; None when it is closed, and what came of it is known.
        """
        ended = made is None and self._held is not None
        self._held = made
        if made is not None and not self._due.isActive():
            self._due.start()
        elif ended and self._session.is_dirty:
            self.record()
        elif ended:
            self._clear()

    def record(self) -> None:
        """Write what has changed since the last time."""
        self._due.stop()
        if self._journal is None or not (self._session.is_dirty or self._held):
            return
        session = self._session
        lines = self._lines.of(self._held() if self._held else session.kept)
        # Nothing changes while another view is shown, and its places are others.
        caret = session.state.selection.head if session.view is View.MARKED else None
        self._run(lambda journal: journal.record(lines, caret))

    def flush(self) -> None:
        """Write what has changed and wait until it is on the disk."""
        self.record()
        if self._last is not None:
            self._last.result(timeout=10)

    def close(self) -> None:
        """The window closes on purpose: what was not saved was given up."""
        self._due.stop()
        self._unsubscribe()
        self._run(lambda journal: journal.close())
        self._thread.shutdown(wait=True)
        self._journal = None

    def _on_event(self, event: Event) -> None:
        if event.source == "saved" or (event.document_changed and not self._session.is_dirty):
            self._clear()
        elif event.document_changed and not self._due.isActive():
            self._due.start()

    def _clear(self) -> None:
        self._due.stop()
        owner = self._owner()
        self._run(lambda journal: journal.clear(owner))

    def _run(self, work: Callable[[Journal], None]) -> None:
        journal = self._journal
        if journal is None:
            return

        def guarded() -> None:
            # A full disk must not stop the typing; the next change tries again.
            with contextlib.suppress(OSError):
                work(journal)

        self._last = self._thread.submit(guarded)
