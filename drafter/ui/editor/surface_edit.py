"""A text widget over a `Surface`: notices native edits, keeps caret and typing format right.

What an edit means is the business of the subclass (the draft, the notes). This class owns the
mechanics that both share and knows no session.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from drafter.model.foreign import label_of
from drafter.model.places import Place, Selection
from drafter.model.richtext import FOREIGN
from drafter.ui.editor.char_formats import GRID, INLINE, Marks, marks_before
from drafter.ui.editor.composition import Composition
from drafter.ui.editor.grid import Stretch, TableGrid
from drafter.ui.editor.look import STEP, Look
from drafter.ui.editor.margin import Margin, paint_margin
from drafter.ui.editor.objects import InlineObjects
from drafter.ui.editor.surface import Surface
from drafter.ui.editor.tables import Inner, TableObjects
from drafter.ui.text import tr

__all__ = ["SurfaceEdit"]

_ROOM = 2.5  # lines below the caret


class SurfaceEdit(QTextEdit):
    """Base of the two editing widgets."""

    caret_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        # A frame by style sheet would have everything below repainted with every key.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.surface = Surface(self.document(), Look(QFontInfo(self.font()).pixelSize()))
        self.composition = Composition(self)
        self.surface.before_patch = self.composition.drop
        self._objects = InlineObjects(self.surface.formats, self.object_label, self)
        self._tables = TableObjects(
            self, self.surface.formats, self._objects, self.object_label, self.inner
        )
        self._inner: dict[str, list[Stretch]] = {}
        self.document().documentLayout().registerHandler(INLINE, self._objects)
        self.document().documentLayout().registerHandler(GRID, self._tables)
        self._dots: dict[str, QColor] = {}
        self._touched: tuple[int, int] | None = None
        self._space = (0.0, 0.0)
        self._pending: tuple[Place, Marks] | None = None
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_caret)

    def object_label(self, kind: str, value: str) -> str:
        """What an inline object reads as; subclasses know."""
        return label_of(value, tr("picture"), tr("equation")) if kind == FOREIGN else value

    def edited(self, first: int, last: int) -> None:
        """Blocks `first` to `last` may have been changed by Qt itself; subclasses read them."""

    # Tables

    def inner(self, paragraph_id: str) -> Inner:
        """What is to be marked inside a table; subclasses know more."""
        return Inner(self._inner.get(paragraph_id, ()))

    def set_inner_marks(self, marks: dict[str, list[Stretch]]) -> None:
        """Mark words inside tables, by the ids of these."""
        if marks or self._inner:
            self._inner = marks
            self.viewport().update()

    def grid_at(self, position: int) -> TableGrid | None:
        """The grid of the table at a position of the document, None where there are words."""
        return self._tables.grid(position)

    # Caret and selection

    @property
    def busy(self) -> bool:
        """Whether blocks and model are being brought together at this moment."""
        return self.surface.patching or self._touched is not None

    def place_at(self, point: QPoint) -> Place:
        """The place of the model under a point of the viewport."""
        return self.surface.place(self.cursorForPosition(point).position())

    def selection(self) -> Selection:
        """The selection of the widget as places of the model."""
        cursor = self.textCursor()
        head = self.surface.place(cursor.position())
        if not cursor.hasSelection():
            return Selection(head, head)
        return Selection(self.surface.place(cursor.anchor()), head)

    def set_selection(self, selection: Selection, *, reveal: bool = True) -> None:
        """Move the widget's selection, and scroll to the caret unless told not to."""
        cursor = self.textCursor()
        anchor = self.surface.position(selection.anchor)
        head = self.surface.position(selection.head)
        if (cursor.anchor(), cursor.position()) != (anchor, head):
            # With words selected, Qt would delete them when composing ends.
            self.composition.drop()
            cursor.setPosition(anchor)
            cursor.setPosition(head, QTextCursor.MoveMode.KeepAnchor)
            patching, self.surface.patching = self.surface.patching, True
            self.setTextCursor(cursor)
            self.surface.patching = patching
        if reveal:
            self.ensureCursorVisible()
        self._set_typing_format()

    def toggle_typing(self, kind: str) -> None:
        """Let what is typed next at the caret carry a mark, or no longer carry it."""
        place = self.selection().head
        mark = (kind, "")
        self._pending = (place, self._typing_marks(place) ^ {mark})
        self._set_typing_format()

    def has_mark(self, kind: str) -> bool:
        """Whether all that is selected carries a mark, or what would be typed at the caret."""
        selection = self.selection()
        if selection.is_caret:
            return (kind, "") in self._typing_marks(selection.head)
        start, end = selection.start, selection.end
        for index in range(start.index, min(end.index + 1, len(self.surface.shown))):
            content = self.surface.shown[index].content
            low = start.offset if index == start.index else 0
            high = end.offset if index == end.index else len(content)
            if low < high and not content.covers(low, high, kind):
                return False
        return True

    def scroll_by(self, pixels: int) -> None:
        """Move the text up by so many pixels, as far as it goes."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def ensureCursorVisible(self) -> None:
        """Bring the caret into view, and the lines below it that one goes on to."""
        super().ensureCursorVisible()
        self.leave_room()

    def leave_room(self) -> None:
        """Scroll on when the caret comes near the lower edge: one sees what one goes on to."""
        line, height = self.cursorRect(), self.viewport().height()
        room = min(_ROOM * line.height(), height // 4)
        below = line.bottom() + room - height
        if below > 0 and line.top() > room:
            self.scroll_by(round(below))

    def reveal(self) -> None:
        """Bring the caret into the upper middle of the view."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top = self.cursorRect().top()
        if not height // 10 < top < height * 8 // 10:
            bar.setValue(bar.value() + top - height // 3)

    def _typing_marks(self, place: Place) -> Marks:
        if self._pending is not None:
            at, marks = self._pending
            if at == place:
                return marks
            self._pending = None
        if place.index >= len(self.surface.shown):
            return frozenset()
        return marks_before(self.surface.shown[place.index].content, place.offset)

    def _set_typing_format(self, place: Place | None = None) -> None:
        """Text typed here takes the marks of the words before, but never those of an object.

        `place` is the caret if the caller knows it.
        """
        if place is None:
            if self.textCursor().hasSelection():
                return
            place = self.selection().head
        if place.index >= len(self.surface.shown):
            return
        paragraph = self.surface.shown[place.index]
        if place.offset and not paragraph.content.marks and self._pending is None:
            return  # Qt goes on in the format of the character before, which is right here
        marks = self._typing_marks(place)
        self.setCurrentCharFormat(self.surface.formats.of(paragraph.kind, paragraph.level, marks))

    def _on_caret(self) -> None:
        if self.busy:
            return
        self._set_typing_format()
        self.caret_moved.emit()

    # Native edits

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        # Nothing may be changed from here: the layout has not heard of the edit yet.
        if self.surface.patching:
            return
        low, high = self._touched or (position, position)
        self._touched = (min(low, position), max(high, position + added))

    def _on_contents_changed(self) -> None:
        if self.surface.patching or self._touched is None:
            return
        low, high = self._touched
        document = self.document()
        first, last = document.findBlock(low), document.findBlock(high)
        end = last if last.isValid() else document.lastBlock()
        try:
            self.edited(first.blockNumber(), end.blockNumber())
        finally:
            self._touched = None
        self._set_typing_format()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        super().inputMethodEvent(event)
        self.composition.follow(event)

    # Look

    def set_font(self, font: QFont) -> None:
        """Show the text in this font; indents and space follow its size."""
        self.document().setDefaultFont(font)
        look = Look(QFontInfo(font).pixelSize())
        self.document().setIndentWidth(look.pixels(STEP))
        self.surface.restyle(look)

    def set_page(self, *, sides: float, ends: float) -> None:
        """Blank space around the text, in ems."""
        self._space = (sides, ends)
        self.lay_page()

    def head(self) -> float:
        """Pixels kept free above the text for what is painted there; subclasses know."""
        return 0.0

    def lay_page(self) -> None:
        """Give the text its blank space, and the head its own."""
        sides, ends = map(self.surface.look.pixels, self._space)
        root = self.document().rootFrame()
        page = root.frameFormat()
        page.setLeftMargin(sides)
        page.setRightMargin(sides)
        page.setTopMargin(ends + self.head())
        page.setBottomMargin(ends)
        if page != root.frameFormat():
            with self.surface.patch():
                root.setFrameFormat(page)

    def head_area(self) -> QRectF:
        """Where the head lies now, in the viewport."""
        sides, ends = map(self.surface.look.pixels, self._space)
        width = self.viewport().width() - 2 * sides
        return QRectF(sides, ends - self.verticalScrollBar().value(), width, self.head())

    def labels(self) -> Sequence[str]:
        """The number of each block, "" where it has none."""
        return ()

    def set_dots(self, dots: Mapping[str, QColor]) -> None:
        """Show dots of these colours beside paragraphs, by their ids."""
        if dots != self._dots:
            self._dots = dict(dots)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area = QRectF(event.rect())
        look, sides = self.surface.look, self._space[0]
        margin = Margin(look, self.surface.shown, self.labels(), self._dots, sides)
        paint_margin(self, painter, area, margin)
        painter.end()
