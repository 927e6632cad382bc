"""The start page: what to begin, what to go on with, five hints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter import profiles
from drafter.settings import Preferences
from drafter.starter import KINDS, kinds, new_document
from drafter.ui.names import starter_name
from drafter.ui.start.hints import Hints
from drafter.ui.start.recent_list import RecentList
from drafter.ui.start.thumbnails import thumbnail
from drafter.ui.text import tr

__all__ = ["StartPage", "Ways"]


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the page leads: a new document of body and kind, a file, the sample, the settings."""

    begin: Callable[[str, str], object]
    choose: Callable[[QMainWindow], object]
    open_file: Callable[[Path], object]
    sample: Callable[[], object]
    settings: Callable[[QMainWindow], object]


class _Card(QToolButton):
    """A large button that Enter presses as well as the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class StartPage(QMainWindow):
    """A window without a document."""

    def __init__(self, preferences: Preferences, ways: Ways) -> None:
        super().__init__()
        self.setWindowTitle(tr("drafter"))
        self.setObjectName("start")
        self.resize(920, 560)
        self._preferences, self._ways = preferences, ways
        self._bodies = self._body_choice()
        self._cards = {kind: self._kind_button(kind) for kind in KINDS}
        self._recent = RecentList()
        self._recent.wanted.connect(ways.open_file)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(36, 30, 36, 24)
        column.setSpacing(22)
        across = QHBoxLayout()
        across.setSpacing(36)
        across.addLayout(self._left(), 3)
        across.addLayout(self._right(), 2)
        column.addLayout(across, 1)
        if preferences.settings.flag("hints"):
            hints = Hints()
            hints.switched_off.connect(lambda: self._switch_off(hints))
            column.addWidget(hints)
        self.setCentralWidget(centre)
        self._draw_kinds()
        for keys, act in (("Ctrl+O", self._choose), ("Ctrl+N", self._begin_first),
                          ("Ctrl+,", self._set), ("Ctrl+Q", self.close)):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._cards[self._offered()[0]].setFocus()

    def refresh(self) -> None:
        """Show what was opened meanwhile."""
        self._recent.refresh()

    def _body_choice(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("start-body")
        box.setAccessibleName(tr("Body"))
        for title, name in sorted((tr(profiles.title_of(n)), n) for n in profiles.names()):
            box.addItem(title, name)
        box.setCurrentIndex(max(0, box.findData(self._preferences.settings.text("body"))))
        box.activated.connect(self._body_chosen)
        return box

    def _body_chosen(self) -> None:
        self._preferences.set("body", self.body)
        self._draw_kinds()

    @property
    def body(self) -> str:
        """The chosen body."""
        return str(self._bodies.currentData())

    def _kind_button(self, kind: str) -> QToolButton:
        button = _Card()
        button.setObjectName(f"start-{kind}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(84, 108))
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self._ways.begin(self.body, kind))
        return button

    def _draw_kinds(self) -> None:
        profile, offered = profiles.load(self.body), self._offered()
        for kind, card in self._cards.items():
            self._row.removeWidget(card)
            card.setText(starter_name(kind, profile.decisions.word))
            wide = card.fontMetrics().horizontalAdvance(card.text()) + 20
            card.setFixedSize(max(148, wide), 168)
            card.setIcon(thumbnail(new_document(profile, kind), self.palette()))
        for place, kind in enumerate((*offered, *(k for k in KINDS if k not in offered))):
            self._row.insertWidget(place, self._cards[kind])
            self._cards[kind].setVisible(kind in offered)
        for kind, following in pairwise(offered):
            QWidget.setTabOrder(self._cards[kind], self._cards[following])

    def _offered(self) -> tuple[str, ...]:
        return kinds(profiles.load(self.body))

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(_title(tr("Begin a new text")))
        column.addWidget(self._bodies)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        column.addLayout(self._row)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(_title(tr("Go on")))
        column.addWidget(self._recent, 1)
        below = QHBoxLayout()
        for words, act in (
            (tr("Open…"), self._choose),
            (tr("Try the Sample"), self._ways.sample),
            (tr("Settings…"), self._set),
        ):
            button = QPushButton(words)
            button.clicked.connect(act)
            below.addWidget(button)
        column.addLayout(below)
        return column

    def _choose(self) -> None:
        self._ways.choose(self)

    def _set(self) -> None:
        self._ways.settings(self)

    def _begin_first(self) -> None:
        self._ways.begin(self.body, self._offered()[0])

    def _switch_off(self, hints: Hints) -> None:
        self._preferences.set("hints", False)
        hints.hide()


def _title(words: str) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.35)
    font.setBold(True)
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.WindowText)
    return label
