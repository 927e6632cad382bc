"""The findings panel: what to mend, grouped by how much it matters, with fixes at a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from drafter.checks.finding import Finding, Fix, Severity
from drafter.session import Session
from drafter.ui.checking import Checking
from drafter.ui.panels.finding_delegate import FindingDelegate
from drafter.ui.panels.finding_detail import FindingDetail
from drafter.ui.panels.finding_model import FINDING, FindingModel, Shown
from drafter.ui.text import tr

__all__ = ["FindingsPanel"]


class FindingsPanel(QWidget):
    """The list of findings and the detail of the chosen one."""

    chosen = Signal(object)
    """The finding to go to."""
    fix_wanted = Signal(object, object)
    """A finding and the fix of it that was asked for."""
    more_wanted = Signal(object, object)
    """A finding, and the point at which to show what else can be done about it."""
    rule_wanted = Signal(str)
    """The code of a rule whose page was asked for."""
    counted = Signal(str)

    def __init__(self, session: Session, checking: Checking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._checking = checking
        self._model = FindingModel(session, self)
        self._list = QListView()
        self._list.setObjectName("panel-list")
        self._list.setAccessibleName(tr("Findings"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(FindingDelegate(self._list))
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setWordWrap(True)
        self._list.clicked.connect(self._on_clicked)
        self._list.activated.connect(self._on_clicked)
        selection = self._list.selectionModel()
        selection.currentChanged.connect(lambda *_: self._show_detail())
        self._detail = FindingDetail()
        self._detail.fix_wanted.connect(self.fix_wanted)
        self._detail.more_wanted.connect(self.more_wanted)
        self._detail.rule_wanted.connect(self.rule_wanted)
        self._which = QComboBox()
        self._which.setAccessibleName(tr("Which findings, in which order"))
        for words, which in (
            (tr("All, by weight"), Shown()),
            (tr("All, in the order of the text"), Shown(by_place=True)),
            (tr("Errors and warnings"), Shown(least=Severity.WARNING)),
            (tr("Errors only"), Shown(least=Severity.ERROR)),
        ):
            self._which.addItem(words, which)
        self._which.currentIndexChanged.connect(self.refresh)
        self._detail.hide()
        self._empty = QLabel()
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        checking.changed.connect(self.refresh)
        self.refresh()

    def ask_first(self, why_not: Callable[[Fix], str]) -> None:
        """Offer a fix only where this says nothing against it."""
        self._detail.why_not = why_not

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._detail.fit(self.height())

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._which)
        column.addWidget(self._list, 1)
        column.addWidget(self._detail)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)

    def refresh(self) -> None:
        """Show the findings as they now are, with the same one chosen."""
        current = self.current
        found = self._checking.findings
        self._model.set_findings(found, self._which.currentData())
        self._stack.setCurrentIndex(0 if found else 1)
        if not found:
            self._empty.setText(self._when_empty())
        self.counted.emit(str(len(found)) if found else "")
        self.choose(current)
        self._show_detail()

    def _when_empty(self) -> str:
        if self._checking.checked is None:
            return tr("The text is being checked against the conventions of the body.")
        return tr(
            "No findings. The text keeps to the conventions that are checked. It is checked"
            " again whenever you stop typing."
        )

    @property
    def current(self) -> Finding | None:
        """The chosen finding."""
        value = self._list.currentIndex().data(FINDING)
        return value if isinstance(value, Finding) else None

    def choose(self, finding: Finding | None) -> None:
        """Choose a finding, or the same one in a newer list."""
        index = self._model.index_of(finding) if finding else QModelIndex()
        self._list.setCurrentIndex(index)
        if index.isValid():
            self._list.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        if isinstance(finding, Finding):
            self.chosen.emit(finding)

    def _show_detail(self) -> None:
        finding = self.current
        self._detail.setVisible(finding is not None)
        if finding is not None:
            self._detail.show_finding(finding)
            # The detail takes room from the list, once it has been laid out.
            QTimer.singleShot(0, self, lambda: self._list.scrollTo(self._list.currentIndex()))
