"""Findings as rows of a list: a header for each severity, then its findings in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.checks.finding import Finding, Severity
from drafter.session import Session
from drafter.ui.names import place_name
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["FINDING", "PLACE", "FindingModel", "Shown", "finding_place", "severity_name"]

FINDING = int(Qt.ItemDataRole.UserRole)
PLACE = FINDING + 1

_TEXT_ROLES = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def severity_name(severity: Severity, count: int) -> str:
    """The heading over findings of a severity."""
    match severity:
        case Severity.ERROR:
            return tr("Error") if count == 1 else tr("Errors")
        case Severity.WARNING:
            return tr("Warning") if count == 1 else tr("Warnings")
        case Severity.ADVICE:
            return tr("Advice")


@dataclass(frozen=True, slots=True)
class Shown:
    """Which findings are listed: those of at least this severity; by weight, or by place."""

    least: Severity = Severity.ADVICE
    by_place: bool = False


_ALL = Shown()


class FindingModel(QAbstractListModel):
    """Rows are findings, or headings as plain strings."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Finding | str] = []

    def set_findings(self, findings: tuple[Finding, ...], shown: Shown = _ALL) -> None:
        """Show these findings."""
        rows: list[Finding | str] = []
        order = list(Severity)
        wanted = order[: order.index(shown.least) + 1]
        if shown.by_place:
            rows.extend(f for f in findings if f.severity in wanted)
        for severity in () if shown.by_place else wanted:
            group = [f for f in findings if f.severity is severity]
            if group:
                rows.append(f"{severity_name(severity, len(group))} · {len(group)}")
                rows.extend(group)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def index_of(self, finding: Finding) -> QModelIndex:
        """The row of a finding: the very same, else the same rule at the same paragraph."""
        for row, other in enumerate(self._rows):
            if other is finding:
                return self.index(row)
        for row, other in enumerate(self._rows):
            if (
                isinstance(other, Finding)
                and other.rule == finding.rule
                and other.span.paragraph == finding.span.paragraph
                and other.message == finding.message
            ):
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in _TEXT_ROLES:
            return row if isinstance(row, str) else told(row.message)
        if isinstance(row, str) or role not in (FINDING, PLACE):
            return None
        return row if role == FINDING else finding_place(self._session, row)

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


def finding_place(session: Session, finding: Finding) -> str:
    """What the place of a finding is called."""
    if finding.span.note:
        number = session.outline.note_labels.get(finding.span.note, "")
        return tr("note {number}", number=number).strip()
    index = session.document.index_of(finding.span.paragraph)
    name = place_name(session.document, session.outline, index)
    return name[:1].upper() + name[1:] if name else tr("Whole document")
