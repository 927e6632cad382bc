"""What lies behind one finding: the rule, where it comes from, and buttons that mend it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.checks.finding import Finding, Fix
from drafter.checks.pages import page
from drafter.errors import DrafterError
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["FindingDetail", "explanation"]


def explanation(finding: Finding) -> tuple[str, str, str]:
    """Title, reason and source of the rule behind a finding."""
    try:
        found = page(finding.rule)
    except DrafterError:
        return finding.rule, "", ""
    return found.title, found.explanation, found.source


def _nothing(_: Fix) -> str:
    return ""


class FindingDetail(QWidget):
    """The detail under the list of findings."""

    fix_wanted = Signal(object, object)
    more_wanted = Signal(object, object)
    """A finding and the global point below which to list what else can be done."""
    rule_wanted = Signal(str)
    """The code of the rule whose page was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.why_not: Callable[[Fix], str] = _nothing
        """Why a fix cannot be applied now, "" where it can; the window knows."""
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._source = QLabel()
        self._source.setWordWrap(True)
        self._source.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._rule = QLabel()
        self._rule.setObjectName("rule-link")
        self._rule.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._rule.linkActivated.connect(self.rule_wanted)
        self._fixes = QHBoxLayout()
        self._fixes.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(7)
        column.addWidget(self._why)
        column.addWidget(self._source)
        column.addWidget(self._rule)
        column.addLayout(self._fixes)

    def show_finding(self, finding: Finding) -> None:
        """Explain a finding and offer its fixes."""
        title, why, source = explanation(finding)
        told = tr(title)
        # In another language the translated title says what the rule is about.
        self._why.setText(f"{told}\n\n{why}" if why and told != title else why or told)
        words = tr("More about this rule")
        self._rule.setText(f'<a href="{finding.rule}">{words}</a>')
        self._source.setText(source)
        self._source.setVisible(bool(source))
        while (item := self._fixes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for fix in finding.fixes[:2]:
            self._fixes.addWidget(self._button(finding, fix))
        self._fixes.addWidget(self._more(finding))
        self._fixes.addStretch(1)

    def _more(self, finding: Finding) -> QPushButton:
        button = QPushButton(tr("More…"))
        button.setToolTip(tr("Ignore it with a reason, or mend all of its kind"))
        button.clicked.connect(
            lambda: self.more_wanted.emit(finding, button.mapToGlobal(button.rect().bottomLeft()))
        )
        return button

    def _button(self, finding: Finding, fix: Fix) -> QPushButton:
        button = QPushButton(told(fix.title))
        why_not = self.why_not(fix)
        button.setEnabled(not why_not)
        button.setToolTip(why_not or tr("Mend it so (Ctrl+. lists the fixes at the caret)"))
        button.clicked.connect(lambda: self.fix_wanted.emit(finding, fix))
        return button
