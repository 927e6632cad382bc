"""Drafts and what somebody made of them, for tests; and drafts without the names they go by."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from drafter.model.foreign import used_pictures
from drafter.model.nodes import Document, Kind, Note, Paragraph, highest_level, lowest_level
from drafter.model.revisions import kind_was
from drafter.model.richtext import FOREIGN, NOTE, REFERENCE, RichText
from drafter.model.tables import BREAK, Cell, Row, Table, table_of, with_table
from tests.objects import OBJECTS, PICTURES

__all__ = ["bare", "edited", "plain_documents"]

_WORDS = (
    "Recalling",
    "decision",
    "parties",
    "mercury",
    "the",
    "of",
    "and",
    "2025",
    "MC-5/3",
    "waste",
)
_KINDS = (Kind.PLAIN, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.HEADING, Kind.NUMBERED)
_STYLES = ("italic", "bold", "underline")

words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)


@st.composite
def contents(
    draw: st.DrawFn, notes: tuple[str, ...] = (), targets: tuple[str, ...] = ()
) -> RichText:
    """A sentence with a mark, a note or a reference now and then."""
    content = RichText.of(draw(words) + draw(st.sampled_from([";", ",", "", "."])))
    if draw(st.booleans()):
        start = draw(st.integers(0, len(content)))
        content = content.marked(
            start, draw(st.integers(start, len(content))), draw(st.sampled_from(_STYLES))
        )
    for kind, names in ((NOTE, notes), (REFERENCE, targets), (FOREIGN, OBJECTS)):
        if names and draw(st.integers(0, 3 if kind != FOREIGN else 7)) == 0:
            at = draw(st.integers(0, len(content)))
            content = content.replaced(at, at, RichText.object(kind, draw(st.sampled_from(names))))
    return content


def _levels(kind: Kind) -> st.SearchStrategy[int]:
    return st.integers(lowest_level(kind), min(2, highest_level(kind)))


@st.composite
def tables(draw: st.DrawFn, ident: str) -> Paragraph:
    """A grid of a few cells."""
    columns = draw(st.integers(1, 3))
    cell = st.one_of(
        contents(), st.just(RichText()), contents().map(lambda c: c + RichText(BREAK) + c)
    )
    rows = draw(
        st.lists(st.lists(cell, min_size=columns, max_size=columns), min_size=1, max_size=4)
    )
    table = Table(tuple(Row(tuple(Cell(c) for c in row)) for row in rows))
    return with_table(Paragraph(ident, Kind.TABLE), table)


@st.composite
def plain_documents(draw: st.DrawFn, *, with_tables: bool = True) -> Document:
    """A draft of a few paragraphs with notes, references and tables."""
    note_ids = tuple(f"n{i}" for i in range(50, 50 + draw(st.integers(0, 3))))
    count = draw(st.integers(1, 7))
    ids = tuple(f"p{i}" for i in range(1, count + 1))
    paragraphs = [
        draw(tables(i))
        if with_tables and draw(st.integers(0, 5)) == 0
        else draw(_object(i))
        if draw(st.integers(0, 9)) == 0
        else draw(_paragraph(i, note_ids, ids))
        for i in ids
    ]
    notes = tuple(
        Note(n, (draw(contents()),), draw(st.sampled_from(["", "", "*"]))) for n in note_ids
    )
    document = Document(tuple(paragraphs), notes, profile="minamata", serial=60)
    return _cited(replace(document, pictures=PICTURES))


@st.composite
def _object(draw: st.DrawFn, ident: str) -> Paragraph:
    """A picture or equation that stands alone."""
    value = draw(st.sampled_from(OBJECTS))
    return Paragraph(ident, Kind.FOREIGN, RichText.object(FOREIGN, value))


@st.composite
def _paragraph(
    draw: st.DrawFn, ident: str, notes: tuple[str, ...], targets: tuple[str, ...]
) -> Paragraph:
    kind = draw(st.sampled_from(_KINDS))
    return Paragraph(
        ident,
        kind,
        draw(contents(notes, targets)),
        draw(_levels(kind)),
    )


def _cited(document: Document) -> Document:
    """Without pictures that nothing shows, and notes that nothing refers to, for these go with any change that touches them."""
    used = {n for _, _, n in document.citations()}
    document = replace(document, notes=tuple(n for n in document.notes if n.id in used))
    return replace(document, pictures=used_pictures(document))


@st.composite
def edited(draw: st.DrawFn, document: Document) -> Document:
    """The draft after some edits, as a person makes them."""
    document = replace(document, pictures=PICTURES)
    for _ in range(draw(st.integers(0, 5))):
        document = draw(_one_edit(document))
    return _cited(document)


@st.composite
def _one_edit(draw: st.DrawFn, document: Document) -> Document:
    at = draw(st.integers(0, len(document.paragraphs) - 1))
    return draw(st.one_of(_moving(document, at), _rewording(document, at), _noting(document)))


@st.composite
def _moving(draw: st.DrawFn, document: Document, at: int) -> Document:
    """Paragraphs that come, go, move or are cut in two."""
    paragraphs = document.paragraphs
    ids, notes = tuple(p.id for p in paragraphs), tuple(n.id for n in document.notes)
    chosen, ident = paragraphs[at], f"p{document.serial + 1}"
    match draw(st.sampled_from(["insert", "delete", "move", "split"])):
        case "insert":
            is_table = draw(st.integers(0, 4)) == 0
            new = draw(tables(ident)) if is_table else draw(_paragraph(ident, notes, ids))
            return replace(document.spliced(at, at, (new,)), serial=document.serial + 1)
        case "delete" if len(paragraphs) > 1:
            return document.spliced(at, at + 1, ())
        case "move":
            to = draw(st.integers(0, len(paragraphs) - 1))
            return document.spliced(at, at + 1, ()).spliced(to, to, (chosen,))
        case "split" if len(chosen.content) > 1 and chosen.kind is not Kind.TABLE:
            cut = draw(st.integers(1, len(chosen.content) - 1))
            second = replace(chosen, id=ident, content=chosen.content.slice(cut))
            parts = (chosen.with_content(chosen.content.slice(0, cut)), second)
            return replace(document.spliced(at, at + 1, parts), serial=document.serial + 1)
    return document


@st.composite
def _rewording(draw: st.DrawFn, document: Document, at: int) -> Document:
    """One paragraph with other words, another look or kind, or other rows."""
    chosen = document.paragraphs[at]
    if chosen.kind is Kind.TABLE:
        return document.with_paragraph(at, draw(_other_rows(chosen)))
    if chosen.kind is Kind.FOREIGN:
        return document.with_paragraph(at, draw(_object(chosen.id)))
    match draw(st.sampled_from(["word", "kind", "format"])):
        case "kind":
            kind = draw(st.sampled_from(_KINDS))
            chosen = replace(chosen, kind=kind, level=draw(_levels(kind)))
        case "format":
            start = draw(st.integers(0, len(chosen.content)))
            change = chosen.content.unmarked if draw(st.booleans()) else chosen.content.marked
            chosen = chosen.with_content(change(start, len(chosen.content), "italic"))
        case _:
            chosen = chosen.with_content(draw(_retouched(chosen.content)))
    return document.with_paragraph(at, chosen)


@st.composite
def _other_rows(draw: st.DrawFn, paragraph: Paragraph) -> Paragraph:
    table = table_of(paragraph)
    rows = list(table.rows)
    at = draw(st.integers(0, len(rows) - 1))
    if draw(st.booleans()) and len(rows) > 1:
        del rows[at]
    else:
        cells = tuple(replace(c, content=draw(contents())) for c in rows[at].cells)
        rows[at : at + draw(st.integers(0, 1))] = [replace(rows[at], cells=cells)]
    return with_table(paragraph, replace(table, rows=tuple(rows)))


@st.composite
def _noting(draw: st.DrawFn, document: Document) -> Document:
    if not document.notes:
        return document
    note = draw(st.sampled_from(document.notes))
    return document.with_note(replace(note, paragraphs=(draw(_retouched(note.paragraphs[0])),)))


@st.composite
def _retouched(draw: st.DrawFn, content: RichText) -> RichText:
    start = draw(st.integers(0, len(content)))
    end = draw(st.integers(start, min(len(content), start + 12)))
    return content.replaced(start, end, RichText.of(draw(st.one_of(st.just(""), words))))


def bare(document: Document, *, targets: bool = True, kinds: bool = True) -> list[object]:
    """Everything that a reader sees, without identities: they differ on purpose.

    `targets`: with what references point to, which a file resolved by another program may lose
    where a paragraph was moved (a bookmark stands in one place). `kinds`: with kinds and levels,
    which nothing tells where one style serves several.
    """
    places = {p.id: n for n, p in enumerate(document.paragraphs)}
    notes = {n.id: n for n in document.notes}

    def seen(content: RichText) -> object:
        marks = []
        for m in content.marks:
            value: object = m.value
            if m.kind == REFERENCE:
                value = places.get(m.value.partition("|")[0], "lost") if targets else ""
            elif m.kind == NOTE:
                note = notes.get(m.value)
                value = note and (note.sign, [seen(c) for c in note.paragraphs])
            marks.append((m.start, m.end, m.kind, value))
        return content.text, marks

    return [
        (
            kind_was(p) if kinds else "",
            seen(p.content),
            [(r.inserted, r.deleted, len(r.cells)) for r in table_of(p).rows]
            if p.kind is Kind.TABLE
            else None,
        )
        for p in document.paragraphs
    ]
