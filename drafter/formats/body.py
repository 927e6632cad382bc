"""The body, title and symbol of a document that has been read."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.nodes import Document, Kind
from drafter.profiles import load
from drafter.recognition import lines as sign
from drafter.recognition.imported import Imported

__all__ = ["settle_body", "symbol_of", "title_of"]


def settle_body(imported: Imported, body: str | None) -> Imported:
    """With the profile that the user named in the place of the file's own."""
    if not body or imported.document.profile == body:
        return imported
    profile = load(body)
    return Imported(replace(imported.document, profile=profile.name), imported.notices)


def title_of(document: Document) -> str:
    """The title: of the note, else of the decision, else ""."""
    for kind in (Kind.TITLE, Kind.DECISION_TITLE):
        for paragraph in document.paragraphs:
            if paragraph.kind is kind and paragraph.text.strip():
                return " ".join(paragraph.text.split())
    return document.front.get("title")


def symbol_of(document: Document) -> str:
    """The document symbol: from the masthead fields, else from a line that is nothing else."""
    symbol = document.front.get("symbol")
    if symbol:
        return symbol
    for paragraph in document.paragraphs:
        if paragraph.kind is Kind.FRONT and sign.is_symbol(paragraph.text):
            return paragraph.text.strip()
    return ""
