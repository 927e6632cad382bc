"""The draft as a Word file can hold it, and notices of what is left out.

Revisions and comments go along, unless a clean copy is asked for, which shows the final text;
leftovers of notes nobody cites stay behind. What this returns is what must come back when the
written file is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from drafter.docx.keeping import sound
from drafter.docx.pictures import kind_of
from drafter.docx.writer.citations import with_lasting_marks
from drafter.docx.writer.review import written_comments
from drafter.model.foreign import EQUATION, foreign_of, used_pictures
from drafter.model.nodes import Comment, Document, Kind, Note, Paragraph, Picture
from drafter.model.revisions import final, without_remarks
from drafter.model.richtext import (
    COMMENT,
    DELETION,
    FOREIGN,
    INSERTION,
    LANGUAGE,
    LINK,
    NOTE,
    REFERENCE,
    SUBSCRIPT,
    SUPERSCRIPT,
    Mark,
    RichText,
)
from drafter.model.tables import table_of, with_table
from drafter.recognition.imported import Notice

__all__ = ["portable"]

_BESIDE_RUNS = frozenset({FOREIGN, INSERTION, DELETION, COMMENT, LINK})


def portable(document: Document, *, clean: bool = False) -> tuple[Document, tuple[Notice, ...]]:
    """The document reduced to what a Word file holds, and what was set aside for it."""
    seen: set[str] = set()
    if clean:
        document = without_remarks(final(document))
    elif document.revisions:
        document = with_lasting_marks(document)
    # A native file may have been written by anybody: what is no such picture does not go out.
    pictures = {p.id: p for p in document.pictures if kind_of(p.data) == p.kind}
    paragraphs = tuple(_paragraph(p, document.lang, pictures, seen) for p in document.paragraphs)
    notices = _notices_of_marks(seen)
    comments = _comments(document)
    left = len(document.comments) - len(comments)
    if left:
        words = f"Comments without a place in the text were not written ({left})."
        notices.append(Notice("comments-left-out", words))
    cited = dict.fromkeys(
        value for p in paragraphs if p.content.marks for _, value in p.content.objects(NOTE)
    )
    known = {n.id: n for n in document.notes}
    if any(n.endnote for n in known.values()):
        known = {i: replace(n, endnote=False) for i, n in known.items()}
        notices.append(Notice("endnotes-as-footnotes", "Endnotes were written as footnotes."))
    notes = []
    for note_id in cited:
        if note_id in known:
            notes.append(_note(known.pop(note_id), document.lang, pictures, seen))
        else:
            notes.append(Note(note_id))
            notices.append(Notice("note-missing", f"The note “{note_id}” has no text."))
    for note in known.values():
        shown = " ".join(note.text.split())[:60]
        notices.append(
            Notice("note-uncited", f"A note that nothing refers to was left out: “{shown}”.")
        )
    kept = replace(
        document, paragraphs=paragraphs, notes=tuple(notes), comments=comments, ignored=()
    )
    return replace(kept, pictures=used_pictures(kept)), tuple(notices)


def _notices_of_marks(seen: set[str]) -> list[Notice]:
    notices = []
    if FOREIGN in seen:
        notices.append(
            Notice("objects-left-out", "Objects that are no picture or equation were not written.")
        )
    return notices


def _comments(document: Document) -> tuple[Comment, ...]:
    """The comments that have a place, answers to answers hung under the first: so Word has them."""
    known = {c.id: c for c in document.comments}

    def first(comment: Comment) -> str:
        seen = {comment.id}
        while comment.parent in known and comment.parent not in seen:
            comment = known[comment.parent]
            seen.add(comment.id)
        return comment.id

    flat = tuple(
        replace(c, parent="" if (top := first(c)) == c.id else top) for c in document.comments
    )
    return tuple(written_comments(replace(document, comments=flat)))


def _paragraph(
    paragraph: Paragraph, lang: str, pictures: Mapping[str, Picture], seen: set[str]
) -> Paragraph:
    if paragraph.kind is Kind.TABLE:
        paragraph = with_table(paragraph, table_of(paragraph))
    content = paragraph.content
    if not content.marks:
        return paragraph
    new = _content(content, paragraph.lang or lang, pictures, seen)
    return paragraph if new is content else paragraph.with_content(new)


def _note(note: Note, lang: str, pictures: Mapping[str, Picture], seen: set[str]) -> Note:
    paragraphs = tuple(_without(_content(p, lang, pictures, seen), NOTE) for p in note.paragraphs)
    return note if paragraphs == note.paragraphs else replace(note, paragraphs=paragraphs)


def _content(
    content: RichText, lang: str, pictures: Mapping[str, Picture], seen: set[str]
) -> RichText:
    kinds = {m.kind for m in content.marks}
    if FOREIGN in kinds:
        content = _with_sound_objects(content, pictures, seen)
        kinds = {m.kind for m in content.marks}
    if LANGUAGE in kinds:
        content = _keeping(
            content, (m for m in content.marks if (m.kind, m.value) != (LANGUAGE, lang))
        )
    if kinds >= {SUPERSCRIPT, SUBSCRIPT}:
        for start, end in content.spans(SUPERSCRIPT):
            content = content.unmarked(start, end, SUBSCRIPT)
    if kinds >= {LINK, REFERENCE}:
        for at, _ in content.objects(REFERENCE):
            content = content.unmarked(at, at + 1, LINK)
    if REFERENCE in kinds and any(m.value.endswith("|full") for m in content.marks):
        content = _keeping(content, (_short(m) for m in content.marks))
    return content


def _with_sound_objects(
    content: RichText, pictures: Mapping[str, Picture], seen: set[str]
) -> RichText:
    """Pictures and equations in the form that Word gets; what is none of them leaves its words."""

    def named(name: str, in_lines: bool) -> str:
        picture = pictures.get(name)
        return name if picture is not None and (picture.kind == "svg") == in_lines else ""

    for at, value in reversed(content.objects(FOREIGN)):
        found = sound(foreign_of(value).xml, named)
        if found is None:
            seen.add(FOREIGN)
            lost = foreign_of(value)
            words = RichText.of(lost.words if lost.sort == EQUATION else "")
            content = content.replaced(at, at + 1, words)
            continue
        marks = [m for m in content.marks if (m.start, m.kind) != (at, FOREIGN)]
        content = RichText.of(content.text, [*marks, Mark(at, at + 1, FOREIGN, found.value)])
        if found.sort == EQUATION:  # it stands beside the runs and has none of their looks
            for kind in content.values_at(at).keys() - _BESIDE_RUNS:
                content = content.unmarked(at, at + 1, kind)
    return content


def _without(content: RichText, kind: str) -> RichText:
    """Without marks of a kind; objects of the kind go too."""
    if not any(m.kind == kind for m in content.marks):
        return content
    return _keeping(content, (m for m in content.marks if m.kind != kind))


def _keeping(content: RichText, marks: Iterable[Mark]) -> RichText:
    return RichText.of(content.text, marks)


def _short(mark: Mark) -> Mark:
    """A reference in its shortest spelling: the full form is the usual one."""
    if mark.kind != REFERENCE:
        return mark
    return replace(mark, value=mark.value.removesuffix("|full"))
