"""The status bar: where the caret is, how long the text is, how many findings."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from drafter.model.nodes import Paragraph
from drafter.model.richtext import RichText
from drafter.session import Event, Session
from drafter.ui.checking import Checking
from drafter.ui.names import place_name
from drafter.ui.text import tr

__all__ = ["Status", "WordCount"]


class WordCount:
    """Counts words, looking again only at paragraphs that changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[RichText, int]] = {}

    def of(self, paragraphs: tuple[Paragraph, ...]) -> int:
        """The words of all paragraphs, without notes."""
        fresh: dict[str, tuple[RichText, int]] = {}
        for paragraph in paragraphs:
            known = self._known.get(paragraph.id)
            if known is None or known[0] is not paragraph.content:
                known = (paragraph.content, len(paragraph.text.split()))
            fresh[paragraph.id] = known
        self._known = fresh
        return sum(count for _, count in fresh.values())


class Status(QStatusBar):
    """The status bar of one window."""

    def __init__(self, session: Session, checking: Checking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._checking = checking
        self._count = WordCount()
        self._place = QLabel()
        self._place.setAccessibleName(tr("Place of the caret"))
        self._words = QLabel()
        self._words.setAccessibleName(tr("Length"))
        self._findings = QLabel()
        self._findings.setAccessibleName(tr("Number of findings"))
        self.setSizeGripEnabled(False)
        self.addWidget(self._place)
        self.addPermanentWidget(self._words)
        self.addPermanentWidget(self._findings)
        # Keys come first: what the bar says follows when the window has time.
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = session.subscribe(self._on_event)
        checking.changed.connect(self.refresh)
        self.refresh()

    def _on_event(self, event: Event) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Say what holds now."""
        session = self._session
        head = session.state.selection.head.index
        self._place.setText(place_name(session.document, session.outline, head))
        words = self._count.of(session.document.paragraphs)
        self._words.setText(tr("1 word") if words == 1 else f"{words:,} {tr('words')}")
        found = len(self._checking.findings)
        if self._checking.checked is None:
            self._findings.setText(tr("Checking …"))
        elif found:
            self._findings.setText(tr("1 finding") if found == 1 else f"{found} {tr('findings')}")
        else:
            self._findings.setText(tr("No findings"))
