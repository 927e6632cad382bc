"""Tells a screen reader where the caret has come to: "operative 3 (a), Requests, two findings".

Numbers are painted, not part of the text, so that a screen reader would never hear of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from drafter.checks.finding import Finding
from drafter.model.nodes import Kind
from drafter.model.tables import table_of
from drafter.session import Event, Session
from drafter.ui.names import place_name
from drafter.ui.text import tr

__all__ = ["Announcing", "announcement"]

_PARTS = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}
_FIRST_WORDS = 4


def announcement(session: Session, index: int, findings: Sequence[Finding]) -> str:
    """What is said of paragraph `index`: its place, its opening, how much was found in it."""
    document = session.document
    if index >= len(document.paragraphs):
        return ""
    paragraph = document.paragraphs[index]
    said = [place_name(document, session.outline, index)]
    if paragraph.kind is Kind.TABLE:
        table = table_of(paragraph)
        rows, columns = len(table.rows), table.columns
        said.append(tr("{rows} by {columns} cells", rows=rows, columns=columns))
    lexicon = session.profile.openings(paragraph.lang or document.lang)
    part = _PARTS.get(paragraph.kind)
    opening = lexicon.match(paragraph.text, part) if part else None
    if opening is not None:
        said.append(paragraph.text[opening.start : opening.end])
    else:
        said.append(" ".join(paragraph.text.split()[:_FIRST_WORDS]) or tr("empty"))
    found = sum(f.span.paragraph == paragraph.id for f in findings)
    if found:
        said.append(_count(found))
    return ", ".join(said)


def _count(found: int) -> str:
    words = {1: tr("one finding"), 2: tr("two findings"), 3: tr("three findings")}
    return words.get(found) or tr("{count} findings", count=found)


class Announcing(QObject):
    """Announces the paragraph with the caret when it is another one than before."""

    def __init__(
        self, widget: QWidget, session: Session, findings: Callable[[], Sequence[Finding]]
    ) -> None:
        super().__init__(widget)
        self._widget, self._session, self._findings = widget, session, findings
        self._last = ""
        # Somebody who holds down an arrow key wants to hear where it ends.
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self.announce)
        self.stop = session.subscribe(self._on_event)

    def _on_event(self, event: Event) -> None:
        if event.after.selection.head.index != event.before.selection.head.index:
            self._soon.start()

    def announce(self) -> None:
        """Say where the caret is, if that is news."""
        said = announcement(
            self._session, self._session.state.selection.head.index, self._findings()
        )
        if said and said != self._last:
            self._last = said
            self._widget.setAccessibleDescription(said)
            event = QAccessibleAnnouncementEvent(self._widget, said)
            QAccessible.updateAccessibility(event)
