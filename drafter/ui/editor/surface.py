"""A Qt text document as the projection of paragraphs: shows them, reads them back, converts places.

Patching touches only what differs: a widget with thousands of paragraphs answers at once, and
caret, scroll position and layout of the rest stay. The surface knows no session and no widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Place, Selection
from drafter.model.richtext import DELETION, FORMAT, INSERTION, OBJECT, RichText
from drafter.ui.editor.char_formats import CharFormats, runs
from drafter.ui.editor.difference import Step, changed_stretch, steps
from drafter.ui.editor.look import KIND, LEVEL, Look, same_look
from drafter.ui.editor.offsets import points, to_qt, units
from drafter.ui.editor.reading import Reading, read_block

__all__ = ["Surface"]

Paragraphs = tuple[Paragraph, ...]


_TABLE_LENGTH = 2  # the object that is the table, and the end of the block
_COLOURED = frozenset({DELETION, FORMAT, INSERTION})
_NOTHING = Paragraph("", Kind.PLAIN)


def _nothing() -> None:
    """No preparation before a patch."""


class Surface:
    """Paragraphs in a `QTextDocument`, one a block.

    `shown` are the paragraphs the blocks stand for. A block carries kind and level in its format
    and, as its state, a number that stands for the paragraph's id. `before_patch` is called when
    blocks are about to be changed (an input method must not be composing then).
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        self.document = document
        self.formats = CharFormats()
        self.shown: Paragraphs = ()
        self.patching = False
        self.before_patch: Callable[[], None] = _nothing
        self.look = look
        self._lang = ""
        self._tokens: dict[str, int] = {}
        self._ids: dict[int, str] = {}
        self._next = count(1)

    # Reading

    def read(self, index: int) -> Reading:
        """What block `index` says."""
        return read_block(self.document.findBlockByNumber(index), self.formats)

    def id_at(self, index: int) -> str:
        """The paragraph id that block `index` carries, "" for a block that Qt made by itself."""
        return self._ids.get(self.document.findBlockByNumber(index).userState(), "")

    @property
    def block_count(self) -> int:
        """How many paragraphs the blocks make; a lone blank block may stand for none."""
        blocks = self.document.blockCount()
        lone = blocks == 1 and not self.shown and self.document.isEmpty()
        return 0 if lone else blocks

    def read_all(self) -> Paragraphs:
        """Every paragraph as the blocks say it: content, kind, level, id.

        What no block shows (typed marks, language, what only travels along) is taken from the
        shown paragraph of the same id.
        """
        known = {p.id: p for p in self.shown}
        out = []
        for index in range(self.block_count):
            block = self.document.findBlockByNumber(index)
            block_format = block.blockFormat()
            kind = Kind(block_format.stringProperty(KIND) or Kind.PLAIN)
            paragraph_id = self._ids.get(block.userState(), "")
            base = known.get(paragraph_id, Paragraph(paragraph_id, kind))
            content = read_block(block, self.formats).content
            table = self._table_in(block)
            if table is not None:
                base = replace(base, extra=table.extra)
            level = block_format.intProperty(LEVEL)
            out.append(replace(base, kind=kind, level=level, content=content))
        return tuple(out)

    # Places

    def place(self, position: int) -> Place:
        """The place in the model of a position in the Qt document."""
        block = self.document.findBlock(position)
        if not block.isValid():
            block = self.document.lastBlock()
        table = self._table_in(block)
        if table is not None:
            behind = position > block.position()
            return Place(block.blockNumber(), len(table.content) if behind else 0)
        return Place(block.blockNumber(), points(block.text(), position - block.position()))

    def position(self, place: Place) -> int:
        """The position in the Qt document of a place in the model, the nearest there is."""
        block = self.document.findBlockByNumber(place.index)
        if not block.isValid():
            return self.document.characterCount() - 1
        table = self._table_in(block)
        if table is not None:
            return block.position() + (0 < len(table.content) <= place.offset)
        return block.position() + min(units(block.text(), place.offset), block.length() - 1)

    def rounded(self, selection: Selection) -> Selection:
        """The selection as the blocks can hold it: a table is one thing, with a place on either side."""
        return Selection(
            self.place(self.position(selection.anchor)), self.place(self.position(selection.head))
        )

    def _table_in(self, block: QTextBlock) -> Paragraph | None:
        """The table that a block shows, None for words."""
        if block.length() != _TABLE_LENGTH or block.text() != OBJECT:
            return None
        return self.formats.table(self.formats.marks(block.begin().fragment()))

    # Showing

    @contextmanager
    def patch(self) -> Iterator[QTextCursor]:
        """One edit of the Qt document that nobody must take for typing."""
        cursor = QTextCursor(self.document)
        before, self.patching = self.patching, True
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self.patching = before

    def show(self, paragraphs: Paragraphs, lang: str = "") -> None:
        """Bring the blocks in line with `paragraphs`."""
        if lang != self._lang:
            self._lang = lang
            self.restyle(self.look)
        # After typing the blocks say so already; equal tuples are found out fast, in C.
        todo = [] if self.shown == paragraphs else steps(self.shown, paragraphs)
        if todo:
            self.before_patch()
            with self.patch() as cursor:
                for step in reversed(todo):
                    self._take(cursor, step, paragraphs)
        self.shown = paragraphs

    def restyle(self, look: Look) -> None:
        """Give all blocks another look (zoom)."""
        self.look = look
        with self.patch() as cursor:
            for index, paragraph in enumerate(self.shown):
                self._dress(cursor, self.document.findBlockByNumber(index), paragraph, force=True)

    def repair(self, index: int) -> None:
        """Write block `index` anew from the paragraph it stands for."""
        with self.patch() as cursor:
            paragraph = self.shown[index]
            self._dress(cursor, self.document.findBlockByNumber(index), paragraph, force=True)
            self._write(cursor, index, 0, None, paragraph.content, paragraph)

    def recolour(self) -> None:
        """Write anew what shows the colour of an author, after colours have changed."""
        self.formats.forget_colours()
        for index, paragraph in enumerate(self.shown):
            if any(mark.kind in _COLOURED for mark in paragraph.content.marks):
                self.repair(index)

    def remeasure(self, kind: str) -> None:
        """Lay out anew the blocks that hold objects of a kind, whose words have changed."""
        with self.patch():
            for index, paragraph in enumerate(self.shown):
                if paragraph.content.marks and paragraph.content.objects(kind):
                    block = self.document.findBlockByNumber(index)
                    self.document.markContentsDirty(block.position(), block.length())

    def _take(self, cursor: QTextCursor, step: Step, new: Paragraphs) -> None:
        """One step, on blocks whose numbers no earlier step has moved."""
        old_count, new_count = step.old_end - step.old_start, step.new_end - step.new_start
        both = min(old_count, new_count)
        if new_count > both:
            self._insert(cursor, step, step.new_start + both, new)
        elif old_count > both:
            self._remove(cursor, step, step.old_start + both, new)
        for i in range(both):
            index = step.old_start + i
            self._turn(cursor, index, self.shown[index], new[step.new_start + i])

    def _turn(self, cursor: QTextCursor, index: int, old: Paragraph, new: Paragraph) -> None:
        """Make block `index`, which shows `old`, show `new`."""
        if old is new:
            return
        block = self.document.findBlockByNumber(index)
        self._dress(cursor, block, new)
        if Kind.TABLE in (old.kind, new.kind):
            if (old.kind, old.content, old.extra) != (new.kind, new.content, new.extra):
                self._write(cursor, index, 0, None, new.content, new)
        elif (old.kind, old.level) != (new.kind, new.level) and not same_look(old, new):
            self._write(cursor, index, 0, None, new.content, new)
        elif old.content != new.content:
            start, old_end, new_end = changed_stretch(old.content, new.content)
            self._write(cursor, index, start, old_end, new.content.slice(start, new_end), new)

    def _write(
        self,
        cursor: QTextCursor,
        index: int,
        start: int,
        end: int | None,
        content: RichText,
        paragraph: Paragraph,
    ) -> None:
        """Put `content` in the place of code points `start:end` of block `index`."""
        block = self.document.findBlockByNumber(index)
        text = block.text()
        low = block.position() + units(text, start)
        high = block.position() + (block.length() - 1 if end is None else units(text, end))
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._put(cursor, content, paragraph)

    def _put(self, cursor: QTextCursor, content: RichText, paragraph: Paragraph) -> None:
        if paragraph.kind is Kind.TABLE:
            cursor.insertText(OBJECT, self.formats.of_table(paragraph))
            return
        for text, marks in runs(content):
            char_format = self.formats.of(paragraph.kind, paragraph.level, marks)
            cursor.insertText(to_qt(text), char_format)

    def _dress(
        self, cursor: QTextCursor, block: QTextBlock, paragraph: Paragraph, *, force: bool = False
    ) -> None:
        """Give a block the id, format and typing format of a paragraph, where they differ."""
        token = self._token(paragraph.id)
        if block.userState() != token:
            block.setUserState(token)
        wanted = self.look.block_format(paragraph, self._lang)
        if not force and block.blockFormat() == wanted:
            return
        cursor.setPosition(block.position())
        cursor.setBlockFormat(wanted)
        cursor.setBlockCharFormat(self.formats.of(paragraph.kind, paragraph.level, frozenset()))

    def _insert(self, cursor: QTextCursor, step: Step, at: int, new: Paragraphs) -> None:
        """Put the paragraphs of a step from `at` on into blocks of their own."""
        fresh = new[at : step.new_end]
        index = step.old_start + at - step.new_start
        if index:
            self._append(cursor, index, fresh)
            return
        if self.shown:
            cursor.setPosition(0)
            cursor.insertBlock()
            # Later steps are done: what was pushed down shows what follows this step.
            pushed = self.document.findBlockByNumber(1)
            self._dress(cursor, pushed, new[step.new_end], force=True)
        self._fill_first(cursor, fresh[0])
        self._append(cursor, 1, fresh[1:])

    def _fill_first(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        self._dress(cursor, self.document.firstBlock(), paragraph, force=True)
        cursor.setPosition(0)
        self._put(cursor, paragraph.content, paragraph)

    def _append(self, cursor: QTextCursor, index: int, new: Paragraphs) -> None:
        """Put blocks after block `index - 1`."""
        if not new:
            return
        before = self.document.findBlockByNumber(index - 1)
        cursor.setPosition(before.position() + before.length() - 1)
        for paragraph in new:
            base = self.formats.of(paragraph.kind, paragraph.level, frozenset())
            cursor.insertBlock(self.look.block_format(paragraph, self._lang), base)
            cursor.block().setUserState(self._token(paragraph.id))
            self._put(cursor, paragraph.content, paragraph)

    def _remove(self, cursor: QTextCursor, step: Step, low: int, new: Paragraphs) -> None:
        """Take out the blocks of a step from `low` on."""
        after = self.document.findBlockByNumber(step.old_end)
        if after.isValid():
            cursor.setPosition(self.document.findBlockByNumber(low).position())
            cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            # Later steps are done: what follows already shows what it should.
            survivor, index = new[step.new_end], low
        else:
            before = self.document.findBlockByNumber(low - 1)
            cursor.setPosition(before.position() + before.length() - 1 if low else 0)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            survivor, index = self.shown[low - 1] if low else _NOTHING, max(0, low - 1)
        self._dress(cursor, self.document.findBlockByNumber(index), survivor, force=True)

    def _token(self, paragraph_id: str) -> int:
        """The number that stands for an id in the state of a block, -1 for no id yet."""
        if not paragraph_id:
            return -1
        token = self._tokens.get(paragraph_id)
        if token is None:
            token = self._tokens[paragraph_id] = next(self._next)
            self._ids[token] = paragraph_id
        return token
