"""The findings that somebody left alone, each with its reason, to be reported again if wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.checks.pages import page
from drafter.errors import DrafterError
from drafter.model.nodes import Document, Ignored
from drafter.ui.text import tr

__all__ = ["IgnoredFindings"]


class IgnoredFindings(QDialog):
    """A table of ignored findings; `restored` are those to report again."""

    def __init__(
        self, document: Document, stale: Sequence[Ignored], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ignored findings"))
        self.resize(720, 340)
        self._rows = QTreeWidget()
        self._rows.setRootIsDecorated(False)
        self._rows.setHeaderLabels([tr("Rule"), tr("Where"), tr("Reason"), tr("When")])
        self._rows.setAccessibleName(tr("Ignored findings"))
        for entry in document.ignored:
            item = QTreeWidgetItem(self._rows, _cells(entry, is_stale=entry in stale))
            item.setData(0, Qt.ItemDataRole.UserRole, entry)
            item.setCheckState(0, Qt.CheckState.Checked)
            for column in range(4):
                item.setToolTip(column, item.text(column))
        header = self._rows.header()
        header.setStretchLastSection(False)
        for column in (1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        hint = QLabel(
            tr("Take away a tick to have a finding reported again.")
            if document.ignored
            else tr("Nothing is ignored in this document.")
        )
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(14, 14, 14, 12)
        for widget in (hint, self._rows, box):
            column_layout.addWidget(widget)

    @property
    def restored(self) -> list[Ignored]:
        """Entries whose tick was taken away; none if the dialog was cancelled."""
        if self.result() != QDialog.DialogCode.Accepted:
            return []
        items = [self._rows.topLevelItem(i) for i in range(self._rows.topLevelItemCount())]
        return [
            item.data(0, Qt.ItemDataRole.UserRole)
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Unchecked
        ]


def _cells(entry: Ignored, *, is_stale: bool) -> list[str]:
    try:
        title = tr(page(entry.rule).title)
    except DrafterError:
        title = entry.rule
    where = tr("this sentence") if entry.fingerprint else tr("whole document")
    if is_stale:
        where = tr("no longer in the text")
    return [title, where, entry.reason, entry.when]
