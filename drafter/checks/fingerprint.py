"""Recognising an ignored finding again: by its sentence, not by its number or place."""

from __future__ import annotations

import hashlib
import re

from drafter.checks.finding import Finding
from drafter.model.nodes import Document

__all__ = ["fingerprint", "is_ignored"]


def fingerprint(finding: Finding, document: Document) -> str:
    """Sixteen hexadecimal digits of the rule and the words of the paragraph or note.

    It survives renumbering, moving and changes of spacing, and wakes when the words change.
    """
    note = document.note(finding.span.note) if finding.span.note else None
    if note is not None:
        words = note.text
    else:
        index = document.index_of(finding.span.paragraph)
        words = document.paragraphs[index].text if index >= 0 else ""
    plain = re.sub(r"\s+", " ", words).strip()
    return hashlib.sha256(f"{finding.rule}\n{plain}".encode()).hexdigest()[:16]


def is_ignored(finding: Finding, document: Document) -> str | None:
    """The reason why somebody ignored this finding, None if nobody did."""
    if not document.ignored:
        return None
    mine = fingerprint(finding, document)
    for entry in document.ignored:
        if entry.rule == finding.rule and entry.fingerprint in ("", mine):
            return entry.reason
    return None
