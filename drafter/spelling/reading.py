"""A whole document as the dictionaries read it: every paragraph and note, each in its language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.model.nodes import Document
from drafter.model.richtext import RichText
from drafter.spelling.speller import LANGUAGES, Speller
from drafter.spelling.words import Word

__all__ = ["Misspelling", "Stretch", "misspellings", "note_languages", "stretches"]

_QUOTED = 5  # unknown words of a paragraph from which it may be in another language
_FEW = 5  # at most one in so many of them may be unknown there too


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in one language (BCP 47 tag): those of a paragraph, or of one paragraph of a note.

    `index` is the place of the paragraph in the document; for a note that of the first one that
    cites it, and the number of paragraphs where none does. `within` counts the paragraphs of `note`.
    """

    index: int
    content: RichText
    lang: str
    note: str = ""
    within: int = 0


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that is in no dictionary, and where it stands."""

    stretch: Stretch
    word: Word


def note_languages(document: Document) -> Mapping[str, str]:
    """The language of each note that is cited: that of the paragraph that first cites it."""
    found: dict[str, str] = {}
    for index, _, note in document.citations():
        found.setdefault(note, document.paragraphs[index].lang or document.lang)
    return found


def stretches(document: Document) -> Iterator[Stretch]:
    """Paragraphs in reading order, the notes that one is the first to cite behind it."""
    waiting = {note.id: note for note in document.notes}
    for index, paragraph in enumerate(document.paragraphs):
        lang = paragraph.lang or document.lang
        yield Stretch(index, paragraph.content, lang)
        for _, cited in paragraph.content.objects("note"):
            note = waiting.pop(cited, None)
            for within, content in enumerate(note.paragraphs if note else ()):
                yield Stretch(index, content, lang, cited, within)
    for note in waiting.values():
        for within, content in enumerate(note.paragraphs):
            yield Stretch(len(document.paragraphs), content, document.lang, note.id, within)


def misspellings(document: Document, speller: Speller) -> Iterator[Misspelling]:
    """The words of a document that are in no dictionary nor on a list, in reading order."""
    own = frozenset(document.words)
    for stretch in stretches(document):
        words = speller.misspelt(stretch.content, stretch.lang, own)
        if len(words) < _QUOTED or not _is_in_another(stretch, words, speller, own):
            yield from (Misspelling(stretch, word) for word in words)


def _is_in_another(
    stretch: Stretch, words: tuple[Word, ...], speller: Speller, own: frozenset[str]
) -> bool:
    """Whether nearly all of the unknown words are sound in one other language.

    Then a text stands there in two languages, or in one that nobody has marked.
    """
    for lang in LANGUAGES:
        if stretch.lang.partition("-")[0].lower() != lang and speller.has(lang):
            wrong = {w.start for w in speller.misspelt(stretch.content, lang, own)}
            if sum(w.start in wrong for w in words) * _FEW <= len(words):
                return True
    return False
