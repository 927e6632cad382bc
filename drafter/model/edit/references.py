"""Cross-references put into the text as objects that follow their target's number."""

from __future__ import annotations

from drafter.model.edit.words import set_content
from drafter.model.places import State
from drafter.model.richtext import REFERENCE, RichText

__all__ = ["insert_reference"]


def insert_reference(state: State, target: str, form: str = "full") -> State | None:
    """A reference to the paragraph with id `target` at the caret; `form` as in `references`.

    None where there is no such paragraph or nothing to write in.
    """
    document = state.document
    if document.index_of(target) < 0:
        return None
    at = state.selection.end
    value = target if form == "full" else f"{target}|{form}"
    content = document.paragraphs[at.index].content
    content = content.replaced(at.offset, at.offset, RichText.object(REFERENCE, value))
    return set_content(state, at.index, content, at.offset + 1)
