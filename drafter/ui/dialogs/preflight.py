"""The last look before a text goes out: ready, or what is open; export, or go and see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.checks.finding import Finding, Severity
from drafter.checks.preflight import Preflight
from drafter.ui.dialogs.variant import Variant, VariantChoice
from drafter.ui.names import stage_name
from drafter.ui.panels.finding_model import severity_name
from drafter.ui.sentences import told
from drafter.ui.text import counted, tr
from drafter.ui.theme import severity_colour, spelling_colour

__all__ = ["PreflightDialog"]

_FINDING = Qt.ItemDataRole.UserRole
_SPELLING = "spelling"
_MOST = 200


class PreflightDialog(QDialog):
    """`chosen` is the finding to go to, if the drafter would rather see to one.

    `to_spelling`: rather to the first of the `misspelt` words, of which there are so many.
    `usual`: the variant of the Word file to begin with; None when nothing is to be written.
    `where`: how the place of a finding is called. `remark`: a sentence about the text as a whole
    that stands before everything else.
    """

    def __init__(  # noqa: PLR0913 - it is told all that it shows
        self,
        measured: Preflight,
        stage: str,
        parent: QWidget | None = None,
        *,
        usual: Variant | None = None,
        remark: str = "",
        misspelt: int = 0,
        where: Callable[[Finding], str] = lambda _: "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before it goes out"))
        self.resize(640, 460)
        self.chosen: Finding | None = None
        self.to_spelling = False
        self._misspelt = misspelt
        self._where, self._final = where, stage in ("advance", "final")
        head = QLabel(_headline(measured, stage))
        head.setObjectName("headline")
        head.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What is open"))
        self._list.setWordWrap(True)
        if remark:
            self._add(remark)
        self._fill(measured)
        self._list.itemActivated.connect(self._go)
        self._list.currentItemChanged.connect(lambda *_: self._settle())
        self._variant = None if usual is None else VariantChoice(usual)
        self._visit = QPushButton(tr("&Go There"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self._list, 1)
        if self._variant is not None:
            column.addWidget(self._variant)
        column.addWidget(self._buttons(measured))
        self._begin()

    def _buttons(self, measured: Preflight) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._visit, QDialogButtonBox.ButtonRole.ActionRole)
        self._visit.clicked.connect(self._go)
        if self._variant is not None:
            words = tr("&Export") if measured.ready else tr("&Export Anyway")
            go_on = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            # Enter does what the frame of the default button says: nothing goes out by accident.
            go_on.setAutoDefault(measured.ready)
            go_on.setDefault(measured.ready)
        self._visit.setDefault(not measured.ready)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _begin(self) -> None:
        """On the first row that leads somewhere."""
        rows = range(self._list.count())
        leading = (n for n in rows if self._list.item(n).data(_FINDING) is not None)
        self._list.setCurrentRow(next(leading, 0))
        self._settle()

    @property
    def variant(self) -> Variant:
        """In which form the file shall go out."""
        return Variant() if self._variant is None else self._variant.variant

    def _fill(self, measured: Preflight) -> None:
        if measured.missing:
            self._add(
                tr("The masthead lacks: {names}.", names=", ".join(map(tr, measured.missing)))
            )
        if self._misspelt:
            words = counted(
                self._misspelt,
                "{count} word is in no dictionary.",
                "{count} words are in no dictionary.",
            )
            self._add(words, _SPELLING).setForeground(spelling_colour(self.palette()))
        # At the stage where brackets and blanks are findings, they are listed as these alone.
        known = {(f.rule, f.span) for f in measured.findings}
        for finding in measured.open_marks:
            if (finding.rule, finding.span) not in known:
                row = self._add_finding(finding)
                if not self._final:  # brackets and blanks are what a draft has
                    row.setForeground(severity_colour(Severity.ADVICE, self.palette()))
        for finding in measured.findings[:_MOST]:
            self._add_finding(finding)
        behind = (
            (measured.uncited, "{count} note that nothing refers to stays behind.",
             "{count} notes that nothing refers to stay behind."),
            (measured.comments, "{count} comment stays behind.", "{count} comments stay behind."),
            (measured.revisions, "{count} tracked change goes out as if it were accepted.",
             "{count} tracked changes go out as if all were accepted."),
            (measured.ignored, "{count} finding was left alone with a reason.",
             "{count} findings were left alone with a reason."),
        )  # fmt: skip
        for count, one, many in behind:
            if count:
                self._add(counted(count, one, many))
        if not self._list.count():
            self._add(tr("Nothing is open."))

    def _add_finding(self, finding: Finding) -> QListWidgetItem:
        place, words = self._where(finding), told(finding.message)
        shown = tr("{label}: {value}", label=place[:1].upper() + place[1:], value=words)
        return self._add(shown if place else words, finding)

    def _add(self, words: str, leads_to: Finding | str | None = None) -> QListWidgetItem:
        item = QListWidgetItem(words, self._list)
        item.setData(_FINDING, leads_to)
        if isinstance(leads_to, Finding):
            item.setForeground(severity_colour(leads_to.severity, self.palette()))
        return item

    def _current(self) -> Finding | str | None:
        found = self._list.currentIndex().data(_FINDING)
        return found if isinstance(found, Finding | str) else None

    def _settle(self) -> None:
        self._visit.setEnabled(self._current() is not None)

    def _go(self) -> None:
        found = self._current()
        self.chosen = found if isinstance(found, Finding) else None
        self.to_spelling = found == _SPELLING
        if found is not None:
            self.reject()


def _headline(measured: Preflight, stage: str) -> str:
    counts = []
    stage = stage_name(stage).lower()
    for severity in Severity:
        count = measured.count(severity)
        if count:
            counts.append(f"{count} {severity_name(severity, count).lower()}")
    if measured.ready and counts:
        rest = ", ".join(counts)
        return tr("At stage “{stage}”: ready to go out. There is {rest}.", stage=stage, rest=rest)
    if measured.ready:
        return tr("At stage “{stage}”: ready to go out.", stage=stage)
    if measured.open_marks:
        count = len(measured.open_marks)
        one, many = "{count} blank or bracket left", "{count} blanks or brackets left"
        counts.append(counted(count, one, many))
    if measured.missing:
        counts.append(tr("masthead incomplete"))
    return tr("At stage “{stage}”: {rest}.", stage=stage, rest=", ".join(counts))
