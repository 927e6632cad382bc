"""Five hints for the first steps, one at a time; they can be switched off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.ui.text import tr

__all__ = ["Hints"]

_HINTS = (
    ("Structure comes by itself",
     ("Enter begins the next paragraph, Ctrl+Enter goes on to the next part: title, body line, "
     "preamble, operative part. Tab makes a subparagraph. You never type a number.")),
    ("Opening phrases",
     ("Two letters bring up the phrases of your body, the most usual first. Tab takes one; "
     "the italics are set, and “also” and “further” are offered where they belong.")),
    ("Footnotes",
     ("Ctrl+Alt+F puts a mark at the caret and takes you to the note; Escape comes back. "
     "Notes follow their marks when paragraphs move.")),
    ("Findings",
     ("The text is checked while you write. F8 goes to the next finding, Ctrl+. shows what "
     "can be done about it; what is right as it stands can be ignored with a reason.")),
    ("Nothing is lost",
     ("Every key reaches a journal on your own disk within a second, also before you have "
     "saved. No text leaves this computer.")),
)  # fmt: skip


class Hints(QWidget):
    """Shows one hint; `switched_off` when the user wants no more."""

    switched_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(self._words.fontMetrics().lineSpacing() * 3)
        self._count = QLabel()
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        previous, following = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        previous.clicked.connect(lambda: self._turn(-1))
        following.clicked.connect(lambda: self._turn(1))
        off = QPushButton(tr("No More Hints"))
        off.setFlat(True)
        off.clicked.connect(self.switched_off)
        below = QHBoxLayout()
        below.addWidget(previous)
        below.addWidget(following)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(below)
        self._turn(0)

    def _turn(self, by: int) -> None:
        self._at = (self._at + by) % len(_HINTS)
        title, words = _HINTS[self._at]
        self._title.setText(tr(title))
        self._words.setText(tr(words))
        self._count.setText(f"{self._at + 1}/{len(_HINTS)}")
