"""Findings of the final text at their places in a text that still shows its changes.

The checks look at what will stand when all changes are accepted. A fix made for that text is carried
over into the marked one where it touches nothing that is open (`model.carrying`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.checks.finding import Finding, Fix
from drafter.model.carrying import in_marked_text
from drafter.model.nodes import Document
from drafter.model.views import kept

__all__ = ["in_marked"]


def in_marked(findings: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """The findings with offsets into the marked document."""
    contents = {p.id: p.content for p in document.paragraphs}
    for finding in findings:
        span = finding.span
        content = contents.get(span.paragraph)
        if span.note or content is None:
            yield replace(finding, fixes=_carried(finding))
            continue
        stay = kept(content)
        start = stay[min(span.start, len(stay) - 1)]
        end = stay[min(span.end - 1, len(stay) - 1)] + 1 if span.end > span.start else start
        moved = replace(span, start=start, end=min(end, len(content)))
        yield replace(finding, span=moved, fixes=_carried(finding))


def _carried(finding: Finding) -> tuple[Fix, ...]:
    return tuple(Fix(f.title, in_marked_text(f.command), f.safe) for f in finding.fixes)
