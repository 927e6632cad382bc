"""`drafter tasks`: who is asked to do what by when."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from textwrap import fill

from drafter import formats
from drafter.cli.views import tell, viewed
from drafter.errors import OutputError, UsageError
from drafter.formats.body import title_of
from drafter.model.nodes import Document
from drafter.profiles import load
from drafter.storage.atomic import write_atomically
from drafter.tasks import Task, as_csv, as_document, by_addressee, tasks_of

__all__ = ["show_tasks"]

_WIDE = 100
_ENGLISH = "Requests are read from English paragraphs only."


def show_tasks(arguments: Namespace) -> int:
    """The tasks of the final text, as text, JSON or CSV, or as a file of any format."""
    imported = viewed(formats.read(arguments.file, arguments.body), "final")
    tell(imported.notices)
    document = imported.document
    tasks = tasks_of(document, load(document.profile))
    if not document.lang.startswith("en"):
        sys.stderr.write(f"notice: {_ENGLISH}\n")
    if arguments.output is not None:
        _write(tasks, document, arguments.output, arguments.file)
        return 0
    if arguments.format == "json":
        sys.stdout.write(_json(tasks))
    elif arguments.format == "csv":
        sys.stdout.write(as_csv(tasks).replace("\r\n", "\n"))
    else:
        sys.stdout.write(_text(tasks, document.lang))
    return 0


def _write(tasks: Sequence[Task], document: Document, out: Path, source: Path) -> None:
    if out.exists() and source.exists() and out.samefile(source):
        raise UsageError("Input and output are the same file. Name another file to write to.")
    if out.suffix.lower() == ".csv":
        # The mark at the head tells Excel that the file is UTF-8.
        if not out.parent.is_dir():
            raise OutputError(out, "its folder does not exist", "Make it first, or name another.")
        write_atomically(out, as_csv(tasks).encode("utf-8-sig"))
        return
    if not formats.format_of(out).can_write:
        raise UsageError(f"“{out.name}” cannot be written in that format.")
    formats.write(as_document(tasks, document, title_of(document)), out)


def _json(tasks: Sequence[Task]) -> str:
    rows = [
        {
            "paragraph": {"id": t.paragraph, "label": t.label},
            "who": t.who,
            "verb": t.verb,
            "what": t.what,
            "when": list(t.when),
            "resources": list(t.means),
            "start": t.start,
            "end": t.end,
            "lacks": list(t.lacks),
        }
        for t in tasks
    ]
    body = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{"tasks": [\n{body}\n]}}\n' if rows else '{"tasks": []}\n'


def _text(tasks: Sequence[Task], lang: str) -> str:
    if not tasks and not lang.startswith("en"):
        return ""
    if not tasks:
        return "No operative paragraph asks anybody to do anything.\n"
    out = []
    for who, theirs in by_addressee(tasks).items():
        out.append(who or "(nobody named)")
        for task in theirs:
            label = f"  {task.label:<8}"
            words = f"{task.verb}: {task.what}"
            out.append(fill(words, _WIDE, initial_indent=label, subsequent_indent=" " * len(label)))
            more = [*task.when, *task.means, *(_LACKING[name] for name in task.lacks)]
            if more:
                out.append(" " * len(label) + "→ " + "; ".join(more))
        out.append("")
    return "\n".join(out)


_LACKING = {"who": "nobody is named", "when": "no day or meeting is named"}
