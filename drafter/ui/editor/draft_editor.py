"""The draft on its page: keys become commands of the session, native typing is read back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
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
from drafter.ui.editor.keys import MODIFIERS
from drafter.ui.editor.masthead_view import MastheadView, words_of
from drafter.ui.editor.readback import ReadBack
from drafter.ui.editor.staying import anchor_of, stay, steady
from drafter.ui.editor.table_hand import TableHand
from drafter.ui.editor.tables import Inner
from drafter.ui.editor.typed_number import drop_typed_number
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
    table_wanted = Signal()
    """The table at the caret shall be edited."""
    masthead_wanted = Signal(str)
    """The masthead was clicked: on this field, "" beside all of them."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        audit: bool = False,
        colours: AuthorColours | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._hand = TableHand(self, self.table_wanted.emit)
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
        self.surface.formats.author_colour = (colours or AuthorColours(session)).of_revision
        self.restore()
        self.set_selection(session.state.selection)
        self._unsubscribe = session.subscribe(self._on_event)
        self.completion = Completion(self)
        self.caret_moved.connect(self._follow_caret)

    def release(self) -> None:
        """Listen to the session no more."""
        self._unsubscribe()
        self.completion.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if self.completion.press(event):
            event.accept()
            return
        if event.key() not in MODIFIERS and self._hand.here() is not None:
            self.composition.finish()
            if self._hand.press(event):
                event.accept()
                return
        before = self.session.state
        super().keyPressEvent(event)
        if event.text() == " ":
            drop_typed_number(self, before)

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

    def _follow_caret(self) -> None:
        """Tell the session, unless its selection is that of the widget, but inside a table."""
        selection, told = self.selection(), self.session.state.selection
        if selection != told and selection != self.surface.rounded(told):
            self.session.select(selection)

    # Following the session

    def _on_event(self, event: Event) -> None:
        anchor = anchor_of(self) if event.source == "view" else None
        if event.document_changed:
            if event.before.document.front is not event.after.document.front:
                self._fill_masthead()
            self.restore()
            self._renumber()
            if self._audit:
                self.assert_law()
        self._show_selection(event.before.selection, event.after.selection, reveal=anchor is None)
        stay(self, anchor)

    def _show_selection(self, before: Selection, after: Selection, *, reveal: bool) -> None:
        own = self.selection()
        # A place inside a table is no news each time that something is changed elsewhere.
        if own != after and (before != after or own != self.surface.rounded(after)):
            self.set_selection(after, reveal=reveal)
        if before != after and (self._is_table(before.head) or self._is_table(after.head)):
            self.viewport().update()

    def _is_table(self, place: Place) -> bool:
        shown = self.surface.shown
        return place.index < len(shown) and shown[place.index].kind is Kind.TABLE

    def _renumber(self) -> None:
        """Numbers are derived: what shows one is measured or painted anew when they change."""
        outline = self.session.outline
        if outline.note_labels is not self._note_numbers:
            before, self._note_numbers = self._note_numbers, outline.note_labels
            if before != outline.note_labels:
                self.surface.remeasure(NOTE)
        if outline.labels is not self._numbers:
            numbers, self._numbers = self._numbers, outline.labels
            self._fill_masthead()  # lines of a masthead may have come into the text, or gone
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

    # Tables

    def inner(self, paragraph_id: str) -> Inner:  # noqa: D102
        return self._hand.inner(paragraph_id, super().inner(paragraph_id).marks)

    def cell_area(self) -> QRectF | None:
        """Where the cell with the caret lies in the viewport, None outside of tables."""
        return self._hand.cell_area()

    def ensureCursorVisible(self) -> None:  # noqa: D102
        if not self._hand.bring_into_view():
            super().ensureCursorVisible()

    def reveal(self) -> None:  # noqa: D102
        if not self._hand.bring_into_view():
            super().reveal()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        if (event.preeditString() or event.commitString()) and self._hand.here() is not None:
            self._hand.say()
            event.ignore()
            return
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102
        if self._hand.here() is not None:
            self._hand.say()
        else:
            super().insertFromMimeData(source)

    def paste_plain(self, text: str) -> None:  # noqa: D102
        if self._hand.here() is not None:
            self._hand.say()
        else:
            super().paste_plain(text)

    def carry(self, place: Place) -> None:  # noqa: D102
        if self._is_table(place):
            self._hand.say()
        else:
            super().carry(place)

    # The masthead above the text

    def _fill_masthead(self) -> None:
        document, fields = self.session.document, self.session.profile.masthead
        # Where the masthead stands in the text as lines, a blank one above it would be one too many.
        if not document.front.fields and any(p.kind is Kind.FRONT for p in document.paragraphs):
            fields = ()
        words = words_of(document.front, fields)
        if self.masthead.set_content(words):
            self._picture = None
            self.lay_page()
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
        with steady(self):
            super().resizeEvent(event)
            if event.size().width() != event.oldSize().width():
                self._picture = None
                self.lay_page()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._picture = None
            self.surface.recolour()

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
            area = self.head_area()
            self.masthead_wanted.emit(self.masthead.field_at(event.position(), area))
            return
        super().mousePressEvent(event)
        inside = self._hand.place_at(event.position().toPoint())
        if inside is not None and not event.modifiers():
            self.session.select(Selection(inside, inside))

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
            note = self.note_under(self.session.state.selection.head)
            if note:
                self.note_touched.emit(note, False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseDoubleClickEvent(event)
        place = self.place_at(event.position().toPoint())
        note = self.note_under(place)
        if note:
            self.note_touched.emit(note, True)
        elif self._hand.place_at(event.position().toPoint()) is not None:
            self.session.select(Selection(place, place))
            self.table_wanted.emit()

    def place_at(self, point: QPoint) -> Place:  # noqa: D102
        inside = self._hand.place_at(point)
        return super().place_at(point) if inside is None else inside

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())
