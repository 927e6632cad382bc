"""Shows one page of the help: dressed, at a section or at a place that was searched for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from drafter.assets import guide
from drafter.ui.help.pages import HelpPage
from drafter.ui.help.searching import fill
from drafter.ui.text import tr
from drafter.ui.theme import found_colour

__all__ = ["PageView", "slug"]

_MARGIN = 20.0
_SHARES = {2: (26, 74), 3: (28, 44, 28)}
_LARGER = 1.5  # points above the font of the window: a page is read, not glanced at


def slug(heading: str) -> str:
    """The name by which a link means a heading: "In the room" is `in-the-room`."""
    return re.sub(r"[^\w -]", "", heading.casefold()).strip().replace(" ", "-")


class PageView(QTextBrowser):
    """A page whose pictures are never wider than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page of the help"))
        self.setOpenLinks(False)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() + _LARGER)
        self.setFont(font)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{guide()}/"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: D102
        found = super().loadResource(kind, name)
        path = self.document().baseUrl().resolved(QUrl(name)).toLocalFile()
        if kind != int(QTextDocument.ResourceType.ImageResource.value) or not path:
            return found
        picture = QImage(path)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - int(2 * _MARGIN) - 4
        ratio = self.devicePixelRatioF()
        if picture.isNull() or picture.width() <= room:
            return picture
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(int(room * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        return picture

    def show_page(self, made: HelpPage, section: str = "") -> None:
        """Show a page at its top, or at the section of that slug."""
        fill(self.document(), made)
        if not made.plain:
            self._dress()
        top = self._heading(section) if section else self.document().begin()
        self.setTextCursor(QTextCursor(top))
        self.verticalScrollBar().setValue(0)
        if section:
            place = self.document().documentLayout().blockBoundingRect(top)
            self.verticalScrollBar().setValue(int(place.top() - _MARGIN / 2))

    def mark(self, hits: Sequence[tuple[int, int]]) -> None:
        """Set these places off from the rest."""
        look = QTextCharFormat()
        look.setBackground(found_colour(self.palette()))
        marks = []
        for start, end in hits:
            made = QTextEdit.ExtraSelection()
            made.cursor, made.format = self._cursor(start, end), look
            marks.append(made)
        self.setExtraSelections(marks)

    def go_to(self, hit: tuple[int, int]) -> None:
        """Select a place, and have it in sight with what stands around it."""
        cursor = self._cursor(*hit)
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top()
        height = self.viewport().height()
        if not height // 8 < top < height * 3 // 4:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _dress(self) -> None:
        """Space around what Markdown sets close, and tables without a frame like a chessboard."""
        document = self.document()
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
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == section:
                return block
            block = block.next()
        return self.document().begin()


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
