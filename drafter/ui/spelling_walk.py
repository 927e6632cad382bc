"""Going from one misspelt word to the next, through the text and its notes."""

from __future__ import annotations

from drafter.model.places import Place, Selection
from drafter.session import Session
from drafter.spelling.reading import Misspelling
from drafter.ui.editor.note_lens import note_at
from drafter.ui.editor.spelling import Spelling
from drafter.ui.text import counted, tr
from drafter.ui.views import Views

__all__ = ["SpellingWalk"]

_Rank = tuple[int, int, int, int]


class SpellingWalk:
    """Selects misspelt words. Each step looks anew, so that typing between two can do no harm."""

    def __init__(self, session: Session, spelling: Spelling, views: Views) -> None:
        self._session = session
        self._spelling = spelling
        self._views = views

    def next(self, step: int = 1) -> None:
        """Select the next misspelt word behind the caret, or with -1 the one before; round the ends."""
        if not self._spelling.enabled:
            self._say(tr("Spelling is not looked at. Settings › Spelling switches it on."))
            return
        found = self._spelling.all_words()
        if not found:
            self._say(tr("Every word is in the dictionary or on a list of yours."))
            return
        order = self._order()
        ranks = [_rank(word, order) for word in found]
        here = self._here(order, end=step > 0)
        if step > 0:
            number = next((n for n, rank in enumerate(ranks) if rank >= here), 0)
        else:
            before = [n for n, rank in enumerate(ranks) if rank < here]
            number = before[-1] if before else len(found) - 1
        self.to(found[number])
        self._say(
            counted(
                len(found),
                "“{word}” is in no dictionary; the only one. Ctrl+. shows what can be done.",
                "“{word}” is in no dictionary; {number} of {count}. Ctrl+. shows what can be done.",
                word=found[number].word.text,
                number=number + 1,
            )
        )

    def to(self, found: Misspelling) -> None:
        """Select a misspelt word where it stands, in the text or in a note."""
        where, word = found.stretch, found.word
        editor, notes = self._views.editor, self._views.notes
        editor.composition.finish()
        if where.note:
            self._views.frames["notes"].setVisible(True)
            notes.select_in(where.note, where.within, word.start, word.end)
            notes.setFocus()
            return
        index = where.index
        self._session.select(Selection(Place(index, word.start), Place(index, word.end)))
        editor.reveal()
        editor.setFocus()

    def _say(self, words: str) -> None:
        self._views.editor.refused.emit(words)

    def _order(self) -> dict[str, tuple[int, int]]:
        """Where each note is read: the paragraph that first cites it, and which note it is."""
        document = self._session.document
        order: dict[str, tuple[int, int]] = {}
        for index, _, cited in document.citations():
            order.setdefault(cited, (index, len(order) + 1))
        for note in document.notes:
            order.setdefault(note.id, (len(document.paragraphs), len(order) + 1))
        return order

    def _here(self, order: dict[str, tuple[int, int]], *, end: bool) -> _Rank:
        notes = self._views.notes
        if notes.hasFocus():
            selection = notes.selection()
            place = selection.end if end else selection.start
            note, within = note_at(notes.surface.shown, place.index)
            if note in order:
                return (*order[note], within, place.offset)
        selection = self._session.state.selection
        place = selection.end if end else selection.start
        return (place.index, 0, 0, place.offset)


def _rank(found: Misspelling, order: dict[str, tuple[int, int]]) -> _Rank:
    where = found.stretch
    index, number = order[where.note] if where.note else (where.index, 0)
    return (index, number, where.within, found.word.start)
