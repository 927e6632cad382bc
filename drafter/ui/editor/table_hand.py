"""What keys and the mouse do at a table of the draft, which is one thing in the text.

The caret stands before or behind it, or on one of its cells; a place inside it is known to the
session alone, since the text widget has none there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat

from drafter.model.edit.structure import remove_paragraphs, write_behind
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Place, Selection
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.grid import Stretch, TableGrid
from drafter.ui.editor.keys import types
from drafter.ui.editor.tables import Inner
from drafter.ui.text import lasting, tr

__all__ = ["TableHand"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_AROUND = 12  # pixels kept free around a cell that is brought into view


class TableHand:
    """The tables of one editor under the hand of the user."""

    def __init__(self, editor: CommandEdit, wanted: Callable[[], object]) -> None:
        """`wanted` is called when the table at the caret shall be edited."""
        self._editor, self._wanted = editor, wanted

    # Where the caret is

    def here(self) -> Paragraph | None:
        """The table that the caret is at, or that all that is selected lies in."""
        selection = self._selection()
        shown = self._editor.surface.shown
        if selection.start.index != selection.end.index or selection.head.index >= len(shown):
            return None
        paragraph = shown[selection.head.index]
        return paragraph if paragraph.kind is Kind.TABLE else None

    def _selection(self) -> Selection:
        return self._editor.session.state.selection

    def inner(self, paragraph_id: str, marks: Sequence[Stretch]) -> Inner:
        """What is to be seen in a table besides `marks`: its cell with the caret, what is found."""
        table, selection = self.here(), self._selection()
        if table is None or table.id != paragraph_id:
            return Inner(marks)
        start, end = selection.start.offset, selection.end.offset
        if selection.is_caret:
            inside = 0 < start < len(table.content)
            return Inner(marks, start if inside else None)
        if (start, end) == (0, len(table.content)):
            return Inner(marks)
        look = QTextCharFormat()
        palette = self._editor.palette()
        look.setBackground(palette.highlight())
        look.setForeground(palette.highlightedText())
        return Inner([*marks, Stretch(start, end, look)])

    # Keys

    def press(self, event: QKeyEvent) -> bool:
        """Whether a key meant the table, and was dealt with."""
        table = self.here()
        if table is None:
            return False
        selection = self._selection()
        behind = selection.is_caret and 0 < len(table.content) == selection.head.offset
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.key() == Qt.Key.Key_F2 or (event.key() in _ENTER and not behind)):
            self._wanted()
            return True
        if event.key() in _DELETE:
            return self._delete(event.key() == Qt.Key.Key_Delete, table, behind=behind)
        if behind and types(event) and not event.text().isspace():
            command = partial(write_behind, text=event.text())
            self._editor.do(command, lasting("typing"), "typing")
            return True
        if types(event) or (event.key() in _ENTER and not behind):
            self.say()
            return True
        return False

    def _delete(self, forward: bool, table: Paragraph, *, behind: bool) -> bool:
        """The first key selects the table, the second takes it out."""
        selection, length = self._selection(), len(table.content)
        if not selection.is_caret and (selection.start.offset, selection.end.offset) == (0, length):
            self._editor.do(remove_paragraphs, lasting("removal of a table"))
            return True
        at_edge = selection.is_caret and (behind if forward else selection.head.offset == 0)
        if at_edge and length:
            return False
        if not length:
            self._editor.do(remove_paragraphs, lasting("removal of a table"))
            return True
        index = selection.head.index
        self._editor.session.select(Selection(Place(index, 0), Place(index, length)))
        return True

    def say(self) -> None:
        """Say how a table is changed, or why nothing can be."""
        if not self._editor.says_why_closed():
            self._editor.refused.emit(
                tr("A table is changed in a window of its own: press Enter on it.")
            )

    # The mouse

    def place_at(self, point: QPoint) -> Place | None:
        """The place in a table under a point of the viewport, None where there is no table."""
        editor = self._editor
        position = editor.cursorForPosition(point).position()
        grid = editor.grid_at(position)
        if grid is None:
            return None
        area = self._area(editor.surface.place(position).index, grid)
        spot = QPointF(point)
        if not area.contains(spot):
            return None
        return Place(editor.surface.place(position).index, grid.offset_at(spot - area.topLeft()))

    def _area(self, index: int, grid: TableGrid) -> QRectF:
        """Where the grid of paragraph `index` lies in the viewport."""
        editor = self._editor
        block = editor.document().findBlockByNumber(index)
        # Asking for the rectangle has Qt lay the block out.
        corner = editor.document().documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineAt(0)
        inside = line.naturalTextRect().topLeft() if line.isValid() else QPointF()
        return QRectF(corner + inside - QPointF(0, editor.verticalScrollBar().value()), grid.size)

    def cell_area(self) -> QRectF | None:
        """Where the cell with the caret, or with what is found, lies in the viewport."""
        table, selection = self.here(), self._selection()
        if table is None:
            return None
        index = selection.head.index
        grid = self._editor.grid_at(self._editor.document().findBlockByNumber(index).position())
        if grid is None:
            return None
        area = self._area(index, grid)
        return grid.cell_rect(selection.start.offset).translated(area.topLeft())

    def bring_into_view(self) -> bool:
        """Scroll to the cell, since a table may be taller than the window; False without one."""
        cell = self.cell_area()
        if cell is None:
            return False
        bar, height = self._editor.verticalScrollBar(), self._editor.viewport().height()
        if cell.top() < _AROUND:
            bar.setValue(round(bar.value() + cell.top() - _AROUND))
        elif cell.bottom() > height - _AROUND:
            bar.setValue(round(bar.value() + min(cell.bottom() - height, cell.top()) + _AROUND))
        return True
