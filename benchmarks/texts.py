"""Documents of any length for measuring, made of the sample decision's paragraphs."""

from __future__ import annotations

from dataclasses import replace

from drafter.assets import template
from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import NOTE, RichText
from drafter.storage import native

__all__ = ["long_document"]


def long_document(paragraphs: int, *, notes: bool = False) -> Document:
    """A decision of so many preambular and operative paragraphs of the usual length.

    One in four is preambular. `notes`: each operative paragraph cites a note of its own.
    """
    sample = native.read(template("minamata", "sample.undraft"))
    head = [p for p in sample.paragraphs if p.kind in (Kind.DECISION_TITLE, Kind.BODY_LINE)]
    preamble = [_bare(p) for p in sample.paragraphs if p.kind is Kind.PREAMBULAR]
    operative = [_bare(p) for p in sample.paragraphs if p.kind is Kind.OPERATIVE]
    rows = list(head)
    rows += [preamble[i % len(preamble)] for i in range(paragraphs // 4)]
    rows += [operative[i % len(operative)] for i in range(paragraphs - paragraphs // 4)]
    made = []
    cited = []
    for n, row in enumerate(rows, 1):
        content = row.content
        # Each a little different, so that nothing is found in a cache of equal texts.
        content += RichText.of(f" ({n})") if row.kind is not Kind.BODY_LINE else RichText()
        if notes and row.kind is Kind.OPERATIVE:
            ident = f"n{n}"
            cited.append(replace(sample.notes[n % 2], id=ident))
            content += RichText.object(NOTE, ident)
        made.append(replace(row, id=f"p{n}", content=content))
    return replace(sample, paragraphs=tuple(made), notes=tuple(cited), serial=len(made), ignored=())


def _bare(paragraph: Paragraph) -> Paragraph:
    """The paragraph without notes and with its last mark, whatever it was, a semicolon."""
    content = paragraph.content
    for at, _ in reversed(content.objects(NOTE)):
        content = content.replaced(at, at + 1, RichText())
    return paragraph.with_content(content)
