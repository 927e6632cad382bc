"""Keeps the translations of the window in step with its texts, and compiles them.

`python -m scripts.make_translations` collects every text, writes `resources/i18n/drafter_*.ts`
(new texts as unfinished, what is no longer used goes), compiles them, and names what has no
translation yet. Write it into the .ts file and run it again. After a conflict between branches:
keep the entries of both sides in the .ts files and run it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from drafter import profiles
from drafter.checks.finding import Category
from drafter.checks.pages import page
from drafter.checks.registry import RULES
from drafter.formats import FORMATS
from drafter.settings import PAGES, TABLE
from drafter.ui.actions import ROWS
from drafter.ui.menus import MENU_TITLES
from drafter.ui.sentences import PIECES
from scripts.messages import messages

__all__ = ["FILES", "SENTENCES", "collect", "compiled", "read_ts", "sentences", "unknown_calls"]

_ROOT = Path(__file__).resolve().parents[1]
_FOLDER = _ROOT / "resources" / "i18n"
FILES = {"fr": _FOLDER / "drafter_fr.ts", "es": _FOLDER / "drafter_es.ts"}
SENTENCES = _FOLDER / "sentences.txt"
_CONTEXT = "drafter"

# Expressions that `tr` may get instead of a text: what they can be is collected from the tables.
_TABLES = frozenset(
    {
        "MENU_TITLES[row.menu]", "category.capitalize()", "entry.title", "known.label", "label",
        "asked.label", "field.label", "kind", "page(rule.code).title", "page(entry.code).title", "entry.category.capitalize()", "page(entry.rule).title", "profile.title",
        "profiles.load(n).title", "profiles.load(name).title", "profiles.title_of(n)", "profiles.title_of(name)", "row.label", "row.text", "row.tip",
        "session.profile.title", "taken.text", "title", "words", "one", "many", "text",
        "one if count == 1 else many", "told.title", "use", "name", "_VERDICTS[example.verdict]", "_SEVERITIES[entry.severity]", "bare", "full", "sentence", "form.text",
    }
)  # fmt: skip
_VALUE = re.compile(r"\{\w+\}")


def collect() -> list[str]:
    """Every text that the window may show, in alphabetical order."""
    tables = (_actions(), _settings(), _bodies(), _rules(), _named_tables())
    found = set(chain(_literals(), *tables, sentences(), PIECES))
    return sorted(found - {""}, key=lambda text: (text.replace("&", "").casefold(), text))


def unknown_calls() -> list[str]:
    """Calls of `tr` with something that is neither a text nor one of the known tables."""
    return [
        f"{path.relative_to(_ROOT)}:{call.lineno}: {ast.unparse(argument)}"
        for path, call, argument in _arguments()
        if not isinstance(argument, ast.Constant) and ast.unparse(argument) not in _TABLES
    ]


def _sources() -> list[Path]:
    return [*sorted((_ROOT / "drafter" / "ui").rglob("*.py")), _ROOT / "drafter" / "app.py"]


def _arguments() -> Iterator[tuple[Path, ast.Call, ast.expr]]:
    for path in _sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                texts = node.args[:1] if node.func.id in ("tr", "lasting") else []
                texts = node.args[1:3] if node.func.id == "counted" else texts
                yield from ((path, node, argument) for argument in texts)


def _literals() -> Iterator[str]:
    """Texts in calls, and texts with placeholders wherever they stand in the window's code."""
    for _, _, argument in _arguments():
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
    for path in _sources():
        tree = ast.parse(path.read_text("utf-8"))
        pieces = {id(d.value) for d in ast.walk(tree) if isinstance(d, ast.Expr)}
        for node in ast.walk(tree):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and _VALUE.search(value) and id(node) not in pieces:
                yield value


def _actions() -> Iterator[str]:
    yield from MENU_TITLES.values()
    for row in ROWS:
        yield from (row.text, row.tip, row.label)
    yield from (entry.title for entry in FORMATS)


def _settings() -> Iterator[str]:
    yield from PAGES.values()
    for row in TABLE:
        yield from (row.label, row.tip)
        yield from (words for _, words in row.choices)


def _bodies() -> Iterator[str]:
    for name in profiles.names():
        profile = profiles.load(name)
        yield profile.title
        yield from (field.label for field in profile.masthead)


def _rules() -> Iterator[str]:
    yield from (category.value.capitalize() for category in Category)
    yield from (page(rule.code).title for rule in RULES)


def sentences() -> list[str]:
    """Forms of what rules say, of titles of fixes, and of messages, with {1}, {2} … for values."""
    found = set(messages().forms)
    drafter = _ROOT / "drafter"
    for path in (*sorted((drafter / "checks").rglob("*.py")), drafter / "text" / "symbols.py"):
        if path.name not in _SILENT:
            found |= set(_said(ast.parse(path.read_text("utf-8"))))
    return sorted(found | set(_COMPOSED))


