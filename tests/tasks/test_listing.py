"""Tasks as a list: by addressee, for a spreadsheet, as a document."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from drafter.model.notation import parse
from drafter.model.tables import table_of
from drafter.profiles import load
from drafter.tasks import HEAD, Task, as_csv, as_document, by_addressee, tasks_of

_DRAFT = replace(
    parse(
        "op| Requests the secretariat to report, “in full”, by 1 March 2027;\n"
        "op| Invites parties to pay;\n"
        "op| Also requests the secretariat to do more."
    ),
    profile="minamata",
)
_TASKS = tasks_of(_DRAFT, load("minamata"))


def test_the_tasks_of_one_addressee_stand_together() -> None:
    found = by_addressee(_TASKS)
    assert {who: [t.label for t in tasks] for who, tasks in found.items()} == {
        "the secretariat": ["1", "3"],
        "parties": ["2"],
    }


def test_a_spreadsheet_reads_them() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(_TASKS))))
    assert tuple(rows[0]) == HEAD
    assert rows[1][1:5] == [
        "the secretariat",
        "request",
        "report, “in full”, by 1 March 2027",
        "by 1 March 2027",
    ]
    assert len(rows) == 4


def test_nothing_is_a_formula_there() -> None:
    task = Task("p1", "1", "request", "=HYPERLINK(1)", "+1", (), (), 0, 1)
    rows = list(csv.reader(io.StringIO(as_csv([task]))))
    assert rows[1][1] == "’=HYPERLINK(1)"
    assert rows[1][3] == "’+1"


def test_a_document_holds_them_as_a_table() -> None:
    made = as_document(_TASKS, _DRAFT, "Mercury")
    assert made.paragraphs[0].text == "Follow-up to: Mercury"
    assert made.profile == "minamata"
    rows = table_of(made.paragraphs[1]).rows
    assert rows[0].head
    assert [cell.content.text for cell in rows[2].cells] == [
        "2",
        "parties",
        "invite",
        "pay",
        "",
        "",
    ]
