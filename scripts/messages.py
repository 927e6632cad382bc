"""The forms of what is said about files: errors, notices, and the reasons of guesses, from the source.

Every call that makes an error of `drafter.errors` (or one derived from it) or a `Notice` is read
with what the class makes of its arguments: literals joined, one of several, looked up in a table
of the module, handed in by the callers of the function, or returned by another function. What is
known only when the program runs is a value, {1}, {2} … in the form. A message of several sentences
gives a form for each. `problems` names the calls of which no words could be read, and values that
are neither quoted nor known to hold no words.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from drafter.model.nodes import Kind
from scripts.modules import Module, modules
from scripts.texts import APART, Scope, Text, Texts, Value, bound, form

__all__ = ["OTHERS", "Messages", "messages"]

_ROOT = Path(__file__).resolve().parents[1]

# The command line speaks English, and what it alone raises; the window says its own words by `tr`.
_SILENT = ("drafter/cli/", "drafter/__main__.py", "drafter/app.py", "drafter/api.py")

_VALUES = frozenset(
    {
        # Numbers, names of files and parts, and lists of names.
        "VERSION", "_MOST_NOTES", "by_place[i]", "data.get('version')", "MAX_CHARACTERS",
        "error.lineno", "kind.value", "longest", "name", "number", "target.full", "guess.level",
        "labels[index]", "_line(entry)[:60]", "losses[what]", "block.shown",
        "str(fields[name].type)", "path.suffix.lower()", "reader.pictures",
        "plan.outline.note_labels.get(note.id, note.id)", "where",
        "_line_of(text, fault.place)", "_get(row, 'level', place, int, lowest_level(kind))",
        "folder", "leaf", "(symbol or '').strip()",
        # Kinds, which stand below, and reasons that are handed on from where they are read.
        "guess.kind.value.replace('-', ' ')", "reason",
        # What the system and the readers of other formats say, in their own language.
        "error", "error.message", "error.strerror", "str(error).removesuffix('.')",
    }
)  # fmt: skip
OTHERS = (
    *(kind.value.replace("-", " ") for kind in Kind),
    "Permission denied", "No such file or directory", "Input/output error", "Is a directory",
    "Not a directory", "No space left on device", "Read-only file system", "File exists",
    "Operation not permitted", "Invalid argument", "Too many open files", "Exec format error",
    "Device or resource busy", "Stale file handle", "Connection timed out",
    "{1} (at line {2}, column {3})", "{1} (at end of document)", "Invalid statement",
    "Invalid value", "Unclosed array", "Unclosed inline table", "Unterminated string",
    "Expected '=' after a key in a key/value pair", "Cannot overwrite a value",
    "Expected newline or end of document after a statement", "Illegal character {1}",
    "Invalid initial character for a key part", "Cannot declare {1} twice", "Expected {1}",
    "Expected ']' at the end of a table declaration", "Found invalid character {1}",
    "Expected ']]' at the end of an array declaration", "Unescaped '\\' in a string",
    "Duplicate inline table key {1}", "Invalid date or datetime", "Invalid hex value",
    "Cannot mutate immutable namespace {1}", "Cannot redefine namespace {1}",
    "'utf-8' codec can't decode byte {1} in position {2}: {3}", "invalid start byte",
    "invalid continuation byte", "unexpected end of data", "nothing to repeat at position {1}",
    "missing ), unterminated subpattern at position {1}",
    "unterminated character set at position {1}",
)  # fmt: skip
"""Kinds as notices name them, what systems say most often when a file is refused, and the readers
of TOML, of UTF-8 and of expressions where somebody has slipped."""
_END = re.compile(r"(?<=[.…]) (?=[A-Z“])")
_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass(slots=True)
class Messages:
    """`forms`: sorted forms; `problems`: "file:line: what" of calls that could not be read."""

    forms: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@lru_cache(maxsize=4)
def messages(root: Path = _ROOT) -> Messages:
    """All messages of the program below the root of a checkout."""
    return _Collector(modules(root)).run()


class _Collector:
    def __init__(self, sources: Iterable[Module]) -> None:
        self._sources = [m for m in sources if not m.file.startswith(_SILENT)]
        self._errors = _error_classes(self._sources)
        self._texts = Texts(self._sources)
        self._found: set[str] = set()
        self._problems: list[str] = []

    def run(self) -> Messages:
        """Read every call that makes a message, and every reason."""
        for name in sorted(self._errors):
            for call, scope in self._texts.calls.get(name, ()):
                self._read(call, scope, self._of_error(name, call, scope))
        for call, scope in self._texts.calls.get("Notice", ()):
            if not scope.module.file.startswith("drafter/ui/"):
                self._read(call, scope, self._texts.of(call.args[1], scope))
        for module in self._sources:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Raise) and _is_bare(node, self._errors):
                    self._problems.append(f"{module.file}:{node.lineno}: {ast.unparse(node)}")
        for text, where in (*self._reasons(), *self._texts.apart):
            self._note(text, where)
        forms = {f for f in self._found if _WORD.search(f) and "/{" not in f}
        return Messages(sorted(forms | set(OTHERS)), sorted(set(self._problems)))

    def _read(self, call: ast.Call, scope: Scope, texts: Iterable[Text]) -> None:
        where = f"{scope.module.file}:{call.lineno}"
        empty = True
        for text in texts:
            if text == (Value("str(error)"),):
                return  # another message, handed on
            for sentence in _sentences(text):
                empty = False
                if _WORD.search("".join(p for p in sentence if isinstance(p, str))):
                    self._note(sentence, where)
                else:
                    self._problems.append(f"{where}: no words in {form(sentence)!r}")
        if empty:
            self._problems.append(f"{where}: {ast.unparse(call)}")

    def _note(self, text: Text, where: str) -> None:
        self._problems += [f"{where}: {v} may hold words" for v in _open_values(text)]
        self._found.add(form(text))

    # Classes of errors

    def _of_error(self, name: str, call: ast.Call, scope: Scope) -> list[Text]:
        """What `str` of the error gives: what its class hands up, made of the arguments."""
        module, made = self._errors[name]
        while "__init__" not in map(_name, made.body):
            above = self._errors.get(ast.unparse(made.bases[0]))
            if above is None:
                return self._texts.of(call.args[0], scope) if call.args else []
            module, made = above
        init = next(n for n in made.body if _name(n) == "__init__")
        assert isinstance(init, ast.FunctionDef)
        up = next(
            n for n in ast.walk(init)
            if isinstance(n, ast.Call) and ast.unparse(n.func) == "super().__init__"
        )  # fmt: skip
        return self._texts.of(up.args[0], Scope(module, init, bound(init, call, scope, skip=1)))

    def _reasons(self) -> Iterator[tuple[Text, str]]:
        """Why a paragraph was taken as what it is; kinds as notices name them."""
        found = [
            (call.args[min(2, len(call.args) - 1)], scope)
            for call, scope in self._texts.calls.get("Guess", ())
        ]
        for module in self._sources:
            if module.name.startswith("drafter.recognition"):
                for node in ast.walk(module.tree):
                    if isinstance(node, ast.Tuple) and len(node.elts) == 3:
                        kind, _, reason = node.elts
                        is_kind = ast.unparse(reason).startswith("Kind.")
                        if not is_kind and ast.unparse(kind).startswith(
                            ("Kind.", "kind", "given.kind")
                        ):
                            found.append((reason, Scope(module, module.around(node))))
        for expr, scope in found:
            for text in self._texts.of(expr, scope):
                yield text, f"{scope.module.file}:{expr.lineno}"


def _error_classes(sources: Iterable[Module]) -> dict[str, tuple[Module, ast.ClassDef]]:
    """DrafterError and all that derives from it, by name."""
    classes = [(m, c) for m in sources for c in m.classes]
    found: dict[str, tuple[Module, ast.ClassDef]] = {}
    grown = True
    while grown:
        grown = False
        for module, made in classes:
            bases = {ast.unparse(b) for b in made.bases}
            if made.name not in found and (made.name == "DrafterError" or bases & set(found)):
                found[made.name] = (module, made)
                grown = True
    return found


def _is_bare(node: ast.Raise, errors: Iterable[str]) -> bool:
    """Whether a class is raised without being made, and so without words."""
    return isinstance(node.exc, ast.Name) and node.exc.id in errors


def _name(node: ast.stmt) -> str:
    return node.name if isinstance(node, ast.FunctionDef) else ""


def _sentences(text: Text) -> Iterator[Text]:
    """A text cut where a sentence ends and another begins, outside quotation marks."""
    rest: list[str | Value] = []
    for part in text:
        if isinstance(part, Value):
            rest.append(part)
            continue
        *whole, last = _END.split(part)
        for piece in whole:
            yield (*rest, piece)
            rest = []
        rest.append(last)
    if any(rest):
        yield tuple(part for part in rest if part != "")


def _open_values(text: Text) -> Iterator[str]:
    """Values outside quotation marks that nobody has said to hold no words."""
    before = ""
    for part in text:
        if isinstance(part, str):
            before += part
        elif before.count("“") <= before.count("”") and not _is_plain(part.source):
            yield part.source


def _is_plain(source: str) -> bool:
    """Whether a value is a number, a list of names, or known to hold no words."""
    if source in _VALUES or source == APART:
        return True
    expr = ast.parse(source, mode="eval").body
    if isinstance(expr, ast.Call):
        return source.startswith(("len(", "', '.join("))
    return isinstance(expr, ast.BinOp) or (
        isinstance(expr, ast.Constant) and isinstance(expr.value, int)
    )
