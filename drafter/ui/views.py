"""The parts of a window and where they stand: outline left, text and notes in the middle, findings right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from drafter.session import Session
from drafter.ui.authors import AuthorColours
from drafter.ui.banner import Banner
from drafter.ui.checking import Checking
from drafter.ui.columns import Column, Columns
from drafter.ui.editor.desk import Desk
from drafter.ui.editor.draft_editor import DraftEditor
from drafter.ui.editor.notes_editor import NotesEditor
from drafter.ui.editor.underlines import Underlines
from drafter.ui.panels.findings import FindingsPanel
from drafter.ui.panels.frame import PanelFrame
from drafter.ui.panels.notes import NotesPanel
from drafter.ui.panels.outline import OutlinePanel
from drafter.ui.panels.revisions import RevisionsPanel
from drafter.ui.search_bar import SearchBar
from drafter.ui.text import tr
from drafter.ui.view_strip import ViewStrip

__all__ = ["Views", "build_views"]

_TEXT = 720  # pixels for the sheet at the least: 36 ems of text and what stands beside it
_OUTLINE, _RIGHT = 180, 260  # pixels below which a panel is of no use


@dataclass(frozen=True, slots=True)
class Views:
    """Everything that shows the session."""

    root: Columns
    middle: QSplitter
    editor: DraftEditor
    notes: NotesEditor
    outline: OutlinePanel
    findings: FindingsPanel
    review: RevisionsPanel
    underlines: Underlines
    note_underlines: Underlines
    frames: dict[str, PanelFrame]
    search: SearchBar


def build_views(
    session: Session, checking: Checking, banner: Banner | None, *, audit: bool
) -> Views:
    """Make the parts and put them in their places."""
    colours = AuthorColours(session)
    editor = DraftEditor(session, audit=audit, colours=colours)
    editor.setObjectName("sheet")
    notes = NotesEditor(session, audit=audit, colours=colours)
    notes.setObjectName("notes")
    outline = OutlinePanel(session)
    findings = FindingsPanel(session, checking)
    review = RevisionsPanel(session, colours)
    frames = {
        "outline": PanelFrame(tr("Outline"), outline),
        "findings": PanelFrame(tr("Findings"), findings),
        "review": PanelFrame(tr("Review"), review),
        "notes": PanelFrame(tr("Footnotes"), NotesPanel(session, notes)),
    }
    findings.counted.connect(frames["findings"].set_count)
    review.counted.connect(frames["review"].set_count)
    findings.refresh()
    middle = QSplitter(Qt.Orientation.Vertical)
    search = SearchBar(session, editor, notes)
    search.note_hit.connect(lambda _: frames["notes"].setVisible(True))
    middle.addWidget(_column([banner, ViewStrip(session)], Desk(editor), search))
    middle.addWidget(frames["notes"])
    middle.setStretchFactor(0, 1)
    middle.setSizes([620, 150])
    middle.setCollapsible(0, False)
    root = Columns(middle, _TEXT)
    right = Column(frames["findings"], frames["review"])
    for part in (frames["outline"], middle, right):
        root.addWidget(part)
    root.setStretchFactor(1, 1)
    root.setSizes([250, 860, 310])
    root.setCollapsible(1, False)
    sides = ((frames["outline"],), (frames["findings"], frames["review"]))
    for column, least in zip(sides, (_OUTLINE, _RIGHT), strict=True):
        for frame in column:
            frame.setMinimumWidth(least)
    root.set_order(*sides)
    return Views(
        root,
        middle,
        editor,
        notes,
        outline,
        findings,
        review,
        Underlines(editor),
        Underlines(notes),
        frames,
        search,
    )


def _column(strips: Sequence[QWidget | None], desk: Desk, search: SearchBar) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for strip in filter(None, strips):
        column.addWidget(strip)
    column.addWidget(desk, 1)
    column.addWidget(search)
    return whole
