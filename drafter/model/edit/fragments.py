"""Cut, copy and paste: a stretch of a document with the notes it cites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from drafter.model.edit.cleanup import fresh_ids
from drafter.model.edit.words import delete_selection
from drafter.model.foreign import with_pictures
from drafter.model.nodes import Document, Kind, Note, Paragraph, Picture
from drafter.model.places import Place, Selection, State
from drafter.model.references import BROKEN
from drafter.model.richtext import NOTE, REFERENCE, Mark, RichText

__all__ = ["Fragment", "carry", "copy", "insert"]


@dataclass(frozen=True, slots=True)
class Fragment:
    """Paragraphs with the notes they cite. `inline`: a piece of one paragraph, without its end.

    `pictures`: what their objects show (others may be among them). `words`: what each reference
    in it reads as, by its value. `foreign`: it comes from another draft, whose ids mean nothing here.
    `left_out`: what of the source it does not hold, in sentences.
    """

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    inline: bool = False
    pictures: tuple[Picture, ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    foreign: bool = False
    left_out: tuple[str, ...] = ()


def copy(state: State) -> Fragment | None:
    """What is selected, None where nothing is."""
    start, end = state.selection.start, state.selection.end
    if start == end:
        return None
    document = state.document
    if start.index == end.index:
        whole = document.paragraphs[start.index]
        piece = whole.with_content(whole.content.slice(start.offset, end.offset))
        inline = (start.offset, end.offset) != (0, len(whole.content))
        return Fragment((piece,), _notes_of(document, (piece,)), inline, document.pictures)
    first, last = document.paragraphs[start.index], document.paragraphs[end.index]
    paragraphs = (
        first.with_content(first.content.slice(start.offset)),
        *document.paragraphs[start.index + 1 : end.index],
        last.with_content(last.content.slice(0, end.offset)),
    )
    if not paragraphs[-1].content:
        paragraphs = paragraphs[:-1]
    notes = _notes_of(document, paragraphs)
    return Fragment(paragraphs, notes, pictures=document.pictures)


def _notes_of(document: Document, paragraphs: tuple[Paragraph, ...]) -> tuple[Note, ...]:
    ids = {value for p in paragraphs for _, value in p.content.objects(NOTE)}
    return tuple(n for n in document.notes if n.id in ids)


def insert(state: State, fragment: Fragment, *, moved: bool = False) -> State | None:
    """Put a fragment in the place of the selection, as one step.

    A note that the document already holds with the same words is cited again; any other note
    comes in under a new id. An inline piece runs on in the paragraph at the caret, as does
    a single paragraph behind words of its kind; whole paragraphs keep their kinds, and the text after the caret goes on in a paragraph of its own.
    `moved`: it was cut from this document, so that its paragraphs keep who they are and
    references to them hold again. Otherwise a reference to what is not here follows the paragraph
    that came along with it; without one it becomes the words that it showed.
    """
    if not fragment.paragraphs:
        return None
    base = state if state.selection.is_caret else delete_selection(state)
    if base is None:
        return None
    document, incoming = _adopt(base.document, fragment, moved=moved)
    if moved:
        incoming = _as_they_were(base.document, fragment, incoming)
    if not document.paragraphs:
        end = len(incoming) - 1
        document = replace(document, paragraphs=incoming)
        return State(document, Selection.at(end, len(incoming[end].content)))
    at = base.selection.head
    here = document.paragraphs[at.index]
    before, after = here.content.slice(0, at.offset), here.content.slice(at.offset)
    joins = before and here.kind is incoming[0].kind
    if len(incoming) == 1 and (fragment.inline or joins):
        content = before + incoming[0].content
        paragraph = here.with_content(content + after)
        return State(
            document.with_paragraph(at.index, paragraph),
            Selection.at(at.index, len(content)),
        )
    return _insert_whole(document, at, before, after, incoming)


def carry(state: State, to: Place) -> State | None:
    """Move what is selected to another place, as one step; None where that is inside itself."""
    fragment = copy(state)
    start, end = state.selection.start, state.selection.end
    if fragment is None or start <= to <= end:
        return None
    # The place is kept by how far it lies from the end of the text, which what goes before it
    # does not change, or from the start where what goes lies after it.
    base = delete_selection(state)
    if base is None:
        return None
    if to > end:
        gone = len(state.document.paragraphs) - len(base.document.paragraphs)
        offset = to.offset
        if to.index == end.index:
            here = base.document.paragraphs[to.index - gone].content
            rest = len(state.document.paragraphs[to.index].content) - to.offset
            offset = len(here) - rest
        to = Place(to.index - gone, offset)
    there = State(base.document, Selection(to, to)).clamped()
    return insert(there, fragment, moved=True)


def _insert_whole(
    document: Document,
    at: Place,
    before: RichText,
    after: RichText,
    new: tuple[Paragraph, ...],
) -> State:
    here = document.paragraphs[at.index]
    head = (here.with_content(before),) if before else ()
    tail: tuple[Paragraph, ...] = ()
    if after:
        if before:
            document, tail = fresh_ids(document, (here.with_content(after),))
        else:
            tail = (here,)
    last = at.index + len(head) + len(new) - 1
    document = document.spliced(at.index, at.index + 1, (*head, *new, *tail))
    return State(document, Selection.at(last, len(new[-1].content)))


def _as_they_were(
    document: Document, fragment: Fragment, incoming: tuple[Paragraph, ...]
) -> tuple[Paragraph, ...]:
    """The incoming paragraphs under their old ids, where nobody else bears them now."""
    taken = {p.id for p in document.paragraphs}
    return tuple(
        new if old.id in taken else replace(new, id=old.id)
        for old, new in zip(fragment.paragraphs, incoming, strict=True)
    )


def _adopt(
    document: Document, fragment: Fragment, *, moved: bool
) -> tuple[Document, tuple[Paragraph, ...]]:
    """The fragment's paragraphs with ids and notes of this document."""
    here = document
    document, paragraphs = fresh_ids(document, fragment.paragraphs)
    document = with_pictures(document, fragment.pictures)
    came = {old.id: new.id for old, new in zip(fragment.paragraphs, paragraphs, strict=True)}

    def linked(content: RichText) -> RichText:
        return content if moved else _linked(content, here, fragment, came)

    renamed: dict[str, str] = {}
    for note in fragment.notes:
        own = document.note(note.id)
        if own is not None and own.paragraphs == note.paragraphs:
            continue
        serial = document.serial + 1
        renamed[note.id] = f"n{serial}"
        note = replace(note, id=renamed[note.id], paragraphs=tuple(map(linked, note.paragraphs)))
        document = replace(document, serial=serial, notes=(*document.notes, note))
    known = {n.id for n in document.notes}
    return document, tuple(
        replace(
            p,
            content=_known_notes(_renamed(linked(p.content), renamed), known),
            kind=Kind(p.kind),
        )
        for p in paragraphs
    )