# Sentences and titles that rules put together from several pieces.
_COMPOSED = (
    "End it with {1}",
    "Remove the mark",
    "Replace with “{1}”",
    "{1} and set right the other {2} of its run",
    "“{1}” is not explained; decisions give names in full.",
    "“{1}” is not explained; give the full name at the first use.",
    "“{1}” is not used in a decision; write it out: “{2}”.",
    "“{1}” is not used in a decision; write it out or leave it.",
    *(
        f"“{{1}}” {words}; a preambular one opens with a participle or adjective, such as “Recalling”."
        for words in ("opens an operative paragraph", "does not open a preambular paragraph")
    ),
)
_SILENT = frozenset({"pages.py", "registry.py", "preview.py", "finding.py"})


def _said(tree: ast.Module) -> Iterator[str]:
    skipped: set[int] = set()
    titles: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(piece) for piece in node.values}
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "Fix" and node.args:
            titles |= {id(part) for part in ast.walk(node.args[0])}
    for node in ast.walk(tree):
        if id(node) not in skipped and isinstance(node, ast.Constant | ast.JoinedStr):
            form = _sentence(node)
            is_title = id(node) in titles and " " in form
            # A sentence begins with a capital, a quotation or a value; other texts are expressions.
            is_sentence = re.search(r"^[A-Z“{n].* .*[.”…]$", form) and "(?" not in form
            if (is_title or is_sentence) and re.search(r"[^\W\d]{2}", _VALUE.sub("", form)):
                yield form


def _sentence(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    out, number = "", 0
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            out += str(piece.value)
        else:
            number += 1
            out += f"{{{number}}}"
    return out


def _named_tables() -> Iterator[str]:
    yield from ("italic", "bold", "underline", "superscript", "subscript")
    yield from chain.from_iterable(_rows("start/hints.py", "_HINTS"))
    yield from _rows("dialogs/settings/form.py", "_WHEN").values()
    for file, name in (
        ("dialogs/settings/severities.py", "_CHOICES"),
        ("help/pages.py", "CONTENTS"),
        ("help/pages.py", "_FIXED"),
        ("help/shipped.py", "PARTS"),
        ("help/shipped.py", "_DICTIONARIES"),
    ):
        yield from (row[1] for row in _rows(file, name))
    yield from _rows("help/pages.py", "_VERDICTS").values()
    yield from _rows("help/pages.py", "_SEVERITIES").values()


def _rows(file: str, name: str) -> Any:
    """A table of a module that is written out in it."""
    tree = ast.parse((_ROOT / "drafter" / "ui" / file).read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return ast.literal_eval(node.value)
    raise LookupError(f"{file} has no table {name}")


# The files


def read_ts(path: Path) -> dict[str, str]:
    """Texts and their translations, "" where there is none yet."""
    if not path.exists():
        return {}
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    found: dict[str, str] = {}
    for message in root.iter("message"):
        text = message.findtext("source", "")
        # After a merge a text may stand twice, once without its translation.
        found[text] = message.findtext("translation", "") or found.get(text, "")
    return found


def to_ts(language: str, texts: Iterable[str], known: Mapping[str, str]) -> str:
    """A file of translations as Qt has it, one message a line so that branches can be merged."""
    rows = []
    for text in texts:
        message = ET.Element("message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
        rows.append(ET.tostring(message, encoding="unicode"))
    head = f'<TS version="2.1" language="{language}" sourcelanguage="en">'
    return "\n".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            head,
            "<context>",
            f"<name>{_CONTEXT}</name>",
            *rows,
            "</context>",
            "</TS>",
            "",
        )
    )


def compiled(path: Path) -> Path:
    """The compiled file that belongs to a .ts file."""
    return path.with_suffix(".qm")


def _compile(path: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(program), "-silent", str(path), "-qm", str(compiled(path))]
    subprocess.run(command, check=True)


def main() -> int:
    """Bring the files up to date; the exit status says whether anything lacks a translation."""
    texts, lacking = collect(), 0
    _FOLDER.mkdir(exist_ok=True)
    SENTENCES.write_text("\n".join(sentences()) + "\n", "utf-8")
    for language, path in FILES.items():
        known = read_ts(path)
        path.write_text(to_ts(language, texts, known), "utf-8")
        _compile(path)
        for text in texts:
            if not known.get(text):
                lacking += 1
                print(f"{language}: no translation of “{text}”")
    for call in unknown_calls():
        print(f"not a known table: {call}")
    for problem in messages().problems:
        print(f"no words can be read: {problem}")
    print(f"{len(texts)} texts, {lacking} translations lacking")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
