"""Misspelt words of visible paragraphs: found when there is time, never in the way of a key."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.errors import DrafterError
from drafter.model.nodes import Paragraph
from drafter.model.richtext import RichText
from drafter.session import Session
from drafter.spelling.reading import Misspelling, note_languages, stretches
from drafter.spelling.speller import Speller
from drafter.spelling.words import Word

__all__ = ["Spelling"]

_POLL = 50  # milliseconds between looks whether a dictionary has been read


class Spelling(QObject):
    """Answers for one window which words of a paragraph are misspelt."""

    changed = Signal()
    """Dictionaries or word lists are others than before: draw anew."""

    def __init__(self, session: Session, speller: Speller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.speller = speller
        self.enabled = False
        self._kept: dict[str, tuple[RichText, str, object, tuple[Word, ...]]] = {}
        self._notes: tuple[object, Mapping[str, str]] = (None, {})
        self._reading: dict[str, Future[None]] = {}
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dictionary")
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._look)

    def release(self) -> None:
        """Read no more; a window that is painted while it closes marks nothing."""
        self.enabled = False
        self._poll.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def enable(self, wanted: bool) -> None:
        """Mark misspelt words, or no longer."""
        if wanted != self.enabled:
            self.enabled = wanted
            self.changed.emit()

    def forget(self) -> None:
        """Look at everything again: a word list has changed."""
        self._kept.clear()
        self.changed.emit()

    def lang_of(self, paragraph: Paragraph) -> str:
        """The language that a paragraph of the draft or of the notes is checked in."""
        document = self._session.document
        note = paragraph.id.rpartition(":")[0]
        if note:
            if self._notes[0] is not document.paragraphs:
                self._notes = (document.paragraphs, note_languages(document))
            return self._notes[1].get(note, document.lang)
        return paragraph.lang or document.lang

    def words(self, paragraph: Paragraph) -> tuple[Word, ...]:
        """The misspelt words; none while the dictionary is still being read."""
        if not self.enabled:
            return ()
        lang = self.lang_of(paragraph)
        if not self.speller.is_loaded(lang):
            self._read(lang)
            return ()
        return self._known(paragraph.id, paragraph.content, lang)

    def _known(self, key: str, content: RichText, lang: str) -> tuple[Word, ...]:
        own = self._session.document.words
        lists = (own, self.speller.personal)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not content or kept[1:3] != (lang, lists):
            found = self.speller.misspelt(content, lang, frozenset(own))
            kept = self._kept[key] = (content, lang, lists, found)
        return kept[3]

    def all_words(self) -> list[Misspelling]:
        """The misspelt words of text and notes in reading order; waits for dictionaries."""
        if not self.enabled:
            return []
        document = self._session.document
        found = []
        for stretch in stretches(document):
            if stretch.note:
                key = f"{stretch.note}:{stretch.within}"
            else:
                key = document.paragraphs[stretch.index].id
            words = self._known(key, stretch.content, stretch.lang)
            found += [Misspelling(stretch, word) for word in words]
        return found

    def _read(self, lang: str) -> None:
        if lang not in self._reading:
            self._reading[lang] = self._pool.submit(self.speller.load, lang)
            self._poll.start()

    def finish(self) -> None:
        """Wait until the dictionaries that were asked for are there."""
        for reading in self._reading.values():
            reading.exception(timeout=20)
        self._look()

    def _look(self) -> None:
        if any(not reading.done() for reading in self._reading.values()):
            return
        self._poll.stop()
        failed = [r.exception() for r in self._reading.values()]
        if any(f is not None and not isinstance(f, DrafterError) for f in failed):
            # Without its dictionary a language is simply not checked.
            self.enabled = False
        self.changed.emit()
