"""The status bar: where the caret is, how long the text is, how many findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from drafter.model.foreign import counted_text
from drafter.model.nodes import Kind, Paragraph
from drafter.model.richtext import RichText
from drafter.session import Event, Session
from drafter.ui.checking import Checking
from drafter.ui.names import place_name, stage_name
from drafter.ui.text import counted, figure, tr

__all__ = ["Status", "WordCount", "length_words", "parts_words"]


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
                known = (paragraph.content, len(counted_text(paragraph.content).split()))
            fresh[paragraph.id] = known
        self._known = fresh
        return sum(count for _, count in fresh.values())


def length_words(words: int, limit: int) -> str:
    """How long the text is, as "825 of 1,200 words" where the body has a limit."""
    if limit:
        return tr("{count} of {limit} words", count=figure(words), limit=figure(limit))
    return counted(words, "{count} word", "{count} words")


def parts_words(paragraphs: Sequence[Paragraph]) -> str:
    """What a text has, as "3 pp, 7 op": preambular and operative paragraphs, as people count them in a meeting."""
    found = Counter(p.kind for p in paragraphs if not p.level)
    rows = ((Kind.PREAMBULAR, tr("pp")), (Kind.OPERATIVE, tr("op")))
    return ", ".join(f"{found[kind]} {short}" for kind, short in rows if found[kind])


class Status(QStatusBar):
    """The status bar of one window."""

    def __init__(self, session: Session, checking: Checking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._checking = checking
        self._count = WordCount()
        self._place = QLabel()
        self._place.setAccessibleName(tr("Place of the caret"))
        self._body = QLabel()
        self._body.setAccessibleName(tr("Body and stage"))
        self._paragraphs = QLabel()
        self._paragraphs.setAccessibleName(tr("Number of paragraphs"))
        self._words = QLabel()
        self._words.setAccessibleName(tr("Length"))
        self._findings = QLabel()
        self._findings.setAccessibleName(tr("Number of findings"))
        self._tracked = QToolButton()
        self._tracked.setObjectName("tracked")
        self._tracked.setText(tr("Changes are tracked"))
        self._tracked.setAutoRaise(True)
        self._tracked.hide()
        self.setSizeGripEnabled(False)
        self.addWidget(self._place)
        self.addPermanentWidget(self._tracked)
        self.addPermanentWidget(self._body)
        self.addPermanentWidget(self._paragraphs)
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

    def show_tracking(self, action: QAction) -> None:
        """Say for as long as changes are tracked that they are; a click ends it by the action."""
        self._tracked.clicked.connect(action.trigger)
        for signal in (action.toggled, action.triggered):  # before and after who writes is known
            signal.connect(self._say_tracked)
        self._say_tracked()

    def _say_tracked(self, _on: bool = False) -> None:
        author = self._session.tracking
        self._tracked.setVisible(author is not None)
        if author is not None:
            words = tr(
                "What you change is kept as changes by {name}. Click to end this.",
                name=author.name,
            )
            self._tracked.setToolTip(words)
            self._tracked.setAccessibleDescription(words)

    def refresh(self) -> None:
        """Say what holds now."""
        session = self._session
        head = session.state.selection.head.index
        self._place.setText(place_name(session.document, session.outline, head))
        words = self._count.of(session.document.paragraphs)
        self._words.setText(length_words(words, session.profile.words.limit))
        over = 0 < session.profile.words.limit < words
        role = QPalette.ColorRole.BrightText if over else QPalette.ColorRole.WindowText
        self._words.setForegroundRole(role)
        self._body.setText(f"{tr(session.profile.title)} · {stage_name(session.document.stage)}")
        self._paragraphs.setText(parts_words(session.document.paragraphs))
        found = len(self._checking.findings)
        if self._checking.checked is None:
            self._findings.setText(tr("Checking …"))
        elif found:
            self._findings.setText(counted(found, "{count} finding", "{count} findings"))
        else:
            self._findings.setText(tr("No findings"))
