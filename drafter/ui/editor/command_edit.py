"""A surface whose keys, clipboard, drops and input methods become edit commands.

What document the commands see and where their results go is up to the subclass: the draft gives
the session's document, the notes a document seen through a lens.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from drafter.errors import DrafterError
from drafter.formats.html import excerpt_html
from drafter.formats.txt import excerpt_text
from drafter.model.edit import fragments
from drafter.model.edit.fragments import Fragment
from drafter.model.edit.marks import toggle_mark
from drafter.model.edit.words import delete_selection
from drafter.model.history import Command
from drafter.model.nodes import Paragraph
from drafter.model.places import Place, State
from drafter.model.references import reference_text
from drafter.model.richtext import REFERENCE
from drafter.model.spoken import spoken, words_of
from drafter.model.tables import BREAK
from drafter.session import Session
from drafter.ui.editor.clipboard import (
    can_paste,
    fragment_of,
    guessed,
    is_own,
    mime_of,
    plain_fragment,
)
from drafter.ui.editor.keys import MODIFIERS, Act, meaning, types
from drafter.ui.editor.readback import READ_ONLY, ReadBack, read_back
from drafter.ui.editor.surface_edit import SurfaceEdit
from drafter.ui.sentences import told
from drafter.ui.text import lasting, tr
from drafter.ui.view_strip import why_closed

__all__ = ["CommandEdit"]


class CommandEdit(SurfaceEdit):
    """Base of the draft's and the notes' editors."""

    refused = Signal(str)
    """Why a paste was not taken, or what was guessed: a sentence for the user."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.typing_label = lasting("typing")
        self._cut: Fragment | None = None

    # What subclasses say

    def state(self) -> State:
        """The document and selection that commands work on."""
        raise NotImplementedError

    def execute(self, command: Command, label: str, source: str) -> bool:
        """Run a command on `state()` and show the result."""
        raise NotImplementedError

    def take(self, back: ReadBack) -> bool:
        """Make what was typed a change of the session; False to have it taken back."""
        raise NotImplementedError

    def restore(self) -> None:
        """Show again what the session says."""
        raise NotImplementedError

    def jump(self, place: Place) -> None:
        """Put the caret at a place."""
        raise NotImplementedError

    def wanted(self) -> tuple[Paragraph, ...]:
        """What the widget must say."""
        raise NotImplementedError

    def law_holds(self) -> bool:
        """Whether the widget says exactly what the session says."""
        return self.surface.read_all() == self.wanted()

    def assert_law(self) -> None:
        """Raise AssertionError with the first difference between widget and session."""
        said, wanted = self.surface.read_all(), self.wanted()
        for index, (one, other) in enumerate(zip(said, wanted, strict=False)):
            assert one == other, f"block {index} says {one}, the session {other}"
        assert len(said) == len(wanted), f"{len(said)} blocks for {len(wanted)} paragraphs"

    # Commands

    def do(self, command: Command, label: str, source: str = "command") -> bool:
        """Run a command, after an input method has handed over its words."""
        self.composition.finish()
        return not self.says_why_closed() and self.execute(command, label, source)

    def says_why_closed(self) -> bool:
        """Whether nothing can be changed now, which has then been said."""
        why = why_closed(self.session.view)
        if why:
            self.refused.emit(why)
        return bool(why)

    def toggle(self, kind: str) -> None:
        """Italic and its like: over the selection, else for what is typed next."""
        self.composition.finish()
        if self.state().selection.is_caret:
            self.toggle_typing(kind)
        else:
            self.do(partial(toggle_mark, kind=kind), lasting(kind))

    def undo(self) -> None:
        """Take back the last step of the session."""
        self.composition.finish()
        self.session.undo()

    def redo(self) -> None:
        """Do again the step last taken back."""
        self.composition.finish()
        self.session.redo()

    def cut(self) -> None:
        """Move the selection to the clipboard."""
        if not self.state().selection.is_caret:
            self.copy()
            cut = self._copied()
            if self.do(delete_selection, lasting("cut")):
                self._cut = cut

    def paste_plain(self, text: str) -> None:
        """Put in words only."""
        self._insert(plain_fragment(text, self._paragraph()))

    # What Qt hands over

    def edited(self, first: int, last: int) -> None:  # noqa: D102
        back = read_back(self.surface, first, last)
        if back is None:
            return
        before = self.surface.shown
        self.surface.shown = back.shown(before)
        taken = back.allowed and self.take(back)
        if not taken:
            self.says_why_closed()
            self.restore()
        for index in back.untidy:
            if index < len(self.surface.shown):
                self.surface.repair(index)
        if back.untidy or not taken:
            self.set_selection(self.state().clamped().selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() not in MODIFIERS:
            # A key that an input method lets through: Qt leaves its words behind half composed.
            self.composition.finish()
        act = meaning(event, self.state())
        if isinstance(act, Act):
            self._perform(act, event)
        else:
            self.do(act.command, act.label, act.source)
            event.accept()

    def _perform(self, act: Act, event: QKeyEvent) -> None:
        match act:
            case Act.UNDO:
                self.undo()
            case Act.REDO:
                self.redo()
            case Act.CUT:
                self.cut()
            case Act.COPY:
                self.copy()
            case Act.PASTE:
                self.paste()
            case Act.NOTHING:
                event.ignore()
            case Act.NATIVE:
                if not (types(event) and self.says_why_closed()):
                    self._type(event)

    def _type(self, event: QKeyEvent) -> None:
        deletes = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        self.typing_label = lasting("deletion") if deletes else lasting("typing")
        super().keyPressEvent(event)
        self.typing_label = lasting("typing")
        self.leave_room()
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self.verticalScrollBar().setValue(0)  # with the masthead, which stands above the text

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        if event.preeditString() or event.commitString():
            if self.says_why_closed():
                event.ignore()
                return
            if not self.state().selection.is_caret:
                self.execute(delete_selection, tr("deletion"), "command")
            paragraph = self._paragraph()
            sealed = paragraph is not None and paragraph.kind in READ_ONLY
            if sealed or not self.state().selection.is_caret:
                event.ignore()
                return
        super().inputMethodEvent(event)

    def _paragraph(self) -> Paragraph | None:
        """The paragraph with the caret."""
        index = self.selection().head.index
        shown = self.surface.shown
        return shown[index] if index < len(shown) else None

    # Clipboard and drag

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102
        fragment = self._copied()
        if fragment is None:
            return QMimeData()
        text, words = self.texts_of(fragment)
        return mime_of(fragment, text, words, self.html_of(fragment), self.session.token)

    def texts_of(self, fragment: Fragment) -> tuple[str, str]:
        """What is selected as plain text: whole paragraphs with numbers and notes, and words only."""
        document, outline = self.session.document, self.session.outline
        shown = words_of(document, outline)
        rows = [spoken(p.content, shown)[0].replace(BREAK, "\n") for p in fragment.paragraphs]
        words = "\n".join(rows)
        if fragment.inline:
            return words, words
        begun = self.state().selection.start.offset > 0
        return excerpt_text(document, outline, fragment.paragraphs, begun=begun), words

    def _copied(self) -> Fragment | None:
        """What is selected, with the words of its references, for other drafts."""
        fragment = fragments.copy(self.state())
        if fragment is None:
            return None
        contents = [p.content for p in fragment.paragraphs]
        contents += [c for n in fragment.notes for c in n.paragraphs]
        values = sorted({value for c in contents for _, value in c.objects(REFERENCE)})
        document, outline = self.session.document, self.session.outline
        words = tuple((value, reference_text(document, outline, value)) for value in values)
        return replace(fragment, words=words)

    def html_of(self, fragment: Fragment) -> str:
        """A fragment as other programs take it up, with italics and notes."""
        return excerpt_html(
            self.session.document,
            self.session.outline,
            fragment.paragraphs,
            inline=fragment.inline,
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: D102
        return can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: D102
        session = self.session
        like = self._paragraph()
        lang = like.lang if like and like.lang else session.document.lang
        try:
            fragment = fragment_of(source, like, session.profile, lang, session.token)
        except DrafterError as error:
            self.refused.emit(told(str(error)))
            return
        remark = "" if is_own(source) else guessed(fragment)
        self._insert(self.adopt(fragment), remark)

    def adopt(self, fragment: Fragment | None) -> Fragment | None:
        """A fragment as it may be put in here."""
        return fragment

    def _insert(self, fragment: Fragment | None, remark: str = "") -> None:
        if fragment is None:
            return
        if remark:
            self.refused.emit(remark)
        # What was cut here and comes back is the same text in another place.
        moved, self._cut = fragment == self._cut, None
        self.do(
            partial(fragments.insert, fragment=fragment, moved=moved), lasting("paste"), "paste"
        )

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.composition.finish()
        position = self.cursorForPosition(event.position().toPoint()).position()
        place = self.surface.place(position)
        own = event.source() in (self, self.viewport())
        if own and event.dropAction() is Qt.DropAction.MoveAction:
            self.carry(place)
        elif can_paste(event.mimeData()):
            self.jump(place)
            self.insertFromMimeData(event.mimeData())
        event.accept()
        # Ends the drag: takes away the caret that showed where the text would land.
        super().dragLeaveEvent(QDragLeaveEvent())

    def carry(self, place: Place) -> None:
        """Move what is selected to another place of the same text."""
        self.do(partial(fragments.carry, to=place), lasting("move text"))
