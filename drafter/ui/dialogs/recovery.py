"""After a crash: what was not saved, offered back with a look at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.storage.recovery import Orphan
from drafter.ui.dates import when_words
from drafter.ui.text import tr

__all__ = ["RecoveryDialog"]


class RecoveryDialog(QDialog):
    """All are ticked at first; what is not ticked is kept for the next time unless thrown away."""

    def __init__(self, orphans: Sequence[Orphan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved work was found"))
        self.resize(760, 420)
        self._orphans = list(orphans)
        self.thrown_away = False
        words = QLabel(
            tr(
                "The program ended without saving what is listed here. Recover it, then save it"
                " under its name or another."
            )
        )
        words.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Unsaved documents"))
        for orphan in self._orphans:
            item = QListWidgetItem(_title(orphan), self._list)
            item.setCheckState(Qt.CheckState.Checked)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("What would come back"))
        self._list.currentRowChanged.connect(self._show)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self._list, 2)
        both.addWidget(self._text, 3)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Discard | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&Recover"))
        box.button(buttons.Ok).setDefault(True)
        box.button(buttons.Discard).setText(tr("&Throw Away"))
        box.button(buttons.Cancel).setText(tr("&Later"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        box.button(buttons.Discard).clicked.connect(self._throw_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(both, 1)
        column.addWidget(box)
        self._list.setCurrentRow(0)

    @property
    def chosen(self) -> list[Orphan]:
        """What is ticked."""
        return [
            orphan
            for row, orphan in enumerate(self._orphans)
            if self._list.item(row).checkState() is Qt.CheckState.Checked
        ]

    def _throw_away(self) -> None:
        self.thrown_away = True
        self.accept()

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._orphans):
            document = self._orphans[row].recovered.document
            self._text.setPlainText("\n\n".join(p.text for p in document.paragraphs))


def _title(orphan: Orphan) -> str:
    owner = orphan.recovered.owner
    when = when_words(orphan.written.isoformat())
    where = Path(owner.path).name if owner.path else tr("{name} (never saved)", name=owner.name)
    return f"{where}\n{when}"
