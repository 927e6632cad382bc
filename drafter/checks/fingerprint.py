"""Recognising an ignored finding again: by its sentence, not by its number or place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.checks.finding import Finding
from drafter.model.nodes import Document, Ignored

__all__ = ["carried", "fingerprint", "is_ignored"]


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
    return _print(finding.rule, words)


def _print(rule: str, words: str) -> str:
    plain = re.sub(r"\s+", " ", words).strip()
    return hashlib.sha256(f"{rule}\n{plain}".encode()).hexdigest()[:16]


def carried(before: Document, after: Document) -> Document:
    """`after` with what was ignored in paragraphs and notes of `before` ignored in their new words.

    For corrections: one that mends something else in a paragraph must not wake what somebody let be.
    """
    if not before.ignored:
        return after
    now = {p.id: p.text for p in after.paragraphs} | {n.id: n.text for n in after.notes}
    then = {p.id: p.text for p in before.paragraphs} | {n.id: n.text for n in before.notes}
    changed = [(words, now[key]) for key, words in then.items() if now.get(key, words) != words]
    rows = tuple(_of_new_words(entry, changed) for entry in after.ignored)
    return after if rows == after.ignored else replace(after, ignored=rows)


def _of_new_words(entry: Ignored, changed: Sequence[tuple[str, str]]) -> Ignored:
    for old, new in changed:
        if entry.fingerprint == _print(entry.rule, old):
            return replace(entry, fingerprint=_print(entry.rule, new))
    return entry


def is_ignored(finding: Finding, document: Document) -> str | None:
    """The reason why somebody ignored this finding, None if nobody did."""
    if not document.ignored:
        return None
    mine = fingerprint(finding, document)
    for entry in document.ignored:
        if entry.rule == finding.rule and entry.fingerprint in ("", mine):
            return entry.reason
    return None
