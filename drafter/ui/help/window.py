"""The window of the help: contents left, the page right. Nothing is fetched or opened outside."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.assets import guide
from drafter.errors import DrafterError
from drafter.settings import Preferences
from drafter.ui.help.pages import CONTENTS, help_page, target_of
from drafter.ui.sentences import told
from drafter.ui.text import tr

__all__ = ["HelpWindow", "slug"]

_NAME = int(Qt.ItemDataRole.UserRole)
_PAGE_MARGIN = 20.0
_SHARES = {2: (26, 74), 3: (28, 44, 28)}
_LARGER = 1.5  # points above the font of the window: a page is read, not glanced at


def slug(heading: str) -> str:
    """The name by which a link means a heading: "In the room" is `in-the-room`."""
    return re.sub(r"[^\w -]", "", heading.casefold()).strip().replace(" ", "-")


class _Page(QTextBrowser):
    """A page whose pictures are never wider than it is."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        path = self.document().baseUrl().resolved(QUrl(name)).toLocalFile()
        if kind != int(QTextDocument.ResourceType.ImageResource.value) or not path:
            return found
        picture = QImage(path)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - int(2 * _PAGE_MARGIN) - 4
        ratio = self.devicePixelRatioF()
        if picture.isNull() or picture.width() <= room:
            return picture
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(int(room * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        return picture


class HelpWindow(QDialog):
    """Shows pages of the help and follows the links between them."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.setModal(False)
        self.resize(940, 680)
        self._preferences = preferences
        self._trail: list[str] = []
        self._at = -1
        self._contents = self._make_contents()
        self._browser = self._make_browser()
        self._back, self._forward = QPushButton(tr("&Back")), QPushButton(tr("&Forward"))
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Find on this page"))
        self._search.setAccessibleName(tr("Find on this page"))
        self._search.setMinimumWidth(230)
        self._search.setMaximumWidth(280)
        self._search.returnPressed.connect(self._find)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(lambda: self._step(-1))
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(lambda: self._step(1))

    def _make_contents(self) -> QListWidget:
        contents = QListWidget()
        contents.setObjectName("help-contents")
        contents.setAccessibleName(tr("Contents"))
        contents.setFixedWidth(190)
        for name, title in CONTENTS:
            item = QListWidgetItem(tr(title), contents)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, 30))
        contents.itemClicked.connect(lambda item: self.go(item.data(_NAME)))
        contents.itemActivated.connect(lambda item: self.go(item.data(_NAME)))
        return contents

    def _make_browser(self) -> QTextBrowser:
        browser = _Page()
        browser.setAccessibleName(tr("Page of the help"))
        browser.setOpenLinks(False)
        browser.anchorClicked.connect(lambda url: self.follow(url.toString()))
        font = browser.font()
        font.setPointSizeF(font.pointSizeF() + _LARGER)
        browser.setFont(font)
        browser.document().setDocumentMargin(_PAGE_MARGIN)
        browser.document().setBaseUrl(QUrl.fromLocalFile(f"{guide()}/"))
        return browser

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        for button in (self._back, self._forward):
            button.setAutoDefault(False)
            above.addWidget(button)
        above.addStretch(1)
        above.addWidget(self._search)
        right = QVBoxLayout()
        right.addLayout(above)
        right.addWidget(self._browser, 1)
        right.addWidget(self._said)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 12, 12, 12)
        across.setSpacing(12)
        across.addWidget(self._contents)
        across.addLayout(right, 1)

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
        if made.plain:
            self._browser.setPlainText(made.text)
        else:
            features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            self._browser.document().setMarkdown(made.text, features)
            self._dress()
        top = self._heading(section) if section else self._browser.document().begin()
        cursor = QTextCursor(top)
        self._browser.setTextCursor(cursor)
        self._browser.verticalScrollBar().setValue(0)
        if section:
            place = self._browser.document().documentLayout().blockBoundingRect(top)
            self._browser.verticalScrollBar().setValue(int(place.top() - _PAGE_MARGIN / 2))
        return True

    def _dress(self) -> None:
        """Space around what Markdown sets close, and tables without a frame like a chessboard."""
        document = self._browser.document()
        block = document.begin()
        while block.isValid():
            _space(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(5)
                form.setCellSpacing(0)
                form.setBorder(0.5)
                form.setBorderCollapse(True)
                form.setBorderBrush(self.palette().mid())
                shares = _SHARES.get(frame.columns())
                if shares:
                    percent = QTextLength.Type.PercentageLength
                    form.setColumnWidthConstraints([QTextLength(percent, s) for s in shares])
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                form.setBottomMargin(12)
                frame.setFormat(form)

    def _heading(self, section: str) -> QTextBlock:
        block = self._browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == section:
                return block
            block = block.next()
        return self._browser.document().begin()

    def _find(self) -> None:
        words = self._search.text()
        if words and not self._browser.find(words):
            self._browser.moveCursor(QTextCursor.MoveOperation.Start)
            if not self._browser.find(words):
                self._say(tr("“{words}” is not on this page.", words=words))
                return
        self._say("")

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))


def _space(block: QTextBlock) -> None:
    form = block.blockFormat()
    if block.textList() is not None:
        form.setBottomMargin(3)
    elif form.headingLevel():
        form.setTopMargin(18 if form.headingLevel() > 1 else 0)
        form.setBottomMargin(8)
    elif "\ufffc" not in block.text():  # a picture has space enough of its own
        form.setLineHeight(118, 1)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    if form.headingLevel() == 1:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        look = cursor.charFormat()
        look.setFontWeight(QFont.Weight.Bold)
        cursor.setCharFormat(look)
