"""Tracked changes and comments as Word has them: around runs, at ends of paragraphs, in rows.

Every element gets an id of its own; a range (of a comment, of a move) begins at the first character
under its mark and ends after the last one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count, pairwise

from drafter.docx import names
from drafter.docx.roles import role_of
from drafter.docx.writer.plan import Plan, Setting
from drafter.model.nodes import Comment, Document, Kind, Paragraph, Revision
from drafter.model.revisions import END_DELETED, END_INSERTED, KIND_CHANGED, REMARKS, with_kind_of
from drafter.model.richtext import COMMENT, DELETION, FORMAT, INSERTION, RichText

__all__ = ["ReviewMarks", "numbered_once", "runs_with_remarks", "who", "written_comments"]

_FIRST_ID = 500_000
"""Far from the ids of bookmarks, which count through the text."""

_DELETED = re.compile(r"<(/?)w:(t|instrText)(?=[ >])")
_DELETED_NAMES = {"t": "delText", "instrText": "delInstrText"}
_NAMES = {
    (INSERTION, False): "ins",
    (DELETION, False): "del",
    (INSERTION, True): "moveTo",
    (DELETION, True): "moveFrom",
}


def runs_with_remarks(
    content: RichText,
) -> Iterator[tuple[str, dict[str, str], frozenset[str]]]:
    """The text cut wherever a mark begins or ends, with its marks and the comments on it."""
    cuts = sorted({0, len(content.text), *(p for m in content.marks for p in (m.start, m.end))})
    for a, b in pairwise(cuts):
        over = [m for m in content.marks if m.start <= a < m.end]
        remarks = frozenset(m.value for m in over if m.kind == COMMENT)
        yield content.text[a:b], {m.kind: m.value for m in over if m.kind != COMMENT}, remarks


class ReviewMarks:
    """The revisions and comments of one file on their way into its parts.

    `leads`: by paragraph, what was and what is typed before its words, where that differs.
    """

    def __init__(self, plan: Plan, leads: Mapping[str, tuple[str, str]]) -> None:
        document = plan.document
        self._plan = plan
        self._revisions = {r.id: r for r in document.revisions}
        self.leads = leads
        self._ids = count(_FIRST_ID)
        self._moves = {name: f"move{n}" for n, name in enumerate(_moves(document), 1)}
        # LibreOffice 7.4 gives a note the words of another where a comment bears the id of a note.
        first = max(plan.note_numbers.values(), default=0) + 1
        self.comments = {c.id: n for n, c in enumerate(written_comments(document), first)}
        self._answers: dict[str, list[str]] = {}
        for comment in document.comments:
            if comment.parent and comment.id in self.comments:
                self._answers.setdefault(comment.parent, []).append(comment.id)
        self._left = _lengths(document)
        self._begun: dict[str, int] = {}
        self.any = next(iter(self._revisions.values()), None)

    # --- ranges ----------------------------------------------------------------------------

    def _names(self, values: Mapping[str, str], remarks: Iterable[str]) -> list[str]:
        moved = [
            values[k] for k in (DELETION, INSERTION) if k in values and self._record(values[k]).move
        ]
        return [*sorted(remarks), *moved]

    def begin(self, values: Mapping[str, str], remarks: Iterable[str]) -> str:
        """What stands before a run: the ranges that begin with it."""
        out = []
        for name in self._names(values, remarks):
            if name not in self._begun:
                self._begun[name] = next(self._ids)
                out.append(self._range_start(name, values))
        return "".join(out)

    def end(self, length: int, values: Mapping[str, str], remarks: Iterable[str]) -> str:
        """What stands after a run of `length` characters: the ranges that end with it."""
        out = []
        for name in self._names(values, remarks):
            self._left[name] = self._left.get(name, 0) - length
            if self._left[name] <= 0 and name in self._begun:
                out.append(self._range_end(name, values))
        return "".join(out)

    def _range_start(self, name: str, values: Mapping[str, str]) -> str:
        if name in self._revisions:
            record = self._revisions[name]
            sort = _NAMES[DELETION if values.get(DELETION) == name else INSERTION, True]
            return (
                f'<w:{sort}RangeStart w:id="{self._begun[name]}"{who(record)}'
                f' w:name="{self._moves[record.move]}"/>'
            )
        return "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in self._thread(name))

    def _range_end(self, name: str, values: Mapping[str, str]) -> str:
        if name in self._revisions:
            sort = _NAMES[DELETION if values.get(DELETION) == name else INSERTION, True]
            return f'<w:{sort}RangeEnd w:id="{self._begun[name]}"/>'
        return "".join(
            f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>'
            for n in self._thread(name)
        )

    def _thread(self, name: str) -> list[int]:
        """The ids of a comment and of those that answer it."""
        found = [name, *self._answers.get(name, ())]
        return [self.comments[c] for c in found if c in self.comments]

    def on_blank(self, paragraph: Paragraph) -> str:
        """Comments on a paragraph without words."""
        if not paragraph.extra:
            return ""
        return "".join(
            self._range_start(c, {}) + self._range_end(c, {})
            for c in paragraph.get(REMARKS).split()
            if c in self.comments
        )

    # --- changes ---------------------------------------------------------------------------

    def _record(self, ident: str) -> Revision:
        return self._revisions.get(ident) or Revision(ident, "Unknown")

    def wrapped(self, xml: str, values: Mapping[str, str]) -> str:
        """Runs under the marks of their revisions; what was inserted and deleted is in both."""
        if not xml:
            return xml
        if DELETION in values:
            xml = _DELETED.sub(lambda f: f"<{f[1]}w:{_DELETED_NAMES[f[2]]}", xml)
            xml = self._inside(xml, DELETION, self._record(values[DELETION]))
        if INSERTION in values:
            xml = self._inside(xml, INSERTION, self._record(values[INSERTION]))
        return xml

    def _inside(self, xml: str, sort: str, record: Revision) -> str:
        name = _NAMES[sort, bool(record.move)]
        return f'<w:{name} w:id="{next(self._ids)}"{who(record)}>{xml}</w:{name}>'

    def _sign(self, sort: str, record: Revision) -> str:
        name = _NAMES[sort, bool(record.move)]
        return f'<w:{name} w:id="{next(self._ids)}"{who(record)}/>'

    def format_change(self, values: Mapping[str, str], before: str) -> str:
        """What a run's properties say of their change; `before` is what they were."""
        record = self._record(values[FORMAT])
        return (
            f'<w:rPrChange w:id="{next(self._ids)}"{who(record)}>'
            f"{before or '<w:rPr/>'}</w:rPrChange>"
        )

    def was(self, values: Mapping[str, str]) -> list[str]:
        """The kinds of marks that held before a change of format."""
        return self._record(values[FORMAT]).was.split()

    def end_of(self, paragraph: Paragraph) -> str:
        """The signs that the end of a paragraph was inserted or deleted."""
        if not paragraph.extra:
            return ""
        inserted, deleted = paragraph.get(END_INSERTED), paragraph.get(END_DELETED)
        out = self._sign(INSERTION, self._record(inserted)) if inserted else ""
        return out + (self._sign(DELETION, self._record(deleted)) if deleted else "")

    def row(self, inserted: str, deleted: str) -> str:
        """The signs that a row of a table was inserted or deleted."""
        out = []
        for sort, ident in ((INSERTION, inserted), (DELETION, deleted)):
            if ident:
                name = _NAMES[sort, False]
                record = self._record(ident)
                out.append(f'<w:{name} w:id="{next(self._ids)}"{who(record)}/>')
        return "".join(out)

    def kind_change(self, index: int) -> str:
        """What a paragraph's properties say of the kind that it was."""
        paragraph = self._plan.document.paragraphs[index]
        record = self._revisions.get(paragraph.get(KIND_CHANGED)) if paragraph.extra else None
        if record is None:
            return ""
        before = with_kind_of(paragraph, record.was)
        style = names.attribute(self._plan.template.styles[role_of(before)])
        numbers = self._numbers_near(index, before)
        return (
            f'<w:pPrChange w:id="{next(self._ids)}"{who(record)}><w:pPr>'
            f'<w:pStyle w:val="{style}"/>{numbers}</w:pPr></w:pPrChange>'
        )

    def _numbers_near(self, index: int, before: Paragraph) -> str:
        """The list that a paragraph of that kind belongs to at this place."""
        paragraphs, settings = self._plan.document.paragraphs, self._plan.settings
        order = [*range(index - 1, -1, -1), *range(index + 1, len(paragraphs))]
        for i in order:
            numbers = settings[i].numbers
            if paragraphs[i].kind is before.kind and numbers and numbers[0]:
                depth = before.level - (1 if before.kind is Kind.HEADING else 0)
                return (
                    f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{numbers[0]}"/></w:numPr>'
                )
        return ""

    def lead(
        self, paragraph: Paragraph, setting: Setting
    ) -> tuple[tuple[str, dict[str, str]], ...]:
        """What is typed before the words, each piece with the marks of its revision."""
        if self.any is None:
            return ((setting.lead, {}),)
        before, after = self.leads.get(paragraph.id, (setting.lead, setting.lead))
        if before == after:
            return ((after, {}),)
        own = paragraph.get(END_INSERTED) or paragraph.get(END_DELETED) or self.any.id
        return ((before, {DELETION: own}), (after, {INSERTION: own}))


