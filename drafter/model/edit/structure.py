"""Commands on the structure: new paragraphs, kinds, levels, order."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.edit.cleanup import drop_uncited_notes, fresh_ids
from drafter.model.edit.words import delete_selection, replace_text
from drafter.model.nodes import Kind, Paragraph, highest_level, lowest_level
from drafter.model.outline import subtree_end
from drafter.model.places import Place, Selection, State
from drafter.model.richtext import EMPTY

__all__ = [
    "change_level",
    "drop",
    "duplicate",
    "insert_after",
    "move",
    "next_part",
    "remove_paragraphs",
    "set_kind",
    "split",
    "write_behind",
]

# What Enter at the end of a paragraph opens, where that is another kind than its own.
_FOLLOWER = {
    Kind.TITLE: (Kind.AUTHOR, 0),
    Kind.AUTHOR: (Kind.HEADING, 1),
    Kind.HEADING: (Kind.NUMBERED, 0),
    Kind.ANNEX_TITLE: (Kind.DECISION_TITLE, 0),
    Kind.DECISION_TITLE: (Kind.BODY_LINE, 0),
    Kind.BODY_LINE: (Kind.PREAMBULAR, 0),
    Kind.TABLE: (Kind.PLAIN, 0),
    Kind.FOREIGN: (Kind.PLAIN, 0),
}


def _follower(state: State, index: int) -> tuple[Kind, int]:
    paragraphs = state.document.paragraphs
    own = paragraphs[index]
    kind, level = _FOLLOWER.get(own.kind, (own.kind, own.level))
    if own.kind is Kind.HEADING and _in_decision(paragraphs, index):
        return Kind.OPERATIVE, 0
    if own.kind in _PUT_BETWEEN and _before_what_is_put_between(paragraphs, index):
        return Kind.OPERATIVE, 0
    if index + 1 < len(paragraphs) and paragraphs[index + 1].kind is kind is Kind.BODY_LINE:
        return Kind.PLAIN, 0
    return kind, level


_PUT_BETWEEN = frozenset({Kind.TABLE, Kind.FOREIGN})


def _before_what_is_put_between(paragraphs: tuple[Paragraph, ...], index: int) -> bool:
    """Whether a table or picture stands among operative paragraphs, which go on behind it."""
    kinds = (p.kind for p in reversed(paragraphs[:index]) if p.kind not in _PUT_BETWEEN)
    return next(kinds, None) is Kind.OPERATIVE


def _in_decision(paragraphs: tuple[Paragraph, ...], index: int) -> bool:
    for paragraph in reversed(paragraphs[:index]):
        if paragraph.kind in (Kind.BODY_LINE, Kind.PREAMBULAR, Kind.OPERATIVE):
            return True
        if paragraph.kind in (Kind.ANNEX_TITLE, Kind.DECISION_TITLE, Kind.TITLE):
            return False
    return False


def split(state: State) -> State | None:
    """Enter: end the paragraph at the caret and open the next.

    At the end of a title, heading or body line the new paragraph is of the kind that follows
    it; in the midst of words both halves keep the kind. An empty subparagraph moves out a
    level; an empty preambular paragraph becomes the first operative one. Where what would be
    opened stands there already and waits for words, the caret goes into it.
    """
    base = state if state.selection.is_caret else delete_selection(state)
    if base is None or not base.document.paragraphs:
        return None
    at = base.selection.head
    paragraph = base.document.paragraphs[at.index]
    if not paragraph.content:
        if paragraph.kind in (Kind.OPERATIVE, Kind.PREAMBULAR, Kind.NUMBERED) and paragraph.level:
            return change_level(base, -1)
        if paragraph.kind is Kind.PREAMBULAR:
            return _on_to_operative(base)
    elif at.offset == len(paragraph.content) and _waits(base, at.index):
        after = base.document.paragraphs[at.index + 1]
        return State(base.document, Selection.at(at.index + 1, len(after.content)))
    first = paragraph.with_content(paragraph.content.slice(0, at.offset))
    rest = paragraph.content.slice(at.offset)
    kind, level = (paragraph.kind, paragraph.level) if rest else _follower(base, at.index)
    if not at.offset and rest:
        # Enter at the very start opens an empty paragraph before and leaves this one whole.
        document, (blank,) = fresh_ids(
            base.document,
            (replace(paragraph, content=EMPTY, mark=None, start=None, extra=()),),
        )
        document = document.spliced(at.index, at.index + 1, (blank, paragraph))
        return State(document, Selection.at(at.index + 1))
    mark = "" if paragraph.mark == "" and kind is paragraph.kind else None
    opened = Paragraph("", kind, rest, level, mark=mark, lang=paragraph.lang)
    document, (opened,) = fresh_ids(base.document, (opened,))
    document = document.spliced(at.index, at.index + 1, (first, opened))
    return State(document, Selection.at(at.index + 1))


def write_behind(state: State, text: str) -> State | None:
    """Words typed behind a table or picture: into the paragraph that Enter opens there."""
    opened = split(state)
    return None if opened is None else replace_text(opened, text)


def _waits(state: State, index: int) -> bool:
    """Whether the next paragraph is the one to open, empty still or made by the starter."""
    paragraphs = state.document.paragraphs
    if index + 1 >= len(paragraphs):
        return False
    own, following = paragraphs[index], paragraphs[index + 1]
    kind, level = _FOLLOWER.get(own.kind, (own.kind, own.level))
    if own.kind in _PUT_BETWEEN:
        kind, level = _follower(state, index)
    if (following.kind, following.level) != (kind, level):
        return False
    return not following.content or kind is Kind.BODY_LINE


def _on_to_operative(state: State) -> State | None:
    """From an empty preambular paragraph into the operative part, which may wait already."""
    index = state.selection.head.index
    paragraphs = state.document.paragraphs
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    if following is not None and following.kind is Kind.OPERATIVE:
        document = state.document.spliced(index, index + 1, ())
        return State(document, Selection.at(index))
    return set_kind(state, Kind.OPERATIVE)


def insert_after(state: State, kind: Kind, level: int | None = None) -> State | None:
    """An empty paragraph of a kind after the one with the caret."""
    lowest = lowest_level(kind)
    new = Paragraph("", kind, level=lowest if level is None else level)
    document, (new,) = fresh_ids(state.document, (new,))
    index = state.selection.head.index + 1 if document.paragraphs else 0
    return State(document.spliced(index, index, (new,)), Selection.at(index))


def next_part(state: State) -> State | None:
    """Ctrl+Enter: on to the body line, preamble or operative part, the next annex or decision."""
    paragraphs = state.document.paragraphs
    if not paragraphs:
        return None
    order = (Kind.DECISION_TITLE, Kind.BODY_LINE, Kind.PREAMBULAR, Kind.OPERATIVE)
    index = state.selection.head.index
    kind = paragraphs[index].kind
    between = kind in _PUT_BETWEEN and _before_what_is_put_between(paragraphs, index)
    if kind is Kind.OPERATIVE or between:
        return _beyond(state)
    if kind not in order:
        return None
    following = order[order.index(kind) + 1]
    end = index + 1
    while end < len(paragraphs) and paragraphs[end].kind is kind:
        end += 1
    if end < len(paragraphs) and paragraphs[end].kind is following:
        return State(state.document, Selection.at(end))
    current = paragraphs[index]
    if not current.content and end == index + 1:
        return set_kind(state, following)
    new = Paragraph("", following)
    document, (new,) = fresh_ids(state.document, (new,))
    return State(document.spliced(end, end, (new,)), Selection.at(end))


def _beyond(state: State) -> State | None:
    """To the end of the title of the next annex or decision."""
    paragraphs = state.document.paragraphs
    for index in range(state.selection.head.index + 1, len(paragraphs)):
        if paragraphs[index].kind in (Kind.ANNEX_TITLE, Kind.DECISION_TITLE):
            return State(state.document, Selection.at(index, len(paragraphs[index].content)))
    return None


def _touched(state: State) -> range:
    return range(state.selection.start.index, state.selection.end.index + 1)


def set_kind(state: State, kind: Kind, level: int | None = None) -> State | None:
    """Give the selected paragraphs a kind, keeping their level where the kind has it."""
    paragraphs = list(state.document.paragraphs)
    if not paragraphs:
        return None
    changed = False
    for i in _touched(state):
        old = paragraphs[i]
        wanted = old.level if level is None and old.kind is kind else (level or 0)
        wanted = max(lowest_level(kind), min(wanted, highest_level(kind)))
        if (old.kind, old.level) != (kind, wanted):
            paragraphs[i] = replace(old, kind=kind, level=wanted, mark=None, start=None)
            changed = True
    if not changed:
        return None
    document = replace(state.document, paragraphs=tuple(paragraphs))
    return State(document, state.selection)


def change_level(state: State, by: int) -> State | None:
    """Tab and Shift+Tab: the selected paragraphs and what hangs under them, one level in or out.

    None where a level would be left that the kind does not have, or where the first would hang
    under nothing.
    """
    paragraphs = list(state.document.paragraphs)
    if not paragraphs:
        return None
    first = state.selection.start.index
    last = state.selection.end.index
    end = max(subtree_end(state.document.paragraphs, last), last + 1)
    if paragraphs[last].kind is Kind.HEADING:
        end = last + 1
    head = paragraphs[first]
    if by > 0 and not _may_indent(state.document.paragraphs, first):
        return None
    changed = False
    for i in range(first, end):
        old = paragraphs[i]
        if old.kind is not head.kind:
            continue
        level = old.level + by
        if not lowest_level(old.kind) <= level <= highest_level(old.kind):
            return None
        paragraphs[i] = replace(old, level=level, mark=None if old.mark else old.mark)
        changed = True
    if not changed:
        return None
    return State(replace(state.document, paragraphs=tuple(paragraphs)), state.selection)


def _may_indent(paragraphs: tuple[Paragraph, ...], index: int) -> bool:
    kind, level = paragraphs[index].kind, paragraphs[index].level
    if highest_level(kind) == lowest_level(kind):
        return False
    for other in reversed(paragraphs[:index]):
        if other.kind is kind:
            return other.level >= level
        if other.kind in (Kind.DECISION_TITLE, Kind.ANNEX_TITLE, Kind.BODY_LINE):
            return False
    return False


def move(state: State, by: int) -> State | None:
    """Move the selected paragraphs, with what hangs under them, past their neighbour."""
    paragraphs = state.document.paragraphs
    if not paragraphs or by not in (-1, 1):
        return None
    start = state.selection.start.index
    end = max(
        subtree_end(paragraphs, state.selection.end.index),
        state.selection.end.index + 1,
    )
    if by > 0:
        if end >= len(paragraphs):
            return None
        beyond = _neighbour_end(paragraphs, end, paragraphs[start].level)
        new = (*paragraphs[end:beyond], *paragraphs[start:end])
        low, high, shift = start, beyond, beyond - end
    else:
        if start == 0:
            return None
        above = _neighbour_start(paragraphs, start, paragraphs[start].level)
        new = (*paragraphs[start:end], *paragraphs[above:start])
        low, high, shift = above, end, above - start
    document = state.document.spliced(low, high, new)
    a, h = state.selection.anchor, state.selection.head
    moved = Selection(Place(a.index + shift, a.offset), Place(h.index + shift, h.offset))
    return State(document, moved)


def move_to(state: State, index: int, target: int) -> State | None:
    """Drag: paragraph `index` with what hangs under it to before paragraph `target`."""
    paragraphs = state.document.paragraphs
    end = subtree_end(paragraphs, index)
    if index <= target <= end:
        return None
    block = paragraphs[index:end]
    rest = (*paragraphs[:index], *paragraphs[end:])
    at = target if target < index else target - len(block)
    document = replace(state.document, paragraphs=(*rest[:at], *block, *rest[at:]))
    return State(
        document,
        Selection.at(at, min(state.selection.head.offset, len(block[0].content))),
    )


def drop(state: State, moved: str, target: str, *, behind: bool) -> State | None:
    """Drag by ids: paragraph `moved` to before `target`, or behind all that hangs under it."""
    paragraphs = state.document.paragraphs
    index, at = state.document.index_of(moved), state.document.index_of(target)
    if index < 0 or at < 0:
        return None
    return move_to(state, index, subtree_end(paragraphs, at) if behind else at)


def _neighbour_end(paragraphs: tuple[Paragraph, ...], start: int, level: int) -> int:
    """One past the block that begins at `start`, as deep as `level` at least."""
    if paragraphs[start].level < level:
        return start + 1
    return (
        subtree_end(paragraphs, start) if paragraphs[start].kind is not Kind.HEADING else start + 1
    )


def _neighbour_start(paragraphs: tuple[Paragraph, ...], end: int, level: int) -> int:
    """Where the block begins that ends before `end`."""
    i = end - 1
    kind = paragraphs[i].kind
    while i > 0 and paragraphs[i].level > level and paragraphs[i - 1].kind is kind:
        i -= 1
    return i


def duplicate(state: State) -> State | None:
    """A copy of the selected paragraphs, with what hangs under them, directly after them.

    Notes are cited again, not copied: it is the same source.
    """
    paragraphs = state.document.paragraphs
    if not paragraphs:
        return None
    start = state.selection.start.index
    end = max(
        subtree_end(paragraphs, state.selection.end.index),
        state.selection.end.index + 1,
    )
    document, copies = fresh_ids(state.document, paragraphs[start:end])
    document = document.spliced(end, end, copies)
    return State(document, Selection.at(end))


def remove_paragraphs(state: State) -> State | None:
    """Remove the selected paragraphs whole, with their subparagraphs.

    What stands under a heading stays: it belongs to the text all the same.
    """
    paragraphs = state.document.paragraphs
    if not paragraphs:
        return None
    touched = _touched(state)
    last = touched.stop - 1
    if paragraphs[last].kind is not Kind.HEADING:
        touched = range(touched.start, max(touched.stop, subtree_end(paragraphs, last)))
    document = state.document.spliced(touched.start, touched.stop, ())
    document = drop_uncited_notes(state.document, document)
    return State(document, Selection.at(touched.start)).clamped()
