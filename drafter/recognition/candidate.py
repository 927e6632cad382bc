"""What is known of a paragraph before its kind is: its words and whatever evidence came along."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.nodes import Kind
from drafter.model.richtext import EMPTY, RichText

__all__ = ["Candidate"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph as a reader found it.

    `content`: the words; a typed number may still stand before them.
    `kind`, `level`: what the style says where it says so plainly (our own styles, a heading).
    `list_mark`: the number a word processor computed ("1.", "(a)"), not part of `content`.
    `list_level`: the level of that list, from 0.
    `outline_level`: heading depth from 1 where the style has one.
    `centred`, `bold`: how the whole paragraph is set.
    `fixed`: nothing to guess (a table, a foreign object).
    `id`, `lang`, `extra`, `mark`, `start`: taken over as they are.
    """

    content: RichText = EMPTY
    kind: Kind | None = None
    level: int | None = None
    list_mark: str = ""
    list_level: int | None = None
    outline_level: int | None = None
    centred: bool = False
    bold: bool = False
    fixed: bool = False
    id: str = ""
    lang: str = ""
    mark: str | None = None
    start: int | None = None
    extra: tuple[tuple[str, str], ...] = ()
