"""What is found in a Word file, before anybody decides what it means."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.revisions import END_DELETED, END_INSERTED, REMARKS
from drafter.model.richtext import EMPTY, RichText
from drafter.model.tables import Table

__all__ = ["TARGETS", "Evidence", "FoundNote"]

TARGETS = "targets"
"""The extra value that holds names of bookmarks while a file is read, a line for each."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One paragraph or table as it stands in the file.

    `style`: its name, lower case. `lead`: what this program typed before the words. `label`: the
    number that Word shows for it, `list_level` its level from 0, `list_off` whether the numbers
    of its style are switched off. `outline_level`: heading depth from 1 by its style. `lang`:
    Word's name of its language. `bookmarks`: names of those that begin in it. `sort`: paragraph,
    table or foreign, with its `xml` for the last two. `alignment`: left, center, right or both.

    `end_inserted`, `end_deleted`: revisions of its end. `changed`: revision of its style, whose
    name was `style_was`. `remarks`: comments on a paragraph without words. `table`: what it holds.
    `targets`: those of its bookmarks that something in the file points to.
    """

    content: RichText = EMPTY
    style: str = ""
    lead: str = ""
    label: str = ""
    list_level: int | None = None
    list_off: bool = False
    outline_level: int | None = None
    centred: bool = False
    bold: bool = False
    lang: str = ""
    bookmarks: tuple[str, ...] = ()
    sort: str = "paragraph"
    xml: str = ""
    alignment: str = ""
    end_inserted: str = ""
    end_deleted: str = ""
    changed: str = ""
    style_was: str = ""
    remarks: tuple[str, ...] = ()
    table: Table | None = None
    targets: tuple[str, ...] = ()

    @property
    def extra(self) -> tuple[tuple[str, str], ...]:
        """What of this travels with the paragraph of the draft."""
        values = {
            END_INSERTED: self.end_inserted,
            END_DELETED: self.end_deleted,
            REMARKS: " ".join(self.remarks),
            TARGETS: "\n".join(self.targets),
        }
        return tuple(sorted((k, v) for k, v in values.items() if v))


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A footnote or endnote: its id in the part, its paragraphs and the sign it bears if any.

    `bookmark` is the name under which this program wrote it, "" for others.
    """

    id: str
    paragraphs: tuple[RichText, ...]
    bookmark: str = ""
    sign: str = ""
    endnote: bool = False
