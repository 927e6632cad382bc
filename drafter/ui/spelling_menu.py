"""What can be done about a misspelt word: put another in its place, or add it to a list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QMenu

from drafter.errors import DrafterError
from drafter.model.edit.document import add_own_word, set_own_words
from drafter.model.edit.words import replace_text
from drafter.model.places import Place, Selection, State
from drafter.session import Session
from drafter.spelling.personal import add_word, keep_words, personal_words
from drafter.spelling.words import Word
from drafter.ui.dialogs.own_words import OwnWords
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.notes_editor import NotesEditor
from drafter.ui.editor.spelling import Spelling
from drafter.ui.sentences import told
from drafter.ui.text import lasting, tr
from drafter.ui.view_strip import why_closed

__all__ = ["SpellingMenu"]


class SpellingMenu:
    """Adds its entries to the top of a context menu, for a word of the draft or of the notes."""

    def __init__(
        self, session: Session, editor: DraftEditor, notes: NotesEditor, spelling: Spelling
    ) -> None:
        self._session = session
        self._editor = editor
        self._notes = notes
        self._spelling = spelling

    def word_at(self, place: Place, *, in_notes: bool = False) -> Word | None:
        """The misspelt word at a place of the draft, or of the notes as they are shown."""
        shown = (self._notes if in_notes else self._editor).surface.shown
        if place.index >= len(shown):
            return None
        words = self._spelling.words(shown[place.index])
        return next((w for w in words if w.start <= place.offset <= w.end), None)

    def fill(
        self, menu: QMenu, place: Place, *, headed: bool = False, in_notes: bool = False
    ) -> bool:
        """Put what can be done about the word at a place into an empty menu; whether there is one.

        `headed`: under a title, for a menu that offers other things as well.
        """
        word = self.word_at(place, in_notes=in_notes)
        if word is None:
            return False
        if headed:
            menu.addSection(tr("Spelling: “{word}”", word=word.text))
        shown = (self._notes if in_notes else self._editor).surface.shown
        lang = self._spelling.lang_of(shown[place.index])
        found = self._spelling.speller.suggest(word.text, lang)
        put = self.replace_in_note if in_notes else self.replace
        for other in found:
            action = menu.addAction(other)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _=False, o=other: put(place.index, word, o))
        if not found:
            menu.addAction(tr("No suggestion")).setEnabled(False)
        menu.addSeparator()
        for words, act in (
            (tr("Add to My Words"), self.add),
            (tr("Right in This Document"), self.allow_here),
        ):
            action = menu.addAction(tr("{label}: {value}", label=words, value=f"“{word.text}”"))
            action.triggered.connect(lambda _=False, a=act: a(word.text))
        menu.addSeparator()
        return True

    def replace(self, index: int, word: Word, other: str) -> None:
        """Put another word in the place of a misspelt one."""
        stretch = Selection(Place(index, word.start), Place(index, word.end))

        def command(state: State) -> State | None:
            return replace_text(State(state.document, stretch), other)

        self._editor.do(command, lasting("spelling"))

    def replace_in_note(self, index: int, word: Word, other: str) -> None:
        """Put another word in the place of a misspelt one of a note; `index` as notes are shown."""
        self._notes.set_selection(Selection(Place(index, word.start), Place(index, word.end)))
        self._notes.do(partial(replace_text, text=other), lasting("spelling"))

    def add(self, word: str) -> None:
        """The word is right in all documents of this user."""
        self._keep(partial(add_word, word))

    def _keep(self, act: Callable[[], frozenset[str]]) -> None:
        try:
            self._spelling.speller.personal = act()
        except DrafterError as error:
            self._editor.refused.emit(told(str(error)))
        self._spelling.forget()

    def allow_here(self, word: str) -> None:
        """The word is right in this document, for everyone who opens it."""
        self._editor.do(partial(add_own_word, word=word), lasting("word of the document"))
        self._spelling.forget()

    def edit_words(self) -> None:
        """Show both lists, to add and to take away."""
        session = self._session
        closed = why_closed(session.view)
        kept = personal_words()
        dialog = OwnWords(kept, session.document.words, self._editor.window(), closed=closed)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if dialog.personal != kept:
            self._keep(partial(keep_words, dialog.personal))
        if not closed:
            command = partial(set_own_words, words=dialog.document)
            self._editor.do(command, lasting("word of the document"))
            self._spelling.forget()
