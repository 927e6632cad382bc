"""What expressions of the program can be as texts, read from its source.

A text is a row of words and values: literals are joined; where one of several is taken (a choice,
a table of the module, what callers hand in, what a function returns) each gives a text of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, product

from scripts.modules import Function, Module, called

__all__ = ["APART", "Scope", "Text", "Texts", "Value", "bound", "form"]

APART = "a form of its own"
"""The source of a value whose texts are forms of their own."""

_FIELDS = {"reason": ("Guess", 2), "what": ("_FaultError", 1), "place": ("_FaultError", 0)}
"""Fields that messages hold: their texts are what the class is made with, at that place."""
_DEEPEST = 16
_NAMES = ("name", "key", "path")  # parameters that hold no words


@dataclass(frozen=True, slots=True)
class Value:
    """A place in a text for what is known only when the program runs."""

    source: str


Text = tuple["str | Value", ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands, with expressions for the parameters of the function."""

    module: Module
    function: Function | None
    bound: tuple[tuple[str, ast.expr, Scope], ...] = ()


class Texts:
    """Reads expressions. `calls`: every call by the name that is called, with where it stands.

    `apart`: texts that stand for themselves in a value of another text, with "file:line" of it.
    """

    def __init__(self, sources: Iterable[Module]) -> None:
        self._modules = {m.name: m for m in sources}
        self._functions: dict[str, list[tuple[Module, Function]]] = {}
        self.calls: dict[str, list[tuple[ast.Call, Scope]]] = {}
        self.apart: list[tuple[Text, str]] = []
        for module in self._modules.values():
            for name, function in module.functions.items():
                self._functions.setdefault(name, []).append((module, function))
            for call in module.calls:
                scope = Scope(module, module.around(call))
                self.calls.setdefault(called(call), []).append((call, scope))

    def of(self, expr: ast.expr, scope: Scope, depth: int = 0) -> list[Text]:
        """What an expression can be, without doubles."""
        if depth > _DEEPEST:
            return [(Value(ast.unparse(expr)),)]
        found: Iterable[Text]
        match expr:
            case ast.Constant(value=str(words)):
                found = [(words,)] if words else [()]
            case ast.Constant(value=None):
                found = [()]
            case ast.JoinedStr():
                found = self._joined(expr, scope, depth)
            case ast.BinOp(op=ast.Add()):
                sides = [self.of(s, scope, depth + 1) for s in (expr.left, expr.right)]
                found = [a + b for a, b in product(*sides)]
                if not any(isinstance(p, str) for text in found for p in text):
                    found = [(Value(ast.unparse(expr)),)]  # a sum of numbers
            case _:
                ways = self._ways(expr, scope)
                inner = [self.of(e, s, depth + 1) for e, s in ways]
                found = chain.from_iterable(inner) if ways else [(Value(ast.unparse(expr)),)]
        return list(dict.fromkeys(_merged(text) for text in found))

    def _joined(self, expr: ast.JoinedStr, scope: Scope, depth: int) -> list[Text]:
        out: list[Text] = [()]
        for piece in expr.values:
            if isinstance(piece, ast.Constant):
                out = [(*text, str(piece.value)) for text in out]
                continue
            assert isinstance(piece, ast.FormattedValue)
            value: list[Text] = [(Value(ast.unparse(piece.value)),)]
            before = "".join(p for p in out[0] if isinstance(p, str))
            quoted = before.count("“") > before.count("”")
            if not quoted and piece.format_spec is None and piece.conversion == -1:
                value = self.of(piece.value, scope, depth + 1)
            # Where one of several stands for itself, it is a form of its own.
            if len(value) > 1 and before.endswith(("(", ": ", ", ", "Taken as ")):
                where = f"{scope.module.file}:{expr.lineno}"
                self.apart += [(text, where) for text in value]
                value = [(Value(APART),)]
            out = [a + b for a, b in product(out, value)]
        return out

    def _ways(self, expr: ast.expr, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """Expressions that an expression can stand for; none where that is not to be known."""
        match expr:
            case ast.IfExp():
                return [(e, scope) for e in self._branches(expr, scope)]
            case ast.BoolOp(op=ast.Or()):
                return [(e, scope) for e in expr.values]
            case ast.Name():
                return self._named(expr.id, scope)
            case ast.Subscript(value=table) | ast.Call(func=ast.Attribute(value=table, attr="get")):
                rows = self._rows(table, scope)
                others = expr.args[1:] if rows and isinstance(expr, ast.Call) else []
                return [(e, scope) for e in (*rows, *others)]
            case ast.Attribute() if expr.attr in _FIELDS:
                return self._field(*_FIELDS[expr.attr])
            case ast.Attribute(value=ast.Name(id="entry"), attr="title"):
                return [(c.args[2], s) for c, s in self.calls.get("Format", ())]
            case ast.Call():
                return self._returned(expr, scope)
        return []

    def _branches(self, expr: ast.IfExp, scope: Scope) -> list[ast.expr]:
        """Both, or the one that it is: where a parameter is a known text or was left out."""
        for name, value, _ in scope.bound:
            if ast.unparse(expr.test) == name:
                empty = isinstance(value, ast.Constant) and not value.value
                return [expr.orelse] if empty else [expr.body]
        return [expr.body, expr.orelse]

    def _named(self, name: str, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        for own, value, where in scope.bound:
            if own == name:
                return [(value, where)]
        local = scope.module.assigned(name, scope.function)
        if local:
            return [(e, scope) for e in local]
        if scope.function is not None and name in _parameters(scope.function):
            return self._handed(name, scope)
        module, constant = scope.module, scope.module.constants.get(name)
        if constant is None and name in module.imported:
            origin, name = module.imported[name]
            module = self._modules.get(origin, module)
            constant = module.constants.get(name)
        text = isinstance(constant, ast.Constant | ast.JoinedStr | ast.BinOp)
        is_text = text and not isinstance(getattr(constant, "value", ""), int | bytes)
        return [(constant, Scope(module, None))] if constant is not None and is_text else []

    def _handed(self, name: str, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What callers give for a parameter that is a text."""
        function = scope.function
        assert function is not None
        found = []
        if _parameters(function)[name] == "str" and name not in _NAMES:
            skip = int("self" in _parameters(function))
            for call, where in self.calls.get(function.name, ()):
                # A method and a function of another module may have the same name.
                near = where.module is scope.module or function.name in where.module.imported
                if bool(skip) is not isinstance(call.func, ast.Attribute) or not (skip or near):
                    continue
                for own, value, there in bound(function, call, where, skip=skip):
                    if own == name:
                        found.append((value, there))
        return found

    def _rows(self, table: ast.expr, scope: Scope) -> list[ast.expr]:
        """The values of a table that is written out."""
        if isinstance(table, ast.Name):
            table = scope.module.constants.get(table.id, table)
        if isinstance(table, ast.Call) and table.args:
            table = table.args[0]
        if not isinstance(table, ast.Dict):
            return []
        out = []
        for key, value in zip(table.keys, table.values, strict=True):
            if isinstance(value, ast.DictComp):
                out.append(value.value)
            else:
                out += (self._rows(value, scope) if key is None else []) or [value]
        return out

    def _field(self, name: str, at: int) -> list[tuple[ast.expr, Scope]]:
        calls = self.calls.get(name, ())
        return [(call.args[min(at, len(call.args) - 1)], scope) for call, scope in calls]

    def _returned(self, call: ast.Call, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What a function of the program returns, if that is a text."""
        name, found = called(call), []
        for module, function in self._functions.get(name, ()):
            near = module is scope.module or name in scope.module.imported
            if near and function.returns is not None and ast.unparse(function.returns) == "str":
                inner = Scope(module, function, bound(function, call, scope))
                returns = (n for n in ast.walk(function) if isinstance(n, ast.Return))
                found += [(node.value, inner) for node in returns if node.value is not None]
        return found


def _parameters(function: Function) -> dict[str, str]:
    every = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return {a.arg: ast.unparse(a.annotation) if a.annotation else "" for a in every}


def bound(
    function: Function, call: ast.Call, scope: Scope, *, skip: int = 0
) -> tuple[tuple[str, ast.expr, Scope], ...]:
    """Parameters with what a call gives for them, or their defaults."""
    names = [a.arg for a in function.args.args][skip:]
    given = dict(zip(names, call.args, strict=False))
    given |= {k.arg: k.value for k in call.keywords if k.arg}
    defaults = function.args.defaults
    usual = dict(zip(names[len(names) - len(defaults) :], defaults, strict=False))
    return tuple((n, {**usual, **given}[n], scope) for n in names if n in usual or n in given)


def _merged(text: Text) -> Text:
    out: list[str | Value] = []
    for part in text:
        if isinstance(part, str) and out and isinstance(out[-1], str):
            out[-1] += part
        else:
            out.append(part)
    return tuple(out)


def form(text: Text) -> str:
    """A text with {1}, {2} … in the place of its values."""
    out, number = "", 0
    for part in text:
        if isinstance(part, str):
            out += part
        else:
            number += 1
            out += f"{{{number}}}"
    return out.strip()
