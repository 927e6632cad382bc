"""Runs the checks while nobody types: in slices short enough not to be felt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.checks.engine import Checker
from drafter.checks.finding import Finding, Fix, Severity
from drafter.checks.ignoring import correcting
from drafter.model.nodes import Document
from drafter.model.outline import outline
from drafter.model.revisions import final
from drafter.session import Event, Session
from drafter.ui.marked_findings import in_marked
from drafter.ui.text import lasting

__all__ = ["Checking"]

_PAUSE = 250  # milliseconds without a change before a check begins
_IDLE = 4000  # milliseconds without a key after which a sentence counts as written
_SLICE = 0.010  # seconds at a time: less than a frame of the screen


class Checking(QObject):
    """The findings of one session, kept up to date."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._body = session.profile
        self._always, self._advice = True, True
        self._severities: Mapping[str, str] = {}
        self._checker = Checker(session.profile)
        self._writing = ""
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._tell_all)
        self._running: Document | None = None
        self.findings: tuple[Finding, ...] = ()
        self.ignored: tuple[tuple[Finding, str], ...] = ()
        self.checked: Document | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._advance)
        self._unsubscribe = session.subscribe(self._on_event)
        self._pause.start(0)

    def heed(self, *, always: bool, advice: bool, severities: Mapping[str, str]) -> None:
        """Take up what the user wants: check by itself, tell advice, rules' severities."""
        if (always, advice, severities) == (self._always, self._advice, self._severities):
            return
        self._always, self._advice, self._severities = always, advice, dict(severities)
        self._session.profile = self._body.with_severities(self._severities)
        self._checker = Checker(self._session.profile)
        self.checked = self._running = None
        self._work.stop()
        if always:
            self._pause.start(0)
        else:
            self._pause.stop()
            self.findings = ()
            self.changed.emit()

    @property
    def is_current(self) -> bool:
        """Whether the findings are those of the document as it now is."""
        return self.checked is self._session.document

    def stop(self) -> None:
        """Listen and work no more."""
        self._unsubscribe()
        self._pause.stop()
        self._idle.stop()
        self._work.stop()

    def finish(self) -> None:
        """Check to the end at once, unless that is done, and tell everything."""
        if self.is_current:
            self._tell_all()
            return
        self._writing = ""
        self._pause.stop()
        if self._running is not self._session.document:
            self._begin()
        while self._work.isActive():
            self._advance()

    def apply(self, finding: Finding, fix: Fix) -> bool:
        """Mend a finding; False if the text has meanwhile changed so that the fix is gone."""
        if not self.is_current:
            self.finish()
            found = self._again(finding, fix)
            if found is None:
                return False
            fix = found
        return self._session.do(correcting(fix.command), lasting("correction"))

    def _again(self, finding: Finding, fix: Fix) -> Fix | None:
        """The fix of the same finding in the text as it now is."""
        for other in self.findings:
            if (other.rule, other.span.paragraph, other.message) == (
                finding.rule,
                finding.span.paragraph,
                finding.message,
            ):
                return next((f for f in other.fixes if f.title == fix.title), None)
        return None

    def _on_event(self, event: Event) -> None:
        self._follow(event)
        if event.document_changed:
            self._work.stop()
            self._running = None
            if self._always:
                self._pause.start(_PAUSE)

    def _follow(self, event: Event) -> None:
        """Nobody wants to hear of a sentence what is wrong with it before it is written."""
        head = event.after.selection.head.index
        paragraphs = event.after.document.paragraphs
        here = paragraphs[head].id if head < len(paragraphs) else ""
        if event.source == "typing" and event.document_changed:
            self._writing = here
            self._idle.start()
        elif self._writing and here != self._writing:
            self._tell_all()

    def _tell_all(self) -> None:
        """Tell as well what was found in the paragraph that was being written."""
        self._idle.stop()
        if self._writing:
            self._writing = ""
            if self.is_current:
                self._tell()

    def _tell(self) -> None:
        found: Iterable[Finding] = self._checker.findings
        if self.checked is not None and self.checked.revisions:
            found = in_marked(found, self.checked)
        self.findings = tuple(
            f
            for f in found
            if (self._advice or f.severity is not Severity.ADVICE)
            and (f.span.note or not self._writing or f.span.paragraph != self._writing)
        )
        self.ignored = self._checker.ignored
        self.changed.emit()

    def _begin(self) -> None:
        self._running = self._session.document
        if self._running.revisions:
            # What counts is the text as it will stand when the changes are accepted.
            shown = final(self._running)
            scheme = self._session.profile.scheme_for(shown.lang)
            self._checker.start(shown, outline(shown, scheme))
        else:
            self._checker.start(self._running, self._session.outline)
        self._work.start()

    def _advance(self) -> None:
        if not self._checker.advance(_SLICE):
            return
        self._work.stop()
        self.checked, self._running = self._running, None
        self._tell()
