"""What each command does, apart from how its result is shown."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from drafter import formats
from drafter.checks.registry import RULES, rule
from drafter.cli import report, spelling
from drafter.cli.checking import check_files
from drafter.cli.comparing import compare
from drafter.cli.output import put
from drafter.cli.tasks import show_tasks
from drafter.cli.views import tell, viewed
from drafter.errors import OutputError, UsageError
from drafter.model.outline import outline
from drafter.profiles import load
from drafter.starter import new_document
from drafter.storage.atomic import write_atomically

__all__ = [
    "check_files",
    "compare",
    "convert",
    "new",
    "show_outline",
    "show_rules",
    "show_tasks",
]


def new(arguments: Namespace) -> int:
    """`drafter new`: a starter document; an existing file is not overwritten."""
    out: Path = arguments.out
    if out.suffix.lower() != ".undraft":
        raise UsageError(f"“{out.name}” must end in .undraft, drafter's own format.")
    if out.exists():
        raise OutputError(out, "it exists already", "Choose another name or remove it first.")
    profile, kind = load(arguments.body), arguments.kind
    formats.write(new_document(profile, kind), out)
    if kind != "note" and profile.form(kind) != kind:
        word = profile.form(kind)
        sys.stderr.write(f"notice: This body adopts {word}s only; a draft {word} was written.\n")
    return 0


def convert(arguments: Namespace) -> int:
    """`drafter convert`: read by one suffix, write by the other."""
    source, target = arguments.input, arguments.output
    if not formats.format_of(target).can_write:
        raise UsageError(f"“{target.name}” cannot be written in that format.")
    if source.exists() and target.exists() and source.samefile(target):
        raise UsageError("Input and output are the same file. Name another file to write to.")
    imported = viewed(formats.read(source, arguments.body), arguments.view)
    notices = (*imported.notices, *formats.write(imported.document, target))
    tell(notices)
    if arguments.report:
        text = json.dumps([report.notice_json(n) for n in notices], ensure_ascii=False, indent=1)
        write_atomically(arguments.report, (text + "\n").encode())
    return 0


def show_outline(arguments: Namespace) -> int:
    """`drafter outline`: one row a paragraph."""
    imported = viewed(formats.read(arguments.file, arguments.body), arguments.view)
    document = imported.document
    derived = outline(document, load(document.profile).scheme_for(document.lang))
    if arguments.format == "json":
        put(report.outline_json(imported, derived), arguments.output)
    else:
        tell(imported.notices)
        put(report.outline_text(document, derived), arguments.output)
    return 0


def show_rules(arguments: Namespace) -> int:
    """`drafter rules`: the list, or one rule with its page."""
    if arguments.code is None:
        sys.stdout.write(report.rules(RULES, arguments.format))
        return 0
    own = spelling.UNKNOWN_WORD
    found = own if arguments.code == own.code else rule(arguments.code)
    if found is None:
        raise UsageError(f"There is no rule “{arguments.code}”. “drafter rules” lists them.")
    sys.stdout.write(report.rule_page(found, arguments.format))
    return 0
