"""Commands of a review: deciding on changes, writing, answering and resolving comments."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from drafter.model import revisions
from drafter.model.nodes import Comment, Document
from drafter.model.places import State
from drafter.model.revisions import REMARKS, pruned
from drafter.model.richtext import COMMENT, Mark, RichText

__all__ = ["accept", "add_comment", "answer", "reject", "remove_comment", "resolve", "take"]


def accept(state: State, ids: Collection[str]) -> State | None:
    """With some revisions accepted; None where there are none."""
    return _decided(state, revisions.accept(state.document, ids)) if ids else None


def reject(state: State, ids: Collection[str]) -> State | None:
    """With some revisions rejected; None where there are none."""
    return _decided(state, revisions.reject(state.document, ids)) if ids else None


def take(state: State, document: Document) -> State | None:
    """With another document in the place of this one; None where it is the same."""
    return _decided(state, document)


def _decided(state: State, document: Document) -> State | None:
    return None if document == state.document else State(document, state.selection).clamped()


def _fresh(document: Document) -> str:
    taken = {c.id for c in document.comments}
    return next(f"c{n}" for n in range(1, len(taken) + 2) if f"c{n}" not in taken)


def add_comment(state: State, text: str, author: str, date: str) -> State | None:
    """A comment on the selection, or on the word at the caret; None without words to say."""
    selection = state.selection
    if not text.strip() or not state.document.paragraphs:
        return None
    ident = _fresh(state.document)
    document = replace(
        state.document,
        comments=(*state.document.comments, Comment(ident, author, text.strip(), date)),
    )
    for index in range(selection.start.index, selection.end.index + 1):
        paragraph = document.paragraphs[index]
        length = len(paragraph.content)
        start = selection.start.offset if index == selection.start.index else 0
        end = selection.end.offset if index == selection.end.index else length
        if selection.is_caret:
            start, end = _word(paragraph.content.text, start)
        if start < end:
            marks = (*paragraph.content.marks, Mark(start, end, COMMENT, ident))
            paragraph = paragraph.with_content(RichText.of(paragraph.content.text, marks))
        elif selection.is_caret:
            own = f"{paragraph.get(REMARKS)} {ident}".strip()
            paragraph = paragraph.with_extra(REMARKS, own)
        document = document.with_paragraph(index, paragraph)
    return State(document, selection)


def _word(text: str, at: int) -> tuple[int, int]:
    start = end = min(at, len(text))
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    if start == end and text:
        return (at - 1, at) if at else (0, 1)
    return start, end


def answer(state: State, ident: str, text: str, author: str, date: str) -> State | None:
    """An answer to a comment; None without words or where the comment is gone."""
    first = next((c for c in state.document.comments if c.id == ident), None)
    if first is None or not text.strip():
        return None
    new = Comment(
        _fresh(state.document), author, text.strip(), date, parent=first.parent or first.id
    )
    comments = (*state.document.comments, new)
    return replace(state, document=replace(state.document, comments=comments))


def resolve(state: State, ident: str) -> State | None:
    """Resolve a thread, or open it again; None where the comment is gone."""
    found = next((c for c in state.document.comments if c.id == ident), None)
    if found is None:
        return None
    first = found.parent or found.id
    done = not next(c.resolved for c in state.document.comments if c.id == first)
    comments = tuple(
        replace(c, resolved=done) if first in (c.id, c.parent) else c
        for c in state.document.comments
    )
    return replace(state, document=replace(state.document, comments=comments))


def remove_comment(state: State, ident: str) -> State | None:
    """Without a comment and its answers; None where it is gone."""
    after = revisions.without_comments(state.document, (ident,))
    if after is state.document:
        return None
    return State(pruned(after, after), state.selection)
