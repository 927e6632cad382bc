"""What can be done about a misspelt word: put another in its place, or add it to a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from drafter.errors import DrafterError
from drafter.model.edit.document import add_own_word
from drafter.model.edit.words import replace_text
from drafter.model.places import Place, Selection, State
from drafter.session import Session
from drafter.spelling.personal import add_word
from drafter.spelling.words import Word
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.spelling import Spelling
from drafter.ui.sentences import told
from drafter.ui.text import lasting, tr

__all__ = ["SpellingMenu"]


class SpellingMenu:
    """Adds its entries to the top of a context menu."""

    def __init__(self, session: Session, editor: DraftEditor, spelling: Spelling) -> None:
        self._session = session
        self._editor = editor
        self._spelling = spelling

    def word_at(self, place: Place) -> Word | None:
        """The misspelt word at a place of the draft."""
        shown = self._editor.surface.shown
        if place.index >= len(shown):
            return None
        words = self._spelling.words(shown[place.index])
        return next((w for w in words if w.start <= place.offset <= w.end), None)

    def fill(self, menu: QMenu, place: Place, *, headed: bool = False) -> bool:
        """Put what can be done about the word at a place into an empty menu; whether there is one.

        `headed`: under a title, for a menu that offers other things as well.
        """
        word = self.word_at(place)
        if word is None:
            return False
        if headed:
            menu.addSection(tr("Spelling: “{word}”", word=word.text))
        paragraph = self._session.document.paragraphs[place.index]
        found = self._spelling.speller.suggest(word.text, self._spelling.lang_of(paragraph))
        for other in found:
            action = menu.addAction(other)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self._take, place.index, word, other))
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

    def _take(self, index: int, word: Word, other: str, _ticked: bool = False) -> None:
        self.replace(index, word, other)

    def replace(self, index: int, word: Word, other: str) -> None:
        """Put another word in the place of a misspelt one."""
        stretch = Selection(Place(index, word.start), Place(index, word.end))

        def command(state: State) -> State | None:
            return replace_text(State(state.document, stretch), other)

        self._editor.do(command, lasting("spelling"))

    def add(self, word: str) -> None:
        """The word is right in all documents of this user."""
        try:
            self._spelling.speller.personal = add_word(word)
        except DrafterError as error:
            self._editor.refused.emit(told(str(error)))
        self._spelling.forget()

    def allow_here(self, word: str) -> None:
        """The word is right in this document, for everyone who opens it."""
        self._editor.do(partial(add_own_word, word=word), lasting("word of the document"))
        self._spelling.forget()
