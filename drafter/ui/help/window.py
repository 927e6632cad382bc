"""The window of the help: contents left, the page right. Nothing is fetched or opened outside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.errors import DrafterError
from drafter.settings import Preferences
from drafter.ui.help.page_view import PageView
from drafter.ui.help.pages import CONTENTS, help_page, target_of
from drafter.ui.help.results import Results
from drafter.ui.help.searching import Found, Index, search
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["HelpWindow"]

_NAME = int(Qt.ItemDataRole.UserRole)
_LEFT = 270  # wide enough for results: a page that changed its width would lose its pictures
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class HelpWindow(QDialog):
    """Shows pages of the help, follows the links between them, and searches them all."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.setModal(False)
        self.resize(1020, 680)
        self._preferences = preferences
        self._trail: list[str] = []
        self._at = -1
        self._opened: tuple[Found, int] | None = None
        self._contents = self._make_contents()
        self._results = Results()
        self._results.wanted.connect(self._open)
        self._left = QStackedWidget()
        self._left.setFixedWidth(_LEFT)
        self._left.addWidget(self._contents)
        self._left.addWidget(self._results)
        self._browser = PageView()
        self._browser.anchorClicked.connect(lambda url: self.follow(url.toString()))
        self._back, self._forward = QPushButton(tr("&Back")), QPushButton(tr("&Forward"))
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self._search = self._make_search()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        self._lay_out()
        self._index = Index(preferences.settings)
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_on)
        stop = preferences.subscribe(lambda *_: self._begin_index())
        self.destroyed.connect(stop)
        for keys, act in (
            ("Ctrl+F", self._search.setFocus),
            ("Alt+Left", lambda: self._step(-1)),
            ("Alt+Right", lambda: self._step(1)),
            ("F3", self.next_hit),
            ("Shift+F3", lambda: self.next_hit(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _make_contents(self) -> QListWidget:
        contents = QListWidget()
        contents.setObjectName("help-contents")
        contents.setAccessibleName(tr("Contents"))
        for name, title in CONTENTS:
            item = QListWidgetItem(tr(title), contents)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, 30))
        contents.itemClicked.connect(lambda item: self.go(item.data(_NAME)))
        contents.itemActivated.connect(lambda item: self.go(item.data(_NAME)))
        return contents

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr("Search the guide and the rules"))
        field.setAccessibleName(tr("Search the guide and the rules"))
        field.setToolTip(tr("Enter opens the page, F3 and Shift+F3 go on and back"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(230)
        field.setMaximumWidth(320)
        field.textChanged.connect(self._look)
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._search, 1)
        above.addStretch(1)
        for button in (self._back, self._forward):
            button.setAutoDefault(False)
            above.addWidget(button)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._left)
        across.addWidget(self._browser, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 12, 12, 12)
        down.addLayout(above)
        down.addLayout(across, 1)
        down.addWidget(self._said)

    @property
    def current(self) -> str:
        """The page that is shown, with its section."""
        return self._trail[self._at] if self._at >= 0 else ""

    @property
    def said(self) -> str:
        """What is said below the page, "" where there is nothing to say."""
        return "" if self._said.isHidden() else self._said.text()

    def page_text(self) -> str:
        """The words of the page that is shown."""
        return self._browser.toPlainText()

    def go(self, name: str) -> None:
        """Show a page, such as `window.md#footnotes`; what is not there is said below."""
        known = name == self.current
        if self._show(name) and not known:
            del self._trail[self._at + 1 :]
            self._trail.append(name)
            self._at += 1
            self._settle()

    def follow(self, link: str) -> None:
        """Follow a link; an address outside is shown, never opened."""
        target = target_of(link, self.current.partition("#")[0])
        if target.outside:
            words = tr("This address is not opened, since drafter stays offline: {address}")
            self._say(words.format(address=target.name))
        else:
            self.go(f"{target.name}#{target.section}" if target.section else target.name)

    def _step(self, by: int) -> None:
        at = self._at + by
        if 0 <= at < len(self._trail) and self._show(self._trail[at]):
            self._at = at
            self._settle()

    def _settle(self) -> None:
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._trail))
        name = self.current.partition("#")[0]
        names = [entry for entry, _ in CONTENTS]
        near = {"rule": "rules", "licence": "about"}.get(name.partition(":")[0], name)
        self._contents.setCurrentRow(names.index(near) if near in names else -1)

    def _show(self, name: str) -> bool:
        page, _, section = name.partition("#")
        try:
            made = help_page(page, self._preferences.settings)
        except DrafterError as error:
            self._say(told(str(error)))
            return False
        self._say("")
        self._browser.show_page(made, section)
        self._mark(page)
        return True

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    # Searching

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        # The pages are read while the first one is looked at.
        self._reading.start()

    def _begin_index(self) -> None:
        self._index = Index(self._preferences.settings)
        if self.isVisible():
            self._reading.start()

    def _read_on(self) -> None:
        if not self._index.read_one():
            self._reading.stop()

    def _look(self, words: str) -> None:
        """List the pages that have the words; without words the contents come back."""
        self._opened = None
        found = search(self._index, words)
        self._results.fill(found, words.strip())
        wanted = bool(words.strip())
        self._left.setCurrentWidget(self._results if wanted else self._contents)
        self._mark(self.current.partition("#")[0])

    def _mark(self, page: str) -> None:
        hits = next((f.hits for f in self._results.rows if f.name == page), ())
        self._browser.mark(hits)

    def _open(self, found: Found | None) -> None:
        """Open a page that was found, at its best hit; once more goes on to the next hit."""
        if found is None:
            return
        if self._opened is not None and self._opened[0] is found:
            self.next_hit()
        else:
            self._go_to(found, found.best)

    def _go_to(self, found: Found, number: int) -> None:
        if self.current.partition("#")[0] != found.name:
            self.go(found.name)
        self._opened = (found, number)
        self._results.choose(found)
        self._browser.go_to(found.hits[number])
        self._say(
            tr(
                "{number} of {count} on this page; F3 goes on.",
                number=number + 1,
                count=len(found.hits),
            )
        )

    def next_hit(self, by: int = 1) -> None:
        """Go to the next hit, or with -1 the one before; on to the pages around at the ends."""
        rows = self._results.rows
        if not rows:
            self._search.setFocus()
            return
        if self._opened is None:
            self._open(self._results.current)
            return
        found, number = self._opened
        if 0 <= number + by < len(found.hits) and self._is_shown(found):
            self._go_to(found, number + by)
            return
        following = rows[(rows.index(found) + by) % len(rows)]
        self._go_to(following, 0 if by > 0 else len(following.hits) - 1)

    def _is_shown(self, found: Found) -> bool:
        return self.current.partition("#")[0] == found.name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the keys walk the list; Enter opens, Escape ends the search first."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS and self._search.text():
            self._results.step(_STEPS[key])
        elif key in _STEPS:
            QApplication.sendEvent(self._browser, event)  # the page is what is looked at then
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._results.current)
        elif key is Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            return super().eventFilter(watched, event)
        return True
