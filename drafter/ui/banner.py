"""A strip above the text: something the user should know, that does not stop the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.recognition.imported import Notice
from drafter.ui.sentences import told
from drafter.ui.text import counted, tr

__all__ = ["Banner"]


class Banner(QWidget):
    """Says how many things were guessed when a file was read, and lists them on demand."""

    chosen = Signal(str)
    """The id of the paragraph to go to."""
    review_wanted = Signal()
    """All that was read shall be looked over."""

    def __init__(
        self, name: str, notices: tuple[Notice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = notices
        count = len(notices)
        one = "{count} thing to know about “{name}”"
        words = QLabel(counted(count, one, "{count} things to know about “{name}”", name=name))
        alone = count == 1 and not notices[0].paragraph
        if alone:
            words.setText(told(notices[0].message))  # one thing is said at once
        words.setWordWrap(True)
        show = QPushButton(tr("Show"))
        show.setCheckable(True)
        if alone:
            show.hide()
        review = QPushButton(tr("Look Over…"))
        review.clicked.connect(self.review_wanted)
        close = QPushButton(tr("Dismiss"))
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(words, 1)
        row.addWidget(show)
        row.addWidget(review)
        row.addWidget(close)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Notices"))
        self._list.setWordWrap(True)
        self._list.setObjectName("panel-list")
        self._list.setMaximumHeight(150)
        for notice in notices:
            item = QListWidgetItem(told(notice.message), self._list)
            item.setData(Qt.ItemDataRole.UserRole, notice.paragraph)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._list)
        show.toggled.connect(self._list.setVisible)
        close.clicked.connect(self.hide)
        self._list.itemClicked.connect(self._go)

    def _go(self, item: QListWidgetItem) -> None:
        paragraph = item.data(Qt.ItemDataRole.UserRole)
        if paragraph:
            self.chosen.emit(paragraph)
