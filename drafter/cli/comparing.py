"""`drafter compare`: what differs between two documents, as text, JSON or a Word redline."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

from drafter import formats
from drafter.cli.views import tell
from drafter.compare.redline import redline
from drafter.compare.report import Difference, differences, front_differences
from drafter.errors import UsageError
from drafter.settings import Preferences

__all__ = ["compare"]

_SIGNS = {
    "inserted": "+",
    "deleted": "-",
    "moved-from": "<",
    "moved-to": ">",
    "changed": "~",
    "kind": "=",
}
_MARKS = {"inserted": ("{+", "+}"), "deleted": ("[-", "-]"), "format": ("{=", "=}")}


def compare(arguments: Namespace) -> int:
    """Compare two documents; 1 where they differ. The redline is written all the same."""
    out: Path | None = arguments.output
    if out is not None and out.suffix.lower() not in (".docx", ".undraft"):
        raise UsageError(f"“{out.name}” cannot show revisions. Use .docx or .undraft.")
    for source in (arguments.old, arguments.new):
        if out is not None and out.exists() and source.exists() and source.samefile(out):
            raise UsageError("Input and output are the same file. Name another file to write to.")
    old = formats.read(arguments.old, arguments.body).document
    new = formats.read(arguments.new, arguments.body).document
    own = Preferences().settings.text("author").strip()
    marked = redline(old, new, arguments.author or own or "drafter", arguments.date)
    rows, front = differences(marked), front_differences(old, new)
    if out is not None:
        tell(formats.write(marked, out))
    if arguments.format == "json":
        sys.stdout.write(_json(arguments, rows, front))
    else:
        sys.stdout.write(_text(rows, front))
    return 1 if rows or front else 0


def _json(arguments: Namespace, rows: list[Difference], front: list[tuple[str, str, str]]) -> str:
    value = {
        "old": str(arguments.old),
        "new": str(arguments.new),
        "differences": [_row(r) for r in rows],
        "front": [{"field": n, "old": a, "new": b} for n, a, b in front],
        "summary": dict(sorted(Counter(r.change for r in rows).items())),
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _row(row: Difference) -> dict[str, object]:
    gone, came = row.change in ("deleted", "moved-from"), row.change in ("inserted", "moved-to")
    old = "".join(text for text, what in row.pieces if what != "inserted")
    new = "".join(text for text, what in row.pieces if what != "deleted")
    return {
        "change": row.change,
        "kind": row.kind,
        "label": row.label,
        "paragraph": row.paragraph,
        "note": row.note,
        "old": "" if came else old,
        "new": "" if gone else new,
        "words": [{"text": text, "change": what} for text, what in row.pieces],
    }


def _whole(row: Difference) -> bool:
    return row.change not in ("changed", "kind")


def _text(rows: list[Difference], front: list[tuple[str, str, str]]) -> str:
    lines = [f"~ {name}: [-{old}-]{{+{new}+}}" for name, old, new in front]
    for row in rows:
        head = " ".join(filter(None, (_SIGNS[row.change], row.kind, row.label)))
        words = "".join(_shown(text, what, row) for text, what in row.pieces)
        lines.append(f"{head}  {words}".replace("\n", " / ").replace("\u0085", " / "))
    if not lines:
        return "No differences.\n"
    counts = Counter(r.change for r in rows)
    summary = ", ".join(f"{n} {name}" for name, n in sorted(counts.items()))
    return "\n".join([*lines, "", f"{summary or 'masthead only'}"]) + "\n"


def _shown(text: str, what: str, row: Difference) -> str:
    if not what or _whole(row):
        return text
    before, after = _MARKS[what]
    return f"{before}{text}{after}"
