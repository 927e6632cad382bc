"""Lists of tasks: by addressee, as rows of a table, as a document with that table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from drafter.model.nodes import Document, Kind, Paragraph
from drafter.model.richtext import BOLD, RichText
from drafter.model.tables import Cell, Row, Table, cell_content, with_table
from drafter.tasks.task import Task

__all__ = ["HEAD", "as_csv", "as_document", "by_addressee", "row_of"]

HEAD = ("Paragraph", "Who", "Asked as", "What", "When", "Resources")
"""The columns of the list, in English as the texts that are read."""

_WIDTHS = (1150, 1700, 900, 3250, 1500, 1300)  # twips


def row_of(task: Task) -> tuple[str, ...]:
    """The cells of a task, in the order of `HEAD`."""
    when, means = "; ".join(task.when), "; ".join(task.means)
    return task.label, task.who, task.verb, task.what, when, means


def by_addressee(tasks: Sequence[Task]) -> dict[str, list[Task]]:
    """The tasks of each addressee, both in the order of the text; "the" makes no difference."""
    named: dict[str, str] = {}
    out: dict[str, list[Task]] = {}
    for task in tasks:
        key = task.who.removeprefix("the ").casefold()
        out.setdefault(named.setdefault(key, task.who), []).append(task)
    return out


def as_csv(tasks: Sequence[Task]) -> str:
    """Comma-separated rows with a head; what a spreadsheet would take for a formula is quoted."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(HEAD)
    for task in tasks:
        writer.writerow([f"’{c}" if c[:1] in ("=", "+", "-", "@") else c for c in row_of(task)])
    return written.getvalue()


def as_document(tasks: Sequence[Task], source: Document, title: str) -> Document:
    """A document of the same body with the tasks as a table under a title."""
    head = Row(tuple(Cell(RichText.of(t).marked(0, len(t), BOLD)) for t in HEAD), head=True)
    rows = [
        Row(tuple(Cell(cell_content(RichText.of(words))) for words in row_of(task)))
        for task in tasks
    ]
    table = with_table(Paragraph("p2", Kind.TABLE), Table((head, *rows), _WIDTHS))
    name = Paragraph(
        "p1", Kind.TITLE, RichText.of(f"Follow-up to: {title}" if title else "Follow-up")
    )
    return Document((name, table), profile=source.profile, lang="en", serial=2)