def who(record: Revision | Comment) -> str:
    """Author and date as attributes; a date that is none of Word's stays out."""
    date = f' w:date="{names.attribute(record.date)}"' if _DATE.fullmatch(record.date) else ""
    return f' w:author="{names.attribute(record.author)}"{date}'


_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")


def _moves(document: Document) -> list[str]:
    """Names of the moves."""
    return list(dict.fromkeys(r.move for r in document.revisions if r.move))


def _contents(document: Document) -> Iterator[RichText]:
    yield from (p.content for p in document.paragraphs)
    yield from (c for n in document.notes for c in n.paragraphs)


def _lengths(document: Document) -> dict[str, int]:
    """By comment and revision: how many characters are under its marks."""
    out: dict[str, int] = {}
    for content in _contents(document):
        for mark in content.marks:
            if mark.kind in (COMMENT, INSERTION, DELETION):
                out[mark.value] = out.get(mark.value, 0) + mark.end - mark.start
    return out


def written_comments(document: Document) -> list[Comment]:
    """The comments that have a place in the text, and those that answer them."""
    marked = {m.value for c in _contents(document) for m in c.marks if m.kind == COMMENT}
    for paragraph in document.paragraphs:
        if paragraph.extra:
            marked.update(paragraph.get(REMARKS).split())
    return [c for c in document.comments if c.id in marked or c.parent in marked]


_CHANGE = re.compile(r'(<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange) w:id=")\d+"')


def numbered_once(*parts: str) -> tuple[str, ...]:
    """The parts with an id of its own for every change; runs of a field share their settings."""
    ids = count(2 * _FIRST_ID + 1)
    return tuple(_CHANGE.sub(lambda found: f'{found[1]}{next(ids)}"', part) for part in parts)
