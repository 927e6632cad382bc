"""Recognition of a foreign file with tracked changes: by what it says in the end, and before.

Kinds are recognised in the final text, those of deleted paragraphs in the original one; then the
words get their marks again, less what recognition took away at either end (typed numbers, space).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafter.docx.reader.evidence import Evidence
from drafter.model.nodes import Document, Kind, Paragraph, Revision
from drafter.model.revisions import final, original
from drafter.model.richtext import DELETION, INSERTION, RichText
from drafter.recognition.imported import Imported

__all__ = ["recognise_marked"]

Build = Callable[[Sequence[Evidence]], Imported]


@dataclass(frozen=True, slots=True)
class _View:
    """What recognition made of one view: by block, the paragraph and the words it began with."""

    imported: Imported
    paragraphs: dict[int, Paragraph]
    words: dict[int, RichText]


def recognise_marked(
    blocks: Sequence[Evidence], revisions: Sequence[Revision], build: Build
) -> Imported:
    """The document with its revisions; `build` recognises evidence without any."""
    flat = Document(
        tuple(
            Paragraph(str(n), _SORTS.get(b.sort, Kind.PLAIN), b.content, extra=b.extra)
            for n, b in enumerate(blocks)
        ),
        revisions=tuple(revisions),
    )
    after = _view(blocks, final(flat), build)
    document = after.imported.document
    before: _View | None = None
    serial = document.serial
    out: list[Paragraph] = []
    for n, block in enumerate(blocks):
        view = after
        if n not in after.paragraphs:
            before = before or _view(blocks, original(flat), build)
            view = before
        like = view.paragraphs.get(n)
        if like is None:
            like = (
                replace(out[-1], extra=(), mark=None, start=None)
                if out
                else Paragraph("", Kind.PLAIN)
            )
        content = block.content  # the ends of a table are cells
        if block.sort != "table":
            content = _grafted(content, view.words.get(n), like.content, view is after)
        paragraph = like.with_content(content)
        if view is not after:
            serial += 1
            paragraph = replace(paragraph, id=f"p{serial}")
        if paragraph.content or block.remarks:
            out.append(replace(paragraph, extra=tuple(sorted({*like.extra, *block.extra}))))
    return Imported(replace(document, paragraphs=tuple(out), serial=serial), after.imported.notices)


_SORTS = {"table": Kind.TABLE, "foreign": Kind.FOREIGN}


def _view(blocks: Sequence[Evidence], document: Document, build: Build) -> _View:
    rows = [p for p in document.paragraphs if p.content.text.strip()]
    evidence = [replace(blocks[int(p.id)], content=p.content) for p in rows]
    imported = build(evidence)
    places = [int(p.id) for p in rows]
    return _View(
        imported,
        dict(zip(places, imported.document.paragraphs, strict=True)),
        {int(p.id): p.content for p in rows},
    )


def _grafted(marked: RichText, words: RichText | None, taken: RichText, accepted: bool) -> RichText:
    """`marked` without what `taken` lacks of `words` at its beginning and end."""
    if words is None:
        return marked.stripped()
    end = len(words.text.rstrip())
    start = max(0, end - len(taken.text))
    if words.text[start:end] != taken.text:
        start = max(0, words.text.find(taken.text))
    gone = DELETION if accepted else INSERTION
    kept = [i for i in range(len(marked.text)) if not _covered(marked, i, gone)]
    first = kept[start - 1] + 1 if 0 < start <= len(kept) else 0
    last = kept[end] if end < len(kept) else len(marked.text)
    return marked.slice(first, last)


def _covered(content: RichText, at: int, kind: str) -> bool:
    return any(m.kind == kind and m.start <= at < m.end for m in content.marks)
