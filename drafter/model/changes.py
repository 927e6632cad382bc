"""What a panel lists of a document under review: each change with its place, words and author."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.revisions import END_DELETED, END_INSERTED, KIND_CHANGED, REMARKS
from drafter.model.richtext import COMMENT, DELETION, FORMAT, INSERTION, OBJECT, RichText
from drafter.model.tables import table_of

__all__ = ["Item", "changes_of", "revisions_at"]

_SORTS = {INSERTION: "inserted", DELETION: "deleted", FORMAT: "format"}


@dataclass(frozen=True, slots=True)
class Item:
    """One change or comment. `sort`: inserted, deleted, moved, format, kind, end, row or comment.

    `ident`: of the revision or comment. `paragraph`: its id; `offset`: where in it. `resolved` and
    `parent` are those of a comment.
    """

    sort: str
    ident: str
    author: str
    date: str
    paragraph: str
    offset: int
    words: str
    resolved: bool = False
    parent: str = ""


def changes_of(document: Document) -> list[Item]:
    """Everything that is marked, in reading order; each revision once, answers after their remark."""
    return list(_Lister(document).items())


class _Lister:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._records = {r.id: r for r in document.revisions}
        self._comments = {c.id: c for c in document.comments}
        self._seen: set[str] = set()

    def items(self) -> Iterator[Item]:
        for paragraph in self._document.paragraphs:
            if paragraph.content.marks or paragraph.extra:
                yield from self._paragraph(paragraph)
        for comment in self._document.comments:
            if comment.id not in self._seen:
                yield from self._comment(comment.id, "", 0)

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Item]:
        yield from self._content(paragraph.content, paragraph.id)
        for key, sort in ((END_INSERTED, "end"), (END_DELETED, "end"), (KIND_CHANGED, "kind")):
            ident = paragraph.get(key)
            if ident:
                yield from self._item(sort, ident, paragraph.id, 0, paragraph.text[:60])
        if paragraph.kind is Kind.TABLE:
            for row in table_of(paragraph).rows:
                words = " | ".join(c.content.text for c in row.cells)[:60]
                for ident in filter(None, (row.inserted, row.deleted)):
                    yield from self._item("row", ident, paragraph.id, 0, words)
        for _, note_id in paragraph.content.objects("note"):
            note = self._document.note(note_id)
            for content in note.paragraphs if note else ():
                yield from self._content(content, paragraph.id)
        for comment in paragraph.get(REMARKS).split():
            yield from self._comment(comment, paragraph.id, 0)

    def _content(self, content: RichText, paragraph: str) -> Iterator[Item]:
        for mark in content.marks:
            words = content.text[mark.start : mark.end].replace(OBJECT, "¹")
            if mark.kind == COMMENT:
                yield from self._comment(mark.value, paragraph, mark.start)
            elif mark.kind in _SORTS:
                sort = _SORTS[mark.kind]
                yield from self._item(sort, mark.value, paragraph, mark.start, words)

    def _item(
        self, sort: str, ident: str, paragraph: str, offset: int, words: str
    ) -> Iterator[Item]:
        record = self._records.get(ident)
        name = record.move if record is not None and record.move else ident
        if name in self._seen:
            return
        self._seen.add(name)
        author, date = (record.author, record.date) if record else ("", "")
        if record is not None and record.move:
            sort = "moved"
        yield Item(sort, ident, author, date, paragraph, offset, words)

    def _comment(self, ident: str, paragraph: str, offset: int) -> Iterator[Item]:
        comment = self._comments.get(ident)
        if comment is None or ident in self._seen:
            return
        self._seen.add(ident)
        yield Item(
            "comment", ident, comment.author, comment.date, paragraph, offset, comment.text,
            comment.resolved, comment.parent,
        )  # fmt: skip
        for other in self._document.comments:
            if other.parent == ident:
                yield from self._comment(other.id, paragraph, offset)


def revisions_at(document: Document, index: int, start: int, end: int) -> frozenset[str]:
    """Ids of the revisions at a place, or in a stretch, of one paragraph."""
    if index >= len(document.paragraphs):
        return frozenset()
    paragraph = document.paragraphs[index]
    found = {
        m.value
        for m in paragraph.content.marks
        if m.kind in _SORTS and m.start <= max(start, end - 1) and m.end >= start
    }
    if not found and paragraph.extra:
        keys = (END_INSERTED, END_DELETED, KIND_CHANGED)
        found = {paragraph.get(key) for key in keys} - {""}
    return frozenset(found)
