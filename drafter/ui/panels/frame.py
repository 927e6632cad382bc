"""The frame of every panel: a title, a count, and the panel's content below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

__all__ = ["PanelFrame"]


class PanelFrame(QWidget):
    """A titled panel."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._count = QLabel()
        self._count.setObjectName("panel-count")
        name = QLabel(title)
        name.setObjectName("panel-title")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(content, 1)

    def set_count(self, text: str) -> None:
        """What stands at the right of the title."""
        self._count.setText(text)