def _linked(
    content: RichText, here: Document, fragment: Fragment, came: Mapping[str, str]
) -> RichText:
    """With references that mean something here: to what is here, to what came along, or words."""
    words = dict(fragment.words)
    for at, value in reversed(content.objects(REFERENCE)):
        target, sign, form = value.partition("|")
        if not fragment.foreign and here.index_of(target) >= 0:
            continue
        styles = content.values_at(at)
        del styles[REFERENCE]
        if target in came:
            new = RichText.object(REFERENCE, f"{came[target]}{sign}{form}")
        else:
            new = RichText.of(words.get(value, BROKEN))
        for kind, name in styles.items():
            new = new.marked(0, len(new), kind, name)
        content = content.replaced(at, at + 1, new)
    return content


def _renamed(content: RichText, names: dict[str, str]) -> RichText:
    return RichText(
        content.text,
        tuple(
            Mark(m.start, m.end, m.kind, names.get(m.value, m.value)) if m.kind == NOTE else m
            for m in content.marks
        ),
    )


def _known_notes(content: RichText, known: set[str]) -> RichText:
    """Without marks of notes that did not come along."""
    lost = [at for at, value in content.objects(NOTE) if value not in known]
    for at in reversed(lost):
        content = content.replaced(at, at + 1, RichText())
    return content
