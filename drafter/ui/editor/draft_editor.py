"""The draft on its page: keys become commands of the session, native typing is read back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from drafter.model.edit.typing import retype
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Place, Selection, State
from drafter.model.references import reference_text
from drafter.model.richtext import NOTE, REFERENCE
from drafter.session import Event, Session
from drafter.ui.authors import AuthorColours
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.completion import Completion
from drafter.ui.editor.masthead_view import MastheadView, words_of
from drafter.ui.editor.readback import ReadBack
from drafter.ui.editor.staying import anchor_of, stay
from drafter.ui.names import room_labels
from drafter.ui.text import tr

__all__ = ["DraftEditor"]


class DraftEditor(CommandEdit):
    """Shows the document of a session and edits it.

    With `audit`, the law of the surface is asserted after every change (slow; for tests).
    """

    note_touched = Signal(str, bool)
    """A note mark was clicked; True for a double click, which wants to edit the note."""
    menu_wanted = Signal(object)
    """The context menu is asked for at this global point."""
    masthead_wanted = Signal()
    """The masthead was clicked."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, audit: bool = False
    ) -> None:
        super().__init__(session, parent)
        self._audit = audit
        self.setAccessibleName(tr("Text of the draft"))
        self.setMouseTracking(True)
        self.masthead = MastheadView()
        self._picture: QPixmap | None = None
        self._head = 0.0
        self._all_named = False
        self._fill_masthead()
        self._numbers = session.outline.labels
        self._note_numbers = session.outline.note_labels
        self.surface.formats.author_colour = AuthorColours(session).of_revision
        self.restore()
        self.set_selection(session.state.selection)
        self._unsubscribe = session.subscribe(self._on_event)
        self.completion = Completion(self)
        self.caret_moved.connect(lambda: session.select(self.selection()))

    def release(self) -> None:
        """Listen to the session no more."""
        self._unsubscribe()
        self.completion.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if self.completion.press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        self.completion.close()
        super().focusOutEvent(event)

    def wanted(self) -> tuple[Paragraph, ...]:  # noqa: D102
        return self.session.document.paragraphs

    def state(self) -> State:  # noqa: D102
        return self.session.state

    def execute(self, command: Command, label: str, source: str) -> bool:  # noqa: D102
        return self.session.do(command, label, source)

    def take(self, back: ReadBack) -> bool:  # noqa: D102
        command = partial(
            retype,
            start=back.start,
            end=back.end,
            paragraphs=back.paragraphs,
            selection=self.selection(),
        )
        before = self.session.document
        done = self.session.do(command, self.typing_label, "typing")
        # Deleting what is struck out already changes nothing, so nobody is told of it.
        return done and self.session.document is not before

    def restore(self) -> None:  # noqa: D102
        document = self.session.document
        self.surface.show(document.paragraphs, document.lang)

    def jump(self, place: Place) -> None:  # noqa: D102
        self.session.select(Selection(place, place))

    # Following the session

    def _on_event(self, event: Event) -> None:
        anchor = anchor_of(self) if event.source == "view" else None
        if event.document_changed:
            if event.before.document.front is not event.after.document.front:
                self._fill_masthead()
                self.lay_page()
            self.restore()
            self._renumber()
            if self._audit:
                self.assert_law()
        if self.selection() != event.after.selection:
            self.set_selection(event.after.selection, reveal=anchor is None)
        stay(self, anchor)

    def _renumber(self) -> None:
        """Numbers are derived: what shows one is measured or painted anew when they change."""
        outline = self.session.outline
        if outline.note_labels is not self._note_numbers:
            before, self._note_numbers = self._note_numbers, outline.note_labels
            if before != outline.note_labels:
                self.surface.remeasure(NOTE)
        if outline.labels is not self._numbers:
            numbers, self._numbers = self._numbers, outline.labels
            if numbers != outline.labels:
                self.surface.remeasure(REFERENCE)
                self.viewport().update()

    def labels(self) -> Sequence[str]:  # noqa: D102
        outline = self.session.outline
        return room_labels(self.session.document, outline) if self._all_named else outline.labels

    def name_everything(self, wanted: bool) -> None:
        """Show names beside paragraphs without numbers too ("pp 3"), as in the room."""
        self._all_named = wanted
        self.viewport().update()

    def object_label(self, kind: str, value: str) -> str:  # noqa: D102
        if kind == NOTE:
            return self.session.outline.note_labels.get(value, "?")
        if kind == REFERENCE:
            return reference_text(self.session.document, self.session.outline, value)
        return super().object_label(kind, value)

    # The masthead above the text

    def _fill_masthead(self) -> None:
        document, fields = self.session.document, self.session.profile.masthead
        # Where the masthead stands in the text as lines, a blank one above it would be one too many.
        if not document.front.fields and any(p.kind is Kind.FRONT for p in document.paragraphs):
            fields = ()
        words = words_of(document.front, fields)
        if self.masthead.set_content(words):
            self._picture = None
            self.viewport().update()

    def head(self) -> float:  # noqa: D102
        return self._head

    def lay_page(self) -> None:  # noqa: D102
        # Measured here and kept: it is asked for whenever something is painted.
        look = self.surface.look
        self.masthead.set_font(self.document().defaultFont(), look.em)
        wide = self.viewport().width() - 2 * look.pixels(self._space[0])
        self._head = self.masthead.height(wide)
        super().lay_page()

    def set_page(self, *, sides: float, ends: float) -> None:  # noqa: D102
        self._picture = None
        super().set_page(sides=sides, ends=ends)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._picture = None
            self.lay_page()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.masthead.is_empty:
            return
        if event.rect().top() > self._head + self.surface.look.pixels(self._space[1]):
            return
        area = self.head_area()
        if area.bottom() > event.rect().top() and not area.toRect().isEmpty():
            painter = QPainter(self.viewport())
            painter.drawPixmap(area.topLeft(), self._masthead_picture(area))
            painter.end()

    def _masthead_picture(self, area: QRectF) -> QPixmap:
        """The masthead, painted once and kept: every key above it would have to wait."""
        scale = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            size = area.size().toSize()
            self._picture = QPixmap(size * scale)
            self._picture.setDevicePixelRatio(scale)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self.masthead.paint(painter, QRectF(QPointF(0, 0), area.size()), self.palette())
            painter.end()
        return self._picture

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._over_masthead(event):
            self.masthead_wanted.emit()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseMoveEvent(event)
        if event.buttons() is Qt.MouseButton.NoButton:
            shape = Qt.CursorShape
            over = self._over_masthead(event)
            self.viewport().setCursor(shape.PointingHandCursor if over else shape.IBeamCursor)

    def _over_masthead(self, event: QMouseEvent) -> bool:
        return not self.masthead.is_empty and self.head_area().contains(event.position())

    def note_under(self, place: Place) -> str:
        """The note whose mark stands directly before or after a place, "" if none does."""
        shown = self.surface.shown
        if place.index >= len(shown):
            return ""
        marks = dict(shown[place.index].content.objects(NOTE))
        return marks.get(place.offset - 1) or marks.get(place.offset) or ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            note = self.note_under(self.selection().head)
            if note:
                self.note_touched.emit(note, False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseDoubleClickEvent(event)
        cursor = self.cursorForPosition(event.position().toPoint())
        note = self.note_under(self.surface.place(cursor.position()))
        if note:
            self.note_touched.emit(note, True)

    def place_at(self, point: QPoint) -> Place:
        """The place in the draft under a point of the viewport."""
        return self.surface.place(self.cursorForPosition(point).position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())
