"""The words of one cell under the keyboard: italics, bold, notes, paragraphs, as in the draft."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCursor,
)

from drafter.model.edit.fragments import Fragment
from drafter.model.edit.typing import retype
from drafter.model.history import Command
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import EMPTY, FOREIGN, RichText
from drafter.model.tables import BREAK, Cell, cell_content
from drafter.session import Event, Session
from drafter.ui.authors import AuthorColours
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.grid import ALIGNED
from drafter.ui.editor.look import STEP, Look
from drafter.ui.editor.objects import Label
from drafter.ui.editor.readback import ReadBack
from drafter.ui.table.draft import Stage, TableDraft
from drafter.ui.text import tr

__all__ = ["CellEdit", "content_of", "session_of"]

_EDGES = {
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Left: QTextCursor.MoveOperation.Left,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.Right,
}


def session_of(cell: Cell, stage: Stage, draft: TableDraft) -> Session:
    """A session on the paragraphs of a cell alone, with the notes of its draft."""
    paragraphs = tuple(
        Paragraph(f"c{n}", Kind.PLAIN, content) for n, content in enumerate(cell.paragraphs)
    )
    document = replace(
        draft.document,
        paragraphs=paragraphs,
        notes=stage.notes,
        pictures=stage.pictures,
        serial=stage.serial,
        comments=(),
        versions=(),
    )
    return Session(document, draft.profile)


def content_of(paragraphs: tuple[Paragraph, ...]) -> RichText:
    """The content of a cell with these paragraphs."""
    content = EMPTY
    for n, paragraph in enumerate(paragraphs):
        content = content + (RichText(BREAK) if n else EMPTY) + paragraph.content
    return cell_content(content)


class _CellLook(Look):
    """Paragraphs of a cell: no indents, little space, on the side that the cell has them."""

    def __init__(self, em: float, align: str) -> None:
        super().__init__(em)
        self._align = align

    def block_format(self, paragraph: Paragraph, lang: str) -> QTextBlockFormat:
        made = QTextBlockFormat(super().block_format(paragraph, lang))
        made.setIndent(0)
        made.setTextIndent(0)
        if self._align in ALIGNED:
            made.setAlignment(ALIGNED[self._align] | Qt.AlignmentFlag.AlignAbsolute)
        made.setTopMargin(0)
        made.setBottomMargin(0)
        made.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return made


class CellEdit(CommandEdit):
    """Edits the paragraphs of a cell. `changed` is told after each change of its session."""

    changed = Signal()
    moved = Signal(int)
    """Tab: to the next cell (1) or the one before (-1)."""
    crossed = Signal(object)
    """An arrow key at the edge of the words."""
    left = Signal()
    """Escape: back to choosing cells."""
    undo_wanted = Signal()
    redo_wanted = Signal()
    """There is nothing to take back, or to do again, in the cell itself."""

    def __init__(
        self, session: Session, label: Label, align: str = "", *, audit: bool = False
    ) -> None:
        super().__init__(session)
        self._label, self._align, self._audit = label, align, audit
        self.setAccessibleName(tr("Words of the cell"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.surface.formats.author_colour = AuthorColours(session).of_revision
        self.surface.restyle(_CellLook(QFontInfo(self.font()).pixelSize(), align))
        self.restore()
        session.subscribe(self._on_event)
        self.caret_moved.connect(lambda: session.select(self.selection()))

    def set_font(self, font: QFont) -> None:  # noqa: D102
        self.document().setDefaultFont(font)
        look = _CellLook(QFontInfo(font).pixelSize(), self._align)
        self.document().setIndentWidth(look.pixels(STEP))
        self.surface.restyle(look)

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
        return self.session.do(command, self.typing_label, "typing")

    def restore(self) -> None:  # noqa: D102
        document = self.session.document
        self.surface.show(document.paragraphs, document.lang)

    def jump(self, place: Place) -> None:  # noqa: D102
        self.session.select(Selection(place, place))

    def adopt(self, fragment: Fragment | None) -> Fragment | None:  # noqa: D102
        if fragment is None:
            return None
        # A cell holds nothing but paragraphs: what came as a table comes as its words.
        rows = tuple(
            Paragraph(p.id, Kind.PLAIN, p.content, lang=p.lang) for p in fragment.paragraphs
        )
        return replace(fragment, paragraphs=rows)

    def object_label(self, kind: str, value: str) -> str:  # noqa: D102
        return super().object_label(kind, value) if kind == FOREIGN else self._label(kind, value)

    def undo(self) -> None:  # noqa: D102
        if self.session.undo_label is None:
            self.undo_wanted.emit()
        else:
            super().undo()

    def redo(self) -> None:  # noqa: D102
        if self.session.redo_label is None:
            self.redo_wanted.emit()
        else:
            super().redo()

    def _on_event(self, event: Event) -> None:
        if event.document_changed:
            self.restore()
            if self._audit:
                self.assert_law()
            self.changed.emit()
        if self.selection() != event.after.selection:
            self.set_selection(event.after.selection)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().highlight(), 2))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.composition.finish()
            self.moved.emit(1 if key is Qt.Key.Key_Tab else -1)
        elif key is Qt.Key.Key_Escape:
            self.composition.finish()
            self.left.emit()
        elif bare and key in _EDGES and self._is_at_edge(key):
            self.crossed.emit(key)
        else:
            super().keyPressEvent(event)

    def _is_at_edge(self, key: Qt.Key) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(_EDGES[key])
