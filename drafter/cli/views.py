"""A document as one of its views shows it: with tracked changes accepted, rejected or as they are."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.revisions import final, original, without_remarks
from drafter.recognition.imported import Imported, Notice

__all__ = ["tell", "viewed"]


def viewed(imported: Imported, view: str) -> Imported:
    """The document as `view` shows its tracked changes; clean views carry no comments either."""
    document = imported.document
    if not (document.revisions or document.comments) or view == "marked":
        return imported
    shown = final(document) if view == "final" else original(document)
    notices = imported.notices
    if document.revisions:
        what = "accepted" if view == "final" else "rejected"
        text = f"The file holds {len(document.revisions)} tracked changes, taken as {what} here."
        notices = (*notices, Notice("revisions-viewed", text))
    return replace(imported, document=without_remarks(shown), notices=notices)


def tell(notices: Sequence[Notice]) -> None:
    """Say what reading and writing have to say, one line each, where it stays out of the result."""
    for notice in notices:
        where = f" ({notice.paragraph})" if notice.paragraph else ""
        sys.stderr.write(f"notice: {notice.message}{where}\n")
