"""What is found in a Word file, before anybody decides what it means."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.richtext import EMPTY, RichText

__all__ = ["Evidence", "FoundNote"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One paragraph or table as it stands in the file.

    `style`: its name, lower case. `lead`: what this program typed before the words. `label`: the
    number that Word shows for it, `list_level` its level from 0, `list_off` whether the numbers
    of its style are switched off. `outline_level`: heading depth from 1 by its style. `lang`:
    Word's name of its language. `bookmarks`: names of those that begin in it. `sort`: paragraph,
    table or foreign, with its `xml` for the last two.
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


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A footnote or endnote: its id in the part, its paragraphs and the sign it bears if any.

    `bookmark` is the name under which this program wrote it, "" for others.
    """

    id: str
    paragraphs: tuple[RichText, ...]
    bookmark: str = ""
    sign: str = ""
