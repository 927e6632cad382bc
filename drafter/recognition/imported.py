"""What reading a file gives: the document and a notice for everything guessed or set aside."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.nodes import Document

__all__ = ["Imported", "Notice"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing the reader or writer wants known. `paragraph` is an id or ""."""

    code: str
    message: str
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A document as read, with notices in document order."""

    document: Document
    notices: tuple[Notice, ...] = ()
