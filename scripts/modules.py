"""The modules of the program as trees: functions, constants and calls by name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

__all__ = ["Function", "Module", "called", "modules"]

Function = ast.FunctionDef


@dataclass(frozen=True)
class Module:
    """One file: `file` from the root of the checkout, `name` as it is imported."""

    file: str
    name: str
    tree: ast.Module

    @cached_property
    def functions(self) -> dict[str, Function]:
        """Functions and methods by name."""
        return {n.name: n for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef)}

    @cached_property
    def classes(self) -> list[ast.ClassDef]:
        """Classes of the file."""
        return [n for n in ast.walk(self.tree) if isinstance(n, ast.ClassDef)]

    @cached_property
    def calls(self) -> list[ast.Call]:
        """Every call."""
        return [n for n in ast.walk(self.tree) if isinstance(n, ast.Call)]

    @cached_property
    def constants(self) -> dict[str, ast.expr]:
        """What names of the file are set to."""
        found: dict[str, ast.expr] = {}
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found[node.targets[0].id] = node.value
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                found[ast.unparse(node.target)] = node.value
        return found

    @cached_property
    def imported(self) -> dict[str, tuple[str, str]]:
        """Names taken from other modules: (module, name there)."""
        return {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }

    @cached_property
    def _within(self) -> dict[int, Function]:
        found: dict[int, Function] = {}
        for node in ast.walk(self.tree):  # from outside inwards, so the nearest one stays
            if isinstance(node, ast.FunctionDef):
                found |= {id(inner): node for inner in ast.walk(node) if inner is not node}
        return found

    def around(self, node: ast.AST) -> Function | None:
        """The function that a piece of code stands in."""
        return self._within.get(id(node))

    def assigned(self, name: str, function: Function | None) -> list[ast.expr]:
        """What a function sets a name to, also as one of several or by going through a table."""
        if function is None:
            return []
        found: list[ast.expr] = []
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    found += self._matched(name, target, [node.value])
            elif isinstance(node, ast.For):
                found += self._matched(name, node.target, list(self._entries(node.iter)))
        return found

    def _matched(self, name: str, target: ast.expr, values: list[ast.expr]) -> list[ast.expr]:
        if isinstance(target, ast.Name):
            return values if target.id == name else []
        if not isinstance(target, ast.Tuple):
            return []
        at = next((i for i, t in enumerate(target.elts) if ast.unparse(t) == name), -1)
        rows = [row for value in values for row in self._tuples(value)] if at >= 0 else []
        return [row.elts[at] for row in rows if at < len(row.elts)]

    def _tuples(self, value: ast.expr) -> Iterator[ast.Tuple]:
        """A tuple, or those of a table that one is taken from by `get`."""
        if isinstance(value, ast.Tuple):
            yield value
        elif isinstance(value, ast.Call) and ast.unparse(value.func).endswith(".get"):
            table = self.constants.get(ast.unparse(value.func).removesuffix(".get"))
            rows = table.values if isinstance(table, ast.Dict) else []
            yield from (r for r in (*rows, *value.args[1:]) if isinstance(r, ast.Tuple))

    def _entries(self, table: ast.expr) -> Iterator[ast.expr]:
        """What a loop goes through, if that is written out."""
        if isinstance(table, ast.Name):
            table = self.constants.get(table.id, table)
        if isinstance(table, ast.Tuple | ast.List):
            yield from table.elts
        elif isinstance(table, ast.Call) and ast.unparse(table.func).endswith(".items"):
            rows = self.constants.get(ast.unparse(table.func).removesuffix(".items"))
            if isinstance(rows, ast.Dict):
                for key, value in zip(rows.keys, rows.values, strict=True):
                    if key is not None:
                        yield ast.Tuple([key, value], ast.Load())


def called(call: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    return ast.unparse(call.func).rpartition(".")[2]


def modules(root: Path) -> list[Module]:
    """All modules of the program below the root of a checkout."""
    found = []
    for path in sorted((root / "drafter").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        found.append(Module(file, name, ast.parse(path.read_text("utf-8"))))
    return found
