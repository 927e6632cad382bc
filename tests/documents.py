"""Documents for tests: a hypothesis strategy for any well-formed one, and the small model case."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from drafter.model.foreign import used_pictures
from drafter.model.nodes import (
    Document,
    FrontMatter,
    Kind,
    Note,
    Paragraph,
    highest_level,
    lowest_level,
)
from drafter.model.notation import parse
from drafter.model.richtext import FOREIGN, NOTE, OBJECT, REFERENCE, Mark, RichText
from tests.objects import OBJECTS, PICTURES

__all__ = ["SMALL", "documents", "rich_texts", "words"]

SMALL = parse(
    """
ti| Mercury in schools
au| Note by the secretariat
h| Introduction
nu| The Conference of the Parties asked for this note.
an| Annex
dt| Draft decision MC-6/[--]: Mercury in schools
bl| _The Conference of the Parties_,
pp| _Recalling_ decision MC-5/3,[^n1]
pp| _Welcoming_ the progress made,
op| _Requests_ the secretariat:
op1| To collect experience;[^n2]
op1| To report thereon;
op| _Also requests_ the Executive Secretary to report at the seventh meeting;
op| _Invites_ parties to take part, as {p10} says.[^n1]
[^n1]| UNEP/MC/COP.5/Dec.3.
[^n2]| See _Mercury_, 2025.
"""
)

words = st.text(
    alphabet=st.one_of(
        st.sampled_from("abc de, .;:()_*[]^{}\\\u00a0\n\t\u2011“”é𝔘ش漢\u200f"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=30,
)

_KINDS = ("italic", "bold", "underline", "superscript", "subscript")


@st.composite
def rich_texts(
    draw: st.DrawFn,
    notes: tuple[str, ...] = (),
    targets: tuple[str, ...] = (),
    objects: tuple[str, ...] = OBJECTS,
) -> RichText:
    """Any content, with marks of every kind and objects that name given notes and paragraphs.

    `objects`: values of foreign objects.
    """
    text = draw(words).replace(OBJECT, "")
    content = RichText.of(text)
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(content)))
        end = draw(st.integers(start, len(content)))
        content = content.marked(start, end, draw(st.sampled_from(_KINDS)))
    if draw(st.booleans()) and len(content) > 2:
        content = content.marked(0, 2, "language", draw(st.sampled_from(["fr", "es", "ar"])))
    for kind, names in ((NOTE, notes), (REFERENCE, targets), (FOREIGN, objects)):
        if names and draw(st.integers(0, 2 if kind != FOREIGN else 5)) == 0:
            at = draw(st.integers(0, len(content)))
            content = content.replaced(at, at, RichText.object(kind, draw(st.sampled_from(names))))
    return content


@st.composite
def documents(draw: st.DrawFn, max_paragraphs: int = 8) -> Document:
    """Any document whose marks name notes and paragraphs that exist."""
    note_ids = tuple(f"n{100 + i}" for i in range(draw(st.integers(0, 3))))
    count = draw(st.integers(1, max_paragraphs))
    ids = tuple(f"p{i}" for i in range(1, count + 1))
    paragraphs = []
    for ident in ids:
        kind = draw(st.sampled_from([k for k in Kind if k is not Kind.TABLE]))
        level = draw(st.integers(lowest_level(kind), highest_level(kind)))
        paragraphs.append(
            Paragraph(
                ident,
                kind,
                RichText.object(FOREIGN, draw(st.sampled_from(OBJECTS)))
                if kind is Kind.FOREIGN
                else draw(rich_texts(note_ids, ids)),
                level,
                mark=draw(st.sampled_from([None, None, None, "", "7.", "(q)"])),
                start=draw(st.sampled_from([None, None, None, 1, 5])),
                lang=draw(st.sampled_from(["", "", "fr", "ar"])),
            )
        )
    notes = tuple(
        Note(
            n,
            tuple(draw(st.lists(rich_texts(), min_size=1, max_size=2))),
            draw(st.sampled_from(["", "", "*"])),
        )
        for n in note_ids
    )
    front = FrontMatter.of(symbol=draw(st.sampled_from(["", "UNEP/MC/COP.6/22"])), session="Sixth")
    document = Document(tuple(paragraphs), notes, front, profile="minamata", serial=102)
    document = replace(document, pictures=PICTURES)
    return replace(document, pictures=used_pictures(document))


def mark(start: int, end: int, kind: str = "italic", value: str = "") -> Mark:
    """A mark, for short."""
    return Mark(start, end, kind, value)
