"""The arguments of the command line and its help."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from drafter import __version__
from drafter.folders import profile_names
from drafter.text.expression import Expression

__all__ = ["STAGES", "parser"]

STAGES = ("draft", "in-session", "advance", "final")

_EXAMPLES = """examples:
  drafter                                        open the window
  drafter new --body minamata --kind decision draft.undraft
  drafter convert note.txt note.docx --body minamata
  drafter check draft.undraft
  drafter check drafts/ --format json --fail-on warning
  drafter outline note.docx
  drafter tasks decision.docx -o follow-up.docx
  drafter rules preamble-end-comma

exit status: 0 fine; 1 findings at or above --fail-on, or differences; 2 wrong usage or a file
that cannot be read; 3 a fault of the program itself."""


_UNKNOWN_COMMAND = Expression(r"argument COMMAND: invalid choice: '([^']+)'")


class _Parser(argparse.ArgumentParser):
    """A parser whose faults are one plain sentence."""

    def error(self, message: str) -> NoReturn:
        named = _UNKNOWN_COMMAND.match(message)
        if named and "." in named[1]:
            sys.stderr.write(
                f"drafter: “{named[1]}” is no command. To open it in the window: drafter open"
                f" {named[1]}\n"
            )
            raise SystemExit(2)
        sentence = message[:1].upper() + message[1:]
        sys.stderr.write(f"drafter: {sentence}. Try “{self.prog} --help”.\n")
        raise SystemExit(2)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(
        prog="drafter",
        description="Draft, check and convert decisions of United Nations bodies, offline.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"drafter {__version__}")
    top.add_argument(
        "--profiles", metavar="FOLDER", help="look for profiles of bodies in this folder first"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_open(commands)
    _add_new(commands)
    _add_convert(commands)
    _add_compare(commands)
    _add_check(commands)
    _add_outline(commands)
    _add_tasks(commands)
    _add_rules(commands)
    return top


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names this type only so


def _command(
    commands: _Commands[_Parser], name: str, text: str, examples: Sequence[str]
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=text,
        description=f"{text[:1].upper()}{text[1:]}.",
        epilog="examples:\n" + "\n".join(f"  {line}" for line in examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _body(command: argparse.ArgumentParser, *, required: bool = False) -> None:
    known = ", ".join(profile_names())
    command.add_argument(
        "--body",
        metavar="BODY",
        required=required,
        help=f"whose conventions apply: {known}"
        + ("" if required else "; left out, it is taken from the file or recognised"),
    )


def _add_open(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands, "open", "open the window", ["drafter open", "drafter open draft.undraft"]
    )
    command.add_argument("file", metavar="FILE", nargs="?", help="the document to open")
    command.add_argument(
        "--picture", metavar="PNG", help="draw the window into a file and end; needs no screen"
    )
    command.add_argument(
        "--desktop", action="store_true",
        help="for menus and icons: say in a box what cannot be opened",
    )  # fmt: skip


def _add_new(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "new",
        "write a starter document of a body",
        ["drafter new --body minamata --kind decision draft.undraft"],
    )
    _body(command, required=True)
    command.add_argument(
        "--kind", choices=("decision", "note", "resolution"), default="decision",
        help="what to start with",
    )  # fmt: skip
    command.add_argument("out", metavar="OUT.undraft", type=Path, help="the file to write")


def _add_convert(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "convert",
        "convert a document from one format to another, by suffix",
        [
            "drafter convert note.txt note.docx --body minamata",
            "drafter convert draft.undraft draft.pdf",
            "drafter convert old.docx draft.undraft --report report.json",
        ],
    )
    command.add_argument("input", metavar="IN", type=Path, help=".undraft, .docx or .txt")
    command.add_argument(
        "output", metavar="OUT", type=Path, help=".undraft, .docx, .pdf, .txt or .html"
    )
    _body(command)
    command.add_argument(
        "--report", metavar="FILE.json", type=Path, help="also write the notices as JSON"
    )
    _add_view(command, "marked")


def _add_compare(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "compare",
        "show what differs between two documents of any format, paragraph by paragraph",
        [
            "drafter compare old.docx new.undraft",
            "drafter compare old.docx new.docx -o redline.docx",
            "drafter compare draft.undraft returned.docx --format json",
        ],
    )
    command.add_argument("old", metavar="OLD", type=Path, help="the earlier document")
    command.add_argument("new", metavar="NEW", type=Path, help="the later document")
    command.add_argument(
        "-o",
        "--output",
        metavar="REDLINE.docx",
        type=Path,
        help="write the new text with the differences as tracked changes",
    )
    command.add_argument(
        "--author", help="whose changes they are called (default: as in the settings)"
    )
    command.add_argument("--date", default="", help="their date, as 2026-03-01T09:00:00Z")
    _body(command)
    command.add_argument("--format", choices=("text", "json"), default="text")


def _add_view(command: argparse.ArgumentParser, default: str) -> None:
    command.add_argument(
        "--view",
        choices=("final", "original", "marked"),
        default=default,
        help=f"with tracked changes accepted, rejected or as they are (default: {default})",
    )


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--output", metavar="FILE", type=Path, help="write the result into a file, as UTF-8"
    )


def _add_check(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "check",
        "check conventions, of one file or of whole folders",
        [
            "drafter check draft.undraft",
            "drafter check drafts/ --stage final --fail-on warning",
            "drafter check draft.txt --format sarif --output findings.sarif",
            "drafter check draft.undraft --fix mended.undraft",
            "drafter check draft.undraft --spelling",
        ],
    )
    command.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help="files, folders, patterns like *.docx"
    )
    _body(command)
    command.add_argument("--stage", choices=STAGES, help="how far the text is (default: its own)")
    command.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    command.add_argument(
        "--fail-on",
        choices=("error", "warning", "advice", "never"),
        default="error",
        help="exit status 1 from this severity on (default: error)",
    )
    _add_output(command)
    _add_view(command, "final")
    command.add_argument(
        "--spelling",
        action="store_true",
        help="report words that are in no dictionary too, as advice",
    )
    command.add_argument(
        "--fix", metavar="OUT", type=Path, help="write the text with the safe fixes applied"
    )


def _add_outline(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "outline",
        "show the structure as recognised, one row a paragraph",
        ["drafter outline note.docx", "drafter outline note.txt --format json"],
    )
    command.add_argument("file", metavar="FILE", type=Path, help="the document")
    _body(command)
    _add_view(command, "final")
    command.add_argument("--format", choices=("text", "json"), default="text")
    _add_output(command)


def _add_tasks(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "tasks",
        "list who is asked to do what by when, from the operative paragraphs (English)",
        [
            "drafter tasks decision.docx",
            "drafter tasks decision.docx -o follow-up.docx",
            "drafter tasks decision.docx -o follow-up.csv",
        ],
    )
    command.add_argument("file", metavar="FILE", type=Path, help=".undraft, .docx or .txt")
    _body(command)
    command.add_argument("--format", choices=("text", "json", "csv"), default="text")
    command.add_argument(
        "-o", "--output", metavar="OUT", type=Path,
        help="write a table: .csv, or a document (.docx, .undraft, …)",
    )  # fmt: skip


def _add_rules(commands: _Commands[_Parser]) -> None:
    command = _command(
        commands,
        "rules",
        "list the rules, or explain one with its source and examples",
        ["drafter rules", "drafter rules preamble-end-comma"],
    )
    command.add_argument("code", metavar="CODE", nargs="?", help="the rule to explain")
    command.add_argument("--format", choices=("text", "json"), default="text")
