"""The words that are right though no dictionary has them: the user's own and the document's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.text import tr

__all__ = ["OwnWords"]


class OwnWords(QDialog):
    """Two lists, one word a line; `personal` and `document` are what was made of them."""

    def __init__(
        self,
        personal: Iterable[str],
        document: Iterable[str],
        parent: QWidget | None = None,
        *,
        closed: str = "",
    ) -> None:
        """`closed` says why the words of the document cannot be changed now, "" where they can."""
        super().__init__(parent)
        self.setWindowTitle(tr("Own words"))
        self.resize(560, 420)
        self._personal = _words(personal)
        self._document = _words(document)
        self._document.setReadOnly(bool(closed))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for column, (title, below, edit) in enumerate(
            (
                (tr("&My words"), tr("Right in all documents on this computer."), self._personal),
                (
                    tr("Words of this &document"),
                    closed or tr("Right for everyone who opens the document."),
                    self._document,
                ),
            )
        ):
            label = QLabel(title)
            label.setBuddy(edit)
            edit.setAccessibleName(title.replace("&", ""))
            hint = QLabel(below)
            hint.setWordWrap(True)
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
            hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            for row, widget in enumerate((label, edit, hint)):
                grid.addWidget(widget, row, column)
            grid.setColumnStretch(column, 1)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 18, 18, 14)
        whole.setSpacing(14)
        whole.addWidget(
            QLabel(
                tr(
                    "One word a line. “methylation” allows “Methylation” too, not the other way round."
                )
            )
        )
        whole.addLayout(grid, 1)
        whole.addWidget(box)

    @property
    def personal(self) -> frozenset[str]:
        """The user's words."""
        return _lines(self._personal)

    @property
    def document(self) -> frozenset[str]:
        """The words of the document."""
        return _lines(self._document)


def _words(words: Iterable[str]) -> QPlainTextEdit:
    edit = QPlainTextEdit("\n".join(sorted(words, key=str.casefold)))
    edit.setTabChangesFocus(True)
    return edit


def _lines(edit: QPlainTextEdit) -> frozenset[str]:
    return frozenset(edit.toPlainText().split())
