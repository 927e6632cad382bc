"""A strip above the sheet while it shows the final or original text of a draft under review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from drafter.model.views import View
from drafter.session import Event, Session
from drafter.ui.text import tr

__all__ = ["ViewStrip", "which_goes_out", "why_closed"]


def why_closed(view: View) -> str:
    """Why nothing can be changed now, and what to do; "" where it can."""
    return {
        View.MARKED: "",
        View.FINAL: tr("The final text is only shown. “Show Changes” goes back to writing."),
        View.ORIGINAL: tr("The original text is only shown. “Show Changes” goes back to writing."),
    }[view]


def which_goes_out(view: View) -> str:
    """Which text a file will hold that is written now; "" for the text with its changes."""
    return {
        View.MARKED: "",
        View.FINAL: tr("What goes out is the final text, as it is shown."),
        View.ORIGINAL: tr("What goes out is the original text, as it is shown."),
    }[view]


class ViewStrip(QWidget):
    """Says which text is shown and goes back to the one with its changes; hidden above that."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._words = QLabel()
        self._words.setWordWrap(True)
        back = QPushButton(tr("Show Changes"))
        back.clicked.connect(lambda: session.show(View.MARKED))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self._words, 1)
        row.addWidget(back)
        self._unsubscribe = session.subscribe(self._on_event)
        self._settle()

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            self._settle()

    def _settle(self) -> None:
        words = {
            View.MARKED: "",
            View.FINAL: tr("Showing the final text: changes are hidden. Saving keeps them."),
            View.ORIGINAL: tr("Showing the original text: changes are hidden. Saving keeps them."),
        }[self._session.view]
        if words != self._words.text():
            self._words.setText(words)
        self.setVisible(bool(words))
