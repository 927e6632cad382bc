"""The window that shows the pages beside the text."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from drafter.errors import DrafterError
from drafter.pages import PageFile, Rendered, Renderer
from drafter.settings import Preferences, Settings
from drafter.ui.pages.maker import Maker
from drafter.ui.pages.view import PagesView
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["Preview"]

_GEOMETRY = "view.pages-geometry"
_WIDTH, _HEIGHT = 620, 860
_HEEDED = ("pages-by", "office", "emblem", "word-numbers")


class Preview(QWidget):
    """Pages kept up to date while they are shown; the place stays, and so does the window's."""

    print_wanted = Signal()

    def __init__(self, window: QWidget | None, maker: Maker, preferences: Preferences) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("preview")
        self._maker, self._preferences = maker, preferences
        maker.setParent(self)
        self.view = PagesView()
        self._number, self._by, self._trouble = QLabel(), QLabel(), QLabel()
        self._by.setObjectName("made-by")
        self._trouble.setObjectName("trouble")
        self._trouble.setWordWrap(True)
        self._trouble.setMargin(6)
        self._trouble.setAutoFillBackground(True)
        self._trouble.hide()
        self._count = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self._trouble)
        column.addWidget(self.view, 1)
        self._connect()
        self._place()

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        for name, words, tip, act in (
            ("fit-width", tr("Width"), tr("Pages as wide as the window"), self._fit_width),
            ("fit-page", tr("Whole page"), tr("Whole pages in the window"), self._fit_page),
            ("smaller", "−", tr("Smaller (Ctrl+-)"), self._smaller),
            ("larger", "+", tr("Larger (Ctrl++)"), self._larger),
            ("print", tr("Print…"), tr("Print these pages"), self.print_wanted.emit),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(act)
            bar.addWidget(button)
        bar.addSpacing(10)
        bar.addWidget(self._number)
        bar.addStretch(1)
        bar.addWidget(self._by)
        return bar

    def _connect(self) -> None:
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._fail)
        self._maker.busy.connect(self._work)
        self.view.page_changed.connect(self._count_pages)
        self._unsubscribe = self._preferences.subscribe(self._on_settings)
        for keys, act in (
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._fit_width),
            ("Ctrl+P", self.print_wanted.emit),
            ("F7", self.hide),
            ("Escape", self.hide),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _larger(self) -> None:
        self.view.zoom(1)

    def _smaller(self) -> None:
        self.view.zoom(-1)

    def _fit_width(self) -> None:
        self.view.fit_to("width")

    def _fit_page(self) -> None:
        self.view.fit_to("page")

    def show_pages(self, name: str) -> None:
        """Show the window for a document of that name."""
        self.setWindowTitle(tr("Pages: {name}", name=name))
        self.show()
        self.raise_()
        self._maker.start()

    def end(self) -> None:
        """The document is closed."""
        self._keep()
        self._maker.end()
        self._unsubscribe()
        self.view.close_file()
        self.hide()
        self.deleteLater()

    # What the maker tells

    def _show(self, made: Rendered) -> None:
        try:
            file = PageFile(made.pdf)
        except DrafterError as error:
            self._fail(str(error))
            return
        self._count = len(file)
        self.view.set_file(file)
        by = {Renderer.OFFICE: tr("made by LibreOffice"), Renderer.OWN: tr("made by drafter")}
        self._by.setText(by[made.renderer])
        trouble = [told(n.message) for n in made.notices if n.code.startswith("office-")]
        self._tell(" ".join(trouble))

    def _fail(self, why: str) -> None:
        older = tr("The pages below are older than the text.") if self._count else ""
        self._tell(f"{told(why)} {older}".rstrip())

    def _tell(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _work(self, busy: bool) -> None:
        if busy and not self._count:
            self._by.setText(tr("Making the pages…"))

    def _count_pages(self, page: int) -> None:
        self._number.setText(f"{page} / {self._count}" if self._count else "")
        self._number.setAccessibleName(tr("Page {page} of {count}", page=page, count=self._count))

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if any(before.get(key) != now.get(key) for key in _HEEDED):
            self._maker.again()

    # Where the window stands

    def _place(self) -> None:
        kept = self._preferences.settings.text(_GEOMETRY)
        try:
            kept_bytes = QByteArray(base64.b64decode(kept, validate=True))
        except (binascii.Error, ValueError):
            kept_bytes = QByteArray()
        if not self.restoreGeometry(kept_bytes):
            self.resize(_WIDTH, _HEIGHT)

    def _keep(self) -> None:
        shape = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self._preferences.set(_GEOMETRY, shape)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        if not event.spontaneous():
            self._maker.pause()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self._keep()
        super().closeEvent(event)
