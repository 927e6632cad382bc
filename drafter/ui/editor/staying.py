"""Keeps what one looks at where it is while another view of the same text takes its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from drafter.ui.editor.margin import visible_blocks
from drafter.ui.editor.surface_edit import SurfaceEdit

__all__ = ["Anchor", "anchor_of", "stay", "steady"]

_ASIDE = 200  # paragraphs looked at for one that the other view has as well


@dataclass(frozen=True, slots=True)
class Anchor:
    """Ids of paragraphs, the best first, and the height of the first of them in the viewport."""

    ids: tuple[str, ...]
    top: float


def anchor_of(edit: SurfaceEdit) -> Anchor | None:
    """The paragraph with the caret where that is seen, else the first that is seen."""
    seen = [(b.blockNumber(), place) for b, place in visible_blocks(edit, _area(edit))]
    shown = edit.surface.shown
    if not seen or not shown:
        return None
    here = edit.textCursor().blockNumber()
    index, place = next((row for row in seen if row[0] == here), seen[0])
    return Anchor(tuple(p.id for p in shown[index : index + _ASIDE]), place.top())


def stay(edit: SurfaceEdit, anchor: Anchor | None) -> None:
    """Scroll so that the paragraph of the anchor, or what follows it, stands where it stood."""
    there = {p.id: i for i, p in enumerate(edit.surface.shown)}
    found = next((there[i] for i in anchor.ids if i in there), None) if anchor else None
    if anchor is None or found is None:
        return
    block = edit.document().findBlockByNumber(found)
    bar = edit.verticalScrollBar()
    bar.setValue(
        round(edit.document().documentLayout().blockBoundingRect(block).top() - anchor.top)
    )


@contextmanager
def steady(edit: SurfaceEdit) -> Iterator[None]:
    """The line with the caret stays where it is while the text is laid out anew.

    What is seen from its very beginning stays so. Where the caret is out of sight, the first paragraph that is seen stays.
    """
    if not edit.isVisible():
        yield
        return
    before, at_top = edit.cursorRect(), edit.verticalScrollBar().value() == 0
    seen = edit.viewport().rect().intersects(before)
    anchor = None if seen else anchor_of(edit)
    yield
    if seen:
        if not at_top:
            edit.scroll_by(edit.cursorRect().top() - before.top())
        edit.ensureCursorVisible()
    else:
        stay(edit, anchor)


def _area(edit: SurfaceEdit) -> QRectF:
    return QRectF(edit.viewport().rect())
