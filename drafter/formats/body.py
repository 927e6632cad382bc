"""Which body a document belongs to, where the file or the user does not say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.nodes import Document, Kind
from drafter.profiles import Profile, load
from drafter.profiles.guess import guess
from drafter.recognition import lines as sign
from drafter.recognition.imported import Imported, Notice

__all__ = ["known_profile", "settle_body", "symbol_of", "title_of"]


def known_profile(body: str | None, texts: Sequence[str]) -> tuple[Profile, tuple[Notice, ...]]:
    """The profile named, or the one that symbol and body line suggest, with a notice."""
    if body:
        return load(body), ()
    rows = [row.strip() for row in texts]
    symbol = next((r for r in rows[:12] if sign.is_symbol(r)), None)
    body_line = next((r for r in rows if sign.is_body_line(r) and r.endswith(",")), None)
    body_line = body_line or next((r for r in rows if sign.is_body_line(r)), None)
    found = guess(symbol, body_line, rows)
    notice = Notice(
        "body-recognised", f"Taken as a text of the body “{found.name}”: {found.reason}."
    )
    return load(found.name), (notice,)


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
