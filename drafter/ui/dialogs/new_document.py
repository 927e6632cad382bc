"""The dialog for a new document: which body, which kind of text."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter import profiles
from drafter.profiles.profile import Profile
from drafter.starter import KINDS, kinds
from drafter.ui.names import starter_name
from drafter.ui.text import tr

__all__ = ["NewDocument"]


class NewDocument(QDialog):
    """Asks for body and kind."""

    def __init__(self, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New document"))
        self._bodies = QComboBox()
        self._bodies.setAccessibleName(tr("Body"))
        rows = sorted((tr(profiles.title_of(name)), name) for name in profiles.names())
        for title, name in rows:
            self._bodies.addItem(title, name)
        self._bodies.setCurrentIndex(max(0, self._bodies.findData(body)))
        self._kinds = QButtonGroup(self)
        self._choices = QVBoxLayout()
        for number, kind in enumerate(KINDS):
            button = QRadioButton(self)
            button.setObjectName(f"kind-{kind}")
            self._kinds.addButton(button, number)
        self._offer()
        self._bodies.currentIndexChanged.connect(self._offer)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.addRow(tr("&Body"), self._bodies)
        form.addRow(tr("Text"), self._choices)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&Begin"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(box)

    def _profile(self) -> Profile:
        return profiles.load(self.body)

    def _offer(self) -> None:
        """Offer what the chosen body adopts, its usual form first, and a note."""
        profile = self._profile()
        offered = kinds(profile)
        if self._kinds.checkedId() < 0 or self.kind not in offered:
            self._kinds.button(KINDS.index(offered[0])).setChecked(True)
        for number, kind in enumerate(KINDS):
            button = self._kinds.button(number)
            button.setText(starter_name(kind, profile.decisions.word))
            self._choices.removeWidget(button)
            button.setVisible(kind in offered)
        for kind in offered:
            self._choices.addWidget(self._kinds.button(KINDS.index(kind)))

    @property
    def body(self) -> str:
        """The name of the chosen body's profile."""
        return str(self._bodies.currentData())

    @property
    def kind(self) -> str:
        """The chosen kind of text."""
        return KINDS[max(0, self._kinds.checkedId())]
