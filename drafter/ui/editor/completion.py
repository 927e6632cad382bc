"""Opening phrases offered at the caret, and italics set when one has been typed out.

The list never takes the keyboard: the editor asks `press` first, and only Tab, the arrows and
Escape mean the list while it is open. Enter goes on to the next paragraph as always, unless the
drafter has walked into the list.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from drafter.model.edit.openings import open_with, set_opening_italic
from drafter.model.nodes import Kind, Paragraph
from drafter.model.places import Selection
from drafter.model.richtext import ITALIC
from drafter.session import Event
from drafter.text.completion import Asked, Offer, offers
from drafter.text.openings import Opening
from drafter.ui.editor.command_edit import CommandEdit
from drafter.ui.editor.offers_list import OffersList
from drafter.ui.text import lasting

__all__ = ["Completion"]

_PARTS = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}
_LONGEST = 60
"""Characters from the start of a paragraph within which an opening is still being typed."""
_ABOVE = 3


class Completion(QObject):
    """Watches one editor of the draft."""

    def __init__(self, editor: CommandEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = editor.session
        self._list = OffersList(editor)
        self._list.chosen.connect(self._accept)
        self._walked = False
        self._asked_for = False
        self._spaced: Selection | None = None
        self.offers_while_typing = True
        self.sets_italics = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = self._session.subscribe(self._on_event)

    def release(self) -> None:
        """Listen to the session no more."""
        self._unsubscribe()

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list.isVisible()

    def close(self) -> None:
        """Take the list away."""
        self._walked = self._asked_for = False
        self._list.hide()

    def ask(self) -> None:
        """Offer phrases at once, also where few letters are typed (Ctrl+Space)."""
        self._asked_for = True
        self.refresh()

    def press(self, event: QKeyEvent) -> bool:
        """Whether a key meant the list, which has then done its work."""
        if self._is_needless_space(event):
            return True
        if not self.is_open or event.modifiers():
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._list.walk(1 if event.key() == Qt.Key.Key_Down else -1)
                self._walked = True
            case Qt.Key.Key_Tab:
                self._accept(self._list.current())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._walked:
                self._accept(self._list.current())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def _is_needless_space(self, event: QKeyEvent) -> bool:
        """Whether a space is typed directly behind the one that came with a phrase."""
        behind, self._spaced = self._spaced, None
        return event.text() == " " and behind == self._session.state.selection

    def _on_event(self, event: Event) -> None:
        if event.source == "typing" and event.document_changed:
            if self.sets_italics:
                self._set_italics(event)
            if self.offers_while_typing:
                self._soon.start()
        elif event.source != "select" or event.before.selection != event.after.selection:
            if event.source == "select" and self._soon.isActive():
                return  # the caret follows what was typed
            self.close()

    # What is offered

    def refresh(self) -> None:
        """Offer what fits the words before the caret, or nothing."""
        found = self._found()
        if not found:
            self.close()
            return
        self._list.offer(found, self._editor.cursorRect())

    def _found(self) -> tuple[Offer, ...]:
        selection = self._session.state.selection
        index, offset = selection.head.index, selection.head.offset
        paragraphs = self._session.document.paragraphs
        if not selection.is_caret or index >= len(paragraphs) or not self._editor.hasFocus():
            return ()
        paragraph = paragraphs[index]
        typed = paragraph.content.text[:offset]
        if not self._may_complete(paragraph, typed, paragraph.content.text[offset : offset + 1]):
            return ()
        profile = self._session.profile
        lang = paragraph.lang or self._session.document.lang
        part = _PARTS[paragraph.kind]
        habits = profile.habits
        adverb = habits.preamble_adverb if part == "preambular" else habits.operative_adverb
        asked = Asked(
            part,
            typed,
            profile.corpus,
            self._above(index, paragraph),
            adverb_first=adverb != "after",
            adverbs=habits.sequence != "off" and lang.startswith("en"),
        )
        found = offers(profile.openings(lang), asked)
        if len(found) == 1 and found[0].text == typed.strip():
            return ()  # nothing is left to complete
        return found

    def _may_complete(self, paragraph: Paragraph, typed: str, following: str) -> bool:
        if paragraph.kind not in _PARTS or paragraph.level or len(typed) > _LONGEST:
            return False
        fewest = 1 if self._asked_for else 2
        words = typed.replace(" ", "").replace("’", "").replace("-", "")
        return len(words) >= fewest and words.isalpha() and not following.isalnum()

    def _above(self, index: int, paragraph: Paragraph) -> list[tuple[str, str]]:
        """Openings of the paragraphs above in the same run, nearest first."""
        out: list[tuple[str, str]] = []
        paragraphs = self._session.document.paragraphs
        for i in range(index - 1, -1, -1):
            above = paragraphs[i]
            if above.kind is paragraph.kind and above.level:
                continue
            opening = self._opening(above) if above.kind is paragraph.kind else None
            if opening is None or len(out) == _ABOVE:
                break
            out.append((opening.head, opening.adverb))
        return out

    def _opening(self, paragraph: Paragraph) -> Opening | None:
        lang = paragraph.lang or self._session.document.lang
        plain, _ = paragraph.content.without_objects()
        return self._session.profile.openings(lang).match(plain, _PARTS[paragraph.kind])

    def _accept(self, offer: Offer | None) -> None:
        offset = self._session.state.selection.head.offset
        self.close()
        if offer is not None:
            command = partial(open_with, end=offset, phrase=offer.text)
            self._editor.do(command, lasting("opening phrase"))
            self._spaced = self._session.state.selection

    # Italics by themselves

    def _set_italics(self, event: Event) -> None:
        """When a space or comma closes an opening phrase, it goes into italics."""
        index, offset = event.after.selection.head.index, event.after.selection.head.offset
        paragraphs = event.after.document.paragraphs
        if index >= len(paragraphs) or not 3 < offset <= _LONGEST + 1:
            return
        paragraph = paragraphs[index]
        if paragraph.kind not in _PARTS or paragraph.level:
            return
        if paragraph.content.text[offset - 1] not in " ,\u00a0":
            return
        opening = self._opening(paragraph)
        if opening is None or opening.phrase is None or opening.end != offset - 1:
            return
        if paragraph.content.covers(opening.start, opening.end, ITALIC):
            return
        command = partial(set_opening_italic, index=index, start=opening.start, end=opening.end)
        QTimer.singleShot(
            0, self, lambda: self._editor.do(command, lasting("italics of the opening"))
        )
