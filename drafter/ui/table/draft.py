"""A table while it is being changed, with a past of its own. No Qt here.

Around it stands the draft that it belongs to, since notes are numbered through the whole of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from drafter.model.edit.cleanup import drop_uncited_notes
from drafter.model.foreign import with_pictures
from drafter.model.nodes import Document, Note, Paragraph, Picture
from drafter.model.outline import outline
from drafter.model.references import reference_text
from drafter.model.richtext import NOTE
from drafter.model.tables import Table, table_of, with_table
from drafter.profiles.profile import Profile

__all__ = ["Spot", "Stage", "TableDraft", "spot_at"]

Spot = tuple[int, int]
"""A cell: its row, and its place among the cells of that."""


def spot_at(table: Table, offset: int) -> Spot:
    """The cell with a place of the content of its paragraph, the last one behind the end."""
    at = 0
    for number, row in enumerate(table.rows):
        for place, cell in enumerate(row.cells):
            at += len(cell.content) + 1
            if offset < at:
                return number, place
    return len(table.rows) - 1, len(table.rows[-1].cells) - 1


@dataclass(frozen=True, slots=True)
class Stage:
    """The table at one moment. `spot` is the cell in which it was changed."""

    table: Table
    notes: tuple[Note, ...]
    pictures: tuple[Picture, ...]
    serial: int
    spot: Spot


class TableDraft:
    """The table of one paragraph of a document, which may yet have to be put in.

    `index`: where the paragraph stands, or shall stand. `settled` is called after every change.
    """

    def __init__(
        self, document: Document, profile: Profile, index: int, paragraph: Paragraph, spot: Spot
    ) -> None:
        self.document, self.profile = document, profile
        self._index, self._paragraph = index, paragraph
        self._there = index < len(document.paragraphs) and (
            document.paragraphs[index].id == paragraph.id
        )
        self._done: list[Stage] = []
        self._undone: list[Stage] = []
        self._key: object = None
        first = Stage(table_of(paragraph), document.notes, document.pictures, document.serial, spot)
        self.first = self.stage = first
        self.settled: Callable[[], object] = lambda: None
        self._cited: tuple[str, ...] | None = None
        self._numbers: dict[str, str] = {}
        self._seen: Table | None = None

    @property
    def table(self) -> Table:
        """The table as it now is."""
        return self.stage.table

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what it was at first."""
        return self.stage.table != self.first.table

    def change(
        self,
        table: Table,
        spot: Spot,
        *,
        around: Document | None = None,
        key: object = None,
    ) -> None:
        """Another table. Changes under the same `key` one after the other are one step.

        `around`: the document of the cell in which it was changed, with what came into that.
        """
        stage = Stage(
            table,
            self._with_new(around.notes if around else ()),
            around.pictures if around else self.stage.pictures,
            max(around.serial if around else 0, self.stage.serial),
            spot,
        )
        if stage.table == self.stage.table:
            return
        if key is None or key is not self._key:
            self._done.append(self.stage)
        self._key = key
        self._undone.clear()
        self.stage = stage
        self.settled()

    def _with_new(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        known = {n.id for n in self.stage.notes}
        return (*self.stage.notes, *(n for n in notes if n.id not in known))

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._undone)

    def undo(self) -> bool:
        """Take back the last step; False at the beginning."""
        return self._shift(self._done, self._undone)

    def redo(self) -> bool:
        """Do again the step last taken back; False where there is none."""
        return self._shift(self._undone, self._done)

    def _shift(self, source: list[Stage], target: list[Stage]) -> bool:
        while source and source[-1].table == self.stage.table:
            source.pop()  # what was typed in a cell was taken back in it
        if not source:
            return False
        target.append(self.stage)
        self.stage, self._key = source.pop(), None
        self.settled()
        return True

    # The draft around it

    def paragraph(self) -> Paragraph:
        """The paragraph with the table as it now is."""
        return with_table(self._paragraph, self.stage.table)

    def new_notes(self) -> tuple[Note, ...]:
        """Notes that were put into the table and stand there still, in its order."""
        known = {n.id for n in self.document.notes}
        made = {n.id: n for n in self.stage.notes if n.id not in known}
        cited = dict.fromkeys(v for _, v in self.paragraph().content.objects(NOTE))
        return tuple(made[note] for note in cited if note in made)

    def result(self, document: Document) -> Document:
        """`document`, in which nothing else has changed, with the table as it now is."""
        after = replace(
            document,
            notes=(*document.notes, *self.new_notes()),
            serial=max(document.serial, self.stage.serial),
        )
        end = self._index + 1 if self._there else self._index
        after = with_pictures(after, self.stage.pictures)
        after = after.spliced(self._index, end, (self.paragraph(),))
        return drop_uncited_notes(document, after)

    def label(self, kind: str, value: str) -> str:
        """What a note mark or a reference in a cell reads as."""
        if kind != NOTE:
            scheme = self.profile.scheme_for(self.document.lang)
            return reference_text(self.document, outline(self.document, scheme), value)
        if self._seen is not self.stage.table:
            self._seen = self.stage.table
            self._number()
        return self._numbers.get(value, "?")

    def _number(self) -> None:
        rows = self.stage.table.rows
        cited = tuple(v for r in rows for c in r.cells for _, v in c.content.objects(NOTE))
        if cited != self._cited:
            self._cited = cited
            after = self.result(self.document)
            scheme = self.profile.scheme_for(after.lang)
            self._numbers = dict(outline(after, scheme).note_labels)
