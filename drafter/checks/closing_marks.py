"""Closing marks that follow the structure: what an edit has moved ends as its new place asks.

A mark that somebody typed on purpose stays until the structure around it changes. The answer to
which mark belongs where is that of the rules (`ends`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count
from operator import is_not

from drafter.checks.ends import Ending, accepted_ends, as_written, ending, mend_end, wanted_end
from drafter.checks.finding import Context
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import EMPTY

__all__ = [
    "may_move_ends",
    "with_closing_marks",
    "with_mark_where_left",
    "without_mark_where_joined",
]

_REACH = 3
"""Paragraphs around a change whose mark may depend on it, as for rules of scope PLACE."""

_CLOSED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})
_STOPS = frozenset(",;:.")


def with_closing_marks(
    before: Context, after: Context, carets: tuple[int, int], *, pasted: bool = False
) -> Document:
    """The document of `after` with the closing marks that its change of structure calls for.

    `carets`: the paragraph with the caret before and after. It counts as written, though it may
    be empty still, and gets no mark before it has one. `pasted`: paragraphs that are new bring
    marks of their own, of which only a semicolon and a full stop give way to each other. The
    document itself where nothing is to be done.
    """
    state = State(after.document)
    before, after = as_written(before, carets[0]), as_written(after, carets[1])
    old, new = before.document.paragraphs, after.document.paragraphs
    start, old_end, new_end = _changed(old, new)
    first, last = max(0, start - _REACH), min(len(new), new_end + _REACH)
    places = {old[i].id: i for i in range(max(0, start - _REACH), min(len(old), old_end + _REACH))}
    for i in range(first, last):
        paragraph = new[i]
        if paragraph.kind not in _CLOSED or not paragraph.text.strip():
            continue
        wanted = wanted_end(after, i)
        mark = ending(paragraph.content, after.paragraph_lang(paragraph)).mark
        if not wanted or mark in accepted_ends(after, i) or (mark and mark not in _STOPS):
            continue
        was = places.get(paragraph.id)
        successor = new[i + 1] if i + 1 < len(new) else None
        if was is None:
            concerned = not pasted or {mark, wanted} <= {";", "."}
        else:
            concerned = (
                wanted_end(before, was) != wanted
                or old[was].content is not paragraph.content
                or (not mark and successor is not None and successor.id not in places)
            )
        if mark == ":" and (i, i + 1) == carets and not state.document.paragraphs[i + 1].text:
            continue  # it announces what is about to be written
        if concerned and (mark or i != carets[1]):
            state = mend_end(after, i, wanted).command(state) or state
    return state.document


def without_mark_where_joined(before: Context, after: State) -> State:
    """`after` without the closing mark in the midst of two paragraphs that came together.

    It goes where the words behind it go on in the midst of a sentence, as when Backspace takes
    back an Enter. What begins with a capital is another thought, whose mark stays before it.
    """
    old, new = before.document.paragraphs, after.document.paragraphs
    start, old_end, new_end = _changed(old, new)
    if (old_end - start, new_end - start) != (2, 1) or old[start].kind not in _CLOSED:
        return after
    first, second, joined = old[start].content, old[start + 1].content, new[start]
    found = ending(first, before.paragraph_lang(old[start]))
    goes_on = second.text.lstrip()[:1].islower()
    own = found.mark and not found.joined and found.mark == wanted_end(before, start)
    if not (own and goes_on) or joined.content != first + second:
        return after
    content = joined.content.replaced(found.start, found.end, EMPTY)
    document = after.document.with_paragraph(start, joined.with_content(content))
    return State(document, _moved(after.selection, start, found))


def _moved(selection: Selection, index: int, gone: Ending) -> Selection:
    """A selection where an ending of a paragraph was taken out."""

    def to(place: Place) -> Place:
        if place.index != index or place.offset <= gone.start:
            return place
        return Place(index, max(gone.start, place.offset - (gone.end - gone.start)))

    return Selection(to(selection.anchor), to(selection.head))


def with_mark_where_left(context: Context, index: int, caret: int) -> Document:
    """The document with a closing mark at paragraph `index`, which the caret left for `caret`.

    For keys that lead on to a paragraph that waits already: they close the one they leave, as
    they would had they opened the next. A mark that stands there stays.
    """
    state = State(context.document)
    after = as_written(context, caret)
    paragraph = context.document.paragraphs[index]
    if index == caret or paragraph.kind not in _CLOSED or not paragraph.text.strip():
        return state.document
    wanted = wanted_end(after, index)
    if not wanted or ending(paragraph.content, after.paragraph_lang(paragraph)).mark:
        return state.document
    return (mend_end(after, index, wanted).command(state) or state).document


def may_move_ends(before: Document, after: Document) -> bool:
    """Whether the structure differs, so that closing marks may have to follow."""
    old, new = before.paragraphs, after.paragraphs
    start, old_end, new_end = _changed(old, new)
    return [(p.id, p.shape) for p in old[start:old_end]] != [
        (p.id, p.shape) for p in new[start:new_end]
    ]


def _changed(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> tuple[int, int, int]:
    """Start, end before and end after of the stretch in which two texts differ."""
    shortest = min(len(old), len(new))
    start = next(_differing(old, new), shortest)
    room = shortest - start
    tail = next(_differing(old[::-1], new[::-1]), room)
    tail = min(tail, room)
    return start, len(old) - tail, len(new) - tail


def _differing(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> Iterator[int]:
    """Places where they differ. This follows every keystroke, so it is done in C."""
    return compress(count(), map(is_not, one, other))
