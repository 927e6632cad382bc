"""What lies behind one finding: the rule, where it comes from, and buttons that mend it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

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


_SHARE = 0.4  # of the panel, that the words may take; what is more is scrolled
_LEAST = 3  # lines that are always shown
_SIDE = 14


class _Button(QPushButton):
    """A button that shortens its words where it has no room for them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inside.width() - 4, _MNEMONIC
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)


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
        self._room = 400
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
        column.setContentsMargins(_SIDE, 10, _SIDE, 12)
        column.setSpacing(7)
        column.addWidget(self._scrolled())
        column.addWidget(self._rule)
        column.addLayout(self._fixes)

    def _scrolled(self) -> QScrollArea:
        """Reason and source, which may be longer than a low panel."""
        words = QWidget()
        inside = QVBoxLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(7)
        inside.addWidget(self._why)
        inside.addWidget(self._source)
        inside.addStretch(1)
        self._words = words
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(words)
        # The ground of the detail shows through, whatever the theme makes of it.
        for ground in (words, self._area.viewport()):
            ground.setAutoFillBackground(False)
        return self._area

    def fit(self, room: int) -> None:
        """Take as much of `room`, the height of the panel around in pixels, as the words need."""
        self._room = room
        layout = self._words.layout()
        assert layout is not None
        layout.invalidate()  # words that have just changed count
        wanted = max(
            layout.heightForWidth(max(1, self.width() - 2 * _SIDE)),
            layout.minimumSize().height(),  # less than this and the bar comes
        )
        least = self.fontMetrics().lineSpacing() * _LEAST
        self._area.setFixedHeight(min(wanted, max(int(room * _SHARE), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.fit(self._room)

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
        self.fit(self._room)
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
        button = _Button(told(fix.title))
        why_not = self.why_not(fix)
        button.setEnabled(not why_not)
        button.setToolTip(
            why_not or f"{button.text()}\n{tr('Mend it so (Ctrl+. lists the fixes at the caret)')}"
        )
        button.clicked.connect(lambda: self.fix_wanted.emit(finding, fix))
        return button
