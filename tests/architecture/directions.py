"""Which room of drafter/ may import what, and a reader that finds every import against it.

Owns the table of directions. It reads the source with `ast` and runs none of it, so it also sees
imports inside functions and under TYPE_CHECKING, and rooms that do not exist yet do no harm.
A room is a package or a module directly below drafter/.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

__all__ = [
    "CHECKOUT",
    "LATE",
    "OUTSIDE",
    "ROOMS",
    "Import",
    "imports_of",
    "offences",
    "ring",
]

CHECKOUT = Path(__file__).resolve().parents[2]

_LEAVES = frozenset({"errors", "assets", "folders"})
_WORDS = _LEAVES | {"model", "text"}
_BODIES = _WORDS | {"profiles"}
_READING = _BODIES | {"recognition"}
_BRANCHES = _READING | {
    "checks",
    "docx",
    "formats",
    "pages",
    "compare",
    "spelling",
    "starter",
    "storage",
    "tasks",
}

# Room: the rooms it may import. Each set holds whatever the rooms in it may import themselves,
# so what is allowed directly is also all that can be reached (a test holds the table to that).
ROOMS: dict[str, frozenset[str]] = {
    "__init__": frozenset(),
    "errors": frozenset(),
    "assets": frozenset({"errors"}),
    "folders": frozenset({"errors", "assets"}),
    "model": frozenset({"errors"}),
    "text": _LEAVES | {"model"},
    "profiles": _WORDS,
    "recognition": _BODIES,
    "starter": _BODIES,
    "checks": _READING,
    # Word files are put in place as every file is: by `storage.atomic`.
    "docx": _READING | {"storage"},
    "compare": _READING,
    "tasks": _BODIES,
    "storage": frozenset({"errors", "model"}),
    "settings": frozenset({"errors", "model", "storage"}),
    "spelling": frozenset({"errors", "assets", "model", "storage"}),
    # Lays out what `docx` has written.
    "pages": _READING | {"docx", "storage"},
    "formats": _READING | {"docx", "pages", "storage"},
    "session": _BRANCHES | {"settings"},
    "api": _BRANCHES,
    "ui": _BRANCHES | {"settings", "session"},
    "app": _BRANCHES | {"settings", "session", "ui"},
    "cli": _BRANCHES | {"settings", "session"},
    "__main__": _BRANCHES | {"settings", "session", "cli"},
}

# Room: the packages from outside the standard library that it may import. All others: none.
OUTSIDE: dict[str, frozenset[str]] = {
    "docx": frozenset({"docx", "lxml"}),
    "formats": frozenset({"lxml"}),
    "pages": frozenset({"pypdfium2", "typst"}),
    "spelling": frozenset({"hunspell"}),
    "ui": frozenset({"PySide6", "shiboken6"}),
    "app": frozenset({"PySide6"}),
}

# (file, module): the imports that may stand inside a function or go by name; None is a name that
# only the running program knows.
LATE = frozenset(
    {
        # The command line starts without Qt, and one function opens the window
        # (docs/decisions/0004).
        ("drafter/__main__.py", "drafter.app"),
        # Help and version come at once, and a check of a text does not wait for Word
        # (docs/decisions/0030).
        ("drafter/cli/main.py", "drafter.cli.commands"),
        ("drafter/formats/registry.py", "drafter.docx"),
        ("drafter/formats/registry.py", "drafter.pages"),
        # The first window comes at once: what it does not show yet is loaded behind it.
        ("drafter/ui/windows.py", "drafter.ui.opening"),
        ("drafter/ui/windows.py", "drafter.ui.dialogs.settings.dialog"),
        ("drafter/ui/windows.py", "drafter.ui.dialogs.new_document"),
        ("drafter/ui/windows.py", "drafter.ui.dialogs.recovery"),
        ("drafter/spelling/speller.py", "drafter.spelling.hunspell"),
        ("drafter/ui/exporting.py", "drafter.docx"),
        ("drafter/ui/help/helping.py", "drafter.ui.help.window"),
        # Pages are made by much that a window does without until they are wanted.
        ("drafter/ui/paging.py", "drafter.ui.pages.desk"),
        ("drafter/ui/reviewing.py", "drafter.ui.other_texts"),
        ("drafter/ui/main_window.py", "drafter.ui.follow_up"),
        # Rules are found by looking into their folder, so that a new one is registered nowhere.
        ("drafter/checks/registry.py", None),
    }
)

_BY_NAME = frozenset({"importlib", "importlib.import_module", "runpy"})

# The program opens files and nothing else; no document leaves the machine.
_NETWORK = (
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
)


@dataclass(frozen=True, slots=True)
class Import:
    """One module that a file names in an import; `name` is None if only the running program knows."""

    file: str
    line: int
    name: str | None
    late: bool

    @property
    def room(self) -> str:
        """The room that the importing file belongs to."""
        return Path(self.file).parts[1].removesuffix(".py")


def offences(root: Path) -> list[str]:
    """Return a sentence for every import below `root`/drafter that goes against the directions."""
    return [
        f"{item.file}:{item.line}: {reason}"
        for item in imports_of(root)
        if (reason := _reason(item))
    ]


def imports_of(root: Path) -> list[Import]:
    """Return every import in the Python files below `root`/drafter, in order of file and line."""
    found: list[Import] = []
    for path in sorted((root / "drafter").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        file = path.relative_to(root).as_posix()
        found += [
            Import(file, line, _module_named(root, *names), late)
            for line, names, late in _visit(tree, file, inside=False)
        ]
    return found


def ring(root: Path) -> list[str]:
    """Return modules that import one another in a ring, the first one again at the end; or none."""
    graph: dict[str, set[str]] = {}
    for item in imports_of(root):
        if item.name and item.name.startswith("drafter."):
            graph.setdefault(_module(item.file), set()).add(item.name)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]
    return []


def _reason(item: Import) -> str:
    if (item.file, item.name) in LATE:
        return ""
    if item.name is None:
        return "imports a module by a name that cannot be read here"
    if item.late:
        return f"imports {item.name} inside a function"
    return _reason_anywhere(item.file, item.name) or _reason_here(item.room, item.name)


def _reason_anywhere(file: str, name: str) -> str:
    if any(name == far or name.startswith(far + ".") for far in _NETWORK):
        return f"imports {name}, which reaches out of the machine"
    if name in _BY_NAME and file not in {exception for exception, _ in LATE}:
        return f"imports {name}, which loads modules by name"
    return ""


def _reason_here(room: str, name: str) -> str:
    top, _, rest = name.partition(".")
    if top == "drafter":
        return _inner_reason(room, rest.partition(".")[0])
    if top in sys.stdlib_module_names or top in OUTSIDE.get(room, ()):
        return ""
    return f"{room} may not import {top}; what may is in OUTSIDE in {Path(__file__).name}"


def _inner_reason(room: str, target: str) -> str:
    if room not in ROOMS:
        return f"{room} has no row in the table of directions in {Path(__file__).name}"
    # The package itself holds the version and no more.
    if target in {"", "__version__", room} or target in ROOMS[room]:
        return ""
    return f"{room} may not import {target}"


_Found = tuple[int, tuple[str | None, str], bool]


def _visit(node: ast.AST, file: str, *, inside: bool) -> Iterator[_Found]:
    """Yield line, (module, name taken from it or ""), and lateness of the imports below `node`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from ((child.lineno, (alias.name, ""), inside) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            start = _start(child, file)
            yield from ((child.lineno, (start, alias.name), inside) for alias in child.names)
        elif isinstance(child, ast.Call) and _imports_by_name(child):
            yield child.lineno, (_literal(child.args), ""), True
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _visit(child, file, inside=inside or is_function)


def _start(node: ast.ImportFrom, file: str) -> str:
    """Return the module that a `from` names, also where it counts dots from its own place."""
    if not node.level:
        return node.module or ""
    package = Path(file).parts[: -node.level]
    return ".".join((*package, *filter(None, [node.module])))


def _imports_by_name(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in {"import_module", "__import__"}


def _literal(arguments: list[ast.expr]) -> str | None:
    first = arguments[0] if arguments else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return None


def _module_named(root: Path, start: str | None, name: str) -> str | None:
    """Return the module that an import loads: `start`, or the one in it that is called `name`."""
    if start is None or not name:
        return start
    whole = f"{start}.{name}"
    # A room that is not there is still a room; elsewhere a name may well be a module.
    if start.partition(".")[0] != "drafter" or start == "drafter":
        return whole
    return whole if _is_module(root.joinpath(*whole.split("."))) else start


def _is_module(path: Path) -> bool:
    return path.is_dir() or path.with_suffix(".py").is_file()


def _module(file: str) -> str:
    return ".".join(Path(file).with_suffix("").parts).removesuffix(".__init__")
